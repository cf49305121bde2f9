import type { Build, BuildFileProblem, FoundBuilds } from '../../build.js';
import { baseName } from '../../repo-path.js';
import type { Tree } from '../../tree.js';
import { listComposeBuilds } from './compose-files.js';
import { listDockerfiles } from './dockerfiles.js';
import { makeHandedBuild } from './handed-build.js';
import { listHanded } from './handed-values.js';
import { listScripts } from './script-files.js';

/**
 * Reads what the scripts and files of tasks of a repository say of builds: the Dockerfiles by unusual names that they name, and
 * what they give builds by flags. Of these nothing else is known, so that any Dockerfile which takes such a value may be meant.
 */
export function readScriptBuilds(tree: Tree): FoundBuilds {
  const scripts = listScripts(tree);
  const problems = scripts.tooMany.map((file) => tellLimit(file, 'runs more scripts of the repository'));
  const builds: Build[] = [];
  for (const script of scripts.read) {
    const { file } = script;
    const name = baseName(file);
    for (const { dockerfile, line } of listDockerfiles(script, tree)) {
      const { handsTo: _, ...build } = makeHandedBuild({ file, line, name }, new Map(), 'anywhere');
      builds.push({ ...build, dockerfile });
    }
    const composed = listComposeBuilds(script, tree);
    builds.push(...composed.builds);
    if (composed.isTooMuch) problems.push(tellLimit(file, 'starts more compose files'));
    const { handed, isTooMuch } = listHanded(script, scripts, tree);
    if (isTooMuch) problems.push(tellLimit(file, 'gives builds more values'));
    for (const { values, line: at, place } of handed)
      builds.push(makeHandedBuild({ file, line: at, name }, values, place));
  }
  return { builds, runImages: [], problems };
}

function tellLimit(file: string, what: string): BuildFileProblem {
  return { kind: 'workflow', file, line: 1, message: `${what} than are looked through` };
}
