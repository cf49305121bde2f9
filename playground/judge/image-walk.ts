import type { DecidedBy } from '../../src/core/decision.js';
import type { ImageUse, Place, Role, Via } from '../../src/core/dockerfile/reading.js';
import { END_OF_LIFE } from '../../src/core/end-of-life/bundled-table.js';
import { type Explanation, explainReference } from '../../src/core/judge/explain.js';
import { type Message, own, say } from '../../src/core/message.js';
import type { Policy } from '../../src/core/policy/policy.js';
import type { Finding, Report } from '../../src/core/report.js';
import type { PlaygroundInput } from '../input.js';

/** One station on the way from the text of a file to what the policy says about it. */
export interface WalkStep {
  readonly name: string;
  readonly text: Message;
  /** The line of the policy that decides it. */
  readonly decidedBy: DecidedBy | null;
}

/** One image that would be pulled, and how it came to be judged as it is. */
export interface ImageWalk extends Place {
  readonly written: string;
  readonly image: string | null;
  readonly via: Via;
  readonly role: Role;
  readonly steps: readonly WalkStep[];
  readonly findings: readonly Finding[];
}

/** The ways of the images, and the findings that are not about one of them but about the file or one of its lines. */
export interface FollowedImages {
  /** In the order of the file; of very many only the first. */
  readonly walks: readonly ImageWalk[];
  readonly others: readonly Finding[];
}

/** More than people read. */
const MAX_WALKS = 200;

export function followImages(
  { files, findings }: Report,
  policy: Policy,
  input: Pick<PlaygroundInput, 'dockerfile' | 'path' | 'today'>,
): FollowedImages {
  const lines = input.dockerfile.split('\n');
  const images = files.flatMap((file) => file.images);
  const about = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = nameUse(finding, finding.role);
    about.set(name, [...(about.get(name) ?? []), finding]);
  }
  const named = new Set(images.flatMap(listNames));
  return {
    walks: images.slice(0, MAX_WALKS).map((use) => ({
      ...describePlace(use),
      image: findPulled(use),
      steps: [...listReadingSteps(use, readPlace(lines, use)), ...listPolicySteps(use, policy, input)],
      findings: listNames(use).flatMap((name) => about.get(name) ?? []),
    })),
    others: findings.filter((finding) => !named.has(nameUse(finding, finding.role))),
  };
}

function describePlace({ line, column, endLine, endColumn, written, via, role }: ImageUse) {
  return { line, column, endLine, endColumn, written, via, role };
}

function findPulled({ image, replacedBy }: ImageUse): string | null {
  return replacedBy === null ? image : replacedBy.image;
}

/** What a use has in common with the findings about it: one name for each of its roles. */
function listNames(use: ImageUse): readonly string[] {
  const roles = new Set([use.role, ...(use.alsoAs ?? [])]);
  return [...roles].map((role) => nameUse({ ...use, image: findPulled(use) }, role));
}

function nameUse(
  { line, column, via, image, written }: Pick<Finding, 'line' | 'column' | 'via' | 'image' | 'written'>,
  role: Role | null,
): string {
  return JSON.stringify([line, column, via, image, written, role]);
}

function readPlace(lines: readonly string[], { line, column, endLine, endColumn }: Place): string | null {
  if (line < 1 || line !== endLine) return null;
  return lines[line - 1]?.slice(column - 1, endColumn - 1) ?? null;
}

const STEP = (name: string, text: Message, decidedBy: DecidedBy | null = null): WalkStep => ({
  name,
  text,
  decidedBy,
});

/** What BuildKit makes of the text, whatever the policy. */
function listReadingSteps(use: ImageUse, source: string | null): readonly WalkStep[] {
  const { written, image, invalid, unresolved, replacedBy } = use;
  return [
    ...(source === null ? [] : [STEP('written', say`${source}`)]),
    ...(source === written ? [] : [STEP('expanded', written === '' ? own('nothing') : say`${written}`)]),
    ...unresolved.map((name) => STEP('unknown', say`${name} has no value`)),
    ...(image === null ? [] : [STEP('normalised', say`${image}`)]),
    ...(invalid === null ? [] : [STEP('refused', say`${invalid}`)]),
    ...(replacedBy === null
      ? []
      : [
          STEP(
            'replaced',
            replacedBy.image === null
              ? say`the build context ${replacedBy.context} replaces it: no image is pulled`
              : say`the build context ${replacedBy.context} replaces it by ${replacedBy.image}`,
          ),
        ]),
  ];
}

function listPolicySteps(
  use: ImageUse,
  policy: Policy,
  { path, today }: Pick<PlaygroundInput, 'path' | 'today'>,
): readonly WalkStep[] {
  const text = use.replacedBy === null ? use.written : use.replacedBy.image;
  if (text === null || (use.replacedBy === null && use.image === null)) return [];
  const told = explainReference(policy, text, { role: use.role, path, today, endOfLife: END_OF_LIFE });
  const { mirrorOf, standing, decidedBy, pin, overrides, releases } = told;
  return [
    ...(mirrorOf === null ? [] : [STEP('mirror', say`a copy of ${mirrorOf}`)]),
    STEP('role', own(overrides.length === 0 ? use.role : `${use.role}, with ${overrides.join(', ')}`)),
    ...(standing === null ? [] : [STEP('policy', describeStanding(standing, decidedBy), decidedBy)]),
    ...(pin === null ? [] : [STEP('pin', own(`must be pinned: ${pin.required}`), pin.decidedBy)]),
    ...(releases.length === 0 ? [] : [STEP('release', say`${releases.join(', ')}`)]),
  ];
}

function describeStanding(kind: NonNullable<Explanation['standing']>, decidedBy: DecidedBy | null): Message {
  switch (kind) {
    case 'scratch':
      return own('scratch is always approved');
    case 'unapproved':
      return own('matches nothing in allow');
    case 'approved':
      return own(decidedBy === null ? 'approved: the policy has no allow' : 'approved');
    default:
      return own(kind);
  }
}
