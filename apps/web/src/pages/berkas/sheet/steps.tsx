import { differenceWords, evidenceWords, POST_TITLES, sopOf, statedWords } from '@tte/domain';
import type { Case } from '../case-query.js';
import { MARKS } from '../line/marks.js';
import { stepLine } from '../line/step-line.js';
import { Signed } from './dispositions.js';
import { shortened } from './sheet-rows.js';
import classes from './sheet.module.css';

/** All steps of the SOP, with what came of each. */
export function Steps({ theCase }: { readonly theCase: Case }) {
  const { procedure, notes } = theCase;
  const { steps } = sopOf(procedure);
  return (
    <table className={`${classes['levels']} ${classes['steps']}`}>
      <thead>
        <tr>
          <th scope="col">Langkah</th>
          <th scope="col">Pelaksana</th>
          <th scope="col">Hasil dan catatan</th>
          <th scope="col">Nama dan tanggal</th>
        </tr>
      </thead>
      <tbody>
        {stepLine(theCase).map(({ step, title, mark, passes }, place) => {
          const last = passes.at(-1);
          const note = notes.find(({ noteRef }) => noteRef === last?.noteRef)?.text;
          const actor = steps[place]?.actor;
          return (
            <tr key={step}>
              <th scope="row">
                {step}. {title}
              </th>
              <td data-label="Pelaksana">{last?.actorTitle ?? (actor && POST_TITLES[actor])}</td>
              <td data-label="Hasil dan catatan">
                <div>
                  {MARKS[mark].words}
                  {passes
                    .filter(({ at }) => at === last?.at)
                    .map(({ evidence, verdicts }) => (
                      <p key={evidence}>{evidence !== undefined && resultWords(step, evidence, verdicts)}</p>
                    ))}
                  {last?.word !== undefined && <p>{statedWords(last.word)}</p>}
                  {note !== undefined && <p>{shortened(note)}</p>}
                </div>
              </td>
              <td data-label="Nama dan tanggal">
                <div>{last && <Signed entry={last} />}</div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function resultWords(
  step: number,
  evidence: string,
  verdicts: Parameters<typeof differenceWords>[0],
): string {
  const differing = differenceWords(verdicts);
  return evidenceWords(step, evidence) + (differing === '' ? '' : `, berbeda: ${differing}`);
}
