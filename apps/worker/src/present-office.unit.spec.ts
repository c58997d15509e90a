import { knowing } from './present-office.js';

it('an activity begins when what the office is at present has been learnt, with what it was given', async () => {
  const order: string[] = [];
  const office = {
    refresh: async () => {
      await Promise.resolve();
      order.push('learnt');
    },
  };
  const { greet } = knowing(office, {
    greet: async (name: string) => {
      order.push(name);
      return `Halo ${name}`;
    },
  });
  expect(await greet('Sari')).toBe('Halo Sari');
  expect(order).toEqual(['learnt', 'Sari']);
});
