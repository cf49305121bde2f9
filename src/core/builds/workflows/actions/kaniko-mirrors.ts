import type { TracedText } from '../../traced-text.js';
import { toWord } from '../inputs/input-words.js';
import type { ScriptWord } from '../shell/shell-words.js';
import { environmentOf, madeAt, type Step } from '../step.js';

/** The registries that kaniko finds in its environment. */
export function listMirrors(step: Step): readonly ScriptWord[] {
  return ['registry-map', 'registry-mirror'].flatMap((name) => {
    const value = seeVariable(step, `KANIKO_${name.toUpperCase().replace('-', '_')}`);
    return value === '' ? [] : flag(step, `--${name}`, [madeAt(step, value)]);
  });
}

export function seeVariable(step: Step, name: string): string {
  return environmentOf(step, madeAt(step, name), new Map()).see?.(name) ?? '';
}

export function flag(step: Step, name: string, values: readonly TracedText[]): readonly ScriptWord[] {
  return values.flatMap((value) => [toWord(madeAt(step, name)), toWord(value)]);
}
