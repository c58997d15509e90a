import { REVOCATION_TITLES, sopOf } from '@tte/domain';
import { plainDateOf, dateOf } from '../../../words/dates.js';
import type { Case } from '../case-query.js';
import { natureWords } from '../../../words/natures.js';
import { PROCEDURE_WORDS } from '../../../words/procedures.js';
import { groundWords, isStatement } from '../renewal-facts.js';
import { Dispositions } from './dispositions.js';
import { sheetTitle } from './sheet-title.js';
import { Steps } from './steps.js';
import classes from './sheet.module.css';

/** What the sheet of a case states: of its letter, and of each level that passed it on, or each step of a renewal. */
export function Sheet({ theCase }: { readonly theCase: Case }) {
  const { procedure, letter, nature, unitName, receivedAt, caseNumber, reason, urgent, validUntil } = theCase;
  const title = sheetTitle(procedure);
  // A holder's own statement has no number, signer or subject that a sheet could name.
  const hasLetter = !isStatement(theCase);
  const facts = [
    [hasLetter ? 'Surat dari' : 'Pernyataan dari pemegang di', unitName],
    ...(hasLetter
      ? ([
          ['Ditandatangani oleh', letter?.signedBy],
          ['Nomor surat', letter?.number],
          ['Tanggal surat', letter && plainDateOf(letter.date)],
        ] as const)
      : []),
    ['Diterima tanggal', dateOf(receivedAt)],
    ['Nomor agenda', letter?.agendaNumber],
    [PROCEDURE_WORDS[procedure].number, caseNumber],
    ['Sifat', natureWords(nature)],
    ...(hasLetter ? [['Perihal', letter?.subject] as const] : []),
    ...(reason ? [['Alasan pencabutan', REVOCATION_TITLES[reason]] as const] : []),
    ...(procedure === 'renewal' ? [['Diajukan dengan', groundWords(theCase)] as const] : []),
    ...(validUntil ? [['Sertifikat berakhir', plainDateOf(validUntil)] as const] : []),
    ...(urgent ? [['Penanganan', 'Segera'] as const] : []),
  ] as const;
  return (
    <article className={classes['sheet']} aria-label={title}>
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
      {procedure === 'renewal' ? <Steps theCase={theCase} /> : <Dispositions theCase={theCase} />}
    </article>
  );
}
