export { contextFrom, inHome, type Context } from './context.js';
export { eventually } from './eventually.js';
export { stackEnvironment, type Environment } from './environment.js';
export { localSettings } from './local-settings.js';
export { logTail } from './log-tail.js';
export { cached } from './runtime/cache.js';
export { findProgram } from './runtime/find-program.js';
export { fetchJars } from './runtime/maven.js';
export { mongoStandIn } from './runtime/mongo.js';
export { throttled, type Report } from './runtime/report.js';
export { runTool } from './runtime/run-tool.js';
export { temporalCli } from './runtime/temporal-cli.js';
export { MissingTool, requireTool } from './runtime/toolchain.js';
export { askSupervisor } from './supervisor/control.js';
export { runningStack } from './supervisor/stack-state.js';
export { ensureStack } from './stack/ensure-stack.js';
export { portsFor, type Ports } from './ports.js';
export { asExpected, type CaseResult } from './demo/case-result.js';
export {
  GatewayClient,
  type CaseDetail,
  type Decision,
  type Entered,
  type Person,
  type Receipt,
} from './demo/gateway-client.js';
export { historyCosts, type HistoryCost } from './demo/history-cost.js';
export { json, requestJson } from './demo/http.js';
export { inventPerson, type InventedPerson } from './demo/invented-person.js';
export { KINDS, type Kind } from './demo/kinds.js';
export { holding, inDays } from './demo/acts.js';
export { APPROVE, COMPLETE, HOLDER_CHECKED, HOLDER_FOUND } from './demo/found.js';
export { playOf, type Play } from './demo/play.js';
export { samplePdf } from './demo/letter.js';
export { OutsideWorld, type Mail } from './demo/outside-world.js';
export { runDemo, type DemoOptions, type Progress } from './demo/run-demo.js';
export { table } from './table.js';
