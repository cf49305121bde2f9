import type { ImageUse, Place, Role } from '../../dockerfile/reading.js';
import { placeExactly } from '../../dockerfile/uses/exact-place.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { Reference } from '../../image/reference.js';
import type { Finding } from '../../report.js';
import { explainImage, explainNothing } from '../explain.js';
import type { Judge } from '../judge.js';
import { listWrittenSteps } from './argument-steps.js';
import { type AskedUse, listUses, openTracing, type ReadFile, type TraceUse } from './asked-use.js';
import type { Explained, ExplainedPlace, Explanation } from './explanation.js';
import { findFindings } from './found-in-text.js';
import type { ExplanationStep } from './step.js';
import { listUnreadSteps } from './unread-line.js';

/** A line that people ask about; `column`: and one of its columns, where several references share the line. */
export interface AskedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
}

/** One reference of a file, from its text to its verdict. */
export interface PlacedExplanation extends Explanation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly via: ImageUse['via'];
}

export interface ExplainedLine {
  readonly references: readonly PlacedExplanation[];
  /** What is found about the line, or the file, and no reference. */
  readonly findings: readonly Finding[];
  /** How it comes to those. */
  readonly steps: readonly ExplanationStep[];
  /** Where the closest references of the file are, if there is nothing in that line. */
  readonly nearest: readonly { readonly line: number; readonly written: string }[];
}

/** Explains every reference in a line: those that are written there, else those that get a value from there. */
export function explainPlace(
  judge: Judge,
  files: readonly ReadFile[],
  findings: readonly Finding[],
  place: AskedPlace,
): ExplainedLine {
  const written = files
    .filter(({ reading }) => reading.file === place.file)
    .flatMap((file) => listUses(file.reading).map((use) => ({ file, use, build: null })));
  const inLine = written.filter(({ use }) => isInLine(use, place));
  const inColumn = inLine.filter(({ use }) => isInColumn(use, place));
  const here = inColumn.length > 0 ? inColumn : inLine;
  const trace = openTracing(judge);
  const asked = here.length > 0 ? here : findReached(trace, written, files, place);
  const references = asked.flatMap((each) => explainUse(judge, trace, each, findings));
  const others = findings.filter(
    ({ file, line, column, role }) =>
      file === place.file &&
      line === place.line &&
      (role === null || !inLine.some(({ use }) => use.line === line && use.column === column)),
  );
  const isNothing = references.length === 0 && others.length === 0;
  return {
    references,
    findings: others.map(placeExactly),
    steps: others.length === 0 ? [] : listUnreadSteps(judge, files, others, place),
    nearest: isNothing ? findNearest(written, files, findings, place) : [],
  };
}

function isInLine({ line, endLine }: Place, asked: AskedPlace): boolean {
  return asked.line >= Math.max(1, line) && asked.line <= Math.max(1, endLine);
}

/** Over several lines, and in another line of the instruction, columns say nothing. */
function isInColumn(place: Place, asked: AskedPlace): boolean {
  const { line, endLine, column, endColumn } = placeExactly(place);
  if (asked.column === null || line !== endLine || Math.max(1, line) !== asked.line) return true;
  return asked.column >= column && asked.column < endColumn;
}

/** Uses to which a line gives something: as an argument of their own file, else as a build. */
function findReached(
  trace: TraceUse,
  written: readonly AskedUse[],
  files: readonly ReadFile[],
  place: AskedPlace,
): readonly AskedUse[] {
  const declared = written.filter((placed) =>
    trace(placed)?.arguments.some(({ declaredIn }) => {
      const { inline } = placed.file;
      return declaredIn !== null && (inline?.lines[declaredIn - 1]?.line ?? declaredIn) === place.line;
    }),
  );
  return declared.length > 0 ? declared : files.flatMap((file) => findBuilt(trace, file, place));
}

