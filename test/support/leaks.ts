/** One place where personal data could come out, with what was found there. */
export interface Sink {
  readonly name: string;
  readonly text: string;
}

/** The forms in which a value can be hidden in a text: plain, hex, URL-encoded, and base64 at each of its offsets. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  // Base64 depends on where in its input a value begins, so the parts that do not touch a neighbour are compared.
  const base64 = [0, 1, 2].map((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const first = offset === 0 ? 0 : 4;
    const whole = Math.floor(((offset + bytes.length) * 8) / 24) * 4;
    return padded.slice(first, whole);
  });
  const plain = [value, encodeURIComponent(value), bytes.toString('hex')];
  return [...plain, ...base64, ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** Says which markers a sink holds, in any form and either case. */
export function leaksIn({ name, text }: Sink, markers: Readonly<Record<string, string>>): string[] {
  const lower = text.toLowerCase();
  const holds = (form: string) => text.includes(form) || lower.includes(form.toLowerCase());
  return Object.entries(markers)
    .filter(([, value]) => formsOf(value).some(holds))
    .map(([field]) => `${field} in ${name}`);
}
