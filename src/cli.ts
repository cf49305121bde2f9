#!/usr/bin/env node
import { keepCompiledCode } from './cli/compile-cache.js';
import { main } from './cli/main.js';
import { HOME, VERSION } from './program.js';
import { withoutCommands } from './reporters/text/command-free-lines.js';

/** Only bugs come here: whatever can go wrong in the world is a value. */
function reportBug(error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.exitCode = 3;
  process.stderr.write(
    withoutCommands(
      `This is a bug in base-image-gate ${VERSION}; nothing was judged:\n\n${what}\n\nPlease report it with the command that you ran: ${HOME}/issues\n`,
    ),
  );
}

// a reader that went away, as `| head`, wants no more and no complaint
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Windows says EOF
    if (error.code !== 'EPIPE' && error.code !== 'EOF') reportBug(error);
  });
process.on('SIGINT', () => process.exit(130));

const words = process.argv.slice(2);
keepCompiledCode(words, process.env);
main(words).then((status) => {
  process.exitCode ??= status;
}, reportBug);
