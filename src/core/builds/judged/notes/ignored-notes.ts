import type { FileBuild } from '../../../dockerfile/variants/variant-options.js';
import { groupBy } from '../../../grouping.js';
import { joinMessages, own, quote, say } from '../../../message.js';
import type { Problem } from '../../../problem.js';
import type { DockerfileBuilds } from '../dockerfile-builds.js';
import { type BuildNote, groupNotes, type NoteKind } from './grouped-notes.js';

/** What a change has to do with files that the policy leaves out. */
export interface IgnoringChange {
  readonly isIgnored: (path: string) => boolean;
  readonly isInChange: (path: string) => boolean;
}

const IGNORED: NoteKind = {
  summarise: (notes) =>
    own(`${notes.length} builds have Dockerfiles that settings.ignore leaves out, which are not judged`),
};

/** More are only counted. */
const MAX_NAMED = 3;

/**
 * Says of a change that a build of it, or a Dockerfile that it edits and that a build names, is not judged because the policy
 * leaves the path out. A check of everything says nothing of it: the policy does.
 */
export function describeIgnored(
  { named }: Pick<DockerfileBuilds, 'named'>,
  base: Pick<DockerfileBuilds, 'named'> | null,
  { isIgnored, isInChange }: IgnoringChange,
): readonly Problem[] {
  const isNew = (path: string, build: FileBuild): boolean =>
    base === null
      ? [build.file, ...(build.sources ?? [])].some(isInChange)
      : !(base.named.get(path) ?? []).some((other) => identify(other) === identify(build));
  const found = [...named].flatMap(([path, builds]) =>
    isIgnored(path)
      ? builds
          .filter((build) => isMeant(build) && !isIgnored(build.file))
          .filter((build) => isInChange(path) || isNew(path, build))
          .map((build) => ({ path, build }))
      : [],
  );
  const groups = groupBy(found, ({ build: { file, line, name } }) => JSON.stringify([file, line, name]));
  return groupNotes(
    [...groups.values()].flatMap((group) => describe(group)),
    IGNORED,
    () => true,
  );
}

/** Values that something hands on may be for any file. */
function isMeant({ isDoubtful, isHandedOn }: FileBuild): boolean {
  return isDoubtful !== true && isHandedOn !== true;
}

function identify({ knownAs = '', writeContent }: FileBuild): string {
  return JSON.stringify([knownAs, writeContent?.()]);
}

function describe(group: readonly { readonly path: string; readonly build: FileBuild }[]): BuildNote[] {
  const [first] = group;
  if (first === undefined) return [];
  const { file, line, name } = first.build;
  const paths = [...new Set(group.map(({ path }) => path))].sort();
  const shown = joinMessages(paths.slice(0, MAX_NAMED).map(quote), ', ');
  const more = own(paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : '');
  const message = say`${name} builds ${shown}${more}, which ${own('`settings.ignore`')} of the policy leaves out: what it pulls is not judged.`;
  return [{ file, line, message, builds: 1 }];
}
