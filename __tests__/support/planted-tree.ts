import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { copyEmptyRepository } from './empty-repository.js';
import { PLAIN_GIT } from './system.js';

const SETTINGS = [
  'user.name=A',
  'user.email=a@example.com',
  'protocol.file.allow=always',
  // a commit starts no other program to see whether there is something to tidy up
  'maintenance.auto=false',
];

/** A folder of its own for one test, gone when the test is over. */
export interface PlantedTree {
  readonly root: string;
  write(path: string, content: string | Uint8Array): void;
  link(path: string, target: string): void;
  remove(path: string): void;
  /** Whatever is there, if anything. */
  removeAll(path: string): void;
  git(...args: string[]): string;
  /** Everything into one commit; returns its id. */
  commit(message?: string): string;
}

/** Plants files (path → content) in a new folder; `git init`s it unless told not to. */
export function plantTree(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: { readonly git?: boolean } = {},
): PlantedTree {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'base-image-gate-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  const place = (path: string): string => {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    return full;
  };
  const tree: PlantedTree = {
    root,
    write: (path, content) => writeFileSync(place(path), content),
    link: (path, target) => symlinkSync(target, place(path)),
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    removeAll: (path) => rmSync(join(root, path), { recursive: true, force: true }),
    git: (...args) =>
      execFileSync('git', [...SETTINGS.flatMap((setting) => ['-c', setting]), ...args], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...PLAIN_GIT },
      }).trim(),
    commit(message = 'a commit') {
      tree.git('add', '--all');
      tree.git('commit', '--quiet', '--allow-empty', '--message', message);
      return readHead(join(root, '.git'));
    },
  };
  for (const [path, content] of Object.entries(files)) tree.write(path, content);
  if (options.git !== false) copyEmptyRepository(join(root, '.git'), 'tree');
  return tree;
}

/** What `git rev-parse HEAD` says, without starting it. */
function readHead(folder: string): string {
  const head = readFileSync(join(folder, 'HEAD'), 'utf8').trim();
  return head.startsWith('ref: ') ? readFileSync(join(folder, head.slice(5)), 'utf8').trim() : head;
}
