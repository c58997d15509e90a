/** An organisational unit, as the gateway names it. */
export interface Unit {
  readonly code: string;
  readonly name: string;
}

/** Organisational units to choose from, by name. */
export const unitChoices = (units: readonly Unit[]) =>
  units
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'id'));
