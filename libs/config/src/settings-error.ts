/** The environment is not fit to start with. One line per fault; no value is ever shown. */
export class SettingsError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      ['The environment is not complete or not valid:', ...faults.map((fault) => `  ${fault}`)].join('\n'),
    );
    this.name = 'SettingsError';
    this.faults = faults;
  }
}
