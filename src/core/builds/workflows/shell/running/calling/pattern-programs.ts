import { isUnknown, type UnknownTexts } from '../../../../unknown-texts.js';
import { toWord } from '../../expansion/parameter-values.js';
import type { ScriptWord } from '../../shell-words.js';
import { toExpression } from '../../values/glob-pattern.js';

/** A pattern of programs in a folder of the system, which may be a pattern itself. */
const PATTERN = /^\/(?=.*[*?[])(?:[\w*?[\]-]+\/){0,2}[\w*?[\]-]*(?:b[\w*?[\]-]*n|[*?[\]]+n?)\/[^/]+$/;
/** Programs by whose names a script tells what it does, besides builders. */
const PROGRAMS: readonly string[] =
  `sh bash dash ash zsh ksh mksh env sudo su git cp mv ln install cat tee sed dd rsync patch tar unzip curl wget xargs find
  make python python3 perl node ssh timeout nohup setsid nice printf echo awk gawk envsubst base64`.split(
    /\s+/,
  );
/** A pattern that more programs match is not the name of one. */
const MAX_PROGRAMS = 3;

/** The commands that words with patterns for programs may be: `/usr/bin/g?t checkout`. */
export function listPatternPrograms(
  lists: readonly (readonly ScriptWord[])[],
  texts: UnknownTexts,
): readonly (readonly ScriptWord[])[] {
  return lists.flatMap((words) => {
    const at = words.findIndex(({ text }) => isPattern(text.value, texts));
    const word = words[at];
    if (word === undefined) return [words];
    const written = texts.restore(word.text.value);
    const end = written.lastIndexOf('/') + 1;
    const folder = WILD.test(written.slice(0, end)) ? '/usr/bin/' : written.slice(0, end);
    const expression = toExpression(written.slice(end));
    const pattern = expression === null ? null : new RegExp(`^${expression}$`);
    const found = pattern === null ? [] : PROGRAMS.filter((name) => pattern.test(name));
    if (found.length === 0 || found.length > MAX_PROGRAMS) return [words];
    return found.map((name) =>
      words.map((each, index) => (index === at ? toWord(each.text.as(`${folder}${name}`)) : each)),
    );
  });
}

/** Quoted, it would be a name. */
function isPattern(value: string, texts: UnknownTexts): boolean {
  if (!(value.startsWith('/') && isUnknown(value))) return false;
  return texts.expressionsIn(value).every((part) => PART.test(part)) && PATTERN.test(texts.restore(value));
}

const WILD = /[*?[]/;
const PART = /^[*?[][\w*?[\]/.!^-]*$/;
