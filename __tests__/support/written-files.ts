import { findBuilds } from '../../src/core/builds/find-builds.js';
import { treeOf } from './build-rows.js';

export const FILES = {
  Dockerfile: 'FROM debian\n',
  'api/Dockerfile': 'FROM debian\n',
  'api/src/x.go': '',
  list: 'README.md\n./api/Dockerfile\n',
};

/** What is said of a workflow with a script before a build. */
export function warningsBefore(text: string, files: Record<string, string> = FILES): readonly string[] {
  const run = JSON.stringify(`${text}\ndocker build .`);
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - { run: ${run} }\n`;
  const tree = treeOf({ ...files, '.github/workflows/a.yml': flow });
  return findBuilds(tree, new Set(['workflow'])).problems.map(({ message }) => message);
}

/** The build files that a warning names for a script before a build. */
export function writtenBefore(text: string, files: Record<string, string> = FILES): readonly string[] {
  return warningsBefore(text, files).flatMap(
    (message) => /^A script writes (.*), and what it then says is not judged$/.exec(message)?.[1] ?? [],
  );
}
