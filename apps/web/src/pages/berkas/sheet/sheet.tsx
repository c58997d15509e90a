import { REVOCATION_TITLES, sopOf } from '@tte/domain';
import { plainDateOf, shortDateOf, clockOf, dateOf } from '../../../words/dates.js';
import type { Case } from '../case-query.js';
import { natureWords } from '../../../words/natures.js';
import { PROCEDURE_WORDS } from '../../../words/procedures.js';
import { evidenceWords } from '../line/evidence-words.js';
import { sheetRows, type SheetRow } from './sheet-rows.js';
import classes from './sheet.module.css';

/** What a lembar disposisi states: of the letter, and of each level that passed it on. */
export function Sheet({ theCase }: { readonly theCase: Case }) {
  const { procedure, letter, nature, unitName, receivedAt, caseNumber, reason, urgent } = theCase;
  const facts = [
    ['Surat dari', unitName],
    ['Ditandatangani oleh', letter?.signedBy],
    ['Nomor surat', letter?.number],
    ['Tanggal surat', letter && plainDateOf(letter.date)],
    ['Diterima tanggal', dateOf(receivedAt)],
    ['Nomor agenda', letter?.agendaNumber],
    [PROCEDURE_WORDS[procedure].number, caseNumber],
    ['Sifat', natureWords(nature)],
    ['Perihal', letter?.subject],
    ...(reason ? [['Alasan pencabutan', REVOCATION_TITLES[reason]] as const] : []),
    ...(urgent ? [['Penanganan', 'Segera'] as const] : []),
  ] as const;
  return (
    <article className={classes['sheet']} aria-label="Lembar disposisi">
      <header className={classes['head']}>
        <p>Kementerian Pertahanan Republik Indonesia</p>
        <p>Pusat Data dan Informasi</p>
        <h2>Lembar Disposisi</h2>
        {procedure === 'revocation' && <p>{sopOf(procedure).name}</p>}
      </header>
      <dl className={classes['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? '—'}</dd>
          </div>
        ))}
      </dl>
      <table className={classes['levels']}>
        <thead>
          <tr>
            <th scope="col">Dari</th>
            <th scope="col">Diteruskan kepada</th>
            <th scope="col">Isi disposisi dan catatan</th>
            <th scope="col">Nama dan tanggal</th>
          </tr>
        </thead>
        <tbody>
          {sheetRows(theCase).map((row) => (
            <LevelRow key={row.from} row={row} />
          ))}
        </tbody>
      </table>
    </article>
  );
}

function LevelRow({ row: { from, to, entry, note } }: { readonly row: SheetRow }) {
  const isRejected = entry?.outcome === 'rejected';
  return (
    <tr>
      <th scope="row">{entry?.actorTitle ?? from}</th>
      <td>{isRejected ? '—' : to}</td>
      <td>
        {isRejected && <strong>Ditolak. </strong>}
        {entry?.evidence !== undefined && evidenceWords(entry.step, entry.evidence)}
        {note !== undefined && <p>{note}</p>}
      </td>
      <td>
        {entry && (
          <>
            <p>{entry.actorName ?? entry.actor.subject}</p>
            <p>
              {shortDateOf(entry.at)} {clockOf(entry.at)}
            </p>
          </>
        )}
      </td>
    </tr>
  );
}
