const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Reads `30d`, `12h`, `1m`, `90s` or `500ms` as milliseconds; undefined for any other text. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,9})(ms|s|m|h|d)$/.exec(text.trim());
  const milliseconds = match && Number(match[1]) * UNITS[match[2] as keyof typeof UNITS];
  return milliseconds ? milliseconds : undefined;
}
