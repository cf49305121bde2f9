import { encodeText } from '../go/byte-string.js';
import type { ImageUse, OpenValue, Reading, ReadingProblem } from '../reading.js';
import { withoutNumbers } from '../resolve/global-arguments.js';
import { PREDEFINED_NAMES } from '../resolve/predefined-arguments.js';
import { shipEveryStage } from './any-target.js';
import { type FileBuild, OPEN_PART, UNKNOWN_CONTEXT } from './variant-options.js';
import type { WrittenNames } from './written-names.js';

const UNKNOWN_PATH = UNKNOWN_CONTEXT.slice('docker-image://'.length);

/**
 * A reading with values that are unknown without running something: a name that depends on one of them is not an image
 * that could be judged.
 */
export function markUnknown(
  reading: Reading,
  build: FileBuild | null,
  equal: readonly FileBuild[],
  names: NamesOfFile,
): Reading {
  if (build === null || build.problem === null) return reading;
  const { problem: unknown, reasons } = build;
  const { listed } = names;
  const explain = (names: readonly string[]): string =>
    [...names.map((name) => `args.${name}`), 'args', ...listDeciding(names)]
      .map((field) => reasons?.get(field))
      .find((reason) => reason !== undefined) ?? unknown;
  /** The policy lists values of it, of which none is left. */
  const addListed = (names: readonly string[], reason: string): string => {
    const name = names.find((each) => listed.has(each));
    const known = build.knownParts?.get(`args.${name}`);
    return name === undefined || known === undefined
      ? reason
      : `${reason}; the policy lists values of ${name}, but none with ${known.replaceAll(OPEN_PART, '…')}`;
  };
  const isOpen = (name: string): boolean =>
    build.hasUnknownArgs === true || build.unknownArgs.includes(name) || isDoubted(name, build);
  const depends = (names: readonly string[]): boolean => names.some(isOpen);
  const markUse = (use: ImageUse): ImageUse => {
    const nameless = { ...use, image: null, reference: null, invalid: null };
    if (depends(use.unresolved)) {
      const doubts = describeDoubts(
        use,
        equal,
        ['args', ...use.unresolved.map((name) => `args.${name}`), ...listDeciding(use.unresolved)],
        names,
      );
      const written = describeNames(use.unresolved);
      return { ...nameless, unknown: addListed(use.unresolved, explain(use.unresolved)), written, doubts };
    }
    if (!isUnknownContext(use)) return use;
    const context = `contexts.${use.replacedBy?.context ?? ''}`;
    const doubts = describeDoubts(use, equal, ['contexts', context], names);
    return { ...nameless, unknown: reasons?.get(context) ?? unknown, replacedBy: null, doubts };
  };
  const markProblem = (problem: ReadingProblem): ReadingProblem =>
    depends(problem.unresolved) ? { ...problem, unknown: explain(problem.unresolved) } : problem;
  const isPick = ({ picksStage, unresolved }: ImageUse): boolean =>
    picksStage === true &&
    unresolved.every((name) => isOfPlatform(name) && !build.unknownArgs.includes(name));
  const picks = build.hasUnknownPlatforms === true ? (reading.openBases ?? []).filter(isPick) : [];
  const marked = {
    ...reading,
    images: reading.images.map(markUse),
    problem: reading.problem && markProblem(reading.problem),
    ...(reading.openBases === undefined
      ? {}
      : { openBases: reading.openBases.filter((use) => !picks.includes(use)).map(markUse) }),
  };
  // any of the stages may be the one for the platform
  return picks.length > 0 ? shipEveryStage(marked) : marked;
}

function isOfPlatform(name: string): boolean {
  return isPredefined(name) && decideBy(name) === 'platforms';
}

function isPredefined(name: string): boolean {
  return PREDEFINED_NAMES.includes(encodeText(name));
}

/** The field of a build from which BuildKit predefines an argument. */
function decideBy(name: string): 'target' | 'platforms' {
  return name === 'TARGETSTAGE' ? 'target' : 'platforms';
}

function listDeciding(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter(isPredefined).map(decideBy))];
}