/** Uses to which a line of a build file gives a value, a target, a context, or the Dockerfile itself. */
function findBuilt(trace: TraceUse, file: ReadFile, { file: path, line }: AskedPlace): readonly AskedUse[] {
  return file.builds.flatMap((build) => {
    const keys = [...(build.places ?? [])].flatMap(([key, at]) =>
      at.file === path && line >= at.line && line <= at.endLine ? [key] : [],
    );
    const isWhole = keys.some((key) => !/^(?:args|contexts)\./.test(key));
    if (keys.length === 0 && !(build.file === path && build.line === line)) return [];
    const named = listUses(file.reading).filter((use) => isBuiltBy(use, build));
    const uses = named.map((use) => ({ file, use, build }));
    if (isWhole || keys.length === 0) return uses;
    return uses.filter(({ use }) => {
      const context = use.replacedBy?.context ?? use.claim?.context ?? '';
      if (keys.includes(`contexts.${context}`)) return true;
      const names = trace({ file, use, build })?.arguments.map(({ name }) => name) ?? [];
      return names.some((name) => keys.includes(`args.${name}`));
    });
  });
}

function isBuiltBy({ builds = [], build: needed }: ImageUse, { file, line, name }: FileBuild): boolean {
  const all = needed === undefined ? builds : [needed, ...builds];
  return all.some((build) => build.file === file && build.line === line && build.name === name);
}

function explainUse(
  judge: Judge,
  trace: TraceUse,
  placed: AskedUse,
  findings: readonly Finding[],
): PlacedExplanation[] {
  const { file, use } = placed;
  const { reference, image } = use.replacedBy ?? use;
  const path = file.reading.file;
  const before = listWrittenSteps({
    policy: judge.policy,
    file: path,
    use,
    trace: trace(placed),
    inline: file.inline,
  });
  const reported = findings.filter(
    (finding) =>
      finding.file === path &&
      finding.line === use.line &&
      finding.column === use.column &&
      finding.role !== null &&
      finding.written === use.written &&
      finding.image === image,
  );
  const explained = listRoles(use).map((role): Explanation => {
    const place = { role, path };
    if (reference === null || image === null)
      return explainNothing(judge, use.written, place, reported, before, describeLack(use));
    const found = findInRole(judge, reference, use.written, place, reported);
    return explainImage(judge, reference, use.written, place, found, before);
  });
  const told = new Set<string>();
  return explained.flatMap((one) => {
    // in another role the same may be found
    const key = JSON.stringify(
      one.findings.map(({ rule, level, waiver, existing }) => [rule, level, waiver, existing]),
    );
    if (told.has(key)) return [];
    told.add(key);
    const { line, column } = placeExactly(use);
    return [{ ...one, file: path, line: Math.max(1, line), column, via: use.via }];
  });
}

/** What is found in one role: a report tells what several roles have in common only once. */
function findInRole(
  judge: Judge,
  reference: Reference,
  written: string,
  place: ExplainedPlace,
  reported: readonly Finding[],
): readonly Explained[] {
  const own = reported.filter(({ role }) => role === place.role);
  const others = reported.filter(({ role }) => role !== place.role);
  if (others.length === 0) return own;
  const shared = findFindings(judge, reference, written, place, null).flatMap(({ rule, message }) => {
    if (own.some((finding) => finding.rule === rule)) return [];
    return others.find((finding) => finding.rule === rule && finding.message.startsWith(message)) ?? [];
  });
  return [...own, ...shared];
}

function describeLack({ replacedBy, invalid, unresolved, unknown }: ImageUse): string {
  if (replacedBy !== null) return 'nothing is pulled';
  const isKnown = unresolved.length === 0 && unknown === undefined;
  return isKnown && invalid !== null ? 'is not the name of an image' : 'cannot tell which image is pulled';
}

const listRoles = ({ role, ownRole, alsoAs = [] }: ImageUse): readonly Role[] => [
  ...new Set([role, ...(ownRole === undefined ? [] : [ownRole]), ...alsoAs]),
];

/** The references before and after the line, and in a build file the builds. */
function findNearest(
  written: readonly AskedUse[],
  files: readonly ReadFile[],
  findings: readonly Finding[],
  { file, line }: AskedPlace,
): ExplainedLine['nearest'] {
  const texts = new Map(written.map(({ use }) => [Math.max(1, use.line), use.written]));
  for (const { builds } of files)
    for (const build of builds)
      if (build.file === file && !texts.has(build.line)) texts.set(build.line, build.name);
  for (const finding of findings)
    if (finding.file === file && finding.role === null && !texts.has(finding.line))
      texts.set(finding.line, finding.rule);
  const lines = [...texts.keys()].sort((one, other) => one - other);
  const near = [lines.findLast((each) => each <= line), lines.find((each) => each > line)];
  return near.flatMap((each) => (each === undefined ? [] : [{ line: each, written: texts.get(each) ?? '' }]));
}
