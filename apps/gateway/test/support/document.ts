import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Media {
  readonly schema?: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown; readonly $ref?: string }>>;
}

interface Answer {
  readonly description: string;
  readonly content?: Readonly<Record<string, Media>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: object;
  readonly example?: unknown;
}

/** An operation of the gateway's document, as far as the specs read it. */
export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Answer>>;
}

/** The gateway's document. */
export interface Document {
  readonly openapi: string;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

/** One example, where its schema is in the document, and what it shows. */
export interface Example {
  readonly pointer: string;
  readonly name: string;
  readonly value: unknown;
}

const PROBLEM = 'application/problem+json';

export const operationsOf = ({ paths }: Document): [string, Operation][] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method} ${path}`,
      operation,
    ]),
  );

/** The codes of problems that an operation tells of. */
export const codesOf = ({ responses }: Operation): string[] =>
  Object.values(responses).flatMap(({ content = {} }) => Object.keys(content[PROBLEM]?.examples ?? {}));

/** Every example of every body and parameter of an operation. */
export function examplesOf(document: Document, name: string, operation: Operation): Example[] {
  const [method = '', path = ''] = name.split(' ');
  const at = ['', 'paths', path, method];
  const { parameters = [], requestBody, responses } = operation;
  return [
    ...parameters.flatMap(({ example }, index) =>
      example === undefined
        ? []
        : [
            {
              pointer: pointerTo(...at, 'parameters', `${index}`, 'schema'),
              name: 'parameter',
              value: example,
            },
          ],
    ),
    ...mediaExamples(document, [...at, 'requestBody'], requestBody?.content),
    ...Object.entries(responses).flatMap(([status, { content }]) =>
      mediaExamples(document, [...at, 'responses', status], content),
    ),
  ];
}

const mediaExamples = (
  { components }: Document,
  at: readonly string[],
  content: Readonly<Record<string, Media>> = {},
): Example[] =>
  Object.entries(content).flatMap(([type, { example, examples = {} }]) =>
    Object.entries({ ...(example !== undefined && { example: { value: example } }), ...examples }).map(
      ([name, { value, $ref }]: [string, { value?: unknown; $ref?: string }]) => ({
        pointer: pointerTo(...at, 'content', type, 'schema'),
        name,
        value: $ref ? components.examples[$ref.split('/').at(-1) ?? '']?.value : value,
      }),
    ),
  );

const pointerTo = (...steps: readonly string[]): string =>
  steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

const FORMATS = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  email: /^[^@\s]+@[^@\s]+$/,
  uri: /^[a-z]+:\S+$/,
  'uri-reference': /^\S+$/,
  binary: true,
} as const;

/** Judges values by schemas of the document, found by their place in it. */
export function validatorOf(document: Document): (pointer: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, formats: FORMATS, allErrors: true });
  ajv.addSchema({ ...document, $id: 'document' });
  return (pointer) => ajv.compile({ $ref: `document#${pointer}` });
}
