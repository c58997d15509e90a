import type { Context } from '../context.js';
import type { Environment } from '../environment.js';
import type { Report } from '../runtime/report.js';
import { mongoPart } from './mongo-part.js';
import { ownApps } from './own-apps.js';
import type { Part, PartName } from './part.js';
import { temporalPart } from './temporal-part.js';

const silent: Report = () => {};

/** The parts of the stack that were asked for; runtime parts are fetched when they are not there yet. */
export async function stackParts(
  context: Context,
  environment: Environment,
  only: readonly PartName[],
  report: Report = silent,
): Promise<Part[]> {
  const outside = [
    ...(only.includes('mongo') ? [mongoPart(context, report)] : []),
    ...(only.includes('temporal') ? [temporalPart(context, report)] : []),
  ];
  const own = ownApps(context, environment).filter(({ name }) => only.some((wanted) => wanted === name));
  return [...(await Promise.all(outside)), ...own];
}
