import type { BuildDraft } from '../../build-draft.js';
import type { StepEnvironment } from '../../step-environment.js';
import type { TracedText } from '../../traced-text.js';
import { FRONTEND, findFrontend } from '../../unknown/frontend-name.js';
import { endingOf } from '../../unknown/possible-files.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { listOverrides } from './override-outcomes.js';

/** The overrides that bake gets; what others may change, as their keys are not known, is left open. */
export function readOverrides(
  draft: BuildDraft,
  overrides: readonly TracedText[],
  texts: UnknownTexts,
): readonly string[] {
  const possible = overrides.flatMap((override) => listOverrides(override, texts) ?? [override]);
  return possible.flatMap((override) => {
    const value = spreadAttest(override.value);
    if (!isUnknown(value)) return [value];
    const key = keyOf(value);
    if (!isUnknown(key)) return PULLING.test(key) ? [value] : [];
    draft.open(override, ...fieldsOf(key), ...frontendOf(value));
    if (key.endsWith('.dockerfile')) draft.mayBe(endingOf(`/${value.slice(key.length + 1)}`, 0));
    return [];
  });
}

/** The frontend, where the name of an argument may be its own. */
function frontendOf(override: string): readonly string[] {
  const name = /\.args?\.(?=[^=]*\uffff)/.exec(override);
  const argument = name === null ? '' : override.slice(name.index + name[0].length);
  return findFrontend(argument) === null ? [] : [`args.${FRONTEND}`];
}

function keyOf(override: string): string {
  const equals = override.indexOf('=');
  return equals === -1 ? override : override.slice(0, equals);
}

/** Where it is not known which target is meant, it may be any. */
function spreadAttest(override: string): string {
  const key = /^[^=]*\uffff[^=]*\.(attest\+?)=/.exec(override);
  return key === null ? override : `*.${key[1]}=${override.slice(key[0].length)}`;
}

/** Overrides of tags, caches and outputs do not change what is pulled, whatever they are. */
const PULLING =
  /\.(?:args|contexts|context|dockerfile|dockerfile-inline|target|platforms?|attest)(?:\.|\+?$)/;

/** What an override of any target changes, by what is written of its key. */
const FIELDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\.(?:tags|cache-from|cache-to|output|labels|annotations|secrets|ssh|push|load|no-cache|pull)(?:\.[^\uffff]*)?\+?$/,
    [],
  ],
  [/\.args(?:\.[^.]*)?\+?$/, ['args']],
  [/\.contexts(?:\.[^.]*)?\+?$/, ['contexts']],
  [/\.context\+?$/, ['context', 'dockerfile']],
  [/\.dockerfile\+?$/, ['dockerfile']],
  [/\.dockerfile-inline\+?$/, ['dockerfile', 'inline']],
  [/\.target\+?$/, ['target']],
  [/\.platforms?\+?$/, ['platforms']],
];
const ANY = ['args', 'contexts', 'context', 'dockerfile', 'inline', 'target', 'platforms'];

function fieldsOf(key: string): readonly string[] {
  return FIELDS.find(([pattern]) => pattern.test(key))?.[1] ?? ANY;
}

/** The environment where a variable whose name is not known is set besides. */
export function withOpenVariables(
  environment: StepEnvironment,
  variables: readonly TracedText[],
  texts: UnknownTexts,
): StepEnvironment {
  const open = variables.find(({ value }) => isUnknown(keyOf(value)));
  const [expression] = open === undefined ? [] : texts.expressionsIn(open.value);
  if (open === undefined || expression === undefined) return environment;
  const given = { unknown: expression, written: texts.restore(open.value) };
  return { lookUp: () => given };
}
