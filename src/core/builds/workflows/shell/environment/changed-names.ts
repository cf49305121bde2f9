import { onceForText } from '../../../../kept.js';

/** What ends a name in some language: `"]`, `')`, ` }}`. */
export const CLOSED = String.raw`(?:\s{0,3}\}\}|["'\])}%]{0,5})`;
const METHODS = String.raw`(?:parents?|with_(?:name|stem|suffix)|joinpath|r?split\w*|r?partition|re(?:place|move)\w*|translate|slice|sub(?:str|string)?|gsub|concat|match\w*|insert|format|chars|characters|directory\w*)\b`;
const FUNCTIONS = String.raw`\b(?:dirname|Split-Path|Join-Path|(?:GetDirectoryName|join|resolve|parse|g?sub|gensub|substr|split|replace\w*)\()`;
/** How the value of a variable is named. */
const VALUE = String.raw`(?:\$\{?!?(?:env:)?|[%!]|[\w.]{1,40}[[(]["']|(?:os\.)?getenv\(["']|process\.env(?:\.|\[["'])|ENV(?:IRON)?[[{]["']?|\$\{\{\s{0,3})`;
const MAX_NAMES = 20;
const MAX_FUNCTIONS = 300;
const MAX_ROUNDS = 5;
const DEFINED = /(?<![\w-])([A-Za-z_][\w-]{0,60})\s{0,3}\(\s{0,3}\)/g;

/** How another path is made of one that some names stand for; `sign`: what such a name begins with in a path. */
export function changedBy(name: string, sign = ''): RegExp {
  const ways = [
    // ${X/a/b}, ${X%/*}, ${X:0:3}; ${X:-…} is as it is
    String.raw`\$\{(?:\([^)\n]{0,20}\)|!)?(?:env:)?${name}(?:[/%#^,@~[]|:(?![-?+=}]))`,
    // of other languages, o[:-3]
    String.raw`${name}\[-?\w{0,20}\s?:[^\]\n]{0,40}\]`,
    String.raw`\$\{?${name}\}?:[htre](?![a-z])`,
    String.raw`[%!]${name}:[^%!\n]{1,200}[%!]`,
    // what would lie in it
    String.raw`${sign}${name}${CLOSED}(?:\/|\\(?![\r\n"'n]))`,
    String.raw`${name}${CLOSED}(?:\s{0,3}\?\.|\s{0,3}\.|::|->)${METHODS}`,
    String.raw`${name}${CLOSED}\s{0,3}\|\s{0,3}(?:g?sub|split|[lr]trimstr)\s?\(`,
    String.raw`${name}["'\])}]{1,4}\[`,
    String.raw`${name}${CLOSED}\s{0,3}(?:=~|-[ic]?(?:replace|split|match)\b)`,
    String.raw`${FUNCTIONS}[^\n;|>)&\`]{0,80}?${name}`,
    // what others then read of it
    String.raw`<<<\s{0,3}["']?\$?[{(]?(?:env:)?${name}`,
    String.raw`\b(?:ln|set\s+--)\s[^\n;|>]{0,80}?\$[{]?${name}`,
    String.raw`<\(\s{0,3}(?:echo|printf)\s[^\n;|>)]{0,80}?\$[{]?${name}`,
    String.raw`(?:\b(?:echo|printf|print|realpath|readlink|cygpath|wslpath|ls)\s|(?:^|[\n;({])\s{0,9}"?(?=\$env:))(?:[^\n;|>&]{0,80}[^\n;|>&\w])?(?:\$\{{0,2}\s?(?:env:)?|%)${name}${CLOSED}[^\n;|>&]{0,40}\|(?!\|)`,
  ];
  return new RegExp(ways.join('|'), 'i');
}

/** Whether a script gives paths names of its own, `o=$GITHUB_OUTPUT`, and makes other paths of these. */
export function changesRenamed(text: string, path: string): boolean {
  const names = new Set(handsOn(text, path) ? ['[1-9@*]'] : []);
  let size = -1;
  for (let round = 0; names.size > size && round < MAX_ROUNDS; round++) {
    size = names.size;
    for (const name of listRenamed(text, [path, ...names].join('|'))) names.add(name);
    // more than people write
    if (names.size > MAX_NAMES) return true;
  }
  if (names.size === 0) return false;
  const any = `(?:${[...names].join('|')})(?!\\w)`;
  // %%~dpf
  if (new RegExp(`%%~\\w{0,9}${any}`).test(text)) return true;
  return changedBy(String.raw`(?<![\w./-])${any}`, String.raw`\$\{?`).test(text);
}

function listRenamed(text: string, known: string): readonly string[] {
  return renamings(known).flatMap((way) => [...text.matchAll(way)].map(([, name = '']) => name));
}

/** How a name is given to one of some others. */
const renamings = onceForText((known) => {
  const path = String.raw`(?:${known})(?!\w)`;
  const ways = [
    String.raw`\b([A-Za-z_]\w{0,60})\s{0,3}=\s{0,3}(?:["']?\$\(\s{0,3}(?:echo|printf|realpath|readlink|cygpath|wslpath|ls)\s(?:[^\n$;|>]{0,20}))?["'(]{0,3}${VALUE}${path}`,
    // by its name, x=GITHUB_OUTPUT, and out of a list of all variables
    String.raw`\b([A-Za-z_]\w{0,60})=["']?${path}`,
    String.raw`\b([A-Za-z_]\w{0,60})=["']?\$\([^\n)]{0,60}\b(?:environ|env|printenv)\b[^\n)]{0,80}${path}`,
    // of YAML, and of what takes an object apart
    String.raw`(?:^|\n)[ \t-]*([A-Za-z_]\w{0,60}):\s{1,3}["']?\$\{\{\s{0,3}${path}`,
    String.raw`[{,]\s{0,3}${path}\s{0,3}:\s{0,3}([A-Za-z_$][\w$]{0,60})`,
    String.raw`\bfor\s+([A-Za-z_]\w{0,60})\s+in\s[^\n;]{0,80}?\$\{?${path}`,
    String.raw`%%(\w)\s+in\s{0,3}\([^\n)]{0,80}?[%!]${path}`,
    String.raw`\bprintf\s+-v\s+([A-Za-z_]\w{0,60})\s[^\n;]{0,80}?\$\{?${path}`,
  ];
  return ways.map((way) => new RegExp(way, 'g'));
});

/** Whether a function of a script, or an inner shell, is given a path. */
function handsOn(text: string, path: string): boolean {
  const own = new Set([...text.matchAll(DEFINED)].map(([, name = '']) => name));
  if (own.size > MAX_FUNCTIONS) return true;
  const names = [...own, String.raw`(?:ba|da|z)?sh\s+-\w{0,9}c\s+(?:'[^']{0,2000}'|"[^"]{0,2000}")`];
  return new RegExp(String.raw`(?<![\w-])(?:${names.join('|')})\s[^\n;|>]{0,200}?\$\{?(?:${path})`).test(
    text,
  );
}
