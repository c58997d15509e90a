/** An organisational unit, as the gateway names it. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  /** No longer to be chosen for somebody. */
  readonly retired?: boolean;
}

/** Organisational units by name; those that are no longer used say so. */
export const unitChoices = (units: readonly Unit[]) =>
  units
    .map(({ code, name, retired }) => ({
      value: code,
      label: retired ? `${name} (tidak dipakai lagi)` : name,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'id'));
