import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './repository.js';
import { PLAIN_GIT } from './system.js';

/** What `git init` is asked for, by kind; `tree` has a working tree around it. */
const KINDS = {
  tree: [],
  sha1: ['--bare', '--object-format=sha1'],
  sha256: ['--bare', '--object-format=sha256'],
} as const;

type Kind = keyof typeof KINDS;

/** Puts into a folder what `git init` does, which is made once: starting git for every test would take longer than many of them. */
export function copyEmptyRepository(folder: string, kind: Kind): void {
  const made = join(ROOT, 'lib/test-repositories', kind);
  if (!existsSync(made)) make(made, kind);
  cpSync(kind === 'tree' ? join(made, '.git') : made, folder, { recursive: true });
}

function make(place: string, kind: Kind): void {
  const draft = `${place}-${process.pid}`;
  mkdirSync(dirname(place), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', args, { env: { ...process.env, ...PLAIN_GIT } });
  git('init', '--quiet', '--template=', '--initial-branch', 'main', ...KINDS[kind], draft);
  // on Windows git has to be told that links can be made
  if (kind === 'tree') git('-C', draft, 'config', 'core.symlinks', 'true');
  try {
    renameSync(draft, place);
  } catch (error) {
    // another process was faster
    rmSync(draft, { recursive: true });
    if (!existsSync(place)) throw error;
  }
}
