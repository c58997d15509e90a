/** The cases of an inbox's answer, in the order of its letters. */
export const itemsOf = <Item = Record<string, unknown>>(
  body: Readonly<Record<string, unknown>>,
): readonly Item[] =>
  (body['letters'] as readonly { readonly items: readonly Item[] }[]).flatMap(({ items }) => items);
