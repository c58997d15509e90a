import { startGateway, type Answer, type TestGateway } from './gateway.js';
import { pdf, person, submission } from './people.js';

/** A bad request, the answer that it must get, and where a field is at fault, that field's code. */
export type Row = readonly [
  name: string,
  status: number,
  code: string,
  send: () => Promise<Answer>,
  fieldCode?: string,
];

/** A gateway with one case, that of person 1, which waits for Kapusdatin. */
export interface BadInputWorld {
  readonly gateway: TestGateway;
  readonly caseId: string;
  readonly seq: number;
}

export async function openBadInput(): Promise<BadInputWorld> {
  const gateway = await startGateway();
  const { body } = await gateway.form('/api/v1/cases', submission(1), pdf());
  const caseId = String(body['caseId']);
  return { gateway, caseId, seq: (await gateway.log.caseView(caseId))?.seq ?? 0 };
}

/** Each row gets its answer, as a problem, and changes nothing. Person 2 is never registered. */
export function refusesAll(world: () => BadInputWorld, rows: readonly Row[]): void {
  it.each(rows.map((row) => [row[0], row[1], row[2], row[3], row[4]] as const))(
    '%s: %i %s, and nothing changes',
    async (_name, status, code, send, fieldCode) => {
      const { gateway, caseId, seq } = world();
      const started = gateway.workflows.started.length;
      const answer = await send();
      expect([answer.status, answer.body['code']]).toEqual([status, code]);
      expect(answer.headers.get('content-type')).toMatch('application/problem+json');
      expect(answer.body).toMatchObject({ type: `/problems/${code}`, status });
      expect(answer.body['instance']).toBe(answer.headers.get('x-request-id'));
      if (fieldCode) expect(answer.body['errors']).toEqual([expect.objectContaining({ code: fieldCode })]);
      if (status === 401) expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(gateway.workflows.started).toHaveLength(started);
      expect((await gateway.log.caseView(caseId))?.seq).toBe(seq);
      expect(await gateway.vault.findByNik(person(2).nik)).toEqual([]);
    },
    20_000,
  );
}
