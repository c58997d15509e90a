import type { Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '@tte/contracts';

/** `temporal.api.enums.v1.IndexedValueType`, by the SDK's name of the type. */
const INDEXED_VALUE_TYPE = {
  TEXT: 1,
  KEYWORD: 2,
  INT: 3,
  DOUBLE: 4,
  BOOL: 5,
  DATETIME: 6,
  KEYWORD_LIST: 7,
} as const;

/** A namespace holds a search attribute of ours with another type: it cannot be changed in place. */
export class SearchAttributeConflict extends Error {
  constructor(names: readonly string[]) {
    super(
      `Temporal already has these search attributes with another type: ${names.join(', ')}. ` +
        'Remove them (temporal operator search-attribute remove) or use another namespace.',
    );
    this.name = 'SearchAttributeConflict';
  }
}

/** Where search attributes are registered: any connection, the test environment's too. */
export type SearchAttributeRegistry = {
  readonly operatorService: Pick<
    Connection['operatorService'],
    'listSearchAttributes' | 'addSearchAttributes'
  >;
};

/**
 * Registers what SEARCH_ATTRIBUTES lists and the namespace lacks; safe to repeat. Answers the names it added.
 * @throws SearchAttributeConflict when one exists with another type.
 */
export async function registerSearchAttributes(
  { operatorService }: SearchAttributeRegistry,
  namespace: string,
): Promise<readonly string[]> {
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  const wanted = Object.values(SEARCH_ATTRIBUTES).map(
    ({ name, type }) => [name, INDEXED_VALUE_TYPE[type]] as const,
  );
  const conflicts = wanted.filter(([name, type]) => (customAttributes[name] ?? type) !== type);
  if (conflicts.length > 0) throw new SearchAttributeConflict(conflicts.map(([name]) => name));
  const missing = wanted.filter(([name]) => customAttributes[name] === undefined);
  if (missing.length === 0) return [];
  await operatorService.addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(missing) });
  return missing.map(([name]) => name);
}
