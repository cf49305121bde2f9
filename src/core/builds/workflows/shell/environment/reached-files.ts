import { onceForText } from '../../../../kept.js';
import { readsAnyVariable, writesAnywhere } from './any-variable.js';
import { changedBy, changesRenamed } from './changed-names.js';

/**
 * The files that steps write variables, folders of the path and outputs to lie side by side, so that each name leads to all:
 * `${GITHUB_OUTPUT/output/env}` is GITHUB_ENV.
 */
const FILE = String.raw`(?:(?<!\w)GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\b|\bgithub(?:\.|\s{0,3}\[\s{0,3}')(?:env|output|path|state|step_summary)\b)`;
const TEMP = String.raw`(?:\bRUNNER_TEMP\b|\brunner(?:\.|\s{0,3}\[\s{0,3}')temp\b|\/_temp\b)`;
const MENTIONED = new RegExp(FILE, 'i');
const TEMP_MENTIONED = new RegExp(TEMP, 'i');

/** A variable of a script, which is not that of the runner. */
const OTHER_CASE = /(?<!env:|%)github_/g;

/** Their folder, and their names there: what follows is not known before they run. */
const OWN_NAME =
  /(?:_runner_|\/)file_comm|(?<![\w.])\/github\/(?:f\w{0,12})?[*?[]|[\\/]_runner_\$|(?<![a-z0-9])(?:set_env|add_path)(?:_(?![a-z]{2})|(?=[*?[]))/i;
/** The beginnings alone, as what one is turned into. */
const OWN_START = /["'/](?:set_env|add_path)_?["'/]/;

const CHANGED = changedBy(FILE);

/** What an expression takes of all that the runner knows, by a name that is not written there. */
const ANY_MEMBER = /\$\{\{[^\n}]{0,200}\bgithub\s{0,3}(?:\[\s{0,3}(?!')|\.\s{0,3}\*)/i;
/** All that the runner knows, as a text. */
const EVERY_MEMBER = /\$\{\{[^\n}]{0,200}\bgithub\s{0,3}[)},]/i;
/** What a shell writes to a file that a variable names, which is not one of the runner. */
const VARIABLE_TARGET =
  /(?:>{1,2}|\btee\s+(?:-a\s+)?)\s{0,3}["']?\$\{?(?!(?:env:)?(?:GITHUB|RUNNER)_)[A-Za-z_]/i;
/** Names of variables that begin as that of the file does: `${!G*}`. */
const PREFIXED = /\$\{!(\w+)[*@]\}/g;
/** Goes through everything in the folder of the runner. */
const WALKED = new RegExp(
  String.raw`\bwalk(?:Sync)?\([^\n)]{0,60}${TEMP}["'\])]{0,4}\s{0,3}[,)]|${TEMP}["'\])]{0,4}\)?\.rglob\(`,
  'i',
);

/** The folder of the runner itself, and what lists folders. */
const WHOLE_TEMP = new RegExp(
  String.raw`${TEMP}(?:\s{0,3}\}\})?["'\])}%]{0,5}(?![\\/]["']?[\w$.-]|["'\])}%\s]{0,5}[,+/]\s{0,3}["']?[\\/]?(?!(?:dst|target|destination)=)[\w$])`,
  'i',
);
const LISTING =
  /\b(?:walk|r?glob|listdir|scandir|iterdir|readdir|opendir|(?:Enumerate|Get)(?:Files|FileSystem\w+)|gci|Get-ChildItem|ReadDir|WalkDir)|\bdir\s|\bls\s+[^|\n;]{0,60}\||\bfor\s+\/[rf]\b/i;

/** What goes through folders in a shell, and what writes to the files that it finds. */
const GOING =
  /(?:^|[\s"'=/}:])\*[^\s/"'=]{0,40}["']?\/|\*\*|\bfind\b(?![^\n;|&]{0,100}-i?(?:name|path|regex))|\bfd(?:find)?\s|\brg\s+--files|\bls\s+-\w{0,9}R|\btree\s+-|\bdu\s+-\w{0,9}a|\bgrep\s+-\w{0,9}[rR]|\bfor\s+\w+\s+in\s[^\n;]{0,80}\*[\s\S]{1,200}\bfor\s+\w+\s+in\s[^\n;]{0,80}\*/;
const WRITING_FOUND =
  /(?:\bxargs|\s-(?:exec|execdir|x|X))\s[^\n;|]{0,60}\b(?:tee|sed\s+-i|cp|mv|dd|install|(?:ba|da|z)?sh\s+-c)\b|\btee\s+(?:-\w+\s+)?(?!-|["']?\$\{?GITHUB_|["']?[\w./-]+["']?(?:[\s;&|)]|$))|\bsed\s+-i[^\n;|]{0,200}\*|>{1,2}\s{0,3}["']?\$\{?(?!(?:GITHUB|RUNNER)_)[A-Za-z_0]/;

const LISTED = /\breaddir(?:Sync)?\([^\n)]{0,80}\brecursive\b/;

/** Part of GITHUB_ENV, for what is put together. */
const PART = /(?<![\w.-])(?:GITHUB_(?:EN?)?|GITHU?|I?T?HUB_ENV|UB_ENV|B_ENV)(?!\w)|(?<=["'=])GITHUB(?!\w)/;
/** Reads a variable whose name is not written there. */
const INDIRECT = new RegExp(
  [
    String.raw`\$\{!|\$\{\([^)\n]{0,20}P`,
    String.raw`\bprintenv[ \t]+(?![|;&)>#]|\w+(?:[\s)"';|]|$))`,
    String.raw`\b(?:declare|local|typeset)\s+-\w*n`,
    String.raw`\beval\s`,
    '(?:\\$\\(|`|<\\s?<\\()\\s{0,3}(?:env|printenv|set|export\\s+-p|declare\\s+-\\w+)\\s{0,3}\\|',
    String.raw`<\s?<\(\s{0,3}(?:env|printenv|set|export\s+-p|declare\s+-\w+)\s{0,3}\)`,
    String.raw`\b(?:env|printenv|set)\s{0,3}\|[^\n]{0,200}\b(?:while|read|xargs|mapfile|bash|sh|source)\b`,
    String.raw`\/proc\/[\w$]+\/environ|\bcompgen\b`,
  ].join('|'),
  'i',
);
/** Where a command writes to a file whose name it reads from such a variable. */
const INDIRECT_TARGET =
  /(?:>|\btee(?:\s+-a)?)\s{0,3}"?(?:\$\{!|\$\{\([^)\n]{0,20}P|[$]\(\s{0,3}(?:env|set|export|declare)\b)/;
/** What is picked of all variables. */
const PICKED =
  /(?:\$\(|`|<\s{0,3}<\()\s{0,3}(?:env|printenv|set|export\s+-p|declare\s+-\w+)\s{0,3}\|\s{0,3}(?:grep(?:\s+-\w+){0,3}\s+(["']?)([^\s"'|]{2,60})\1|(?:awk|sed)\s[^|\n]{0,40}?\/([^/\n]{2,60})\/)/g;

/** A path below the folder of the runner, up to where a pattern may stand. */
const BELOW_TEMP = new RegExp(
  String.raw`${TEMP}["')\]%]{0,3}(?:\s{0,3}\}{1,2})?["']?[\\/]+["']?([^\s"';|&)<>]{1,200})`,
  'gi',
);
const GLOB_WORD = /(?<![\w.$*?[\]-])[\w*?[\]-]{0,60}[*?][\w*?[\]-]{0,60}(?![\w.*?[\]-])/g;
const GLOB = /[*?[]|(?<!\$)\{/;
/** `find` in the folder of the runner, with what is done with what it finds. */
const FOUND = new RegExp(
  String.raw`\bfind\s[^\n;|&]{0,40}${TEMP}["')]{0,3}(?:\s{0,3}\}\})?["']?\/?\s([^\n;&]{0,300})`,
  'gi',
);
const NAME_PATTERN = /-i?(?:name|path|regex)\s+["']?([^\s"']+)/;
const USED = /-exec\b|\bxargs\b|\bwhile\b|\)/;

/** Quotes within a name, and texts that are put one after the other. */
const PARTED = /["']\s{0,5}[+.]\s{0,5}["']|\\\r?\n|["'\\]/g;

/**
 * Whether a script, in whatever language, may lead to the file of the variables, or of the path, other than by the
 * name that the runner gives it: it may then set any variable and add any folder.
 */
export const reachesFiles = onceForText((text: string): boolean => {
  const whole = text.replace(PARTED, '');
  return (
    programReachesFiles(text) ||
    OWN_NAME.test(whole) ||
    isPutTogether(text, whole) ||
    hasPattern(text) ||
    ANY_MEMBER.test(text) ||
    findsAny(text) ||
    (MENTIONED.test(text) && changesRenamed(text, FILE))
  );
});

/** The same of a program, which may read variables by names that it puts together, as the toolkit of GitHub does. */
export function programReachesFiles(text: string): boolean {
  if (OWN_NAME.test(text)) return true;
  const told = text.replace(OTHER_CASE, '');
  const isTold = MENTIONED.test(told);
  const hasTemp = TEMP_MENTIONED.test(text);
  if ((isTold || hasTemp) && OWN_START.test(text)) return true;
  return (isTold && CHANGED.test(told)) || (hasTemp && (WALKED.test(text) || findsFiles(text)));
}

/** Whether a text names a file of the runner, or their folder, for others to change. */
export function namesRunnerFiles(text: string): boolean {
  return MENTIONED.test(text) || TEMP_MENTIONED.test(text);
}

/** Whether a script goes through all variables, all that the runner knows or its folder, and writes where that leads. */
function findsAny(text: string): boolean {
  // whether it writes anywhere takes longest
  if (EVERY_MEMBER.test(text) && (VARIABLE_TARGET.test(text) || writesAnywhere(text))) return true;
  if (
    WHOLE_TEMP.test(text) &&
    ((GOING.test(text) && WRITING_FOUND.test(text)) || (LISTING.test(text) && writesAnywhere(text)))
  )
    return true;
  return readsAnyVariable(text) && (PART.test(text) || writesAnywhere(text));
}

function isPutTogether(text: string, whole: string): boolean {
  if (countOf(whole) > countOf(text) || INDIRECT_TARGET.test(text)) return true;
  if (PART.test(text) && INDIRECT.test(text)) return true;
  if ([...text.matchAll(PREFIXED)].some(([, start = '']) => 'GITHUB_ENV'.startsWith(start))) return true;
  return [...text.matchAll(PICKED)].some(([, , word = '', pattern = '']) =>
    isWithin((word + pattern).replace(/\W/g, ''), 'GITHUB_ENV'),
  );
}

function countOf(text: string): number {
  return text.split('GITHUB_ENV').length;
}

/** Whether patterns of names in the folder of the runner may find the files. */
function findsFiles(text: string): boolean {
  const below = [...text.matchAll(BELOW_TEMP)].some(([, path = '']) => {
    const at = path.search(GLOB);
    const [first = '', ...others] = path.split(/[\\/]/);
    if (at === -1 || at > first.length) return false;
    const start = path.slice(0, at).toLowerCase();
    if (start !== '') return '_runner_file_commands'.startsWith(start);
    return others.length > 0 && mayBeOwn(others.at(-1) ?? '');
  });
  const isFound = [...text.matchAll(FOUND)].some(([, options = '']) => {
    const name = NAME_PATTERN.exec(options)?.[1];
    return name === undefined ? USED.test(options) : mayBeOwn(name);
  });
  return below || isFound;
}

/** Whether a pattern of names has letters of theirs, wherever the folder is. */
function hasPattern(text: string): boolean {
  const isNamed = ([word]: RegExpMatchArray): boolean => lettersOf(word).length > 2 && mayBeOwn(word);
  const isFolder = ([word]: RegExpMatchArray): boolean =>
    /^_r[\w-]*[*?[]/.test(word) && isWithin(lettersOf(word), '_runner_file_commands');
  if (!TEMP_MENTIONED.test(text)) return false;
  return LISTED.test(text) || [...text.matchAll(GLOB_WORD)].some((word) => isNamed(word) || isFolder(word));
}

function mayBeOwn(pattern: string): boolean {
  const letters = lettersOf(pattern);
  return isWithin(letters, 'set_env_') || isWithin(letters, 'add_path_');
}

function lettersOf(pattern: string): string {
  return pattern.replace(/[*?[\]-]|\$\{?\w+\}?/g, '');
}

/** Whether the letters stand in a name in their order. */
function isWithin(letters: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letters[at]?.toLowerCase() === letter.toLowerCase()) at++;
  return at === letters.length;
}
