import type { SchemaObject } from '@nestjs/swagger';
import type { Schema } from './operations.js';
import { VOCABULARY } from './vocabulary.js';

type Schemas = Readonly<Record<string, Schema>>;

const BY_FORMAT: Readonly<Record<string, string>> = {
  'date-time': '2026-03-11T02:00:00.000Z',
  date: '2026-03-10',
  uuid: '0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f',
  email: 'citra.lestari@kemhan.go.id',
  binary: '(isi berkas)',
  uri: 'https://tte.kemhan.go.id',
  'uri-reference': '/api/v1',
};

/** One value of a schema: its own example where it has one, else made from those of its parts. */
export function sampleOf(schema: Schema, schemas: Schemas): unknown {
  if ('$ref' in schema) return sampleOf(referred(schema.$ref, schemas), schemas);
  const [own] = givenBy(schema);
  if (own !== undefined) return own;
  if (schema.allOf) {
    return Object.assign({}, ...schema.allOf.map((part) => sampleOf(part, schemas)));
  }
  const [first] = schema.oneOf ?? schema.anyOf ?? [];
  if (first) return sampleOf(first, schemas);
  return ofType(schema, schemas);
}

/** One value for each way that a schema can be met, named after what tells the ways apart, such as `outcome`. */
export function samplesOf(schema: Schema, schemas: Schemas): Record<string, { readonly value: unknown }> {
  const whole = '$ref' in schema ? referred(schema.$ref, schemas) : schema;
  const ways = 'oneOf' in whole && givenBy(whole).length === 0 ? (whole.oneOf ?? []) : [whole];
  return Object.fromEntries(
    ways.map((way, at) => [nameOf(way, at), { value: sampleOf(way as Schema, schemas) }]),
  );
}

const referred = (reference: string, schemas: Schemas): Schema =>
  schemas[reference.split('/').at(-1) ?? ''] ?? {};

const givenBy = ({ example, examples, enum: allowed }: SchemaObject): readonly unknown[] =>
  [example, ...(Array.isArray(examples) ? examples : []), ...(allowed ?? [])].filter(
    (value) => value !== undefined,
  );

function nameOf(way: Schema, at: number): string {
  const properties = 'properties' in way ? Object.values(way.properties ?? {}) : [];
  const [only] = properties.flatMap((part) => ('enum' in part && part.enum?.length === 1 ? part.enum : []));
  return typeof only === 'string' ? only : at === 0 ? 'contoh' : `contoh-${at + 1}`;
}

function ofType(schema: SchemaObject, schemas: Schemas): unknown {
  const type = [schema.type].flat()[0];
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name, part]) => schema.required?.includes(name) || hasExample(part))
          .map(([name, part]) => [name, wordFor(name, part) ?? sampleOf(part, schemas)]),
      );
    case 'array':
      return schema.items ? [sampleOf(schema.items, schemas)] : [];
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return BY_FORMAT[schema.format ?? ''] ?? 'contoh';
  }
}

/** The word that the field has for this name, where the part says no more than its type. */
function wordFor(name: string, part: Schema): string | number | undefined {
  if ('$ref' in part || givenBy(part).length > 0) return undefined;
  const word = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
  const type = [part.type].flat()[0];
  return typeof word === (type === 'integer' ? 'number' : type) && part.format !== 'binary'
    ? word
    : undefined;
}

/** An optional part is shown where somebody gave it an example. */
const hasExample = (part: Schema): boolean => 'example' in part || 'examples' in part;
