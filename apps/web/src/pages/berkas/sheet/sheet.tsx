import { REVOCATION_TITLES, sopOf } from '@tte/domain';
import { plainDateOf, dateOf } from '../../../words/dates.js';
import type { Case } from '../case-query.js';
import { natureWords } from '../../../words/natures.js';
import { hiddenName } from '../../../words/hidden-name.js';
import { capitalised, PROCEDURE_WORDS } from '../../../words/procedures.js';
import { groundWords, isStatement } from '../renewal-facts.js';
import { Dispositions } from './dispositions.js';
import type { LetterCase, LetterCases } from './letter-cases-query.js';
import { sheetTitle } from './sheet-title.js';
import { Steps } from './steps.js';
import classes from './sheet.module.css';

interface SheetProps {
  readonly theCase: Case;
  /** Those whom its letter names, itself among them. */
  readonly ofLetter: LetterCases;
}

/**
 * What the sheet of a letter states: of the letter, of those whom it names, and of each level that passed it on. Nobody
 * disposes of a renewal: its sheet is one case's, with all steps.
 */
export function Sheet({ theCase, ofLetter }: SheetProps) {
  const { procedure, letter, nature, unitName, receivedAt, caseNumber, reason, urgent, validUntil } = theCase;
  const title = sheetTitle(procedure);
  const { person, number } = PROCEDURE_WORDS[procedure];
  // A holder's own statement has no number, signer or subject that a sheet could name.
  const hasLetter = !isStatement(theCase);
  const own = ofLetter.cases.filter(({ caseId }) => caseId === theCase.caseId);
  const attachments = own[0]?.attachments ?? 0;
  const people = procedure === 'renewal' ? own : ofLetter.cases;
  const isOne = people.length === 1 && (procedure === 'renewal' || ofLetter.hidden === 0);
  const facts = [
    hasLetter ? ['Surat dari', letter?.signedBy] : ['Pernyataan dari pemegang di', unitName],
    ...(hasLetter
      ? ([
          ['Nomor surat', letter?.number],
          ['Tanggal surat', letter && plainDateOf(letter.date)],
        ] as const)
      : []),
    ['Diterima tanggal', dateOf(receivedAt)],
    ['Nomor agenda', letter?.agendaNumber],
    ...(isOne
      ? ([
          [capitalised(person), nameOf(people[0])],
          [number, caseNumber],
        ] as const)
      : []),
    ['Sifat', natureWords(nature)],
    ...(hasLetter ? [['Perihal', letter?.subject] as const] : []),
    ...(attachments > 0 ? [['Lampiran', `${attachments} berkas`] as const] : []),
    ...(reason ? [['Alasan pencabutan', REVOCATION_TITLES[reason]] as const] : []),
    ...(procedure === 'renewal' ? [['Diajukan dengan', groundWords(theCase)] as const] : []),
    ...(validUntil ? [['Sertifikat berakhir', plainDateOf(validUntil)] as const] : []),
    ...(urgent ? [['Penanganan', 'Segera'] as const] : []),
  ] as const;
  return (
    <article className={classes['sheet']} aria-label={title} data-paper>
      <header className={classes['head']}>
        <p>Kementerian Pertahanan Republik Indonesia</p>
        <p>Pusat Data dan Informasi</p>
        <h2>{title}</h2>
        {procedure !== 'registration' && <p>{sopOf(procedure).name}</p>}
      </header>
      <dl className={classes['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? '—'}</dd>
          </div>
        ))}
      </dl>
      {procedure === 'renewal' ? <Steps theCase={theCase} /> : <Dispositions cases={people} />}
      {!isOne && <People people={people} hidden={ofLetter.hidden} person={person} />}
    </article>
  );
}

/** Who a case is about, and where they work. */
const nameOf = (one: LetterCase | undefined): string | undefined =>
  one && [one.applicant?.name ?? hiddenName(one.fault), one.unitName].join(', ');

interface PeopleProps {
  readonly people: readonly LetterCase[];
  readonly hidden: number;
  readonly person: string;
}

/** Those whom the letter names, numbered as the dispositions name them. */
function People({ people, hidden, person }: PeopleProps) {
  return (
    <section className={classes['people']}>
      <h3>
        {capitalised(person)} pada surat ini ({people.length + hidden})
      </h3>
      <ol>
        {people.map((one) => (
          <li key={one.caseId}>
            {nameOf(one)} <span className={classes['number']}>({one.caseNumber})</span>
            {isElsewhere(one) && `: ${one.standing}`}
          </li>
        ))}
      </ol>
      {hidden > 0 && <p>{hidden} lainnya dari satuan kerja di luar wewenang Anda.</p>}
    </section>
  );
}

/** Whether it is told of a case that it does not go the letter's way. */
const isElsewhere = ({ status, open }: LetterCase): boolean => status === 'returned' || !open;
