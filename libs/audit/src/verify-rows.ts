import { markField, PER_ANSWER, unmarkedParts, type MarkedRow, type Marks } from '@tte/mongo';
import type { Connection } from 'mongoose';
import type { Finding } from './port.js';
import { STATE_ROWS, statementOf, type StateRows } from './state-rows.js';
import { subjectOf, type Statement } from './statement.js';

type Stated = Extract<Statement, { readonly kind: 'state' }>;

/** What is wrong with the rows whose state is stated: one that was made up, altered, removed, or put back. */
export async function judgeRows(
  connection: Connection,
  marks: Marks,
  statements: readonly Statement[],
): Promise<readonly Finding[]> {
  const stated = Map.groupBy(
    statements.filter((one): one is Stated => one.kind === 'state'),
    subjectOf,
  );
  const findings: Finding[] = [];
  for (const kind of STATE_ROWS) {
    const seen = new Set<string>();
    for await (const row of kind.on(connection).find().batchSize(PER_ANSWER)) {
      const subject = `${kind.of}/${row._id}`;
      seen.add(subject);
      const finding = judgeRow(kind, marks, row, stated.get(subject) ?? []);
      if (finding) findings.push(finding);
    }
    for (const [subject, [first]] of stated)
      if (first?.of === kind.of && !seen.has(subject))
        findings.push({ kind: `${kind.of}-removed`, where: first.id });
  }
  return findings;
}

/** Not one part is ours. Of a row with a single part a mark tells that it was ours once. */
const isMadeUp = (kind: StateRows, row: MarkedRow, odd: readonly string[]): boolean => {
  const parts = kind.partsOf(row);
  const bearsNone = parts.every((part) => row[markField(part)] === undefined);
  return bearsNone || (parts.length > 1 && odd.length === parts.length);
};

function judgeRow(
  kind: StateRows,
  marks: Marks,
  row: MarkedRow,
  before: readonly Stated[],
): Finding | undefined {
  const odd = unmarkedParts(marks, kind.rows, row, kind.partsOf(row));
  const where = row._id;
  if (odd.length > 0)
    return before.length === 0 && isMadeUp(kind, row, odd)
      ? { kind: `${kind.of}-invented`, where }
      : { kind: `${kind.of}-altered`, where: `${where}, ${odd.join(', ')}` };
  const last = before.at(-1);
  if (!last) return undefined;
  const now = statementOf(kind, row);
  const isBack =
    now.n < last.n || (now.digest !== last.digest && before.some((one) => one.digest === now.digest));
  return isBack ? { kind: `${kind.of}-rolled-back`, where } : undefined;
}
