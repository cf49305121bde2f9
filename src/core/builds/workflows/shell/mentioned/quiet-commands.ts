/** The words that a command runs, though its others are only text or the names of files. */
type ListRun = (args: readonly string[]) => readonly string[];

const define = (names: string, list: ListRun): readonly (readonly [string, ListRun])[] =>
  names.split(/\s+/).map((name) => [name, list] as const);

const nothing: ListRun = () => [];

/** Names of files have no words of a command in them. */
const eachWord: ListRun = (args) => args;

const QUIET: ReadonlyMap<string, ListRun> = new Map([
  ...define(': [ [[ echo printf print read test true logger curl jq egrep fgrep grep', nothing),
  ...define('write-error write-host write-output write-warning write-verbose write-information', nothing),
  ...define(
    'apt apt-get brew cat cd chmod chown cp ln ls mkdir mv pip rm rsync tar tee touch type unzip which zip',
    eachWord,
  ),
  ...define('rg', (args) => listValues(args, /^--(?:pre|hostname-bin)$/)),
  ...define('wget', (args) => listValues(args, /^(?:-e|--(?:execute|use-askpass))$/)),
  ...define('git', listRunByGit),
  ...define('gh', ([command = '', ...rest]) => (GH_TEXTS.has(command) ? [] : [rest.join(' ')])),
  ...define('sed gsed', (args) => args.filter(sedRuns)),
  // what they set is read where it is used
  ...define('local readonly', nothing),
  ...define('declare typeset', (args) => (args.some((arg) => /^-\w*x/.test(arg)) ? args : [])),
]);

/** What a command runs of its own words; null: all of them count. */
export function listRunWords(name: string, args: readonly string[]): readonly string[] | null {
  return QUIET.get(name.toLowerCase())?.(args) ?? null;
}

/** The values of flags: `--flag VALUE`, `--flag=VALUE`, `-fVALUE`. */
function listValues(args: readonly string[], flag: RegExp): readonly string[] {
  return args.flatMap((arg, at) => {
    if (flag.test(arg)) return [args[at + 1] ?? ''];
    const [written = ''] = /^--[\w-]+(?==)|^-[A-Za-z](?=.)/.exec(arg) ?? [];
    return flag.test(written) ? [arg.slice(written.length).replace(/^=/, '')] : [];
  });
}

/** Commands of gh that take texts and names alone. */
const GH_TEXTS = new Set(
  `api attestation auth browse cache gist gpg-key issue label org pr project release repo ruleset run search secret ssh-key
  status variable workflow`.split(/\s+/),
);

/** `1e COMMAND` of sed. */
const SED_COMMAND = /(?:^|[;{}\n\d$/])[ \t]*e[ \t]+\S/;
/** Where `s/x/COMMAND/e` ends. */
const SED_END = /([^\w\s\\])[gpiImM\d]*e[gpiImM\d]*[ \t]*(?:[;}\n]|$)/g;

/** Whether a script of sed runs what it says. */
function sedRuns(script: string): boolean {
  if (SED_COMMAND.test(script)) return true;
  const starts = new Map<string, number>();
  return [...script.matchAll(SED_END)].some(({ index, 1: mark = '' }) => {
    const start = starts.get(mark) ?? script.indexOf(`s${mark}`);
    starts.set(mark, start);
    return start !== -1 && start + 1 < index;
  });
}

/** Flags of git itself that take a value. */
const GIT_VALUES = /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|exec-path|config-env))$/;
/** Commands of git that take texts and names, and run only what some flags give them. */
const GIT_TEXTS = new Set(
  `add am apply archive blame branch check-ignore checkout cherry-pick clean clone commit describe diff diff-tree fetch
  format-patch grep init log ls-files ls-remote ls-tree merge merge-base mv notes pull push rebase remote reset restore revert
  rev-list rev-parse rm shortlog show show-ref stash status switch tag update-index worktree`.split(/\s+/),
);
const GIT_RUNNING =
  /^(?:-[xuOc]|--(?:exec|upload-pack|receive-pack|open-files-in-pager|config|template|ext-diff))$/;

/** `-c alias.x='!COMMAND'`, `config core.pager COMMAND`, `submodule foreach COMMAND`, `rebase --exec COMMAND`. */
function listRunByGit(args: readonly string[]): readonly string[] {
  let at = 0;
  for (; args[at]?.startsWith('-') === true; at++) if (GIT_VALUES.test(args[at] ?? '')) at++;
  const configured = listValues(args.slice(0, at), /^-c$/);
  const [command = '', ...rest] = args.slice(at);
  if (GIT_TEXTS.has(command)) return [...configured, ...listValues(rest, GIT_RUNNING)];
  const from = rest.findIndex((word) => word === 'foreach' || word === 'run');
  return [...configured, ...rest, ...(from === -1 ? [] : [rest.slice(from + 1).join(' ')])];
}
