import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { STANDARD } from '../../src/cli/output/standard-streams.js';

/** What a program finds when it starts. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly input: string | Uint8Array;
  /** The standard files of a program that is not made of these sources. */
  readonly standard?: typeof STANDARD;
}

export interface Lent<T> {
  readonly value: T;
  readonly stdout: string;
  readonly stderr: string;
}

let last: Promise<unknown> = Promise.resolve();

/** Runs something as if this process had been started for it: one after another, because there is only one process. */
export function lendProcess<T>(surroundings: Surroundings, work: () => Promise<T>): Promise<Lent<T>> {
  const turn = last.then(() => lend(surroundings, work));
  last = turn.catch(() => {});
  return turn;
}

async function lend<T>(
  { cwd, env, input, standard = STANDARD }: Surroundings,
  work: () => Promise<T>,
): Promise<Lent<T>> {
  const folder = mkdtempSync(join(tmpdir(), 'base-image-gate-streams-'));
  const [stdout, stderr] = [openStream(join(folder, 'stdout')), openStream(join(folder, 'stderr'))];
  const home = process.cwd();
  const { env: own } = process;
  const giveBack = replaceStreams({ stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  const files = { ...standard };
  Object.assign(standard, { output: stdout.fd, error: stderr.fd });
  process.env = { ...env };
  process.chdir(cwd);
  try {
    return { value: await work(), stdout: stdout.read(), stderr: stderr.read() };
  } finally {
    process.chdir(home);
    process.env = own;
    giveBack();
    Object.assign(standard, files);
    for (const { fd } of [stdout, stderr]) closeSync(fd);
    rmSync(folder, { recursive: true });
  }
}

/** A file in place of a pipe: what writes to the descriptor arrives there too. */
function openStream(path: string) {
  const fd = openSync(path, 'w');
  return { fd, write: (text: string) => writeSync(fd, text) > 0, read: () => readFileSync(path, 'utf8') };
}

function replaceStreams(streams: Readonly<Record<'stdin' | 'stdout' | 'stderr', unknown>>): () => void {
  const names = Object.keys(streams);
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(process, name)] as const);
  for (const [name, value] of Object.entries(streams))
    Object.defineProperty(process, name, { value, configurable: true });
  return () => {
    for (const [name, descriptor] of before)
      if (descriptor !== undefined) Object.defineProperty(process, name, descriptor);
  };
}
