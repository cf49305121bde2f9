import type { SourceText } from '../../../source-text.js';
import type { TextsAround } from '../words/texts-around.js';
import { kindOf, type TextKind, withoutOwn } from './own-variables.js';

/** A word of a shell. */
const WORD = String.raw`(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|[^\s"';&|<>()]){0,300}`;
/** What exports variables, and its words. */
const EXPORT =
  /(?<![\w-])(?:export|(?:declare|typeset|local|readonly)[ \t]+(?:[-+]\w{1,20}[ \t]+){0,10}-\w{0,10}x\w{0,10})(?![\w-])((?:"[^"]*"|'[^']*'|\\\r?\n|[^\n]){0,500})/g;
/** A value in quotes, and a name that is not known. */
const QUOTED_VALUE = /=(?:"[^"]*"|'[^']*')/g;
const OPEN_NAME = /(?:^|\s)["']?\w*[$`]/;
/** What may export variables that it does not name: all that are set, or those of a text that is not known. */
const OPEN = new RegExp(
  [
    String.raw`\ball_?export\b`,
    String.raw`(?<![\w-])set[ \t]+(?:[-+\w]{1,30}[ \t]+){0,10}-\w{0,20}a`,
    String.raw`(?<![\s\S])#![^\n]{0,200}[ \t]-\w{0,20}a`,
    String.raw`(?<![\w-])(?:ba|da|k)?sh[ \t]+(?:-\w{1,30}[ \t]+){0,10}-\w{0,20}a`,
    String.raw`(?<![\w-])eval\b`,
    String.raw`(?:^|[;&|\s])(?:\.|source)[ \t]+["']?(?:\$\w+|\$\{[^}\n]{0,200}\}|<\()["']?(?:[\s;&|]|$)`,
    String.raw`^[ \t]*(?:override[ \t]+)?export[ \t]*(?:#|\r?$)`,
    String.raw`\.EXPORT_ALL_VARIABLES|\bset[ \t]+export\b`,
    String.raw`\b(?:vars|locals|globals|asdict|model_dump)[ \t]*\(|__dict__`,
    String.raw`SetEnvironmentVariable\(\s*\$|\bEnv:[\\/]?\$|\$\{env:\$`,
  ].join('|'),
  'm',
);

/** What a script, and the texts around it, give a variable in the environment of what it starts. */
export function inEnvironment(
  name: string,
  texts: TextsAround,
  all: readonly SourceText[],
): (source: SourceText) => SourceText {
  const near = [texts.script, ...texts.around];
  const isShared =
    near.some(isOpen) ||
    all.some((source) => isGiven(name, source)) ||
    // compose reads `.env` by itself; whatever else does may export it
    near.some((source) => isGiven(name, source) && (source.file !== '.env' || all.some(namesEnv)));
  return isShared ? (source) => source : (source) => withoutOwn(name, source);
}

function namesEnv({ text }: SourceText): boolean {
  return /(?<![\w.])\.env(?![\w.])/.test(text);
}

const OPEN_TEXTS = new WeakMap<SourceText, boolean>();

/** Whether a text may export variables without a word of which. */
function isOpen(source: SourceText): boolean {
  const known = OPEN_TEXTS.get(source) ?? (OPEN.test(source.text) || listExports(source).some(hasOpenName));
  OPEN_TEXTS.set(source, known);
  return known;
}

const EXPORTS = new WeakMap<SourceText, readonly string[]>();

function listExports(source: SourceText): readonly string[] {
  const known = EXPORTS.get(source) ?? [...source.text.matchAll(EXPORT)].map(([, words = '']) => words);
  EXPORTS.set(source, known);
  return known;
}

function hasOpenName(words: string): boolean {
  return OPEN_NAME.test(words.replace(QUOTED_VALUE, '='));
}

const GIVEN = new WeakMap<SourceText, Map<string, boolean>>();

/** Whether a text puts a variable into the environment of something: then what another text sets may reach it as well. */
function isGiven(name: string, source: SourceText): boolean {
  if (!source.text.includes(name)) return false;
  const known = GIVEN.get(source) ?? new Map<string, boolean>();
  GIVEN.set(source, known);
  const found = known.get(name) ?? mayGive(name, source);
  known.set(name, found);
  return found;
}

function mayGive(name: string, source: SourceText): boolean {
  const whole = new RegExp(String.raw`(?<!\w|\$\{?)${name}(?!\w)`);
  if (listExports(source).some((words) => whole.test(words))) return true;
  const kind = kindOf(source);
  const left = withoutOwn(name, source);
  // a text that exports all it sets
  if (left !== source && isOpen(source)) return true;
  // an argument of a build, and what only a builder gets
  const text = left.text.replace(noEnvironment(name), '');
  return givingIn(kind, name).test(text) || (kind === 'code' && isHandedOn(name, source.file, text));
}

function noEnvironment(name: string): RegExp {
  return new RegExp(
    String.raw`--build-arg[ \t=]+["']?${name}=|(?<![\w$-])${name}=${WORD}(?:[ \t]+\w+=${WORD}){0,20}[ \t]+(?:sudo[ \t]+)?(?:docker|podman|nerdctl)(?:-compose)?(?=[ \t])`,
    'g',
  );
}

/** How the texts of a kind give a variable a value, other than for themselves alone. */
function givingIn(kind: TextKind, name: string): RegExp {
  switch (kind) {
    case 'powershell':
      return new RegExp(String.raw`(?<![\w$])${name}(?!\w)`);
    case 'shell':
      return new RegExp(String.raw`(?<![\w$-])${name}(?:\[[^\]\n]*\])?\+?=`);
    default:
      return new RegExp(String.raw`(?<![\w$-])${name}["'\x60]?\]?[ \t]*(?:[?+!:|]{0,3}=(?!=)|:|=>)`);
  }
}

/** Whether a program names it as a text, or as a key: `env: { ...process.env, BASE }`. */
function isHandedOn(name: string, file: string, text: string): boolean {
  const asText = new RegExp(String.raw`["'\x60]${name}["'\x60]`);
  const asKey = new RegExp(String.raw`(?<!\w)${name}\s*,|(?<!\$\{|\w)${name}\s*\}`);
  return asText.test(text) || (/\.[cm]?[jt]sx?$/.test(file) && asKey.test(text));
}
