import { readQuoted, type Quoted } from '@tte/domain';
import { backwards } from './backwards.js';
import { entryOf } from './cases.js';
import type { BlindIndexes, IndexRing } from './crypto/blind-index.js';
import type { Vault } from './port.js';
import type { Models, StoredCase } from './store/models.js';

/** More than a person reads; who finds so many gives another word. */
export const SEARCH_MOST = 1_000;

/** Sorts after every digit. */
const AFTER_DIGITS = ':';

/** Beyond it the driver would ask for a second batch; more cases than wait for one person. */
const PER_COMMAND = 10_000;

/** By what is a person's none is found whose processing is restricted; the number of a case is not. */
const unrestricted = (filter: object) => ({ ...filter, restriction: null });

/** With one secret, as nearly always, a filter is what it was: equal. */
function oneOf(digests: readonly string[]): string | { readonly $in: string[] } {
  const [first, ...others] = digests;
  return first !== undefined && others.length === 0 ? first : { $in: [...digests] };
}

/** Finds cases by blind index. Erased ones have none. */
export function search(
  { cases }: Models,
  indexes: IndexRing,
): Pick<Vault, 'findByNik' | 'findByEmail' | 'findByLetter' | 'involved' | 'search'> {
  const entries = async (filter: object) => (await cases.find(filter).lean<StoredCase[]>()).map(entryOf);

  /** Something's digest under each secret: while one is rotated a case lies under either. */
  const each = <Value>(made: (blind: BlindIndexes) => Promise<Value>): Promise<Value[]> =>
    Promise.all(indexes.all.map(made));
  const any = async (made: (blind: BlindIndexes) => Promise<string>) => oneOf(await each(made));

  /** The ways in which a case can be what is quoted; any of them will do. */
  async function filtersOf({
    caseNumber,
    caseNumberEnd,
    nik,
    nip,
    nrp,
    email,
    letter,
    words,
  }: Quoted): Promise<object[]> {
    const end = caseNumberEnd === undefined ? undefined : backwards(caseNumberEnd);
    const employee = [
      ...(nip ? await each((blind) => blind.nip(nip)) : []),
      ...(nrp ? await each((blind) => blind.nrp(nrp)) : []),
    ];
    const beginnings = words
      ? await each((blind) => Promise.all(words.map((word) => blind.beginning(word))))
      : [];
    return [
      ...(caseNumber ? [{ caseNumber }] : []),
      ...(end ? [{ numberBackwards: { $gte: end, $lt: `${end}${AFTER_DIGITS}` } }] : []),
      ...(nik ? [unrestricted({ nikIndex: await any((blind) => blind.nik(nik)) })] : []),
      ...(employee.length > 0 ? [unrestricted({ employeeIndexes: { $in: employee } })] : []),
      ...(email ? [unrestricted({ emailIndex: await any((blind) => blind.email(email)) })] : []),
      ...(letter ? [unrestricted({ letterIndex: await any((blind) => blind.letter(letter)) })] : []),
      ...(letter ? [unrestricted({ agendaIndex: await any((blind) => blind.agenda(letter)) })] : []),
      ...beginnings.map((all) => unrestricted({ wordIndexes: { $all: all } })),
    ];
  }

  return {
    findByNik: async (nik) => entries({ nikIndex: await any((blind) => blind.nik(nik)) }),
    findByEmail: async (email) => entries({ emailIndex: await any((blind) => blind.email(email)) }),
    async findByLetter(number) {
      const found = await cases
        .find({ letterIndex: await any((blind) => blind.letter(number)) })
        .limit(SEARCH_MOST)
        .lean<StoredCase[]>();
      return found.map(entryOf);
    },
    async involved(caseId, { nik, email }) {
      const [niks, emails] = await Promise.all([
        each((blind) => blind.nik(nik)),
        each((blind) => blind.email(email)),
      ]);
      const $or = [{ _id: caseId }, { nikIndex: oneOf(niks) }, { emailIndex: oneOf(emails) }];
      const found = await cases.find({ $or }).lean<StoredCase[]>();
      const own = found.find(({ _id }) => _id === caseId);
      const others = found.filter((stored) => stored !== own);
      return {
        ...(own && { own: entryOf(own) }),
        byNik: others.filter((stored) => niks.includes(stored.nikIndex ?? '')).map(entryOf),
        byEmail: others.filter((stored) => emails.includes(stored.emailIndex ?? '')).map(entryOf),
      };
    },
    async search(text, among) {
      const quoted = readQuoted(text);
      const [first, ...more] = await filtersOf(quoted);
      if (!first) return { caseIds: [], isCut: false };
      const filter = more.length > 0 ? { $or: [first, ...more] } : first;
      const sought = cases
        .find({ ...filter, ...(among && { _id: { $in: [...among] } }) }, { _id: 1 })
        .batchSize(PER_COMMAND);
      if (!among) void sought.limit(SEARCH_MOST + 1);
      // A number has few; of those who share a beginning the newest are found, by the order of their index.
      if (!among && quoted.words) void sought.sort({ createdAt: -1 });
      const found = await sought.lean<StoredCase[]>();
      const isCut = among === undefined && found.length > SEARCH_MOST;
      return { caseIds: found.slice(0, isCut ? SEARCH_MOST : undefined).map(({ _id }) => _id), isCut };
    },
  };
}
