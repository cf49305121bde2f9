import { type BuiltImages, findBuilder, NOTHING_BUILT } from '../../builds/judged/built-images.js';
import { openStageNames } from '../../dockerfile/nearest-stage.js';
import type { BuildOrigin, ImageUse, NearestStage, Reading } from '../../dockerfile/reading.js';
import { findDockerHubName } from '../../image/docker-hub.js';
import { findUnofficialName } from '../../image/official-images.js';
import { formatFamiliar, type Reference } from '../../image/reference.js';
import { joinMessages, type Message, own, say } from '../../message.js';
import type { Entry } from '../../policy/policy.js';
import { findNames } from '../../policy/query/entry-match.js';
import { describeEntry } from '../../policy/shapes/entry-keys.js';
import type { Finding, Problem } from '../../report.js';
import type { RuleId } from '../../rules/index.js';
import { describeWildcardName, findWildcardName } from '../hints/wildcard-name.js';
import { findPulledStatus } from '../image-subject.js';
import type { Judge } from '../judge.js';

/** Watches for names where only official images are, that are none, and that the policy approves without naming them. */
export interface WildcardNotes {
  /** The images that the repository builds itself. */
  noteBuilt(images: BuiltImages): void;
  /** `found`: what was found in the file. `readBase`: what it was before the change; null: all of it is new. */
  note(path: string, reading: Reading, found: readonly Finding[], readBase: () => Reading | null): void;
  report(): Problem[];
}

/** Findings that say as much, that the image may not be used, or that it is unknown whether it is this one. */
const TELLING: ReadonlySet<RuleId> = new Set([
  'denied',
  'unapproved',
  'unpinned',
  'unofficial-image',
  'unresolved',
]);

interface Noted {
  readonly path: string;
  readonly use: ImageUse;
  readonly reference: Reference;
  readonly entry: Entry | null;
  readonly stage: NearestStage | null;
  readonly builder: BuildOrigin | null;
  /** How often else the name is pulled. */
  others: number;
}

export function openWildcardNotes(judge: Judge): WildcardNotes {
  const { policy } = judge;
  const byName = new Map<string, Noted>();
  let built = NOTHING_BUILT;

  /** The policy's own contexts name what they give. */
  const isOfPolicy = ({ build, replacedBy }: ImageUse): boolean =>
    replacedBy !== null &&
    policy.builds.some(({ place }) => build === undefined || place.file === build.file);

  /** What nothing is said of otherwise. */
  function find(path: string, use: ImageUse): Pick<Noted, 'reference' | 'entry'> | null {
    const { reference } = use.replacedBy ?? use;
    // a build of the repository puts something else in its place
    if (reference === null || use.claim !== undefined || isOfPolicy(use)) return null;
    if (findName(reference) === null) return null;
    const names = findNames(policy, reference, judge.endOfLife);
    const target = { path, role: use.role, names };
    if (findWildcardName(policy, names, target) === null) return null;
    const { kind, entry } = findPulledStatus(judge, reference, target);
    return kind === 'approved' || kind === 'deprecated' ? { reference, entry } : null;
  }

  return {
    noteBuilt(images) {
      built = images;
    },
    note(path, reading, found, readBase) {
      let before: ReadonlySet<string> | null = null;
      for (const use of reading.images) {
        const noted = find(path, use);
        if (noted === null || isTold(use, found)) continue;
        before ??= listNames(readBase());
        const name = findName(noted.reference) ?? '';
        if (before.has(name)) continue;
        const known = byName.get(name);
        if (known !== undefined) known.others += 1;
        else {
          const stage = use.nearestStage ?? findStage(name, use, reading);
          byName.set(name, {
            ...noted,
            path,
            use,
            stage,
            builder: findBuilder(built, noted.reference),
            others: 0,
          });
        }
      }
    },
    report: () => [...byName].map(([name, noted]) => describe(name, noted)),
  };
}

/** Where only official images are, under any name of Docker Hub. */
function findName(reference: Reference): string | null {
  return findUnofficialName(findDockerHubName(reference) ?? reference);
}

function isTold({ line, column }: ImageUse, found: readonly Finding[]): boolean {
  return found.some((each) => each.line === line && each.column === column && TELLING.has(each.rule));
}

/** Another tag of such a name is nothing new. */
function listNames(reading: Reading | null): ReadonlySet<string> {
  const references = reading?.images.flatMap((use) => (use.replacedBy ?? use).reference ?? []) ?? [];
  return new Set(references.flatMap((reference) => findName(reference) ?? []));
}

/** Behind a tag, which a stage does not have. */
function findStage(name: string, use: ImageUse, { stages }: Reading): NearestStage | null {
  return use.written.startsWith(`${name}:`) ? openStageNames(stages)({ ...use, written: name }) : null;
}

function describe(name: string, { path, use, reference, entry, stage, builder, others }: Noted): Problem {
  const { text, foreign } = joinMessages(
    [
      entry === null
        ? say`${formatFamiliar(reference)} is approved because the policy has no allow key.`
        : say`${formatFamiliar(reference)} is approved by ${describeEntry(entry)}, which does not name it.`,
      describeWildcardName(name, stage, use.written),
      ...(builder === null ? [] : [describeBuilder(builder)]),
      advise(name, entry),
      ...(others === 0
        ? []
        : [own(`The same name is in ${others} more ${others === 1 ? 'place' : 'places'}.`)]),
    ],
    ' ',
  );
  const { line, column } = use;
  return { file: path, line, column, level: 'warning', message: text, foreign };
}

function describeBuilder({ name, file, line }: BuildOrigin): Message {
  return say`${name} (${file}, line ${line}) builds an image of this name, but nothing puts that in the place of the one that is pulled.`;
}

function advise(name: string, entry: Entry | null): Message {
  const full = `docker.io/library/${name}`;
  const named =
    entry === null
      ? say`If it has become official since, there is nothing to do`
      : say`If it has become official since, or is meant all the same, add ${full} to allow`;
  return say`${named}; if a build always puts something else in its place, say so under ${own('builds')} in the policy.`;
}