function isDoubted(name: string, { hasUnknownTarget, hasUnknownPlatforms }: FileBuild): boolean {
  if (!isPredefined(name)) return false;
  return (decideBy(name) === 'target' ? hasUnknownTarget : hasUnknownPlatforms) === true;
}

/**
 * What is pulled where arguments have no value that other builds give them: images that need none of them, such as the
 * word of `${A:-word}`. The rest is built with those values only, so nothing is wrong with it.
 */
export function dropValueless(reading: Reading, valueless: readonly string[]): Reading {
  if (valueless.length === 0) return reading;
  const isKnown = ({ unresolved }: ImageUse): boolean => !unresolved.some((name) => valueless.includes(name));
  const { problem, otherProblems = [], openBases, ...rest } = reading;
  const isLimit = ({ phase }: ReadingProblem): boolean => phase === 'limit';
  return {
    ...rest,
    images: reading.images.filter(isKnown),
    problem: problem !== null && isLimit(problem) ? problem : null,
    ...(otherProblems.some(isLimit) ? { otherProblems: otherProblems.filter(isLimit) } : {}),
    ...(openBases === undefined ? {} : { openBases: openBases.filter(isKnown) }),
  };
}

/** What a file says of the arguments on which its names depend. */
interface NamesOfFile {
  readonly declared: () => ReadonlySet<string>;
  /** Those of which the policy lists values. */
  readonly listed: Pick<ReadonlySet<string>, 'has'>;
  readonly written: Pick<WrittenNames, 'listNames'>;
  /** The arguments of a build whose defaults take no part in it. */
  readonly listReplaced: (build: FileBuild) => ReadonlySet<string>;
}

/**
 * What the builds that give it write for the fields on which a name depends, and how the file uses it. What a build says
 * besides may decide what becomes of it: other arguments on which the name may depend, and contexts in the place of images.
 */
function describeDoubts(
  { line, via, written, unresolved }: ImageUse,
  builds: readonly FileBuild[],
  fields: readonly string[],
  { declared: listDeclared, written: names, listReplaced }: NamesOfFile,
): readonly OpenValue[] {
  const declared = listDeclared();
  return builds.map((build) => {
    const { file, name, knownAs, written: texts, problem, args, writeContent } = build;
    const replaced = listReplaced(build);
    const near = (via === 'from' ? names.listNames(line, replaced) : null) ?? declared;
    const given = fields.map((field) => [field, texts?.get(field) ?? null]);
    const known = unresolved.map((argument) => args.get(argument) ?? null);
    const own = [...replaced].filter((argument) => near.has(argument)).sort();
    const describe = (name: string, besides: ReadonlySet<string>, ...more: readonly unknown[]): string => {
      const said = [name, given, known, listBesides(build, besides), texts === undefined ? problem : null];
      return JSON.stringify([...said, ...more]);
    };
    const all = describe(written, declared);
    // the file's own text of a FROM is compared besides
    const shown = via === 'from' ? withoutNumbers(written) : written;
    const text = own.length === 0 ? describe(shown, near) : describe(shown, near, own);
    const ownName = JSON.stringify([file, name]);
    return {
      known: `${knownAs ?? ownName} ${text}`,
      own: `${ownName} ${text}`,
      ...(text === all ? {} : { whole: `${ownName} ${all}` }),
      ...(writeContent === undefined ? {} : { unnamed: JSON.stringify([file, text, writeContent()]) }),
      replaced,
    };
  });
}

/** What a build says of arguments and of contexts besides. */
function listBesides({ args, contexts, written }: FileBuild, names: ReadonlySet<string>): readonly unknown[] {
  const isNear = (field: string): boolean =>
    field.startsWith('contexts') || (field.startsWith('args.') && names.has(field.slice('args.'.length)));
  return [
    [...args].filter(([key]) => names.has(key)).sort(),
    [...contexts].filter(([, value]) => value !== UNKNOWN_CONTEXT).sort(),
    [...(written ?? [])].filter(([field]) => isNear(field)).sort(),
  ];
}

function describeNames(names: readonly string[]): string {
  return names.map((name) => `$${name}`).join('');
}

function isUnknownContext({ replacedBy }: ImageUse): boolean {
  return replacedBy?.reference?.path.endsWith(UNKNOWN_PATH) === true;
}
