import type { ReadBakeProject } from '../../bake/project.js';
import type { Build, BuildFileProblem, FoundBuilds } from '../../build.js';
import { baseName } from '../../repo-path.js';
import type { SourceText } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { fingerprint } from '../../unknown/fingerprint.js';
import { listBakeBuilds } from './bake-files.js';
import { listComposeBuilds } from './compose-files.js';
import { listDockerfiles, listHandedDockerfiles, type NamedDockerfile } from './dockerfiles.js';
import { listGivenBuilds } from './given-builds.js';
import { makeHandedBuild } from './handed-build.js';
import { listHanded } from './handed-values.js';
import { listInnerDockerfiles } from './inner-dockerfiles.js';
import { listScripts, openTexts, type UnreadScript } from './script-files.js';

/**
 * Reads what the scripts and files of tasks of a repository say of builds: the Dockerfiles and compose files by unusual names that
 * they name, what they give variables of compose and bake files, and what they give builds by flags. Of the last nothing else is
 * known, so that any Dockerfile which takes such a value may be meant.
 */
export function readScriptBuilds(
  tree: Tree,
  readBake: ReadBakeProject,
  steps: FoundBuilds['builds'] = [],
): FoundBuilds {
  const scripts = listScripts(tree);
  const problems = [
    ...scripts.tooMany.map(({ source, left }) =>
      tellLimit(source, 'runs more scripts of the repository', left, tree),
    ),
    ...scripts.tooManyFlags.map(({ source, left }) =>
      tellLimit(source, 'gives builders flags from more files', left, tree),
    ),
    ...scripts.unread.map(tellUnread),
  ];
  const builds: Build[] = [];
  const stepped = new Set(steps.map(({ dockerfile }) => dockerfile));
  for (const flow of scripts.around) {
    const texts = openTexts(flow, scripts, tree);
    const handed = listHandedDockerfiles(texts, tree, (path) => stepped.has(path));
    builds.push(...handed.map((each) => toNamedBuild(each, flow.file)));
  }
  for (const script of scripts.read) {
    const { file } = script;
    const name = baseName(file);
    const texts = openTexts(script, scripts, tree);
    const dockerfiles = listDockerfiles(texts, tree);
    if (dockerfiles.isTooMuch)
      problems.push(tellLimit(script, 'names more files for builders', dockerfiles.left, tree));
    builds.push(...dockerfiles.found.map((each) => toNamedBuild(each, file)));
    const inner = listInnerDockerfiles(texts);
    builds.push(...inner.builds);
    if (inner.isTooMuch) problems.push(tellLimit(script, 'has more Dockerfiles in it', [], tree));
    const composed = listComposeBuilds(texts, tree);
    const baked = listBakeBuilds(texts, tree, readBake);
    builds.push(...composed.builds, ...baked.builds);
    if (composed.isTooMuch || baked.isTooMuch)
      problems.push(tellLimit(script, 'starts more compose or bake files', [], tree));
    const given = listGivenBuilds(texts, scripts, tree, readBake);
    builds.push(...given.builds);
    const { handed, isTooMuch, left } = listHanded(texts, tree);
    if (isTooMuch || given.isTooMuch)
      problems.push(tellLimit(script, 'gives builds more values', [...left, ...given.left], tree));
    for (const { values, line: at, place } of handed)
      builds.push(makeHandedBuild({ file, line: at, name }, values, place));
  }
  return { builds, runImages: [], problems };
}

function toNamedBuild({ dockerfile, line, isOpen }: NamedDockerfile, file: string): Build {
  const of = { file, line, name: baseName(file) };
  const { handsTo: _, ...build } = makeHandedBuild(of, new Map(), 'anywhere');
  return { ...build, dockerfile, ...(isOpen ? { isOpen } : {}) };
}

/** Told again where the text changes, or one of the files that are not looked through to their ends. */
function tellLimit(
  { file, text }: SourceText,
  what: string,
  left: readonly string[],
  tree: Tree,
): BuildFileProblem {
  const others = [...new Set(left)]
    .filter((path) => path !== file)
    .map((path) => [path, tree.identify(path)]);
  const about = fingerprint(others.length === 0 ? text : JSON.stringify([text, others]));
  return { kind: 'workflow', file, line: 1, message: `${what} than are looked through`, about };
}

function tellUnread({ file, reason }: UnreadScript): BuildFileProblem {
  return { kind: 'workflow', file, line: 1, message: `${reason}; what it gives builds is not looked for` };
}
