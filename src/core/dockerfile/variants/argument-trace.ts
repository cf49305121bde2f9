import { decodeText, encodeText, toByteString } from '../go/byte-string.js';
import { describeBuild } from '../read-dockerfile.js';
import type { BuildOrigin, ImageUse, Reading } from '../reading.js';
import { Refusal } from '../refusal.js';
import { type BuildProgress, readBuild } from '../resolve/build-progress.js';
import { type FileText, type OpenFile, openFile } from '../resolve/open-file.js';
import { PREDEFINED_NAMES } from '../resolve/predefined-arguments.js';
import { placeExactly } from '../uses/exact-place.js';
import type { Variant } from './variant-choice.js';
import type { FileBuild, VariantOptions } from './variant-options.js';
import { VariantPlan } from './variant-plan.js';

/** An argument that a name depends on, and where its value comes from. */
export interface TracedArgument {
  readonly name: string;
  /** Null: it has none, or it is not known. */
  readonly value: string | null;
  /** The last line that declares it before the first FROM; null: none does. */
  readonly declaredIn: number | null;
  readonly source: /** The file's own default, in that line. */
    | { readonly kind: 'default'; readonly line: number }
    /** Who starts the build. */
    | { readonly kind: 'given' }
    | { readonly kind: 'settings' }
    /** An entry of the policy, or a build of the repository. */
    | { readonly kind: 'build'; readonly build: BuildOrigin | FileBuild }
    /** What BuildKit defines itself. */
    | { readonly kind: 'predefined' }
    | { readonly kind: 'unset' }
    | { readonly kind: 'undeclared' };
}

/** A use as one build of the file makes it. */
export interface TracedUse {
  /** The text of the file there. */
  readonly text: string;
  readonly arguments: readonly TracedArgument[];
}

/** More builds than anybody follows by eye. */
const MAX_READINGS = 200;

/** Follows the arguments of uses of one file, which is read once for all of them. */
export interface ArgumentTracer {
  /**
   * The arguments of one use, in the first build that makes it just so. `pick`: the use among those of one reading.
   * `first`: the build that is tried before others. Null where no build that was tried makes it.
   */
  trace(pick: (reading: Reading) => ImageUse | null, first?: FileBuild | null): TracedUse | null;
}

export function openTracer(bytes: Uint8Array, options: VariantOptions): ArgumentTracer {
  const buildArgs = new Map(
    [...options.buildArgs].map(([name, value]) => [encodeText(name), encodeText(value)]),
  );
  const source = openFile(toByteString(bytes), { buildArgs });
  const { text } = source;
  if (text instanceof Refusal) return { trace: () => null };
  const lines = decodeText(source.file).split('\n');
  const readings = new Map<FileBuild | null, () => Iterable<Traced>>();
  const listReadings = (build: FileBuild | null): Iterable<Traced> => {
    const list = readings.get(build) ?? keepItems(readTraced(source, text, options, build));
    readings.set(build, list);
    return list();
  };
  return {
    trace(pick, first = null) {
      const others = options.builds.filter((build) => build !== first);
      let left = MAX_READINGS;
      for (const build of first === null ? [null, ...others] : [first, null, ...others]) {
        for (const traced of listReadings(build)) {
          if (left-- <= 0) return null;
          const use = pick(traced.reading);
          if (use !== null) return describeUse(use, lines, text, traced);
        }
      }
      return null;
    },
  };
}

/** What one build may read, one after another. */
function* readTraced(
  source: OpenFile,
  text: FileText,
  options: VariantOptions,
  build: FileBuild | null,
): Generator<Traced> {
  const plan = new VariantPlan(text, options, build, null);
  for (let learned = true; learned; ) {
    learned = false;
    for (const variant of plan.combine(plan.count <= MAX_READINGS ? 'all' : 'singly')) {
      const read = readBuild(text, variant.input);
      learned = plan.learn(read) || learned;
      yield { read, reading: describeBuild(source, variant.input, read), variant, build, options };
      if (learned) break;
    }
  }
}

