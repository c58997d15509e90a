import { decodeCursor, encodeCursor } from '@tte/mongo';
import type { PipelineStage } from 'mongoose';
import type { MailQuery, MailView, Page } from './port.js';
import type { Models } from './store/models.js';

type Found = Omit<MailView, 'caseId'> & { readonly _id: string; readonly id: string };

/**
 * The mails of cases, each a row of its own. They stand in the case's own view, which each event of the case folds, so
 * there is nothing beside it that could say otherwise.
 */
const mailsOf = ({ states, units, except }: Omit<MailQuery, 'limit' | 'after'>): PipelineStage[] => [
  {
    $match: {
      ...narrowed({ states, units }),
      ...(except && except.length > 0 && { _id: { $nin: [...except] } }),
    },
  },
  { $unwind: '$state.facts.mails' },
  { $match: { 'state.facts.mails.state': { $in: [...states] } } },
];

const narrowed = ({
  states,
  units,
}: Pick<MailQuery, 'states'> & { units: MailQuery['units'] | undefined }) => ({
  'state.facts.mails.state': { $in: [...states] },
  ...(units && { unit: { $in: [...units] } }),
});

/** The mails that stand so, the one that came to stand so last comes first. */
export async function listMails({ cases }: Models, query: MailQuery): Promise<Page<MailView>> {
  const { limit, after } = query;
  const position = after === undefined ? undefined : decodeCursor(after);
  const found = await cases.aggregate<Found>([
    ...mailsOf(query),
    {
      $project: {
        caseNumber: 1,
        procedure: 1,
        unit: 1,
        open: 1,
        dataVersion: '$state.facts.dataVersion',
        mail: '$state.facts.mails',
        id: { $concat: ['$_id', '/', '$state.facts.mails.ref'] },
      },
    },
    ...(position ? [{ $match: behind(position) }] : []),
    { $sort: { 'mail.since': -1, id: -1 } },
    { $limit: limit + 1 },
  ]);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ _id: caseId, id: _id, ...view }) => ({ caseId, ...view })),
    ...(last && { next: encodeCursor({ key: last.mail.since, id: last.id }) }),
  };
}

const behind = ({ key, id }: { readonly key: string; readonly id: string }) => ({
  $or: [{ 'mail.since': { $lt: key } }, { 'mail.since': key, id: { $lt: id } }],
});

/** How many mails stand so. */
export async function countMails(
  { cases }: Models,
  query: Omit<MailQuery, 'limit' | 'after'>,
): Promise<number> {
  const [counted] = await cases.aggregate<{ readonly mails: number }>([
    ...mailsOf(query),
    { $group: { _id: null, mails: { $sum: 1 } } },
  ]);
  return counted?.mails ?? 0;
}

/** The cases that have mails that stand so. */
export const casesWithMails = (
  { cases }: Models,
  { states, units }: Pick<MailQuery, 'states' | 'units'>,
): Promise<string[]> => cases.distinct('_id', narrowed({ states, units }));
