import { classifyName } from '../../../../dockerfile/file-names.js';
import { nameAction } from '../../actions/action-name.js';
import { findUse } from '../../made/placed-use.js';
import { memberOf, textOf } from '../../yaml/yaml-tree.js';
import type { NamedFiles } from '../named-files.js';
import type { PlacedStep } from '../placed-step.js';
import { sayTree } from '../references.js';

/** A step that makes values, with the files that it names. */
export interface NamingStep {
  readonly at: PlacedStep;
  readonly files: NamedFiles;
}

/** Actions that take nothing from a file which an input names, other than the Dockerfile. */
const BUILDING = /^(?:docker|depot|useblacksmith)\/build-push-action$/;
/** What has buildx read a file besides. */
const REDIRECTING = /SOURCE_POLICY/;

/**
 * The files that steps name which make a value of a build together. One that a step only says does not count where all of them
 * read nothing but files whose names they write out, and the build reads none. Where a script builds, that holds for Dockerfiles
 * that are judged by their names: what it may do with any other file is not known.
 */
export function listNamedByAll(steps: readonly NamingStep[], build: PlacedStep): readonly string[] {
  const read = steps.map(({ at, files }) => {
    const { reads } = findUse(at.tree, at);
    return reads === null ? null : files.listRead(reads);
  });
  const isQuiet = read.includes(null) ? null : findQuiet(build);
  return steps.flatMap(({ files }, index) => {
    const known = isQuiet === null ? null : read[index];
    if (isQuiet === null || known == null) return files.named;
    return [...known, ...files.named.filter((path) => !isQuiet(path))];
  });
}

/** Which files do not count where they are only said; null: all of them do. */
function findQuiet(build: PlacedStep): ((path: string) => boolean) | null {
  const { tree, context } = build;
  if (REDIRECTING.test(sayTree(context.surroundings.root))) return null;
  const uses = textOf(memberOf(tree, 'uses'));
  if (uses !== null) return BUILDING.test(nameAction(uses.value)) ? () => true : null;
  return findUse(tree, build).reads === null ? null : isUsualName;
}

const isUsualName = (path: string): boolean => classifyName(path) === 'dockerfile';
