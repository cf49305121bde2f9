import { classifyName } from '../dockerfile/file-names.js';
import type { FileBuild } from '../dockerfile/variants/variant-options.js';
import { formatReference, parseReference } from '../image/reference.js';
import { joinSentences, own, say } from '../message.js';
import type { BuiltBy, FilePlace, Finding } from '../report.js';

/** What is known of how a Dockerfile is built. */
interface BuiltSource {
  readonly builds?: readonly FileBuild[];
  /** The build for which it is judged, where it is as it was. */
  readonly touchedBy?: FileBuild;
  /** No build that is known at the base built it. */
  readonly isNewlyBuilt?: true;
  /** The Dockerfile in a build file that it is. */
  readonly inline?: object;
}

/**
 * The finding with the build that makes the difference: the one whose value it needs, else the one for which a file that did
 * not change is judged, or one whose name does not say what it is.
 */
export function nameBuilder(finding: Finding, source: BuiltSource): Finding {
  const { builds = [], touchedBy, isNewlyBuilt } = source;
  const needed = finding.decidedBy?.builds;
  if (needed === undefined) {
    const build = touchedBy ?? findBuild(finding.file, source);
    if (build === undefined) return finding;
    const isNew = touchedBy !== undefined && isNewlyBuilt === true && !finding.existing;
    const told = isNew ? sayNewlyBuilt(finding, build) : finding;
    return {
      ...told,
      ...(isGuess(build) ? { isGuessed: true } : {}),
      builtBy: describe(build, 'dockerfile'),
    };
  }
  const same = builds.filter(
    ({ file, line, name }) => file === needed.file && line === needed.line && name === needed.name,
  );
  // a matrix makes several builds of one step
  const ways = same.map((build) => ({ build, value: findValue(finding, build) }));
  const [way] = ways.sort((one, other) => other.value.length - one.value.length);
  return way === undefined ? finding : { ...finding, builtBy: describe(way.build, way.value.field) };
}

const isGuess = ({ isGuess: isGuessed, isDoubtful }: FileBuild): boolean =>
  isGuessed === true || isDoubtful === true;

/** What makes a file with an unusual name a Dockerfile. */
function findBuild(path: string, { builds = [], inline }: BuiltSource): FileBuild | undefined {
  if (inline !== undefined || classifyName(path) === 'dockerfile') return undefined;
  return builds.find((build) => !isGuess(build)) ?? builds[0];
}

/** Says that a Dockerfile which is as it was is built only now. */
function sayNewlyBuilt(finding: Finding, build: FileBuild): Finding {
  const { file, line, name } = build;
  const { message, foreign } = finding;
  const place = line === 0 ? say`${file}` : say`${file}, line ${line}`;
  const told = joinSentences(
    { text: message, foreign },
    say`${name} (${place}) ${own(isGuess(build) ? 'may build' : 'builds')} it now, and no build that is known did so before.`,
  );
  return { ...finding, message: told.text, foreign: told.foreign };
}

/** `field`: the value that makes the difference. */
function describe(build: FileBuild, field: string | null): BuiltBy {
  const { file, line, name, sources = [], places = new Map<string, FilePlace>(), givers } = build;
  const value = field === null ? undefined : places.get(field);
  const giving = field === null ? [] : (givers?.get(field) ?? []);
  const telling = [
    ...(value === undefined ? [] : [value]),
    ...giving.map((giver) => toLine(giver.file, giver.line)),
    toLine(file, line),
  ];
  const others = [
    ...[...places.values()].map((place) => toLine(place.file, place.line)),
    ...sources.map((path) => toLine(path, 0)),
  ];
  const named = new Set(telling.map((place) => place.file));
  const byFile = new Map<string, FilePlace>();
  for (const place of others)
    if (!named.has(place.file) && !byFile.has(place.file)) byFile.set(place.file, place);
  return { name, places: [...dropRepeated(telling), ...byFile.values()] };
}

/** Each line once. */
function dropRepeated(places: readonly FilePlace[]): FilePlace[] {
  const byLine = new Map<string, FilePlace>();
  for (const place of places) {
    const key = JSON.stringify([place.file, place.line]);
    if (!byLine.has(key)) byLine.set(key, place);
  }
  return [...byLine.values()];
}

/** A value that a finding comes from, as far as its name tells, and how much of the name it is. */
interface FoundValue {
  readonly field: string | null;
  readonly length: number;
}

function findValue(
  { written, image, role }: Finding,
  { args, contexts, target, unknownArgs }: FileBuild,
): FoundValue {
  for (const [name, value] of contexts)
    if (image !== null && image !== written && normalise(value) === image)
      return { field: `contexts.${name}`, length: image.length };
  const known = [...args].filter(([, value]) => value !== '' && written.includes(value));
  const [longest] = known.sort(([, one], [, other]) => other.length - one.length);
  if (longest !== undefined) return { field: `args.${longest[0]}`, length: longest[1].length };
  const unknown = unknownArgs.find((name) => written.includes(`$${name}`));
  if (unknown !== undefined) return { field: `args.${unknown}`, length: 1 };
  return { field: role === 'final' && target !== null ? 'target' : null, length: 0 };
}

function normalise(context: string): string | null {
  const reference = parseReference(context.replace(/^docker-image:\/\//, ''));
  return 'error' in reference ? null : formatReference(reference);
}

function toLine(file: string, line: number): FilePlace {
  return { file, line, column: 1, endLine: line, endColumn: 1 };
}
