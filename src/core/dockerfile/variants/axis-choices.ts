import { type ByteString, decodeText, encodeText } from '../go/byte-string.js';
import type { Instructions } from '../instructions/stage-text.js';
import { PREDEFINED_NAMES } from '../resolve/predefined-arguments.js';
import { type Choice, KEEP } from './variant-choice.js';
import type { BuildValue, VariantTarget } from './variant-options.js';

const isPlatformName = (side: string) => (name: ByteString) =>
  name.startsWith(side) && name !== 'TARGETSTAGE' && PREDEFINED_NAMES.includes(name);
export const isTargetName = isPlatformName('TARGET');
export const isBuilderName = isPlatformName('BUILD');

/** Only the policy says that what is written is not pulled: the build without its contexts. */
export const LEFT_OUT: Choice = { ...KEEP, key: 'without its contexts' };

export function toTargetChoice({ value, origin, adds }: VariantTarget): Choice {
  return {
    key: JSON.stringify([value, adds]),
    label: `target ${value}`,
    origin,
    adds,
    apply: (draft) => {
      draft.target = encodeText(value);
    },
  };
}

/** Each stage, which anybody may ask for by its name, where the value of `TARGETSTAGE` matters. */
export function toStageChoices(stages: Instructions['stages']): readonly Choice[] {
  return stages.flatMap(({ from }) => (from.name === '' ? [] : [toStageChoice(from.name)]));
}

function toStageChoice(name: ByteString): Choice {
  return {
    ...KEEP,
    key: `tried ${name}`,
    label: `target ${decodeText(name)}`,
    isTried: true,
    apply: (draft) => {
      draft.target = name;
    },
  };
}

/** One value of a named context. */
export function toContextChoice(name: string, { value, origin }: BuildValue<string>): Choice {
  return {
    key: value,
    label: `context ${name}=${value}`,
    origin,
    apply: (draft) => draft.contexts.set(encodeText(name), encodeText(value)),
  };
}

/** All contexts of one build together. */
export function toOwnContexts(contexts: readonly (readonly [string, string])[]): Choice {
  return {
    key: 'added',
    label: 'its contexts',
    origin: null,
    apply: (draft) => {
      for (const [name, value] of contexts) draft.contexts.set(encodeText(name), encodeText(value));
    },
  };
}

/** Platforms that are built; one alone needs no label. */
export function toPlatformChoices(platforms: readonly BuildValue<string>[]): readonly Choice[] {
  return platforms.map(({ value, origin }) => ({
    key: value,
    label: platforms.length > 1 ? value : null,
    origin,
    apply: (draft) => {
      draft.platform = encodeText(value);
    },
  }));
}

/** Platforms of builders. */
export function toBuilderChoices(platforms: readonly string[]): readonly Choice[] {
  return platforms.map((value) => ({
    key: value,
    label: platforms.length > 1 ? `BUILDPLATFORM=${value}` : null,
    origin: null,
    apply: (draft) => {
      draft.buildPlatform = encodeText(value);
    },
  }));
}
