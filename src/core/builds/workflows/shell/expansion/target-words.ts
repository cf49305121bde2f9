import type { UnknownTexts } from '../../../unknown-texts.js';
import type { ScriptWord } from '../shell-words.js';

/** A variable, or a property of the workflow, without anything around it; what holds where it is not set is read by itself. */
const NAMED = /^\$(?:\{?([A-Za-z_]\w*)(?::?[-=?][^{}]*)?\}?|\{\{\s*[\w.-]*?\.([\w-]+)\s*\}\})$/;
const TARGET =
  /(?:^|[_-])(?:targets?|services?|svcs?|groups?|images?|apps?|components?|variants?|modules?|packages?|projects?)$/i;

/** Words without quotes that are targets or services by their names, such as `$TARGET` and `${{ inputs.service }}`: those are not flags. */
export function settleTargets(words: readonly ScriptWord[], texts: UnknownTexts): readonly ScriptWord[] {
  return words.map((word) => (word.isLoose && isTarget(word, texts) ? { ...word, isLoose: false } : word));
}

function isTarget({ text }: ScriptWord, texts: UnknownTexts): boolean {
  const [expression = ''] = texts.expressionsIn(text.value);
  const [, variable, property] = NAMED.exec(expression) ?? [];
  return texts.standIn(expression) === text.value && TARGET.test(variable ?? property ?? '');
}
