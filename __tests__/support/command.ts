import { spawn } from 'node:child_process';
import { bundle } from './github/bundle.js';
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
}

/** The day that all runs judge by, unless they say another. */
export const TODAY = '2026-09-01';

/**
 * Runs the bundled command as people do, in a plain environment. BASE_IMAGE_GATE_CLI names another bundle, and
 * BASE_IMAGE_GATE_NODE another Node.
 */
export async function runCommand(words: readonly string[], options: CommandOptions): Promise<CommandRun> {
  const script = process.env['BASE_IMAGE_GATE_CLI'] ?? (await bundle('cli'));
  const node = process.env['BASE_IMAGE_GATE_NODE'] ?? process.execPath;
  const dated =
    words[0] === 'check' || words[0] === 'images' || words[0] === 'explain' || words[0] === 'policy';
  const today = dated && !words.some((word) => word.startsWith('--today')) ? ['--today', TODAY] : [];
  const child = spawn(node, [script, ...words.slice(0, 1), ...today, ...words.slice(1)], {
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
