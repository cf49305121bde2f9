import { type ByteString, decodeText } from '../go/byte-string.js';
import type { BuildOrigin } from '../reading.js';
import { Refusal } from '../refusal.js';
import type { BuildProgress } from '../resolve/build-progress.js';
import type { FileText } from '../resolve/open-file.js';
import { PREDEFINED_NAMES } from '../resolve/predefined-arguments.js';
import { isSbomArgument } from '../resolve/sbom-argument.js';
import type { Side } from '../shell/expansion.js';
import {
  isBuilderName,
  isTargetName,
  LEFT_OUT,
  toBuilderChoices,
  toContextChoice,
  toOwnContexts,
  toPlatformChoices,
  toStageChoices,
  toTargetChoice,
} from './axis-choices.js';
import {
  addOwnContext,
  areOpen,
  fitValues,
  isAnyPlatform,
  isAnyTarget,
  listPlatforms,
  listUnknown,
  openDraft,
} from './open-choices.js';
import {
  type Choice,
  combineAll,
  combineSingly,
  dropRepeated,
  joinChoices,
  KEEP,
  leaveValueless,
  toBorrowedChoice,
  toGivenChoices,
  toSideChoices,
  type Variant,
} from './variant-choice.js';
import { type FileBuild, UNKNOWN_CONTEXT, type VariantOptions } from './variant-options.js';

/** Arguments that BuildKit takes without a declaration and that may name an image. */
export const UNDECLARED = ['BUILDKIT_SYNTAX', 'SOURCE_DATE_EPOCH'];

/** Most unknown values that are read as empty and as not. */
const MAX_SIDES = 4;
/** Which values are combined: for the file by itself, or for one build that a file of the repository describes. */
export class VariantPlan {
  readonly #options: VariantOptions;
  readonly #build: FileBuild | null;
  /** Of all values that are not known, where not each of them is read both as empty and as not. */
  readonly #side: Side | null;
  readonly #axes = new Map<string, readonly Choice[]>();
  readonly #contexts = new Map<string, BuildOrigin>();
  readonly #claims: ReadonlyMap<string, string>;
  readonly #relevant = new Set<ByteString>();
  readonly #sided = new Set<ByteString>();
  /** Names declared before the first FROM that BuildKit does not predefine, and whether with a default. */
  readonly #defaults = new Map<ByteString, boolean>();
  /** Arguments that get a value only from builds of the repository. */
  readonly #foreign = new Set<string>();
  readonly #text: FileText | Refusal;

  constructor(text: FileText | Refusal, options: VariantOptions, build: FileBuild | null, side: Side | null) {
    this.#options = fitValues(options, build);
    this.#build = build;
    this.#text = text;
    this.#side = side;
    this.#claims = new Map([...(build?.contexts ?? [])].filter(([, value]) => value !== UNKNOWN_CONTEXT));
    for (const { pairs } of text instanceof Refusal ? [] : text.instructions.globalArgs) {
      for (const { key, value } of pairs) {
        if (!PREDEFINED_NAMES.includes(key))
          this.#defaults.set(key, value !== null || (this.#defaults.get(key) ?? false));
      }
    }
    this.#addTargets();
    this.#addContexts();
    for (const name of [...UNDECLARED, ...[...options.args.keys()].filter(isSbomArgument)]) {
      if (options.args.has(name)) this.#defaults.set(name, true);
      this.#addValues(name);
    }
  }

