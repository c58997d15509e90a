/** Case ids that were seen in a file of events, in its order, each with the number of its last event there. */
export type SeenCases = Map<string, number>;

/** Passes a file of events on, and notes whose they are: the report tells of these, and of no event that came later. */
export async function* casesIn(
  content: AsyncIterable<string | Uint8Array>,
  seen: SeenCases,
): AsyncGenerator<string | Uint8Array> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of content) {
    const lines = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) note(line, seen);
    yield chunk;
  }
  note(rest, seen);
}

function note(line: string, seen: SeenCases): void {
  if (line.trim() === '') return;
  const { caseId, seq } = JSON.parse(line) as { readonly caseId: string; readonly seq: number };
  seen.set(caseId, Math.max(seq, seen.get(caseId) ?? 0));
}
