import { type CommandRun, runCommand } from './command.js';
import type { PlantedTree } from './planted-tree.js';

/** Approves node 22 and any alpine, and says nothing of dates. */
export const POLICY = `version: 1
allow:
  - docker.io/library/node:22*
  - docker.io/library/alpine:*
rules:
  unpinned: { level: warn, require: tag }
  end-of-life: ignore
`;

/** A tree that passes, with one Dockerfile and two references. */
export const FILES = {
  '.github/base-images.yml': POLICY,
  'api/Dockerfile': 'FROM node:22 AS build\nFROM alpine:3.22\nCOPY --from=build /app /app\n',
};

/** `check` in a tree. */
export function check(tree: PlantedTree, ...words: string[]): Promise<CommandRun> {
  return runCommand(['check', ...words], { cwd: tree.root });
}

/** `check --format json` in a tree: the exit status and what the report says. */
export async function judge(tree: PlantedTree, ...words: string[]) {
  const run = await check(tree, '--format', 'json', ...words);
  return { status: run.status, ...JSON.parse(run.stdout) };
}
