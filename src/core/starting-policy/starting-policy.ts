import type { Day } from '../day.js';
import type { EndOfLifeTable } from '../end-of-life/table.js';
import { findUnofficialName } from '../image/official-images.js';
import { parsePattern } from '../image/pattern/pattern.js';
import { formatReference, parseReference } from '../image/reference.js';
import type { Approval } from './entries/approval.js';
import { approveExactly, approveOwn } from './entries/approvals.js';
import type { Updates } from './entries/updates.js';
import { findOpenArguments, type OpenArguments } from './found/open-arguments.js';
import { findOwnRegistries, type GitRemote, type OwnRegistry } from './found/own-registries.js';
import { findPhaseOuts, type PhaseOut } from './found/phase-outs.js';
import { findPractisedPin, type PractisedPin } from './found/practised-pin.js';
import { listUsedImages, type UsedImage } from './found/used-images.js';
import type { InspectedFiles } from './policy-trial.js';
import { type SampleTest, writeSampleTests } from './sample-tests.js';

/** What the person and the machine say; everything else comes from the files. */
export interface StartingSettings {
  readonly today: Day;
  /** The first day on which findings block. */
  readonly blockFrom: Day;
  /** Registries, or folders of them, that the person says are the company's own. */
  readonly own: readonly string[];
  readonly remote: GitRemote | null;
  /** How far versions may move without a change of the policy. */
  readonly updates: Updates;
  readonly endOfLife: EndOfLifeTable;
  /** Paths that are never read. */
  readonly ignore?: readonly string[];
  /** Images that are only run are judged too. */
  readonly runImages?: boolean;
  /** What is found today goes into the baseline, so that only new uses of it block. */
  readonly isRecorded?: boolean;
}

/** A policy to begin with: what is used is approved, and nothing else. */
export interface StartingPolicy {
  readonly today: Day;
  readonly blockFrom: Day;
  readonly isRecorded: boolean;
  readonly counts: { readonly files: number; readonly images: number };
  readonly pin: PractisedPin;
  readonly own: readonly OwnRegistry[];
  readonly allow: readonly Approval[];
  /** Also approved, until they are phased out. */
  readonly past: readonly Approval[];
  readonly frontends: readonly Approval[];
  readonly deprecated: readonly PhaseOut[];
  /** Images that take the place of those, and that are not approved yet. */
  readonly successors: readonly string[];
  readonly openArguments: readonly OpenArguments[];
  /** How many different images are only run, so that nothing judges them. */
  readonly runOnly: number;
  readonly ignore: readonly string[];
  readonly runImages: boolean;
  readonly tests: readonly SampleTest[];
}

/** Makes the policy that approves what a repository uses on the day it is written, and no more. */
export function makeStartingPolicy(
  { readings, dockerfiles, runOnly = 0 }: InspectedFiles,
  settings: StartingSettings,
): StartingPolicy {
  const { today, blockFrom, endOfLife: table, own: named, remote, updates } = settings;
  const all = listUsedImages(readings);
  const own = findOwnRegistries(all, { named, remote });
  const owned = new Set(own.flatMap(({ images }) => images));
  const images = all.filter((image) => owned.has(image) || isApprovable(image));
  const others = images.filter((image) => !owned.has(image));
  // `docker/dockerfile:1` is what everybody writes, however they pin their bases
  const pin = findPractisedPin(
    all.filter(({ isFrontend }) => !isFrontend),
    table,
  );
  const context = { require: pin.require, table, updates };
  const phasedOut = findPhaseOuts(images, table, blockFrom);
  const isPast = (image: UsedImage) => phasedOut.images.has(image);
  const bases = others.filter(({ isFrontend }) => !isFrontend);
  const allow = [
    ...approveExactly(
      bases.filter((image) => !isPast(image)),
      context,
    ),
    ...own.flatMap((registry) => approveOwn(registry, context)),
  ];
  const { entries: deprecated } = phasedOut;
  return {
    today,
    blockFrom,
    isRecorded: settings.isRecorded === true,
    counts: { files: dockerfiles, images: all.length },
    pin,
    own,
    allow,
    past: approveExactly(bases.filter(isPast), { ...context, updates: 'none' }).map((approval) => ({
      ...approval,
      pin: null,
    })),
    frontends: approveExactly(
      others.filter(({ isFrontend }) => isFrontend),
      context,
    ),
    deprecated,
    successors: listSuccessors(deprecated, images),
    openArguments: findOpenArguments(readings),
    runOnly,
    ignore: settings.ignore ?? [],
    runImages: settings.runImages === true,
    tests: writeSampleTests(
      images.filter((image) => !isPast(image)),
      own,
      context,
    ),
  };
}

/** In characters: together with others it still fits into a pattern. */
const LONGEST_NAME = 500;

/**
 * Whether an entry can approve it and nothing else: without a tag, it would approve every tag. A name that no official
 * image has is probably built here, and whoever gets it on Docker Hub would be approved.
 */
function isApprovable({ reference }: UsedImage): boolean {
  if (findUnofficialName(reference) !== null) return false;
  const { tagWritten, digest } = reference;
  const exact = formatReference(reference);
  const isNarrow = tagWritten || digest !== null;
  return isNarrow && exact.length <= LONGEST_NAME && !('error' in parsePattern(exact));
}

function listSuccessors(deprecated: readonly PhaseOut[], images: readonly UsedImage[]): string[] {
  const named = deprecated.flatMap(({ use }) => (use === null || use.includes('$') ? [] : [use]));
  return [...new Set(named)].filter((use) => {
    const pattern = parsePattern(use);
    const isUsed = 'error' in pattern || images.some(({ reference }) => pattern.matches(reference, 'allow'));
    return !isUsed && !('error' in parseReference(use));
  });
}
