/** What can be wrong with a body that changes the office. */
export const BODY_PROBLEMS = [
  'invalid-input',
  'unknown-field',
  'wrong-type',
  'unsupported-media-type',
  'body-too-large',
] as const;
