import { findBuilds } from '../../src/core/builds/find-builds.js';
import { treeOf } from './build-rows.js';

/** A source policy, with which any image may be another one. */
export const SOURCE_POLICY = 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY';
export const NOTHING_OPEN: readonly string[] = [];
/** What a build does not know after a step that may set any variable. */
export const ALL_OPEN: readonly string[] = ['platforms', 'args.SOURCE_DATE_EPOCH', 'images'];
export const expression = (text: string): string => `\${{ ${text} }}`;

/** What a `docker build` does not know after a step; `more`: what the workflow says besides. */
export function openAfter(
  step: string,
  files: Readonly<Record<string, string>> = {},
  more = '',
): readonly string[] {
  const text = `on: push\n${more}jobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n      - run: docker build .\n`;
  const { builds } = findBuilds(treeOf({ ...files, '.github/workflows/a.yml': text }), new Set(['workflow']));
  return builds.find(({ name }) => name?.endsWith('#2'))?.unknown ?? ['no build'];
}

/** The same after a script. */
export function openAfterScript(script: string, shell = 'bash'): readonly string[] {
  return openAfter(`{ run: ${JSON.stringify(script)}, shell: "${shell}" }`);
}