/** Items that are made when they are first asked for. */
function keepItems<T>(items: Iterator<T>): () => Iterable<T> {
  const kept: T[] = [];
  return function* () {
    for (let at = 0; ; at++) {
      if (at === kept.length) {
        const next = items.next();
        if (next.done === true) return;
        kept.push(next.value);
      }
      yield kept[at] as T;
    }
  };
}

interface Traced {
  readonly read: BuildProgress;
  readonly reading: Reading;
  readonly variant: Variant;
  readonly build: FileBuild | null;
  readonly options: VariantOptions;
}

function describeUse(use: ImageUse, lines: readonly string[], text: FileText, traced: Traced): TracedUse {
  const written = readPlace(lines, use);
  const found = new Map<string, TracedArgument>();
  // only a FROM is expanded, and what a default names is expanded with it
  const waiting = use.via === 'from' ? listNames(written) : [];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (found.has(name)) continue;
    const argument = traceArgument(name, text, traced);
    found.set(name, argument);
    if (argument.source.kind === 'default') waiting.push(...listNames(findDefault(name, text)?.value ?? ''));
  }
  return { text: written, arguments: [...found.values()] };
}

/** The text of a range; over several lines the first one. */
function readPlace(lines: readonly string[], use: ImageUse): string {
  const { line, column, endLine, endColumn } = placeExactly(use);
  const first = lines[line - 1]?.replace(/\r$/, '') ?? '';
  const start = line === 1 && first.startsWith('\ufeff') ? first.slice(1) : first;
  return start.slice(column - 1, endLine === line ? endColumn - 1 : undefined);
}

/** The variables that a text names. */
function listNames(text: string): string[] {
  return [...text.matchAll(/\$\{?([A-Za-z_][A-Za-z0-9_]*)/g)].map(([, name = '']) => name);
}

function traceArgument(
  name: string,
  text: FileText,
  { read, variant, build, options }: Traced,
): TracedArgument {
  const key = encodeText(name);
  const declared = text.instructions.globalArgs.filter(({ pairs }) => pairs.some((pair) => pair.key === key));
  const declaredIn = declared.at(-1)?.node.line ?? null;
  const { buildArgs, unknownArgs } = variant.input;
  const current = unknownArgs.has(key) ? undefined : read.args?.get(key);
  const value = current === undefined ? null : decodeText(current);
  const describe = (source: TracedArgument['source']): TracedArgument => ({
    name,
    value,
    declaredIn,
    source,
  });
  if (declaredIn === null)
    return PREDEFINED_NAMES.includes(key)
      ? describe({ kind: 'predefined' })
      : { ...describe({ kind: 'undeclared' }), value: null };
  const given = buildArgs.get(key);
  if (given !== undefined || unknownArgs.has(key))
    return describe(findGiver(name, decodeText(given ?? ''), build, options));
  const line = findDefault(name, text)?.line;
  return line === undefined
    ? { ...describe({ kind: 'unset' }), value: null }
    : describe({ kind: 'default', line });
}

/** The last default that is written for a name. */
function findDefault(name: string, text: FileText): { readonly value: string; readonly line: number } | null {
  const key = encodeText(name);
  const found = text.instructions.globalArgs.flatMap(({ node, pairs }) =>
    pairs.flatMap((pair) =>
      pair.key === key && pair.value !== null ? [{ value: decodeText(pair.value), line: node.line }] : [],
    ),
  );
  return found.at(-1) ?? null;
}

function findGiver(
  name: string,
  value: string,
  build: FileBuild | null,
  { args, builds, buildArgs }: VariantOptions,
): TracedArgument['source'] {
  if (buildArgs.has(name)) return { kind: 'given' };
  const isUnknown = build?.unknownArgs.includes(name) === true || build?.hasUnknownArgs === true;
  if (build !== null && (build.args.has(name) || isUnknown)) return { kind: 'build', build };
  const told = args.get(name)?.find((each) => each.value === value);
  if (told !== undefined)
    return told.origin === null ? { kind: 'settings' } : { kind: 'build', build: told.origin };
  const other = builds.find((each) => each.args.get(name) === value);
  return other === undefined ? { kind: 'settings' } : { kind: 'build', build: other };
}
