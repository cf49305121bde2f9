import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isBuildName } from './build-names.js';
import { splitCommands } from './git-files.js';

const EDITOR = /^(?:ex|view|n?vim?)$/;
/** `:w FILE` */
const WRITTEN_BY_EDITOR = /(?:^|[\s+:|])(?:w|wq|write|sav|saveas)!?[ \t]+([^\s|]+)/g;
/** `print > FILENAME` */
const WRITTEN_TO_ITSELF = /\bprintf?\b[^\n]*>\s*\(?\s*(?:FILENAME|ARGV)\b/;
/** The stream editor, by its names. */
export const SED = /^g?sed$/;
const AWK = /^[gmn]?awk$/;
/** The flags of sed that give it a script, in a word or in a file, up to where the script begins. */
const SED_SCRIPT_FLAG = /^(?:-[nErsubz]*[ef]|--(?:expression|file)(?:=|$))/;
/** The flag of sed that a number follows. */
const SED_NUMBER_FLAG = /^(?:-[nErsubz]*l|--line-length)$/;
/** `w FILE` of sed, alone or behind `s/a/b/`. */
const WRITTEN_BY_SED = /(?:^|[\s;{}/|,#@%!$\w])w[ \t]+([^\s;}][^\n;}]*)/g;
/** The same without a space. */
const JOINED_BY_SED = /(?:^|[\s;{}/|,#@%!$gpI\d])w([^\s;}]+)/g;
/** `system("COMMAND")`, and what `print` is piped to. */
const RUN_BY_AWK = /(?:\bsystem\s*\(|\|)\s*"([^"\n]+)"/g;
/** `e COMMAND` of sed. */
const RUN_BY_SED = /(?:^|[\s;{}\d$])e[ \t]+([^\n}]+)/g;
/** `print > "FILE"`, or a variable. */
const WRITTEN_BY_AWK = />{1,2}\s*\(?\s*(?:"([^"\n]+)"|([A-Za-z_]\w*))/g;

/** The files that a program writes because its own script says so. */
export function listPrinted(name: string, given: readonly TracedText[]): readonly TracedText[] {
  if (SED.test(name))
    return readSedWords(given).scripts.flatMap((word) => [
      ...listMatches(word, WRITTEN_BY_SED),
      ...listMatches(word, JOINED_BY_SED).filter(({ value }) => isBuildName(baseName(value))),
    ]);
  if (EDITOR.test(name)) return given.flatMap((word) => listMatches(word, WRITTEN_BY_EDITOR));
  if (!AWK.test(name)) return [];
  const own = given.some(({ value }) => WRITTEN_TO_ITSELF.test(value)) ? given.slice(1) : [];
  const printed = given.flatMap((word) =>
    /\bprintf?\b/.test(word.value)
      ? listMatches(word.as(word.value.replace(/"[ \t]+"/g, '')), WRITTEN_BY_AWK).flatMap((found) => [
          found,
          ...listValues(found.value, given),
        ])
      : [],
  );
  return [...own, ...printed];
}

/** The commands that a program runs because its own script says so. */
export function listRun(name: string, given: readonly TracedText[]): readonly (readonly TracedText[])[] {
  const pattern = SED.test(name) ? RUN_BY_SED : AWK.test(name) ? RUN_BY_AWK : null;
  if (pattern === null) return [];
  const scripts = SED.test(name) ? readSedWords(given).scripts : given;
  return scripts.flatMap((word) => listMatches(word, pattern).flatMap(splitCommands));
}

/** The words of sed: its scripts, which `-e` gives or else the first word, and its files. macOS takes an empty word for what `-i` adds to a name. */
export function readSedWords(given: readonly TracedText[]): {
  readonly scripts: readonly TracedText[];
  readonly files: readonly TracedText[];
} {
  const scripts: TracedText[] = [];
  const operands: TracedText[] = [];
  let hasScript = false;
  for (let index = 0; index < given.length; index++) {
    const word = given[index];
    if (word === undefined) break;
    const [flag] = SED_SCRIPT_FLAG.exec(word.value) ?? [];
    if (flag === undefined) {
      if (SED_NUMBER_FLAG.test(word.value)) index++;
      else if (!/^-./.test(word.value)) operands.push(word);
      continue;
    }
    hasScript = true;
    const isJoined = word.value.length > flag.length || flag.endsWith('=');
    const script = isJoined ? word.slice(flag.length) : given[++index];
    if (script !== undefined && /^-\w*e$|^--e/.test(flag)) scripts.push(script);
  }
  if (hasScript) return { scripts, files: operands };
  const first = operands[0]?.value === '' ? 2 : 1;
  return { scripts: operands.slice(0, first), files: operands.slice(first) };
}

function listMatches(word: TracedText, pattern: RegExp): readonly TracedText[] {
  return [...word.value.matchAll(pattern)].map(([, first, second]) =>
    word.as((first ?? second ?? '').trim()),
  );
}

/** What `-v NAME=VALUE` gives a variable. */
function listValues(name: string, given: readonly TracedText[]): readonly TracedText[] {
  return given.flatMap((word) => {
    const [start] = /^(?:-v)?([A-Za-z_]\w*)=/.exec(word.value) ?? [];
    return start !== undefined && start.replace(/^-v/, '') === `${name}=` ? [word.slice(start.length)] : [];
  });
}
