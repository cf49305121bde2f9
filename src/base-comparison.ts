import type { InlineDockerfile } from './core/builds/build.js';
import type { InlineException } from './core/dockerfile/inline-exceptions.js';
import { readPullingText } from './core/dockerfile/pulling-text.js';
import type { Reading } from './core/dockerfile/reading.js';
import type { FileBuild } from './core/dockerfile/variants/variant-options.js';
import {
  isTreatedAlike,
  type JudgedVersion,
  markExisting,
  withoutExcepted,
  withoutUncovered,
} from './core/judge/existing-findings.js';
import type { Policy, Scope } from './core/policy/policy.js';
import type { Finding } from './core/report.js';
import type { SourceFile } from './core/source-file.js';
import type { GateFile, SeenVersion } from './gate-file.js';

/** What a comparison needs of the gate. */
export interface ComparisonTools {
  readonly policy: Policy;
  readonly scope: Scope;
  /** The comments of a file that are exceptions. */
  findInline(file: SourceFile, inline?: InlineDockerfile): readonly InlineException[];
  /** Judges a version of a file without a word about exceptions that it needs. */
  read(
    file: SourceFile,
    exceptions: readonly InlineException[],
    told: Pick<GateFile, 'builds' | 'inline'>,
  ): SeenVersion;
}

/** What of a file and its base revision is the same: all bytes, or only what takes part in which images are pulled. */
function findSameness(file: GateFile): NonNullable<JudgedVersion['readAlike']> {
  if (!hasSameBuilds(file)) return 'no';
  if (file.isUntouched === true) return 'wholly';
  const [head, base] = [file.head, file.base].map((each) =>
    each?.bytes === undefined ? null : readPullingText(each.bytes),
  );
  return head !== null && head === base ? 'pulling' : 'no';
}

/** Whether they are built in the same way, but by builds that are hardly meant for the file. */
function hasSameBuilds({ builds = [], baseBuilds = [] }: GateFile): boolean {
  const describe = (all: readonly FileBuild[]): string =>
    JSON.stringify(
      all
        .flatMap(({ isDoubtful, writeContent }) => (isDoubtful === true ? [] : [writeContent?.() ?? null]))
        .sort(),
    );
  return describe(builds) === describe(baseBuilds);
}

/** A file next to its base revision. */
export interface BaseComparison {
  /** Marks the findings of a file that its base revision has too. */
  markKnown(file: GateFile, judged: SeenVersion): readonly Finding[];
  /** What the base revision says; null where nothing is compared with it. */
  readBase(file: GateFile): Reading | null;
}

export function openBaseComparison({ policy, scope, findInline, read }: ComparisonTools): BaseComparison {
  /** The base revision of a file; null if there is none, or if other lines of the policy judged it. */
  function judgeBase(file: GateFile): JudgedVersion | null {
    const { head, base, baseBuilds, baseInline, isUntouched, isNewlyBuilt } = file;
    if ((scope !== 'changed-references' && isUntouched !== true) || base === null) return null;
    if (!isTreatedAlike(policy, head.path, base.path)) return null;
    const told = {
      ...(baseBuilds === undefined ? {} : { builds: baseBuilds }),
      ...(baseInline === undefined ? {} : { inline: baseInline }),
    };
    const { judged, found } = read(base, [], told);
    // what nothing built before was not pulled
    const isDescribed = isNewlyBuilt === true || (baseBuilds !== undefined && baseBuilds.length > 0);
    return { reading: judged, found: withoutExcepted(found, findInline(base, baseInline)), isDescribed };
  }

  function markKnown(file: GateFile, { found, judged }: SeenVersion): readonly Finding[] {
    const base = judgeBase(file);
    if (base === null) return found;
    const marked = markExisting(
      { found, reading: judged, isDescribed: true, readAlike: findSameness(file) },
      base,
    );
    return markRefused(file, marked);
  }

  /** Builds that a tool refused at the base excuse only those that it still refuses: of the others nothing was pulled. */
  function markRefused(file: GateFile, marked: readonly Finding[]): readonly Finding[] {
    const { head, builds = [], baseBuilds = [] } = file;
    if (!baseBuilds.some(({ isRefused }) => isRefused === true)) return marked;
    const accept = (all: readonly FileBuild[]) => all.filter(({ isRefused }) => isRefused !== true);
    const accepted = { ...file, builds: accept(builds), baseBuilds: accept(baseBuilds) };
    const base = judgeBase(accepted);
    if (base === null) return marked;
    const { judged, found } = read(head, findInline(head, file.inline), accepted);
    return withoutUncovered(marked, markExisting({ found, reading: judged, isDescribed: true }, base));
  }

  return { markKnown, readBase: (file) => judgeBase(file)?.reading ?? null };
}
