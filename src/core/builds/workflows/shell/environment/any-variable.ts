/** What the files of a language have of a name that is written there. */
const LITERAL = String.raw`["'\`]\w+["'\`]`;
/** All variables, as languages other than those of a shell name them. */
const ALL = String.raw`(?:\b(?:\w{1,40}\.)?environb?\b|\b(?:globalThis\.)?(?:process|Deno|Bun)\.env\b|[%@]ENV\b|\bENV(?=[[{])|\bENVIRON\b|\$_(?:ENV|SERVER)\b)`;
/** One of them, by its own name. */
const ONE = String.raw`(?:\s{0,3}(?:\?\.)?\[\s{0,3}${LITERAL}\s{0,3}\]|\.(?:get|pop|setdefault|fetch)\(\s{0,3}${LITERAL}\s{0,3}[,)]|\??\.[A-Za-z_]\w*(?![\w(])|\{["']?\w+["']?\})`;
/** Where all of them are given another name, or handed to another program. */
const RENAMED = new RegExp(
  String.raw`\b([A-Za-z_]\w{0,60})\s{0,3}[=:]\s{0,3}(?:dict\(|\{\s{0,9}(?:\*\*|\.\.\.))?${ALL}(?:\.copy\(\)|(?!\s{0,3}[[{.(?]))`,
  'g',
);
/** The same by `import`, and by taking an object apart. */
const TAKEN =
  /\benviron\s+as\s+(\w{1,60})|\{[^{}\n]{0,100}\benv\b(?:\s{0,3}:\s{0,3}(\w{1,60}))?[^{}\n]{0,100}\}\s{0,3}(?:=|from)\s{0,3}(?:require\()?["']?(?:node:)?process\b(?!\.)/g;
const EACH = new RegExp(`${ALL}(?!${ONE})`, 'g');
const ASKED = /["']\w+["']\s+(?:not\s+)?in\s+$|\bimport\s[\w, ]{0,60}$|\{[^[\]{}.]{0,300}\}\s{0,3}=\s{0,3}$/;
/** Functions that give one, or all. */
const GIVEN = new RegExp(
  [
    String.raw`\b(?:get_?env(?:ironmentvariables?)?|LookupEnv|Environ|env::vars?(?:_os)?|Deno\.env\.get)\s?\((?!\s{0,3}${LITERAL}\s{0,3}[,)])`,
    String.raw`\bENV\.(?:each|to_|find|select|map|keys|values|detect|sort|reject|filter|fetch\((?!${LITERAL}))`,
    String.raw`${ALL}[^\n[\]{}]{0,60}[)}]\s{0,3}\[(?!\s{0,3}${LITERAL}\s{0,3}\])`,
    String.raw`\b(?:expandvars|ExpandEnvironmentVariables)\((?!\s{0,3}["'][^"'\n]{0,200}["']\s{0,3}\))`,
    String.raw`\bgetattr\(\s{0,3}os\b|\bvars\(\s{0,3}os\b|\bos\.__dict__|\bgetenv\s+as\b|\bprocess(?:["']\])?\[`,
    // jq, and Tcl
    String.raw`\benv\[\$\w|\$(?:::)?env\(\$`,
    // PowerShell, and cmd
    String.raw`\b(?:gci|dir|ls|gi|gc|Get-(?:ChildItem|Item|Content))\s+(?:-\w+\s+)?["'(]{0,3}env:(?!\w+\b(?![*?]))|\benv:["']?\s{0,3}(?:\+|\$)`,
    String.raw`![^\s!%]{0,40}%[^\s!%]{1,40}%[^\s!%]{0,40}!|%%[^\s%]{0,40}%[^\s%]{1,40}%[^\s%]{0,40}%%|\(\s{0,3}['"\`]\s{0,3}set\b|(?:^|[\n&|(])\s{0,9}@?set(?:\s+\w{1,20})?\s{0,3}[|>]`,
  ].join('|'),
  'i',
);
/** A list of all of them that a program reads. */
const PIPED =
  /(?:^|[\n;&|({`])\s{0,9}(?:env|printenv|set|export\s+-p|declare\s+-\w+)\s{0,3}\|(?=[^\n]{0,400}\b(?:[gmn]?awk|perl|python3?|node|ruby|php|deno|bun|lua)\b)/;

const MAX_NAMES = 20;

/** A path that is written there, as a text or as one variable. */
const TOLD = String.raw`(?:[a-z]{0,2}["'\`][^"'\`{}$\n]*["'\`]|${ALL}${ONE}|\b(?:os\.)?getenv\(${LITERAL}\))`;
const KNOWN = String.raw`${TOLD}\s{0,3}[,)]`;
/** Such a path under a name. */
const NAMED = new RegExp(String.raw`\b([A-Za-z_]\w{0,60})\s{0,3}=\s{0,3}${TOLD}\s{0,3}(?=[;\n]|$)`, 'g');
const FUNCTIONS = String.raw`\b(?:\w{0,20}(?:write|append|output)(?:Text)?File(?:Sync)?|createWriteStream|openSync|file_put_contents|(?:File|IO|Bun)\.write|(?:Append|Write)All\w{1,8})`;
/** What comes before the path of a file that is opened or written; looked for backwards from there, which takes fewer steps. */
const OPENING = String.raw`(?<!(?:def|function) )\b(?:open|\w+File(?:Sync)?)\s?`;
/** Writes to a file whose path is not written there. */
const WRITING = new RegExp(
  [
    String.raw`${FUNCTIONS}\s?\(\s{0,9}(?!${KNOWN})`,
    String.raw`\b(?:copy\w{0,12}|(?:os\.)?rename\w{0,8}|os\.replace|move|symlink\w{0,8}|link)(?:Sync)?\s?\([^;,\n]{1,120},\s{0,9}(?!${KNOWN})`,
    String.raw`\bf?open\s?\(\s{0,9}(?!${KNOWN})[^;]{0,200}?,\s{0,9}(?:mode\s{0,3}=\s{0,3})?(?:["'][rbtU+]{0,3}[wax+>]|[A-Za-z_]\w{0,40}\s{0,3}\))`,
    String.raw`(?<!\bPath\(${KNOWN})\.(?:write_(?:text|bytes)\(|open\(\s{0,3}(?:mode\s{0,3}=\s{0,3})?["'][rbt]{0,2}[wax+])`,
    // by other names and flags
    String.raw`\bO_(?:APPEND|WRONLY|RDWR|CREAT)\b|\bfileinput\.|\[open\s|\bappend\s{0,3}[=:]\s{0,3}T(?:RUE)?\b`,
    String.raw`\b(?:append|write)(?:Text)?File(?:Sync)?\s{0,3}[:;)]|["'\`](?:append|write|open)\w{0,12}["'\`]\s{0,3}[\]+]`,
    // perl, and awk
    String.raw`\bopen\b[^\n;]{0,80}["']\+?>`,
    String.raw`\bprintf?\b[^\n;}'>]{0,200}>{1,2}\s{0,3}(?!\s|["'=])|\bsystem\s?\(`,
    // commands of a shell in a text
    String.raw`["']tee["']|\s>{1,2}\s{0,3}\\?["']?(?:\$ENV\{\$|\$?\{(?!\n))`,
    // PowerShell, and cmd
    String.raw`\b(?:(?:Add|Set)-Content|Out-File|Tee-Object|ac|sc|Copy-Item|Move-Item)\s[^\n;}]{0,200}(?:\$(?!env:\w)|\()`,
    String.raw`>{1,2}\s{0,3}["']?(?:\((?![?!])|%%|![^\s!]|\$(?:_|[\w.]{0,40}(?:Value|FullName))\b)`,
  ].join('|'),
);

/** Whether a program in a script reads a variable whose name is not written there, or all of them. */
export function readsAnyVariable(text: string): boolean {
  return GIVEN.test(text) || PIPED.test(text) || readsAny(text);
}

/** Whether it writes to a file whose path is not written there. */
export function writesAnywhere(text: string): boolean {
  return WRITING.test(text) && WRITING.test(withoutNamed(text));
}

/** The text without names that are nothing but paths which are written there. */
function withoutNamed(text: string): string {
  const found = [...text.matchAll(NAMED)].slice(0, MAX_NAMES);
  return found.reduce((rest, [whole, name = '']) => {
    const opened = new RegExp(String.raw`\((?<=${OPENING}\()\s{0,9}${name},`, 'g');
    const others = rest.replace(whole, '').replace(opened, '("",');
    return new RegExp(`\\b${name}\\b`).test(others) ? rest : others;
  }, text);
}

function readsAny(text: string): boolean {
  const renamed = [...text.matchAll(RENAMED)];
  const taken = [...text.matchAll(TAKEN)].map(([, first, second]) => first ?? second ?? 'env');
  const names = new Set([...renamed.map(([, name = '']) => name), ...taken]);
  const innocent = new Set(renamed.map(({ index, 0: whole }) => index + whole.length));
  const isRead = [...text.matchAll(EACH)].some(({ index, 0: name }) => {
    const end = index + name.length;
    const isRenamed = innocent.has(end) || innocent.has(end + '.copy()'.length);
    return !isRenamed && !ASKED.test(text.slice(Math.max(index - 320, 0), index));
  });
  // more than people write
  return isRead || names.size > MAX_NAMES || [...names].some((name) => readsByName(text, name));
}

/** The same where all variables have another name. */
function readsByName(text: string, name: string): boolean {
  const ways = [
    String.raw`(?<![\w.])${name}\[(?!\s{0,3}${LITERAL}\s{0,3}\])(?![^\]\n]{0,80}\]\s{0,3}=[^=])`,
    String.raw`(?<![\w.])${name}\.(?:get\((?!\s{0,3}${LITERAL}\s{0,3}[,)])|(?:items|values|keys)\b)`,
    String.raw`(?:\b(?:in|of)\s+|\b(?:keys|entries|values|list|sorted|iter|filter|map)\([^\n)]{0,60})${name}\b(?!\s{0,3}=)`,
  ];
  return new RegExp(ways.join('|')).test(text);
}
