import { PREDEFINED_NAMES } from './build/arguments.js';
import { type Build, type BuildInput, type FileText, openFile, readBuild } from './build/build.js';
import { describeBuild, toInput } from './read-dockerfile.js';
import type { BuildOptions, Reading } from './reading.js';
import { Refusal } from './refusal.js';
import { type ByteString, decodeText, encodeText, toByteString } from './text/byte-string.js';
import { mergeReadings, type NamedReading } from './variant-merge.js';

export interface VariantOptions extends Omit<BuildOptions, 'platform'> {
  /** Platforms that are built, as `linux/arm64`. */
  readonly platforms: readonly string[];
  /** Values that an argument may have besides the default that the file gives it. */
  readonly args: ReadonlyMap<string, readonly string[]>;
}

/** Most combinations of argument values and platforms that are read. */
export const MAX_VARIANTS = 1024;
/** Most instructions that are read over all combinations. */
const MAX_WORK = 400_000;

/** What the platform decides. */
const TARGET_NAMES = PREDEFINED_NAMES.filter((name) => name.startsWith('TARGET') && name !== 'TARGETSTAGE');

/** A value of an argument; null is the default that the file gives it. */
type Choice = readonly [ByteString, ByteString | null];

/**
 * What a Dockerfile makes BuildKit pull under every combination of argument values and platforms: equal images once,
 * the first problem of all. Only what the file depends on is combined; beyond `MAX_VARIANTS` the problem is `limit`.
 * Never throws.
 */
export function readVariants(bytes: Uint8Array, options: VariantOptions): Reading {
  const file = toByteString(bytes);
  const [platform = 'linux/amd64', ...otherPlatforms] = options.platforms;
  const input = toInput({ ...options, platform });
  const source = openFile(file, input);
  const { text } = source;
  const base = readBuild(text, input);
  const describe = (given: BuildInput, build: Build): Reading => describeBuild(source, given, build);
  if (text instanceof Refusal || (options.args.size === 0 && otherPlatforms.length === 0))
    return describe(input, base);

  const plan = new Plan(text, options);
  plan.learn(base);
  if (plan.isPlain) return describe(input, base);
  for (;;) {
    const { count } = plan;
    if (count > MAX_VARIANTS || (count > 1 && count * text.size > MAX_WORK)) {
      return { ...describe(input, base), problem: refuseCount(count, text.size) };
    }
    const readings: NamedReading[] = [];
    let learned = false;
    for (const variant of plan.combine(input)) {
      const build = readBuild(text, variant.input);
      learned = plan.learn(build) || learned;
      readings.push({ name: variant.name, reading: describe(variant.input, build) });
    }
    // One value may lead to names that no other does.
    if (!learned) return mergeReadings(readings);
  }
}

function refuseCount(count: number, size: number): Reading['problem'] {
  const what = `${count} combinations of argument values and platforms`;
  const message =
    count > MAX_VARIANTS
      ? `${what}: more than the ${MAX_VARIANTS} that the gate follows`
      : `${what} of ${size} instructions: more than the gate follows`;
  return { line: 1, message, phase: 'limit', unresolved: [] };
}

/** Which values are combined. */
class Plan {
  readonly #options: VariantOptions;
  readonly #values = new Map<ByteString, readonly Choice[]>();
  readonly #relevant = new Set<ByteString>();
  /** Names declared before the first FROM, and whether with a default. */
  readonly #defaults = new Map<ByteString, boolean>();
  #platforms: readonly string[];

  constructor(text: FileText, options: VariantOptions) {
    this.#options = options;
    this.#platforms = options.platforms.slice(0, 1);
    // A named context may be for one platform only.
    if (options.contexts.size > 0) this.#platforms = options.platforms;
    for (const name of PREDEFINED_NAMES) this.#defaults.set(name, true);
    for (const { pairs } of text.instructions.globalArgs) {
      for (const { key, value } of pairs) {
        this.#defaults.set(key, value !== null || (this.#defaults.get(key) ?? false));
      }
    }
  }

  /** There is nothing to combine. */
  get isPlain(): boolean {
    return this.#values.size === 0 && this.#platforms.length <= 1;
  }

  get count(): number {
    let count = this.#platforms.length;
    for (const choices of this.#values.values()) count *= choices.length;
    return count;
  }

  /** Takes in what a build depends on; whether that adds combinations. */
  learn(build: Build): boolean {
    const before = this.count;
    for (const name of build.args?.findRelevant() ?? []) {
      if (this.#relevant.has(name)) continue;
      this.#relevant.add(name);
      if (TARGET_NAMES.includes(name)) this.#platforms = this.#options.platforms;
      this.#addValues(name);
    }
    return this.count !== before;
  }

  #addValues(name: ByteString): void {
    const key = decodeText(name);
    const hasDefault = this.#defaults.get(name);
    if (hasDefault === undefined || this.#options.buildArgs.has(key)) return;
    const given = this.#options.args.get(key)?.map(encodeText) ?? [];
    if (given.length === 0) return;
    const values = [...(hasDefault ? [null] : []), ...new Set(given)];
    this.#values.set(
      name,
      values.map((value) => [name, value]),
    );
  }

  *combine(input: BuildInput): Generator<{ readonly name: string; readonly input: BuildInput }> {
    const axes = [...this.#values.values()];
    for (const platform of this.#platforms) {
      for (let number = 0, total = this.count / this.#platforms.length; number < total; number++) {
        const choices = pickChoices(axes, number);
        const given = choices.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
        const names = choices.map(([name, value]) => `${decodeText(name)}=${describeValue(value)}`);
        yield {
          name: [...names, ...(this.#platforms.length > 1 ? [platform] : [])].join(', '),
          input: {
            ...input,
            platform: encodeText(platform),
            buildArgs: new Map([...input.buildArgs, ...given]),
          },
        };
      }
    }
  }
}

function pickChoices(axes: readonly (readonly Choice[])[], number: number): readonly Choice[] {
  let rest = number;
  return axes.flatMap((choices) => {
    const choice = choices[rest % choices.length];
    rest = Math.floor(rest / choices.length);
    return choice === undefined ? [] : [choice];
  });
}

function describeValue(value: ByteString | null): string {
  return value === null ? 'its default' : decodeText(value);
}
