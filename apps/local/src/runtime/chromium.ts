import { debianInstall } from './debian.js';
import { findProgram } from './find-program.js';
import { MissingTool } from './toolchain.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The browser that the web app's tests drive: the one that TTE_CHROMIUM names, else the system's.
 * @throws MissingTool where there is none
 */
export function chromium(env: NodeJS.ProcessEnv): string {
  const found = env['TTE_CHROMIUM'] || NAMES.map((name) => findProgram(name, env)).find(Boolean);
  if (found) return found;
  throw new MissingTool(`The tests of the web app need Chromium. Get it with: ${debianInstall('chromium')}`);
}
