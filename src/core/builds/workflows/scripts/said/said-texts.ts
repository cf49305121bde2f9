import type { BuildPlace } from '../../../build.js';
import { SourceText } from '../../../source-text.js';
import { TracedText } from '../../../traced-text.js';
import { parseScript } from '../../shell/syntax/script-parser.js';
import { kindOf } from '../environment/own-variables.js';
import { type HiddenPart, withoutParts } from '../texts/hidden-parts.js';
import { listComments } from './comments.js';
import { isKept, takesOutput } from './kept-output.js';
import { listSaidTexts, type SaidText } from './said-commands.js';

/** Longer files are not by people. */
const MAX_TEXT = 128 * 1024;
/** Otherwise nothing of it is read. */
const BUILDING =
  /--build-|--set\b|build_?args|docker|compose|bake|buildx|podman|buildah|nerdctl|Containerfile/i;
/** What a text may say of a build, or of a value for one. */
const TELLING = /[=:]|--\w|\bdocker\b/;

/**
 * A script without what it only says: comments of several lines, and texts that it prints for people. `listOthers`: the texts that may
 * run it, and take what it prints.
 */
export function withoutSaid(script: SourceText, listOthers: () => readonly SourceText[]): SourceText {
  if (!BUILDING.test(script.text)) return script;
  const source = withoutParts(script, listComments(script));
  const said = listSaid(source).filter(({ place }) => {
    const { start, end } = spanOf(place, source.text);
    return TELLING.test(source.text.slice(start, end));
  });
  if (said.length === 0) return source;
  const hide = (texts: readonly SaidText[]): SourceText =>
    withoutParts(
      source,
      texts.map(({ place }) => spanOf(place, source.text)),
    );
  const others = listOthers();
  if (isKept(hide(said), others)) return source;
  // others may have its functions too
  const kept = new Set(
    said.flatMap(({ of }) => (of !== null && others.some((other) => takesOutput(of, other)) ? [of] : [])),
  );
  return hide(said.filter(({ of }) => of === null || !kept.has(of)));
}

function listSaid(source: SourceText): readonly SaidText[] {
  if (source.text.length > MAX_TEXT || !/\b(?:echo|printf|cat)\b/.test(source.text)) return [];
  switch (kindOf(source)) {
    case 'shell':
      return listInScript(TracedText.made(source.text, source, 0, source.text.length));
    case 'make':
      return listInRecipes(source);
    default:
      return [];
  }
}

function listInScript(script: TracedText): readonly SaidText[] {
  const { root, isTooDeep } = parseScript(script);
  return isTooDeep ? [] : listSaidTexts(root);
}

/** What decides how make reads recipes. */
const OTHER_RECIPES =
  /^\s*(?:\.ONESHELL|\.RECIPEPREFIX|(?:export[ \t]+|override[ \t]+)*\.?SHELL(?:FLAGS)?[ \t]*[:?+]?=)/m;
const RECIPE = /^\t(?:\\\r?\n|[^\n])*/gm;
const VARIABLE = /\$(?:\(([\w.-]+)\)|\{([\w.-]+)\}|[@<^*?])/g;

/** Each line of a recipe is a script of its own, in which make puts in variables first. */
function listInRecipes({ file, text }: SourceText): readonly SaidText[] {
  if (OTHER_RECIPES.test(text)) return [];
  const filled = text.replace(VARIABLE, (written) => '_'.repeat(written.length)).replaceAll('$$', '_$');
  const source = new SourceText(file, filled);
  const whole = TracedText.made(filled, source, 0, filled.length);
  return [...filled.matchAll(RECIPE)].flatMap(({ 0: line, index }) => {
    const marks = /^[\s@+-]*/.exec(line)?.[0].length ?? 0;
    return marks === line.length ? [] : listInScript(whole.slice(index + marks, index + line.length));
  });
}

function spanOf({ line, column, endLine, endColumn }: BuildPlace, text: string): HiddenPart {
  const startOf = (sought: number): number => {
    let start = 0;
    for (let at = 1; at < sought; at++) start = text.indexOf('\n', start) + 1;
    return start;
  };
  return { start: startOf(line) + column - 1, end: startOf(endLine) + endColumn - 1 };
}
