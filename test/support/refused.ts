import { stranger, WORD, type BadInputWorld } from './bad-input-world.js';
import type { Answer } from './door.js';
import { changes } from './footprint.js';
import { leaksIn } from './leaks.js';

/** A bad request and the answer that it must get. */
export interface Row {
  readonly name: string;
  readonly status: number;
  readonly code: string;
  readonly send: (world: BadInputWorld) => Promise<Answer>;
  /** The code of the one field at fault. */
  readonly fieldCode?: string;
}

export const row = (
  name: string,
  status: number,
  code: string,
  send: Row['send'],
  fieldCode?: string,
): Row => ({ name, status, code, send, ...(fieldCode !== undefined && { fieldCode }) });

/** The refusals of routes that were met, for whoever compares them with the documentation. */
export const met: { readonly method: string; readonly path: string; readonly code: string }[] = [];

const SENTENCE = /^[A-Z][^<>{}]{10,}\.$/;

/** Each row gets its answer, as a problem that tells what to do and echoes nothing, and leaves no trace. */
export function refusesAll(world: () => BadInputWorld, rows: readonly Row[]): void {
  test.each(rows.map((each) => [each.name, each.status, each.code, each] as const))(
    '%s: %i %s, and nothing changes',
    async (_name, _status, _code, { status, code, send, fieldCode }) => {
      const { watch } = world();
      const before = await watch.footprint();
      const answer = await send(world());
      const after = await watch.footprint();
      met.push({ method: answer.method, path: answer.path, code });
      expect({ ...described(answer), changed: changes(before, after) }).toEqual({
        status,
        code,
        contentType: expect.stringMatching(/^application\/problem\+json\b/),
        detail: expect.stringMatching(SENTENCE),
        self: true,
        echoed: [],
        changed: [],
      });
      if (fieldCode !== undefined) {
        const message = expect.stringMatching(/\.$/) as string;
        expect(answer.body['errors']).toEqual([expect.objectContaining({ code: fieldCode, message })]);
      }
      if (status === 401) {
        const scheme = answer.path.startsWith('/api/v1/applicant') ? /^ApplicantLink/ : /^Bearer/;
        expect(answer.headers.get('www-authenticate')).toMatch(scheme);
      }
      if (status === 405) expect(answer.headers.get('allow')).toMatch(/^[A-Z]+(, [A-Z]+)*$/);
    },
  );
}

/** An answer without what differs from one request to the next. */
function described({ status, headers, text, body }: Answer) {
  const { code, detail, type, instance } = body;
  return {
    status,
    code,
    contentType: headers.get('content-type'),
    detail,
    /** The problem names itself, and the request by the number that the header has. */
    self: type === `/problems/${String(code)}` && body['status'] === status && isNumberOf(headers, instance),
    echoed: leaksIn(
      { name: 'the answer', text },
      { word: WORD, nik: stranger.nik, nip: stranger.nip ?? WORD },
    ),
  };
}

const isNumberOf = (headers: Headers, instance: unknown): boolean =>
  typeof instance === 'string' && instance !== '' && instance === headers.get('x-request-id');
