import { closeSync, openSync } from 'node:fs';
import { findUnsafeLink } from '../../io/disk/write-guard.js';
import type { Format } from '../../reporters/formats/index.js';
import { keepCommandsOut, withoutCommands } from '../../reporters/text/command-free-lines.js';
import { type CommandFailure, failEvaluation, failUsage, type Result } from '../result.js';
import { isClosed, STANDARD, writeAll, writeStandard } from './standard-streams.js';

/**
 * Writes pieces of text for people, or of bytes, to a file, or to standard output if there is no path. A reader that goes
 * away is not a failure.
 */
export function writePieces(pieces: Iterable<string | Uint8Array>, path: string | null): Result<null> {
  return writeExactly(keepCommandsOut(pieces), path);
}

/** Formats that are text for people; every other one escapes by the rules of its own syntax, and `github` writes commands. */
const FOR_PEOPLE: ReadonlySet<Format> = new Set(['terminal', 'concise', 'markdown']);

/** Writes a report, as its format escapes it. */
export function writeFormatted(pieces: Iterable<string>, format: Format, path: string | null): Result<null> {
  return FOR_PEOPLE.has(format) ? writePieces(pieces, path) : writeExactly(pieces, path);
}

/** Whole lines on standard error, for people. */
export function writeAside(text: string): void {
  writeStandard('error', withoutCommands(text));
}

function writeExactly(pieces: Iterable<string | Uint8Array>, path: string | null): Result<null> {
  const output = openOutput(path);
  if ('error' in output) {
    const message = `--output ${path} cannot be written: ${output.error}`;
    return unwritten(output.usage ? failUsage(message) : failEvaluation(message));
  }
  for (const piece of pieces) if (!output.write(piece)) break;
  const failure = output.close();
  return failure?.kind === 'failed'
    ? unwritten(failEvaluation(`${path ?? 'standard output'} could not be written: ${failure.message}`))
    : { value: null };
}

const unwritten = ({ failure }: { readonly failure: CommandFailure }) => ({
  failure: { ...failure, isUnwritten: true as const },
});

/** Why text did not arrive; `closed`: the reader went away, which is its right. */
type WriteFailure = { readonly kind: 'closed' } | { readonly kind: 'failed'; readonly message: string };

/** Standard output or a file, written in pieces. */
interface Output {
  /** False once nothing more can be written. */
  write(piece: string | Uint8Array): boolean;
  /** Writes what is left and says what went wrong, if anything did. */
  close(): WriteFailure | null;
}

/** Pieces are gathered to this many UTF-16 units. */
const CHUNK = 64 * 1024;

/** Opens a file for writing, standard output where there is no path; a text says why it cannot be opened. */
function openOutput(path: string | null): Output | { readonly error: string; readonly usage: boolean } {
  if (path === null) return writeTo(STANDARD.output, () => {});
  const link = findUnsafeLink(process.cwd(), path);
  if (link !== null) return { error: link, usage: true };
  try {
    const file = openSync(path, 'w');
    return writeTo(file, () => closeSync(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { error: message, usage: ['ENOENT', 'ENOTDIR', 'EISDIR', 'EINVAL'].includes(code) };
  }
}

function writeTo(file: number, close: () => void): Output {
  let waiting = '';
  let failure: WriteFailure | null = null;
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      failure ??= isClosed(code) ? { kind: 'closed' } : { kind: 'failed', message };
    }
  };
  const flush = (): void => {
    const bytes = Buffer.from(waiting);
    waiting = '';
    if (failure === null) attempt(() => writeAll(file, bytes));
  };
  return {
    write(piece) {
      if (typeof piece === 'string') waiting += piece;
      else {
        flush();
        if (failure === null) attempt(() => writeAll(file, piece));
      }
      if (waiting.length >= CHUNK) flush();
      return failure === null;
    },
    close() {
      if (waiting !== '') flush();
      attempt(close);
      return failure;
    },
  };
}
