import type { OwnCase } from './own-case.js';

interface NudgeWords {
  readonly button: string;
  /** What they say that they have done. */
  readonly done: string;
  /** Where it is done by whoever has not. */
  readonly where: string;
}

const BY_MAIL = 'lewat tautan pada email dari BSrE';

const ACTIVATION: NudgeWords = { button: 'Saya sudah aktivasi', done: 'aktivasi', where: BY_MAIL };
const WORDS: Readonly<Partial<Record<OwnCase['next']['kind'], NudgeWords>>> = {
  'set-passphrase': {
    button: 'Saya sudah membuat passphrase',
    done: 'membuat passphrase',
    where: BY_MAIL,
  },
  renew: { button: 'Sudah saya perpanjang', done: 'memperpanjang', where: 'di portal BSrE' },
};

/** In what words an applicant says that the next thing is done. */
export const nudgeWords = ({ kind }: OwnCase['next']): NudgeWords => WORDS[kind] ?? ACTIVATION;
