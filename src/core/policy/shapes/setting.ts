import { type Field, type FieldOptions, field } from '../../shapes/field.js';
import { writeFlow } from '../../shapes/flow-text.js';
import type { Shape } from '../../shapes/shape.js';

/** What is wrong with the setting of a policy that extends another. `step` leads from the setting to the item: `[2]`. */
export interface SettingLoosening {
  readonly step: string;
  /** Goes on from the key: `is milder; write block`. */
  readonly message: string;
}

/** How a setting of a policy that extends another goes together with the one above. */
export interface Inheritance<T> {
  /** What holds; without it, what is written takes the place of what is above. */
  join?(above: T, written: T): T;
  /** What of the written value would loosen the one above. `mayExcept`: the policy above lets this one grant exceptions. */
  findLoosenings?(written: T, above: T, mayExcept: boolean): readonly SettingLoosening[];
}

/** One setting, declared once: its key, its default, and what a policy that extends another may make of it. */
export interface Setting<T> extends Field<T, 'optional'> {
  readonly normally: T;
  /** In words, where the default cannot be written. */
  readonly normallyInWords: string | null;
  join(above: T, written: T): T;
  findLoosenings(written: T, above: T, mayExcept: boolean): readonly SettingLoosening[];
}

export function setting<T>(
  shape: Shape<T>,
  description: string,
  options: FieldOptions &
    Inheritance<T> & {
      readonly normally: NoInfer<T>;
      readonly normallyInWords?: string;
    },
): Setting<T> {
  const { normally, normallyInWords = null, join, findLoosenings, ...others } = options;
  const describe = (): string => {
    const usual = normallyInWords ?? writeFlow(shape.print(normally));
    return ['[]', '{}'].includes(usual) ? description : `${description} Default: ${usual}.`;
  };
  return {
    ...field(shape, describe, others),
    normally,
    normallyInWords,
    join: join ?? ((_, written) => written),
    findLoosenings: findLoosenings ?? (() => []),
  };
}

/** Words in an order, mildest first: a child may only go on. `because` is said where it does not: `is milder`. */
export function onlyStricter<T extends string>(words: readonly T[], because: string): Inheritance<T> {
  return {
    findLoosenings: (written, above) => {
      const stricter = words.slice(words.indexOf(above));
      return stricter.includes(written)
        ? []
        : [{ step: '', message: `${because}; write ${stricter.join(' or ')}` }];
    },
  };
}
