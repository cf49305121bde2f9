import { spawnSync } from 'node:child_process';

/** Where a shell starts, and the only variables that it has: HOME is one of the test's own, so that no start file of the machine is read. */
export type ShellStart = {
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv & { readonly HOME: string };
};

/**
 * What a shell prints that a test runs.
 * @throws an Error if it does not start or takes longer than a minute: a test that waits in its own thread has no other limit
 */
export function runShell(shell: string, words: readonly string[], start: ShellStart): string {
  const { stdout, error } = spawnSync(shell, words, {
    ...start,
    encoding: 'utf8',
    // bash with a socket as its standard input takes itself for one that rshd started, and reads ~/.bashrc
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  if (error !== undefined) throw error;
  return stdout;
}
