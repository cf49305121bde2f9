import type { BuildKind } from './build.js';
import { isDevcontainerFile } from './devcontainers/config.js';
import { baseName } from './repo-path.js';
import { isActionFile, isWorkflowFile } from './workflows/jobs.js';

/** Which files of a listing may define builds, by their names alone. */
export function listBuildFiles(paths: readonly string[], kinds: ReadonlySet<BuildKind>): string[] {
  const tests = [...kinds].map((kind) => TESTS[kind]);
  return paths.filter((path) => tests.some((test) => test(path)));
}

const TESTS: Readonly<Record<BuildKind, (path: string) => boolean>> = {
  compose: (path) => /compose.*\.ya?ml$/i.test(baseName(path)),
  bake: (path) => /bake.*\.(?:hcl|json)$/i.test(baseName(path)),
  // An action builds what the workflows that use it say.
  workflow: (path) => isWorkflowFile(path) || isActionFile(path),
  devcontainer: isDevcontainerFile,
};
