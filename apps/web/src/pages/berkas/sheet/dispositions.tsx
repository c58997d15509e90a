import { shortDateOf, clockOf } from '../../../words/dates.js';
import type { Case, Entry } from '../case-query.js';
import { evidenceWords } from '../line/evidence-words.js';
import { sheetRows, type SheetRow } from './sheet-rows.js';
import classes from './sheet.module.css';

/** The letter's dispositions, each with room to write by hand where it is still to come. */
export const Dispositions = ({ theCase }: { readonly theCase: Case }) => (
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
);

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
      <td>{entry && <Signed entry={entry} />}</td>
    </tr>
  );
}

/** Who did something, and when. */
export const Signed = ({ entry: { actor, actorName, at } }: { readonly entry: Entry }) => (
  <>
    <p>{actorName ?? actor.subject}</p>
    <p>
      {shortDateOf(at)} {clockOf(at)}
    </p>
  </>
);
