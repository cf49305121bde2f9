// Quotes, spaces and the ends of lines are those of PowerShell's tokenizer: CharTraits.cs.

/** Commands that change the folder, as a shell of Unix calls them. */
export const FOLDERS: ReadonlyMap<string, string> = new Map([
  ['set-location', 'cd'],
  ['sl', 'cd'],
  ['chdir', 'cd'],
  ['push-location', 'pushd'],
  ['pop-location', 'popd'],
]);

export const ENVIRONMENT = /\$(?:env:(\w+)|\{env:(\w+)\})/iy;
export const VARIABLE = /\$(?:\w+(?:[.:]\w+)*|\{[^}]*\}|[$?^])/y;
export const ASSIGNMENT = /\$(?:[\w:]+|\{[\w:]+\})[ \t]*\+?=(?!=)[ \t]*/y;
/** A variable that is compared, which runs nothing. */
export const COMPARISON =
  /\$(?:\w+(?:[.:]\w+)*|\{[^}]*\})[ \t]+-[ci]?(?:eq|ne|[lg][te]|(?:not)?(?:like|match|in|contains))\b/iy;
const PIECE = String.raw`(?:\$(?:[\w:]+|\{[\w:]+\})|'[^'\r\n]*'|"[^"\r\n\`(]*")`;
/** A path that is put together: `$folder + 'Dockerfile'`, `Join-Path $folder Dockerfile`. */
const JOINED = new RegExp(
  String.raw`(?:${PIECE}(?:[ \t]*\+[ \t]*${PIECE})+|Join-Path(?:[ \t]+(?:-\w+|[\w.\\/]+|${PIECE}))+)[ \t]*(?=[\r\n;]|$)`,
  'iy',
);
const CHOOSING = /(?:^|\s)(?:-f[ \t]+|--file(?:[ \t]+|=))["']?$/;

/** The end of a path that is put together for a variable by which builds choose their Dockerfiles, and nothing else; null: what comes is something else. */
export function findJoinedEnd(source: string, written: string, from: number): number | null {
  JOINED.lastIndex = from;
  const joined = JOINED.exec(source)?.[0];
  const name = /^\$\{?(\w+)\}?[ \t]*=/.exec(written)?.[1];
  if (joined === undefined || name === undefined) return null;
  const end = from + joined.length;
  const uses = [...source.matchAll(new RegExp(String.raw`\$\{?${name}(?!\w)`, 'gi'))];
  const isChosen = uses.every(
    ({ index }) =>
      (index < end && index >= from - written.length) ||
      CHOOSING.test(source.slice(Math.max(0, index - 20), index)),
  );
  return isChosen ? end : null;
}
const OF_FILE = String.raw`\[(?:System\.)?IO\.File\]::`;
/** Methods that write to the first of the files that they are given, or the second. */
export const WRITING = new RegExp(
  String.raw`(?:${OF_FILE}(?:(?:Write|Append)\w*|Create\w*|Open\w*|Copy|Move|Replace)|\[(?:System\.)?IO\.StreamWriter\]::new|\$\w+(?:\.\w+)*\.(?:Save\w*|CopyTo|MoveTo))\(`,
  'iy',
);

/** The command that does the same. */
export function toWriting(method: string): string {
  if (/::Open(?:Read|Text)?\($/i.test(method)) return 'Get-Content ';
  return /::(?:Copy|Move|Replace)\($/i.test(method) ? 'Copy-Item ' : 'Set-Content ';
}
/** `@flags`: each of the items is a word. */
export const SPLAT = /(?<=\s)@[A-Za-z_]\w*/y;
export const COMMENT = /<#[\s\S]*?(?:#>|$)/y;
export const WORD = /[A-Za-z][\w-]*/y;
/** `& (…)` and `. (…)`: what is in brackets gives the command. */
export const CALL = /[&.][ \t]*\(/y;
export const ALIAS =
  /(?:(?:Set|New)-Alias|sal|nal)[ \t]+(?:-Name[ \t]+)?['"]?([\w-]+)['"]?[ \t]+(?:-Value[ \t]+)?([^\s;|&]+)/iy;
/** A file of functions that a script reads in. */
export const MODULE =
  /(?:Import-Module|ipmo|using[ \t]+module)[ \t]+(?:-(?:Name|Force|Global|DisableNameChecking)[ \t]+)*(?=["']?(?:[\w.$:/\\{}-]*\.psm?1\b|\.{0,2}[\\/]))/iy;
export const HERE_TEXT =
  /@(?:['\u2018-\u201b]\s*?[\r\n]([\s\S]*?)[\r\n]['\u2018-\u201b]@|(?=["\u201c-\u201e]\s*?[\r\n]))/y;
export const LITERAL_START = /^@['\u2018-\u201b]\s*?[\r\n]/;
export const HERE_START = /["\u201c-\u201e]\s*?[\r\n]/y;
export const HERE_END = /[\r\n]["\u201c-\u201e]@/y;

// as CharTraits.cs of PowerShell has it
export const SINGLE = /['\u2018-\u201b]/;
export const DOUBLE = /["\u201c-\u201e]/;
export const LITERAL = /['\u2018-\u201b](?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*(?:['\u2018-\u201b]|$)/y;
export const TEXT_END = /["\u201c-\u201e]/y;
export const DOUBLED = /["\u201c-\u201e]{2}(?!@)/y;
export const SPACE = /[\v\f\u0085\p{Z}]/u;
/** What a token may follow directly. */
export const BOUNDARY = /[\s\u0085;|&(){},]/;
/** What takes a text that goes into a pipe, and may build from it. */
export const TAKING = /[ \t]*\|\s*["']?[\w:\\/.-]*(?:docker|podman|nerdctl|buildah|buildx|compose)\b/iy;
export const LINE_COMMENT = /#[^\r\n]*/y;
export const CODE_POINT = /`u\{([0-9a-f]{1,6})\}/iy;

const NAME = /\.\w+/y;
const QUOTED = /['\u2018-\u201b][^'\u2018-\u201b]*|["\u201c-\u201e](?:`[\s\S]|[^"\u201c-\u201e`])*/y;

/** In characters; what is asked of a text is shorter. */
const MAX_MEMBER = 4096;

/** The end of what is asked of a text, `.Replace('a', 'b')` or `[0]`; where it begins if nothing is. */
export function findMemberEnd(source: string, from: number): number {
  let [at, depth] = [from, 0];
  while (at < Math.min(source.length, from + MAX_MEMBER)) {
    const character = source[at] ?? '';
    NAME.lastIndex = at;
    if ('[('.includes(character)) depth++;
    else if (depth > 0 && '])'.includes(character)) depth--;
    else if (depth === 0) {
      const name = NAME.exec(source)?.[0];
      if (name === undefined) return at;
      at += name.length - 1;
    } else if (SINGLE.test(character) || DOUBLE.test(character)) {
      QUOTED.lastIndex = at;
      at += QUOTED.exec(source)?.[0].length ?? 0;
    }
    at++;
  }
  return Math.min(at, source.length);
}
