import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { openGitEnvironment } from './git-environment.js';
import { turnOffFilters } from './git-filters.js';
import { findPlaceWords } from './git-place.js';
import { findGitProgram } from './git-program.js';
import { mayFilter } from './plain-repository.js';

/** Why a git command has no answer. `missing`: no git on this machine; `silent`: it ended well and said nothing. */
export interface GitFailure {
  readonly kind: 'missing' | 'failed' | 'silent';
  /** Git's own words, or the system's. */
  readonly message: string;
}

export type GitAnswer =
  | { readonly stdout: Buffer; readonly stderr: string }
  | { readonly failure: GitFailure };

// The repository's configuration may come from anywhere: it must not start a program, and nothing is written.
const SAFE = [
  '--no-pager',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'diff.autoRefreshIndex=false'].flatMap(set),
  ...['protocol.ext.allow=never', 'safe.bareRepository=explicit', 'core.quotePath=false'].flatMap(set),
];

function set(setting: string): string[] {
  return ['-c', setting];
}

export type GitProcess = ChildProcessByStdio<Writable | null, Readable, Readable>;

let program: string | null = null;

/** Starts git in a folder, with standard input closed unless needed. `readsFiles`: the command reads files of the working tree. */
export function startGit(
  folder: string,
  args: readonly string[],
  input: 'pipe' | 'ignore',
  readsFiles = false,
): GitProcess {
  program ??= findGitProgram();
  const file = program;
  const environment = openGitEnvironment(process.env);
  const place = findPlaceWords(folder, (top) =>
    askNow(file, top, ['rev-parse', '--absolute-git-dir', '--show-toplevel'], environment),
  );
  const words = [...SAFE, ...place];
  const filters =
    readsFiles && mayFilter(folder, environment)
      ? turnOffFilters(environment, (question) => askNow(file, folder, [...place, ...question], environment))
      : { words: [], environment };
  return spawn(file, [...words, ...filters.words, ...args], {
    cwd: folder,
    env: filters.environment,
    stdio: [input, 'pipe', 'pipe'],
  }) as GitProcess;
}

/** What git prints; null where it fails. */
function askNow(
  file: string,
  folder: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): string | null {
  const { status, stdout } = spawnSync(file, [...SAFE, ...args], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
  return status === 0 ? stdout : null;
}

/** A running git process; its output is kept until it is read. */
export interface GitStream {
  /** The first of the output; null: there is none. */
  readonly first: Promise<Buffer | null>;
  /** Yields the output as it arrives, until the end. */
  read(
    onData: (chunk: Buffer) => void,
  ): Promise<{ readonly stderr: string } | { readonly failure: GitFailure }>;
  /** The result is no longer needed. */
  stop(): void;
}

export function streamGit(folder: string, args: readonly string[], readsFiles = false): GitStream {
  const child = startGit(folder, args, 'ignore', readsFiles);
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const end = new Promise<{ readonly stderr: string } | { readonly failure: GitFailure }>((resolve) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ failure: { kind: error.code === 'ENOENT' ? 'missing' : 'failed', message: error.message } }),
    );
    child.on('close', (code, signal) => {
      const stderr = Buffer.concat(errors).toString('utf8').trim();
      if (code === 0) resolve({ stderr });
      else resolve({ failure: { kind: 'failed', message: stderr || `git ended with ${signal ?? code}` } });
    });
  });
  // a child's output without a listener is lost when it ends, so it is kept from the start
  let waiting: Buffer[] = [];
  let deliver = (chunk: Buffer): void => {
    waiting.push(chunk);
  };
  const first = new Promise<Buffer | null>((resolve) => {
    child.stdout.once('data', resolve);
    void end.then(() => resolve(null));
  });
  child.stdout.on('data', (chunk: Buffer) => deliver(chunk));
  return {
    first,
    read(onData) {
      for (const chunk of waiting) onData(chunk);
      waiting = [];
      deliver = onData;
      return end;
    },
    stop() {
      child.stdout.destroy();
      child.kill();
    },
  };
}

/** Runs git and returns what it printed. */
export async function runGit(
  folder: string,
  args: readonly string[],
  readsFiles = false,
): Promise<GitAnswer> {
  const chunks: Buffer[] = [];
  const end = await streamGit(folder, args, readsFiles).read((chunk) => chunks.push(chunk));
  return 'failure' in end ? end : { stdout: Buffer.concat(chunks), stderr: end.stderr };
}

/** Runs git and returns one line of text without its line ending; an empty one is a failure. */
export async function askGit(
  folder: string,
  args: readonly string[],
): Promise<{ readonly text: string } | { readonly failure: GitFailure }> {
  const answer = await runGit(folder, args);
  if ('failure' in answer) return answer;
  const text = answer.stdout.toString('utf8').replace(/\r?\n$/, '');
  if (text !== '') return { text };
  return { failure: { kind: 'silent', message: `"git ${args[0]}" printed nothing` } };
}
