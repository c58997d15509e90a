import { wordsOfChange } from './office-words.js';

const kasubbid = { title: 'Kasubbid Banglola Siska' };
const plh = { title: 'Plh. Kabid Jementa Sis Ap' };

describe('what is told when offices change', () => {
  it('is nothing while they stay the same', () => {
    expect(wordsOfChange([kasubbid, plh], [plh, kasubbid])).toBeUndefined();
  });

  it('is the post that one stands in for from now on', () => {
    expect(wordsOfChange([kasubbid], [kasubbid, plh])).toMatchObject({
      hasLost: false,
      title: 'Anda kini bertugas sebagai Plh. Kabid Jementa Sis Ap',
    });
  });

  it('is the post that one has lost, even where another has come', () => {
    expect(wordsOfChange([plh], [kasubbid])).toMatchObject({
      hasLost: true,
      title: 'Anda tidak lagi bertugas sebagai Plh. Kabid Jementa Sis Ap',
    });
  });
});
