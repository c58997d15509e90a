import { evidenceWords } from '@tte/domain';
import { shortDateOf, clockOf } from '../../../words/dates.js';
import type { Entry } from '../case-query.js';
import type { LetterCase } from './letter-cases-query.js';
import { placesWords, sheetRows, type SheetRow } from './sheet-rows.js';
import classes from './sheet.module.css';

/** The letter's dispositions, each with room to write by hand where it is still to come. */
export const Dispositions = ({ cases }: { readonly cases: readonly LetterCase[] }) => (
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
      {sheetRows(cases).map((row) => (
        <LevelRow key={`${row.from} ${row.places?.[0] ?? ''}`} row={row} />
      ))}
    </tbody>
  </table>
);

function LevelRow({ row: { from, to, entry, note, places } }: { readonly row: SheetRow }) {
  const isRejected = entry?.outcome === 'rejected';
  return (
    <tr>
      <th scope="row">{entry?.actorTitle ?? from}</th>
      <td data-label="Diteruskan kepada">{isRejected ? '—' : to}</td>
      <td data-label="Isi dan catatan">
        <div>
          {isRejected && <strong>Ditolak. </strong>}
          {entry?.evidence !== undefined && evidenceWords(entry.step, entry.evidence)}
          {note !== undefined && <p>{note}</p>}
          {places && <p>Untuk nomor {placesWords(places)}.</p>}
        </div>
      </td>
      <td data-label="Nama dan tanggal">
        <div>{entry && <Signed entry={entry} />}</div>
      </td>
    </tr>
  );
}

/** Who did something, and when; whoever has no name, as BSrE has none, is known by their part in the SOP. */
export const Signed = ({ entry: { actor, actorName, at } }: { readonly entry: Entry }) => (
  <>
    {actor.subject !== actor.post && <p>{actorName ?? actor.subject}</p>}
    <p>
      {shortDateOf(at)} {clockOf(at)}
    </p>
  </>
);
