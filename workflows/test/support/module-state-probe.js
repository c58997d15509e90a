// A workflow that breaks the rule against module state on purpose; see module-state.int.spec.ts.
let runs = 0;

/** @returns {Promise<number[]>} the module's counter, raised twice */
export async function moduleStateProbe() {
  return [(runs += 1), (runs += 1)];
}
