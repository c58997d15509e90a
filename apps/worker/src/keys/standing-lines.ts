import type { RotationProgress, RotationStanding } from '@tte/vault';

/** How far a rotation is, as lines for whoever runs it. */
export function standingLines({ cases, toWrap, toIndex, others }: RotationStanding): readonly string[] {
  const share = (left: number) => (cases === 0 ? 100 : Math.floor(((cases - left) / cases) * 100));
  const all = toWrap + toIndex + others === 0;
  return [
    `master key:   ${share(toWrap)} % of ${cases} cases under the present one, ${toWrap} remain`,
    `index secret: ${share(toIndex)} % of ${cases} cases under the present one, ${toIndex} remain`,
    `others:       ${others} remain (pending letters, people of the office, the store's own)`,
    all
      ? 'Nothing lies under a former one: it may go, once no backup needs it.'
      : 'The former ones are still needed: rotate, with no process left that has one of them first.',
  ];
}

/** One line of a run. */
export const progressLine = ({ done, of }: RotationProgress): string =>
  `${of === 0 ? 100 : Math.floor((done / of) * 100)} %: ${done} of ${of} cases, ${of - done} remain`;
