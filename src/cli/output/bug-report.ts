import { HOME, VERSION } from '../../program.js';
import { withoutCommands } from '../../reporters/text/command-free-lines.js';
import { writeStandard } from './standard-streams.js';

/** Tells what only a bug can have caused: whatever can go wrong in the world is a value. */
export function reportBug(error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const text = `This is a bug in base-image-gate ${VERSION}; nothing was judged:\n\n${what}\n\nPlease report it with the command that you ran: ${HOME}/issues\n`;
  try {
    writeStandard('error', withoutCommands(text));
  } catch {
    // nobody can be told; the status says it
  }
}
