import type { StandardSchemaConverter } from '@nestjs/swagger';
import { z } from 'zod';

/** Formats that say all that zod's own long patterns say. */
const SAID_BY_FORMAT = new Set(['date-time', 'date', 'uuid']);

/**
 * Leaves out what zod writes for itself: the range of exact integers, and patterns beside a format.
 * An example is given as `example`: zod drops `examples` of a schema that transforms what it reads.
 */
function trimmed({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (SAID_BY_FORMAT.has(jsonSchema.format ?? '')) delete jsonSchema.pattern;
}

/** A schema as JSON Schema 2020-12, with the named ones among its parts under `$defs`. */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _dialect, $defs = {}, ...root } = z.toJSONSchema(schema, { io, override: trimmed });
  return { root, $defs };
}

/**
 * How the document gets its schemas. A named schema stands under `components`, but for those of query strings: each
 * of their fields is a parameter, for which the generator needs to see them.
 */
export const schemaConverter: StandardSchemaConverter = (schema, { schemaType }) => {
  const { root, $defs } = jsonSchemaOf(schema as z.ZodType, schemaType);
  const name = root.$ref?.split('/').at(-1);
  if (!name?.endsWith('Query')) return { schema: root, components: $defs };
  const { [name]: query, ...components } = $defs;
  return { schema: query, components };
};
