import { isLoading } from '../made/loading-variables.js';
import { listRunWords } from '../shell/mentioned/quiet-commands.js';
import { isRunVariable } from '../shell/mentioned/run-variables.js';

/** Settings of git by which it runs programs. */
const SETTING =
  /^(?:alias\..|pager\..|hook\..|core\.(?:hookspath|fsmonitor|pager|editor|sshcommand|askpass|gitproxy)\b|(?:diff|merge|filter|difftool|mergetool|tar|trailer|guitool|browser|man)\.(?!lfs\.).*\b(?:external|textconv|command|driver|clean|smudge|process|cmd|path)\b|diff\.external|sequence\.editor|gpg\.(?:\w+\.)?program|include(?:if\..*)?\.path|init\.templatedir|uploadpack\.packobjectshook|credential\.(?:.*\.)?helper=?!)/i;
/** Values of settings with which it runs none. */
const NOTHING = /^(?:\/dev\/null|true|false|cat|less|)$/i;
/** Commands of git that run what they are told, and flags of others that do. */
const RUNNING_COMMAND = /^(?:bisect|filter-branch|foreach|difftool|mergetool|instaweb|daemon)$/;
const RUNNING_FLAG =
  /^(?:-x|--(?:exec|exec-path|upload-pack|receive-pack|config-env|open-files-in-pager|ext-diff|tool|extcmd))(?:=.*)?$/;

/** In awk: `system("…")`, `"…" | getline`, `print | "…"`, and what is read from a file. */
const RUNNING_IN_AWK =
  /\bsystem\s*\(|\bgetline\b|(?<![|'"])\|&?\s*["\w(]|^-\w*[fil]|^--(?:file|load|include)|@\w/;
const RUNNING_IN_TAR =
  /^-\w*[IF]|^--(?:use-compress-program|to-command|checkpoint-action|info-script|new-volume-script|rsh-command|rmt-command)\b/;

/** What a file of settings may have curl write, and what variables put into the names of files. */
const RUNNING_IN_CURL = /^(?:-\w*K|--(?:config|variable|expand-))/;

/** Whether words have an ordinary program run another one, which may do anything. */
export function runsOthers(program: string, words: readonly string[]): boolean {
  switch (program) {
    case 'git':
      return runsByGit(words);
    case 'gh':
      return /^(?:alias|ext|extension|extensions)$/.test(words.find((word) => !word.startsWith('-')) ?? '');
    case 'awk':
      return words.some((word) => !/^-F/.test(word) && RUNNING_IN_AWK.test(word));
    case 'sed':
      return (
        words.some((word) => /^-[a-zE]*f|^--file/.test(word)) || (listRunWords('sed', words) ?? []).length > 0
      );
    case 'tar':
      return words.some((word) => RUNNING_IN_TAR.test(word));
    case 'curl':
      return words.some((word) => RUNNING_IN_CURL.test(word));
    case 'sort':
      return words.some((word) => word.startsWith('--compress-program'));
    case 'wget':
      return (listRunWords('wget', words) ?? []).length > 0;
    default:
      return false;
  }
}

function runsByGit(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const [, name = word, value = words[at + 1] ?? ''] = /^([^=\s]+)=([\s\S]*)$/.exec(word) ?? [];
    if (SETTING.test(name) || SETTING.test(word)) return !NOTHING.test(value);
    const isFlag = RUNNING_FLAG.test(word) && words[0] !== 'clean' && words[0] !== 'cherry-pick';
    return isFlag || RUNNING_COMMAND.test(word);
  });
}

/** Variables that decide which programs are found, what these load, and which others ordinary ones run. */
const DECIDING = /^(?:PATH|(?:LD|DYLD)_\w+|GIT_(?:EXEC_PATH|TEMPLATE_DIR))$/;
/** What only programs read that are not ordinary. */
const ASIDE = /MAKEFLAGS$|_WRAPPER$|^(?:TAR|PROMPT)_/;

/** Whether a variable may have ordinary programs be others, or run others. */
export function decidesPrograms(name: string): boolean {
  return DECIDING.test(name) || (isRunVariable(name) && !ASIDE.test(name));
}

const ASSIGNED = /(?<![\w$])([A-Za-z_]\w*)\+?=/g;

/** Whether a script sets such a variable in other letters, as which Windows takes it too: `path=bin`. */
export function setsInOtherCase(script: string): boolean {
  return [...script.matchAll(ASSIGNED)].some(
    ([, name = '']) => name !== name.toUpperCase() && isDeciding(name.toUpperCase()),
  );
}

/** Folders of programs that no repository has. */
const OF_MACHINE =
  /^PATH=["']?(?:(?:(?:~|\$\{?HOME\}?)(?!\/work\/)|\/(?!home\/|Users\/|__w\/|github\/))(?:\/?[\w.-]+)*\/?|\$\{?PATH\}?|:)+["']?$/;

/** Whether a word of a script, `NAME=…`, sets a variable that decides which programs run. */
export function setsPrograms(word: string): boolean {
  const [, name = ''] = /^([A-Za-z_]\w*)(?:\[[^\]]*\])?\+?=/.exec(word) ?? [];
  return isDeciding(name) && (/\.\./.test(word) || !OF_MACHINE.test(word));
}

/** Whether a command of the shell does, by what it is told: `export PATH=…`, `read PATH`, `printf -v PATH`. */
export function setsOthers(command: string, words: readonly string[]): boolean {
  if (/^(?:export|declare|typeset|local|readonly)$/.test(command)) return words.some(setsPrograms);
  const isNaming = /^(?:read|mapfile|readarray|for|select|printf)$/.test(command);
  return (
    isNaming && words.some((word, at) => (command !== 'printf' || words[at - 1] === '-v') && isDeciding(word))
  );
}

function isDeciding(name: string): boolean {
  return decidesPrograms(name) || (isLoading(name) && name !== 'IFS') || /^BASH_(?!REMATCH)/.test(name);
}
