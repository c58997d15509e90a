/** Takes a line that tells how far a long task is. */
export type Report = (line: string) => void;

/** Lets through at most one line per interval: a terminal redraws, a CI log keeps everything. */
export function throttled(report: Report, everyMs: number): Report {
  let last = Date.now();
  return (line) => {
    if (Date.now() - last < everyMs) return;
    last = Date.now();
    report(line);
  };
}

/** For a command whose standard output is an answer: progress goes to standard error. */
export const reportAside: Report = throttled((line) => console.error(line), 10_000);
