export { signIn, type Tokens } from './oidc/sign-in.js';
export { startSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';
