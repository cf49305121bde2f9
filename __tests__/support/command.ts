import { spawn } from 'node:child_process';
import { main } from '../../src/cli/main.js';
import { STANDARD } from '../../src/cli/output/standard-streams.js';
import { bundle } from './github/bundle.js';
import { lendProcess } from './lent-process.js';
import { PLAIN_ENVIRONMENT } from './system.js';

/** How a command ended, and what it said. */
export interface CommandRun {
  /** Null where a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
}

/** The day that all runs judge by, unless they say another. */
export const TODAY = '2026-09-01';

const DATED: ReadonlySet<string> = new Set(['check', 'images', 'explain', 'init', 'policy', 'fix']);

/** Runs the command as people do, in a plain environment and in this process; BASE_IMAGE_GATE_CLI names a bundle to start. */
export async function runCommand(words: readonly string[], options: CommandOptions): Promise<CommandRun> {
  return process.env['BASE_IMAGE_GATE_CLI'] === undefined
    ? runProgram(main, words, options)
    : startCommand(words, options);
}

/** Runs what may be another program than the one of these sources, which then has its own `standard` files. */
export async function runProgram(
  program: typeof main,
  words: readonly string[],
  { cwd, input = '', env }: CommandOptions,
  standard = STANDARD,
): Promise<CommandRun> {
  const environment = { ...PLAIN_ENVIRONMENT, ...env };
  const { value, ...said } = await lendProcess({ cwd, input, env: environment, standard }, () =>
    program(addDay(words)),
  );
  return { status: value, ...said };
}

/**
 * Starts the bundled command as people do, in a plain environment. BASE_IMAGE_GATE_CLI names another bundle, and
 * BASE_IMAGE_GATE_NODE another Node.
 */
export async function startCommand(words: readonly string[], options: CommandOptions): Promise<CommandRun> {
  const script = process.env['BASE_IMAGE_GATE_CLI'] ?? (await bundle('cli'));
  const node = options.node ?? process.env['BASE_IMAGE_GATE_NODE'] ?? process.execPath;
  const child = spawn(node, [script, ...addDay(words)], {
    cwd: options.cwd,
    env: { ...PLAIN_ENVIRONMENT, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

/** Every run has a day that it judges by. */
function addDay([command, ...words]: readonly string[]): string[] {
  const isDated = command !== undefined && DATED.has(command);
  const today = isDated && !words.some((word) => word.startsWith('--today')) ? ['--today', TODAY] : [];
  return [...(command === undefined ? [] : [command]), ...today, ...words];
}
