import type { ImageUse, Stage } from './dockerfile/reading.js';
import { findUnofficialName, OFFICIAL_IMAGES } from './image/official-images.js';
import type { Found } from './judged-image.js';
import { joinMessages, type Message, own, say } from './message.js';
import { suggestName } from './policy/name-suggestion.js';

/** The findings that say nothing useful of a name that nobody meant to pull. */
const CONCERNED: ReadonlySet<Found['rule']> = new Set(['unapproved', 'unpinned']);

/**
 * Says of the first finding about a reference that no official image has its name, where it lies among those: mostly a
 * stage is meant that is called otherwise, or an image that was built locally.
 */
export function explainUnofficial<T extends { readonly found: Found }>(
  findings: readonly T[],
  use: ImageUse,
  stages: readonly Stage[],
): readonly T[] {
  const name = use.replacedBy === null && use.reference !== null ? findUnofficialName(use.reference) : null;
  const first = findings.findIndex(({ found }) => CONCERNED.has(found.rule));
  if (name === null || first < 0) return findings;
  const near = findNear(name, use, stages);
  return findings.map((item, index) =>
    index === first ? { ...item, found: explain(item.found, name, near) } : item,
  );
}

interface Near {
  readonly stage: string | null;
  readonly image: string | null;
}

/** Only a name without tag and digest can have been meant for a stage. */
function findNear(name: string, { reference, stage: at }: ImageUse, stages: readonly Stage[]): Near {
  const plain = reference !== null && !reference.tagWritten && reference.digest === null;
  const before = plain ? stages.slice(0, at ?? 0) : [];
  const stage = suggestName(
    name,
    before.flatMap(({ name: known }) => known ?? []),
  );
  return { stage, image: stage === null ? suggestName(name, OFFICIAL_IMAGES.names) : null };
}

function explain(found: Found, name: string, { stage, image }: Near): Found {
  const meant =
    stage !== null
      ? say` No stage has that name, the nearest is ${stage}; Docker would pull ${`docker.io/library/${name}`}.`
      : image !== null
        ? say` The nearest one is ${image}.`
        : own('');
  const unofficial = own(
    ` No official image has this name (list of ${OFFICIAL_IMAGES.asOf}); is it a stage, or built locally?`,
  );
  return {
    ...found,
    message: joinMessages([found.message, unofficial, meant]),
    fix: found.fix && { ...found.fix, description: describeFix(found, name, { stage, image }) },
  };
}

function describeFix({ rule, fix }: Found, name: string, { stage, image }: Near): Message {
  if (fix !== null && fix.replacement !== null) return fix.description;
  const near = stage ?? image;
  const write = near === null ? own('Write the name of a stage') : say`Write ${near} if that is meant`;
  const since =
    rule === 'unapproved'
      ? say`, or allow ${`docker.io/library/${name}`} if it became official since`
      : own('');
  return joinMessages([write, own(', or the whole name with its registry'), since]);
}
