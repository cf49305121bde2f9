import { describeMisplaced } from '../../dockerfile/misplaced-args.js';
import type { BuildOrigin, ImageUse, NearestStage } from '../../dockerfile/reading.js';
import { findUnofficialName, OFFICIAL_IMAGES } from '../../image/official-images.js';
import { joinMessages, type Message, own, say } from '../../message.js';
import { suggestName } from '../../shapes/name-suggestion.js';
import type { Found } from '../judged-image.js';

/** The findings that say nothing useful of a name that nobody meant to pull. */
const CONCERNED: ReadonlySet<Found['rule']> = new Set(['unapproved', 'unpinned']);

/** Why the name that is pulled may not be the one that is meant. */
interface Doubt {
  /** Lies among the official images, none of which has it. */
  readonly unofficial: string | null;
  readonly stage: NearestStage | null;
  /** The official image that has nearly that name. */
  readonly image: string | null;
  readonly use: ImageUse;
  readonly local: LocalName;
}

/** Where the image is named, and the build of the repository that makes one with its name. */
export interface LocalName {
  readonly path: string;
  readonly builder: BuildOrigin | null;
}

/**
 * Says with the first finding about a reference what else may have been meant: a stage with a different name, an image
 * that was built locally, an argument that has a value only further down.
 */
export function explainName<T extends { readonly found: Found }>(
  all: readonly T[],
  use: ImageUse,
  local: LocalName,
): readonly T[] {
  // what a build of the repository makes, or replaces, has a publisher: the repository
  const isOwn = local.builder !== null || use.claim !== undefined;
  const findings = isOwn ? all.filter(({ found }) => found.rule !== 'unofficial-image') : all;
  const first = findings.findIndex(({ found }) => CONCERNED.has(found.rule));
  if (first < 0) return findings;
  const doubt = findDoubt(use, local);
  if (doubt === null) return findings;
  return findings.map((item, index) =>
    index === first ? { ...item, found: explain(item.found, doubt) } : item,
  );
}

function findDoubt(use: ImageUse, local: LocalName): Doubt | null {
  const { reference, replacedBy, nearestStage: stage = null, misplaced = [] } = use;
  const unofficial = replacedBy === null && reference !== null ? findUnofficialName(reference) : null;
  const isBuilt = replacedBy === null && use.claim === undefined && local.builder !== null;
  if (unofficial === null && stage === null && misplaced.length === 0 && !isBuilt) return null;
  const image = unofficial !== null && stage === null ? suggestName(unofficial, OFFICIAL_IMAGES.names) : null;
  return { unofficial, stage, image, use, local: isBuilt ? local : { ...local, builder: null } };
}

function explain(found: Found, doubt: Doubt): Found {
  const { unofficial, stage, image, use, local } = doubt;
  if (local.builder !== null) return explainBuilt(found, use, local.path, local.builder);
  const misplaced = describeMisplaced(use.misplaced ?? []);
  const reasons = [
    ...(unofficial === null
      ? []
      : [
          own(
            `No official image has this name (list of ${OFFICIAL_IMAGES.asOf}); is it a stage, or built locally?`,
          ),
        ]),
    ...(stage === null ? [] : [describeStage(stage, use.written)]),
    ...(image === null ? [] : [say`The closest one is ${image}.`]),
    ...(misplaced === null ? [] : [say`${misplaced.why}.`]),
  ];
  const message = joinMessages([found.message, ...reasons], ' ');
  if (found.fix === null) return { ...found, message };
  const description =
    misplaced !== null && unofficial === null && stage === null
      ? joinMessages([misplaced.advice, found.fix.description], '; or: ')
      : describeFix(found, found.fix.description, doubt);
  return { ...found, message, fix: { ...found.fix, description } };
}

/** It is pulled all the same, so it does not pass for that. */
function explainBuilt(
  found: Found,
  { written }: ImageUse,
  path: string,
  { name, file, line }: BuildOrigin,
): Found {
  const why = say`${name} (${file}, line ${line}) builds an image of this name, but nothing puts that in the place of the one that is pulled.`;
  const message = joinMessages([found.message, why], ' ');
  if (found.fix === null) return { ...found, message };
  const handOver = (give: string) =>
    say`${own(give)} it to the build as a context named ${written}; if that one is always used, add to the policy: ${writeContext(path, written)}`;
  const { description: spelling, isSpelling, replacement } = found.fix;
  if (isSpelling === true || replacement !== null)
    return {
      ...found,
      message,
      fix: {
        ...found.fix,
        description: say`${spelling}; or, if the one that is built here is meant, ${handOver('give')}`,
      },
    };
  return { ...found, message, fix: { description: handOver('Give'), replacement: null } };
}

/** The line of the policy that says that an image is not pulled. */
function writeContext(path: string, written: string): string {
  return `builds: [{ paths: [${JSON.stringify(path)}], contexts: { ${JSON.stringify(written)}: "." } }]`;
}

export function describeStage({ kind, name, line }: NearestStage, written: string): Message {
  const pulled = `docker.io/library/${written}`;
  const called = name === null ? own('the stage') : say`the stage ${name}`;
  switch (kind) {
    case 'number':
      return say`Only COPY --from counts stages; to build on ${called} in line ${line}, name it. Docker would pull ${pulled}.`;
    case 'later':
      return say`A FROM sees only the stages above it, but ${called} is below, in line ${line}; Docker would pull ${pulled}.`;
    default:
      return say`No stage has that name, the closest is ${name ?? ''}; Docker would pull ${pulled}.`;
  }
}

function describeFix(
  { rule, fix }: Found,
  description: Message,
  { unofficial, stage, image, use, local }: Doubt,
): Message {
  if (fix !== null && fix.replacement !== null) return description;
  const near = stage?.name ?? image;
  const isBelow = stage?.kind === 'later' && near !== null;
  const write = isBelow
    ? say`Move the stage ${near} up if you mean that`
    : near === null
      ? own(stage === null ? 'Write the name of a stage' : 'Give the stage a name and write that')
      : say`Write ${near} if you mean that`;
  if (unofficial === null) return joinMessages([write, description], '; or: ');
  const since =
    rule === 'unapproved'
      ? say`, or allow ${`docker.io/library/${unofficial}`} if it has become official since`
      : own('');
  // a build of the repository that replaces it has a line of its own
  const first =
    near === null && rule === 'unapproved' && use.claim === undefined
      ? say`; if it is built here, and always before, add to the policy: ${writeContext(local.path, use.written)}`
      : own('');
  return joinMessages([
    write,
    own(`, or ${isBelow ? 'write ' : ''}the full name with its registry`),
    since,
    first,
  ]);
}
