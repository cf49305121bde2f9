import { nameAction } from '../../actions/action-name.js';
import { findUse } from '../../made/placed-use.js';
import { memberOf, textOf } from '../../yaml-tree.js';
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
 * read nothing but files whose names they write out, and the build reads none.
 */
export function listNamedByAll(steps: readonly NamingStep[], build: PlacedStep): readonly string[] {
  const read = steps.map(({ at, files }) => {
    const { reads } = findUse(at.tree, at);
    return reads === null ? null : files.listRead(reads);
  });
  const isOpen = read.includes(null) || !isPlain(build);
  return steps.flatMap(({ files }, index) => (isOpen ? null : read[index]) ?? files.named);
}

function isPlain({ tree, context }: PlacedStep): boolean {
  const uses = nameAction(textOf(memberOf(tree, 'uses'))?.value ?? '');
  return BUILDING.test(uses) && !REDIRECTING.test(sayTree(context.surroundings.root));
}
