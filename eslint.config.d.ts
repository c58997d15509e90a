/** What each folder may import, as regular expressions of module names. */
export const mayImport: Readonly<Record<string, readonly string[]>>;