  get count(): number {
    let count = 1;
    for (const choices of this.#axes.values()) count *= choices.length;
    return count;
  }

  /** Adds what a build depends on; returns whether that adds combinations. */
  learn(build: BuildProgress): boolean {
    let learned = false;
    for (const other of [...build.otherOrders, ...build.older.map(({ build: old }) => old)])
      learned = this.learn(other) || learned;
    for (const name of build.args?.findRelevant() ?? []) {
      if (this.#relevant.has(name)) continue;
      this.#relevant.add(name);
      if (isTargetName(name)) learned = this.#addPlatforms() || learned;
      if (isBuilderName(name)) learned = this.#addBuilders() || learned;
      if (name === 'TARGETSTAGE') learned = this.#addStages() || learned;
      learned = this.#addValues(name) || learned;
    }
    for (const key of build.args?.findSides() ?? []) learned = this.#addSides(key) || learned;
    return learned;
  }

  /** `all`: every combination; `singly`: every choice by itself, the others as they are by default. */
  *combine(how: 'all' | 'singly'): Generator<Variant> {
    const combine = how === 'all' ? combineAll : combineSingly;
    const own = this.#build === null ? [] : [this.#build];
    for (const choices of combine([...this.#axes.values()])) {
      const draft = openDraft(
        this.#options,
        this.#build,
        listUnknown(this.#build, this.#defaults.keys()),
        this.#side,
      );
      for (const { apply } of choices) apply(draft);
      const isPieced = choices.some(({ key, isBorrowed }) => key === LEFT_OUT.key || isBorrowed === true);
      yield {
        name: choices.flatMap(({ label }) => label ?? []).join(', '),
        input: draft,
        origins: [...new Set([...own, ...choices.flatMap(({ origin }) => origin ?? [])])],
        adds: this.#build !== null || choices.some(({ adds }) => adds === true),
        contexts: this.#contexts,
        claims: this.#claims,
        isWhole: this.#build !== null && !isPieced,
        isPieced,
        valueless: choices.flatMap(({ valueless }) => valueless ?? []),
        ...(choices.some((choice) => choice.isTried === true) ? { isTried: true } : {}),
      };
    }
  }

  /** Whether values that are not known are read as empty and as not. */
  get hasSides(): boolean {
    return this.#sided.size > 0;
  }

  /** Whether something depends on the platform, and not all platforms are known. */
  get hasOpenPlatforms(): boolean {
    return this.#axes.has('platform') && isAnyPlatform(this.#build, this.#options);
  }

  get isAnyTarget(): boolean {
    return isAnyTarget(this.#build, this.#options);
  }

  #addTargets(): void {
    const { target, targets } = this.#options;
    if (this.#build !== null || target !== null || targets.length === 0) return;
    this.#setAxis('target', [KEEP, ...targets.map(toTargetChoice)]);
  }

  #addStages(): boolean {
    const text = this.#text;
    if (this.#build !== null || this.#options.target !== null || text instanceof Refusal) return false;
    const own = this.#axes.get('target') ?? [KEEP];
    this.#axes.set('target', [...own, ...toStageChoices(text.instructions.stages)]);
    return true;
  }

  #addContexts(): void {
    const { contexts } = this.#options;
    const names = [...contexts.keys()];
    for (const [name, given] of contexts) {
      const values = addOwnContext(name, given, this.#build);
      for (const { origin } of values) if (origin !== null) this.#contexts.set(name, origin);
      if (values.length < 2) continue;
      this.#setAxis(
        `context ${name}`,
        values.map((value) => toContextChoice(name, value)),
      );
    }
    const added = [...(this.#build?.contexts ?? [])].filter(([name]) => !contexts.has(name));
    if (added.length > 0) {
      this.#setAxis('contexts', [LEFT_OUT, toOwnContexts(added)]);
      names.push(...added.map(([name]) => name));
    }
    // A named context may be for one platform only.
    if (!names.some((name) => name.includes('::'))) return;
    this.#addPlatforms();
    this.#addBuilders();
  }

  #addPlatforms(): boolean {
    return this.#setAxis('platform', toPlatformChoices(listPlatforms(this.#build, this.#options)));
  }

  #addBuilders(): boolean {
    return this.#setAxis('builder', toBuilderChoices(this.#options.buildPlatforms));
  }

  /** Beyond a few of them a name depends on the value itself, so that it is not known. */
  #addSides(key: ByteString): boolean {
    if (this.#sided.size === MAX_SIDES) return false;
    this.#sided.add(key);
    return this.#setAxis(`side ${key}`, toSideChoices(key));
  }

  #addValues(name: ByteString): boolean {
    const hasDefault = PREDEFINED_NAMES.includes(name) || this.#defaults.get(name);
    if (hasDefault === undefined) return false;
    const key = decodeText(name);
    if (this.#options.buildArgs.has(key) || this.#build?.args.has(key) === true) return false;
    const given = this.#options.args.get(key) ?? [];
    if (given.length > 0) return this.#setAxis(`value ${key}`, toGivenChoices(key, given, hasDefault));
    if (hasDefault || listUnknown(this.#build, this.#defaults.keys()).includes(key)) return false;
    const { builds } = this.#options;
    if (!builds.some(({ args }) => args.has(key)))
      return areOpen(key, this.#build, builds) && this.#setAxis(`value ${key}`, [leaveValueless([key])]);
    this.#foreign.add(key);
    this.#addForeignValues();
    return true;
  }

  /** A value from a build resolves an argument without a default, together with its other values; builds without it stay. */
  #addForeignValues(): void {
    const names = [...this.#foreign];
    const whole = this.#options.builds.filter(({ args }) => names.every((name) => args.has(name)));
    if (whole.length > 0) {
      const choices = whole.map((build) =>
        joinChoices(
          names.map((name) => toBorrowedChoice(name, build.args.get(name) ?? '', build)),
          build,
        ),
      );
      this.#setAxis('foreign', [leaveValueless(names), ...choices]);
      return;
    }
    this.#axes.delete('foreign');
    for (const name of names) {
      const choices = this.#options.builds.flatMap((build) => {
        const value = build.args.get(name);
        return value === undefined ? [] : [toBorrowedChoice(name, value, build)];
      });
      this.#setAxis(`value ${name}`, [leaveValueless([name]), ...choices]);
    }
  }

  /** Whether there is anything new. */
  #setAxis(key: string, choices: readonly Choice[]): boolean {
    const before = this.#axes.has(key);
    this.#axes.set(key, dropRepeated(choices));
    return !before;
  }
}
