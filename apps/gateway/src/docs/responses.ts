import { responsesOf, type Operation, type ResponseObject } from './operations.js';

type Headers = NonNullable<ResponseObject['headers']>;

/** Headers that answers of many routes carry. */
export const HEADERS = {
  'x-request-id': {
    description: 'Nomor permintaan, sama dengan pada log.',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  },
  'www-authenticate': {
    description: 'Cara masuk yang diterima (RFC 6750).',
    required: true,
    schema: { type: 'string', pattern: '^(Bearer|ApplicantLink)' },
  },
  'retry-after': {
    description: 'Sesudah berapa detik permintaan yang sama layak dicoba lagi.',
    required: true,
    schema: { type: 'string', pattern: '^[0-9]+$' },
  },
} satisfies Headers;

const BY_STATUS: Readonly<Record<string, keyof typeof HEADERS>> = {
  401: 'www-authenticate',
  429: 'retry-after',
  503: 'retry-after',
};

const refer = (name: keyof typeof HEADERS): Headers => ({
  [name]: { $ref: `#/components/headers/${name}` },
});

/** Documents what answers of a status have in common, beside what the route itself tells of them. */
export function describeResponses(operation: Operation): void {
  for (const [status, response] of responsesOf(operation)) {
    const own = BY_STATUS[status];
    response.headers = { ...refer('x-request-id'), ...(own && refer(own)), ...response.headers };
    response.description ||= operation.summary ?? '';
  }
}
