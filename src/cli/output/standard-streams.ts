import { fstatSync, writeSync } from 'node:fs';

// Node's own streams of the two take a short run longer than its policy does, so one is made only where there is a terminal.

/** The files that every process is given; tests lend others. */
export const STANDARD = { output: 1, error: 2 };

type Standard = keyof typeof STANDARD;

/** A terminal, or a file or pipe of which no more is known. */
export type Screen = NodeJS.WriteStream | { readonly isTTY: false };

/** What is behind standard output or standard error. */
export function findScreen(name: Standard): Screen {
  // a terminal is such a device; /dev/null is too, and its stream says that it is not a terminal
  if (!fstatSync(STANDARD[name]).isCharacterDevice()) return { isTTY: false };
  const stream = name === 'output' ? process.stdout : process.stderr;
  // one that was closed is told nothing more
  if (stream.listenerCount('error') === 0) stream.on('error', () => {});
  return stream;
}

/** Writes a text before it returns. A reader that went away, as `| head`, wants no more and no complaint. */
export function writeStandard(name: Standard, text: string): void {
  try {
    writeAll(STANDARD[name], Buffer.from(text));
  } catch (error) {
    if (!isClosed((error as NodeJS.ErrnoException).code)) throw error;
  }
}

/** Windows says EOF of a pipe that nobody reads any more. */
export const isClosed = (code: string | undefined): boolean => code === 'EPIPE' || code === 'EOF';

/** Writes bytes to an open file before it returns. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      // a terminal or pipe that another program made non-blocking: wait until it has room
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
