import { entryOf } from './cases.js';
import { digitsOf, type BlindIndexes } from './crypto/blind-index.js';
import type { Vault } from './port.js';
import type { Models, StoredCase } from './store/models.js';

/** More than a person reads; who finds so many gives another word. */
const MOST = 200;

/** Finds cases by blind index. Erased ones have none. */
export function search(
  { cases }: Models,
  blind: BlindIndexes,
): Pick<Vault, 'findByNik' | 'findByEmail' | 'involved' | 'search'> {
  const entries = async (filter: object) => (await cases.find(filter).lean<StoredCase[]>()).map(entryOf);

  /** A NIK, an e-mail, or words that all stand in the name. */
  function filterOf(text: string): object | undefined {
    if (text.includes('@')) return { emailIndex: blind.email(text) };
    if (/^\d{16}$/.test(digitsOf(text))) return { nikIndex: blind.nik(text) };
    const words = blind.words(text);
    return words.length > 0 ? { wordIndexes: { $all: words } } : undefined;
  }

  return {
    findByNik: (nik) => entries({ nikIndex: blind.nik(nik) }),
    findByEmail: (email) => entries({ emailIndex: blind.email(email) }),
    async involved(caseId, { nik, email }) {
      const [nikIndex, emailIndex] = [blind.nik(nik), blind.email(email)];
      const $or = [{ _id: caseId }, { nikIndex }, { emailIndex }];
      const found = await cases.find({ $or }).lean<StoredCase[]>();
      const own = found.find(({ _id }) => _id === caseId);
      const others = found.filter((stored) => stored !== own);
      return {
        ...(own && { own: entryOf(own) }),
        byNik: others.filter((stored) => stored.nikIndex === nikIndex).map(entryOf),
        byEmail: others.filter((stored) => stored.emailIndex === emailIndex).map(entryOf),
      };
    },
    async search(text) {
      const filter = filterOf(text);
      if (!filter) return [];
      const found = await cases
        .find({ ...filter, restriction: { $exists: false } }, { _id: 1 })
        .sort({ createdAt: -1 })
        .limit(MOST)
        .lean<StoredCase[]>();
      return found.map(({ _id }) => _id);
    },
  };
}
