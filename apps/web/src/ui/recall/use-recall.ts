import { useQueryClient } from '@tanstack/react-query';
import { LEVELS } from '@tte/domain';
import { answer, api } from '../../api/client.js';
import { forgetDecided } from '../../api/decided.js';
import { wordsOf } from '../../api/problems.js';
import { batchesOf } from '../../lists/batches.js';
import { given, oneOf } from '../../lists/search-values.js';
import { untilJudged } from '../../lists/until-judged.js';
import { tellRefused } from '../tell-refused.js';
import { useAnnounce } from '../use-announce.js';

/** A case as it was forwarded: in which post, and with which data before one. */
export interface Forwarding {
  readonly caseId: string;
  readonly post: string;
  readonly dataVersion: number;
}

/** Takes forwardings back, each judged on its own; what is refused is told with what to do. */
export function useRecall() {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const send = async (forwarded: readonly Forwarding[]) => {
    const results = [];
    for (const batch of batchesOf(forwarded)) {
      const items = batch.items.map(({ caseId, dataVersion }) => ({ caseId, dataVersion }));
      const body = { items, ...given({ as: oneOf(LEVELS, batch.post) }) };
      const header = { 'Idempotency-Key': crypto.randomUUID() };
      const sent = await untilJudged(() =>
        answer(api.POST('/api/v1/inbox/recalls', { body, params: { header } })),
      );
      results.push(...sent.results);
    }
    return results;
  };
  return async (forwarded: readonly Forwarding[]): Promise<void> => {
    try {
      const results = await send(forwarded);
      const back = results.flatMap((result) => ('receipt' in result ? result.receipt : []));
      const refused = results.flatMap((result) => ('problem' in result ? result.problem : []));
      forgetDecided(back.map(({ caseId }) => caseId));
      const [only] = back;
      if (only && back.length === 1) announce('Penerusan dibatalkan: berkas kembali pada Anda', only.caseId);
      else if (only) announce(`${back.length} penerusan dibatalkan`);
      const [problem] = refused;
      if (problem)
        tellRefused(
          results.length === 1 ? problem.title : `${refused.length} dari ${results.length}: ${problem.title}`,
          problem.detail,
        );
    } catch (error) {
      const { title, detail } = wordsOf(error as Error);
      tellRefused(title, detail);
    }
    for (const list of ['inbox', 'cases']) void queries.invalidateQueries({ queryKey: [list] });
    for (const { caseId } of forwarded) void queries.invalidateQueries({ queryKey: ['berkas', caseId] });
  };
}
