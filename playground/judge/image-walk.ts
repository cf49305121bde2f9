import type { ImageUse, Place, Role } from '../../src/core/dockerfile/reading.js';
import { placeExactly } from '../../src/core/dockerfile/uses/exact-place.js';
import type { GivenBuild } from '../../src/core/dockerfile/variants/build-plan.js';
import { explainPlace } from '../../src/core/judge/explanation/explain-place.js';
import type { ExplanationStep } from '../../src/core/judge/explanation/step.js';
import type { Judge } from '../../src/core/judge/judge.js';
import type { Finding, Report } from '../../src/core/report.js';

/** One reference, and what is found about it. */
export interface ImageWalk extends Place, Pick<ImageUse, 'written' | 'image' | 'via' | 'role'> {
  readonly findings: readonly Finding[];
}

/** How a reference came to be judged as it is: from the text to the verdict, in one of its roles. */
export interface RoleSteps {
  readonly role: Role;
  readonly steps: readonly ExplanationStep[];
}

/** The references, and the findings that are not about one of them but about the file or one of its lines. */
export interface FollowedImages {
  /** In the order of the file; of very many only the first. */
  readonly walks: readonly ImageWalk[];
  /** How many more there are. */
  readonly left: number;
  readonly others: readonly Finding[];
}

/** What `explain` needs of a run. */
export interface FollowedRun {
  readonly judge: Judge;
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly given: GivenBuild;
}

/** More than people read. */
const MAX_WALKS = 100;

/** Every reference of the report's only file, with what is found about it. */
export function followImages({ report }: Pick<FollowedRun, 'report'>): FollowedImages {
  const uses = listUses(report);
  const about = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (finding.role === null) continue;
    const name = nameUse(finding);
    about.set(name, [...(about.get(name) ?? []), finding]);
  }
  const named = new Set(uses.map((use) => nameUse({ ...use, image: findPulled(use) })));
  const walks = uses.slice(0, MAX_WALKS).map((use): ImageWalk => {
    const { line, column, endLine, endColumn } = placeExactly(use);
    const { written, via, role } = use;
    const image = findPulled(use);
    const findings = about.get(nameUse({ ...use, image })) ?? [];
    return { line, column, endLine, endColumn, written, image, via, role, findings };
  });
  return {
    walks,
    left: uses.length - walks.length,
    others: report.findings.filter((each) => each.role === null || !named.has(nameUse(each))),
  };
}

/** The way of one of the references. Each is followed on its own: that may mean to read the file many times. */
export function explainWalk(file: FollowedRun, index: number): readonly RoleSteps[] {
  const { judge, report, bytes, given } = file;
  const [reading] = report.files;
  const use = listUses(report)[index];
  if (reading === undefined || use === undefined) return [];
  const { line, column } = use;
  const read = { reading: { ...reading, images: [use], openBases: [] }, bytes, builds: [], given };
  const place = { file: reading.file, line: Math.max(1, line), column };
  const { references } = explainPlace(judge, [read], report.findings, place);
  return references.map(({ role, steps }) => ({ role, steps }));
}

function listUses({ files }: Report): readonly ImageUse[] {
  return files
    .flatMap(({ images, openBases = [] }) => [...images, ...openBases])
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

function findPulled({ image, replacedBy }: ImageUse): string | null {
  return replacedBy === null ? image : replacedBy.image;
}

/** What a use and a finding about it have in common. */
function nameUse({
  line,
  column,
  image,
  written,
}: Pick<Finding, 'line' | 'column' | 'image' | 'written'>): string {
  return JSON.stringify([line, column, image, written]);
}
