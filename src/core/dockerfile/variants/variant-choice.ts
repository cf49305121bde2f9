import { type ByteString, encodeText } from '../go/byte-string.js';
import type { BuildOrigin } from '../reading.js';
import type { BuildInput, ReadSides } from '../resolve/open-file.js';
import type { Side } from '../shell/expansion.js';
import type { BuildValue } from './variant-options.js';

/** What a build gets, while choices are applied. */
export type Draft = {
  buildArgs: Map<ByteString, ByteString>;
  target: ByteString;
  platform: ByteString;
  buildPlatform: ByteString;
  contexts: Map<ByteString, ByteString>;
  unknownArgs: ReadonlySet<ByteString>;
  doubtedArgs: ReadonlySet<ByteString>;
  sides: ReadSides & { chosen: Map<ByteString, Side> };
  asksAdvice: boolean;
};

/** One value of an axis. */
export interface Choice {
  /** Equal ones count once. */
  readonly key: string;
  /** For messages; null if it is the default. */
  readonly label: string | null;
  readonly origin: BuildOrigin | null;
  readonly adds?: boolean;
  /** Its values are those of another build. */
  readonly isBorrowed?: true;
  /** It names a stage that no build is known to ask for. */
  readonly isTried?: true;
  /** Arguments that it leaves without a value, though other builds give them one. */
  readonly valueless?: readonly string[];
  readonly apply: (draft: Draft) => void;
}

/** One combination of values. */
export interface Variant {
  /** For messages: `BASE=x, linux/arm64`. */
  readonly name: string;
  readonly input: BuildInput;
  /** The builds whose values are involved. */
  readonly origins: readonly BuildOrigin[];
  /** It only adds to the others. */
  readonly adds: boolean;
  /** Who defines each context. */
  readonly contexts: ReadonlyMap<string, BuildOrigin>;
  /** Contexts of a build of the repository, which remove nothing. */
  readonly claims: ReadonlyMap<string, string>;
  /** It is what the build of the repository really does, its contexts included. */
  readonly isWhole: boolean;
  /** It leaves out what belongs to the values in it: contexts of the build, or the build from which they are. */
  readonly isPieced: boolean;
  /** Arguments without a value, though other builds give them one. */
  readonly valueless: readonly string[];
  /** It builds a stage that no build is known to ask for. */
  readonly isTried?: true;
}

/** The default. */
export const KEEP: Choice = { key: '', label: null, origin: null, apply: () => undefined };

export function toValueChoice(name: string, value: string, origin: BuildOrigin | null): Choice {
  return {
    key: `=${value}`,
    label: `${name}=${value}`,
    origin,
    apply: (draft) => draft.buildArgs.set(encodeText(name), encodeText(value)),
  };
}

/** No value for arguments that have one only in some builds. */
export function leaveValueless(names: readonly string[]): Choice {
  return { ...KEEP, key: 'without a value', valueless: names };
}

/** The values that the policy lists, and what there is without: of `${A:-word}` the word. */
export function toGivenChoices(
  name: string,
  given: readonly BuildValue<string>[],
  hasDefault: boolean,
): readonly Choice[] {
  const own = hasDefault ? { ...KEEP, label: `${name} at its default` } : leaveValueless([name]);
  return [own, ...given.map(({ value, origin }) => toValueChoice(name, value, origin))];
}

/** A value of another build, for an argument that has none. */
export function toBorrowedChoice(name: string, value: string, origin: BuildOrigin): Choice {
  return { ...toValueChoice(name, value, origin), isBorrowed: true };
}

/** Reads an unknown value as empty, or as anything else. */
export function toSideChoices(key: ByteString): readonly [filled: Choice, empty: Choice] {
  const name = key.slice(0, key.lastIndexOf('#'));
  const choose = (side: Side, apply: (draft: Draft) => void): Choice => ({
    ...KEEP,
    key: side,
    apply: (draft) => {
      draft.sides.chosen.set(key, side);
      apply(draft);
    },
  });
  return [
    choose('filled', () => undefined),
    choose('empty', (draft) => {
      if (!draft.unknownArgs.has(name)) return;
      // of an argument that is given, that is its value
      draft.buildArgs.set(name, '');
      draft.unknownArgs = new Set([...draft.unknownArgs].filter((other) => other !== name));
    }),
  ];
}

/** Every combination of one choice for each axis. */
export function* combineAll(axes: readonly (readonly Choice[])[]): Generator<readonly Choice[]> {
  const count = axes.reduce((product, choices) => product * choices.length, 1);
  for (let number = 0; number < count; number++) {
    let rest = number;
    yield axes.flatMap((choices) => {
      const choice = choices[rest % choices.length];
      rest = Math.floor(rest / choices.length);
      return choice === undefined ? [] : [choice];
    });
  }
}

/** The first choice of every axis, then each other choice by itself: the second ones of all axes, the third ones, and so on. */
export function* combineSingly(axes: readonly (readonly Choice[])[]): Generator<readonly Choice[]> {
  const firsts = axes.flatMap(([first]) => (first === undefined ? [] : [first]));
  yield firsts;
  const most = axes.reduce((longest, { length }) => Math.max(longest, length), 0);
  for (let index = 1; index < most; index++) {
    for (const [axis, choices] of axes.entries()) {
      const choice = choices[index];
      if (choice !== undefined) yield firsts.with(axis, choice);
    }
  }
}

/** Several values that belong together. */
export function joinChoices(parts: readonly Choice[], origin: BuildOrigin): Choice {
  return {
    key: JSON.stringify(parts.map(({ key }) => key)),
    label: parts.flatMap(({ label }) => label ?? []).join(', '),
    origin,
    ...(parts.some(({ isBorrowed }) => isBorrowed === true) ? { isBorrowed: true } : {}),
    apply: (draft) => {
      for (const part of parts) part.apply(draft);
    },
  };
}

/** Equal choices count once. */
export function dropRepeated(choices: readonly Choice[]): readonly Choice[] {
  const known = new Map<string, Choice>();
  for (const choice of choices) if (!known.has(choice.key)) known.set(choice.key, choice);
  return [...known.values()];
}
