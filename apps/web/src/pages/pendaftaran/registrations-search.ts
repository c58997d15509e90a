/** Filters of the list, as they live in the address. */
export interface RegistrationsSearch {
  readonly cari?: string;
}

/** Reads them; what is not understood is left out. */
export const registrationsSearch = ({ cari }: Record<string, unknown>): RegistrationsSearch =>
  typeof cari === 'string' && cari !== '' ? { cari } : {};
