import { commands } from './commands/table.js';
import { helpText } from './commands/help.js';
import { contextFrom } from './context.js';

const [name = 'help', ...args] = process.argv.slice(2);

if (['help', '--help', '-h'].includes(name)) {
  console.log(helpText());
} else {
  await runCommand(name, args);
}

async function runCommand(command: string, rest: string[]): Promise<void> {
  const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!known) {
    console.error(`There is no command "${command}".\n\n${helpText()}`);
    process.exitCode = 2;
    return;
  }
  try {
    const { run } = await known.load();
    const code = await run(rest, contextFrom(process.env));
    // `supervise` goes on; everything else is done, whatever handle a library still holds.
    if (code !== undefined) process.exit(code);
  } catch (error) {
    console.error(process.env['TTE_DEBUG'] ? error : error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
