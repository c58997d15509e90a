/** What each folder may import, as regular expressions of module names. */
export const mayImport: Readonly<Record<string, readonly string[]>>;

/** The folders of an app's `src` by floors, lowest first; those of one array stand side by side. */
export const floors: Readonly<Record<string, readonly (string | readonly string[])[]>>;

/** Folders that name no SOP. */
export const engine: readonly string[];
