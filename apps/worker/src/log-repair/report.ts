import { LOSSES } from './losses.js';
import type { CaseReport, Problem, RepairReport } from './repair.js';

const OTHER_PROBLEMS = {
  gap: 'neither the log nor the history holds this event',
  'another-case-open':
    'another case of the same person is open: it is taken up when that one is closed, by another repair',
  'no-workflow-id': 'its way to a workflow is gone (erased)',
  'successor-lost': 'it gave way to a case that never began: enter that letter again',
} as const;

const wordsOf = ({ code, seq }: Problem): string => {
  const words = code in LOSSES ? LOSSES[code as keyof typeof LOSSES] : OTHER_PROBLEMS[code as 'gap'];
  return `${code}${seq === undefined ? '' : ` at ${seq}`}: ${words}`;
};

/** What an SRE reads: numbers, codes and what to do, and nobody's data. */
export function reportText({ cases, repaired }: RepairReport, dryRun: boolean): string {
  const count = (of: (report: CaseReport) => boolean) => repaired.filter(of).length;
  const would = dryRun ? ' (dry run: nothing was changed)' : '';
  return [
    ...repaired.flatMap(linesOf),
    `${cases} cases looked at${would}: ` +
      `${count(({ appended }) => appended > 0)} logs completed from Temporal's history, ` +
      `${count(({ ended }) => ended)} runs ended that had gone back, ` +
      `${count(({ resumed }) => resumed)} cases taken up from the log, ` +
      `${count(({ problems }) => problems.length > 0)} that a person must see to.`,
    '',
  ].join('\n');
}

function linesOf(report: CaseReport): string[] {
  const done = [
    report.appended > 0 && `${report.appended} events into the log`,
    report.ended && 'run ended that had gone back',
    report.resumed && 'taken up from the log',
    report.withdrawn && 'withdrawn',
  ].filter((words) => words !== false);
  return [
    `${report.caseNumber} ${report.caseId}: ${done.join(', ') || 'nothing done'}`,
    ...report.problems.map((problem) => `  ! ${wordsOf(problem)}`),
    ...report.lostMessages.map(
      ({ name, commandId, by, post = '-' }) =>
        `  ! to be done again: ${name} of ${post} (${by === 'signal' ? 'Signal, perhaps refused' : 'answered'}, command ${commandId})`,
    ),
  ];
}
