#!/usr/bin/env node
import { keepCompiledCode } from './cli/compile-cache.js';
import { main } from './cli/main.js';
import { writeStandard } from './cli/output/standard-streams.js';
import { HOME, VERSION } from './program.js';
import { withoutCommands } from './reporters/text/command-free-lines.js';

/** Only bugs come here: whatever can go wrong in the world is a value. */
function reportBug(error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.exitCode = 3;
  const text = `This is a bug in base-image-gate ${VERSION}; nothing was judged:\n\n${what}\n\nPlease report it with the command that you ran: ${HOME}/issues\n`;
  try {
    writeStandard('error', withoutCommands(text));
  } catch {
    // nobody can be told; the status says it
  }
}

process.on('SIGINT', () => process.exit(130));

const words = process.argv.slice(2);
const keep = keepCompiledCode(words, process.env);
main(words).then((status) => {
  process.exitCode ??= status;
  keep();
}, reportBug);
