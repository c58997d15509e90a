import { momentOf, plainDateOf } from '../../../words/dates.js';
import type { Case } from '../case-query.js';
import { natureWords } from '../../../words/natures.js';
import { Facts } from '../facts.js';

/** What is recorded of the letter. */
export function LetterFacts({ theCase }: { readonly theCase: Case }) {
  const { letter, nature } = theCase;
  if (!letter) return null;
  return (
    <Facts
      id="keterangan-surat"
      title="Keterangan surat"
      facts={[
        { name: 'Nomor', value: letter.number },
        { name: 'Tanggal', value: plainDateOf(letter.date) },
        { name: 'Nomor agenda', value: letter.agendaNumber },
        { name: 'Diterima', value: momentOf(letter.receivedAt) },
        { name: 'Ditandatangani', value: letter.signedBy },
        { name: 'Perihal', value: letter.subject },
        { name: 'Sifat', value: natureWords(nature) },
      ]}
    />
  );
}
