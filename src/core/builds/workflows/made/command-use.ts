import { baseName } from '../../repo-path.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { listRunWords } from '../shell/mentioned/quiet-commands.js';
import type { ScriptWord } from '../shell/shell-words.js';
import { findProgram } from '../shell/subcommands.js';
import { namesIn } from './command-words.js';
import { NO_NAMES, type PossibleNames, uniteNames } from './file-names.js';

/** What a command, a script or a step may do. */
export interface Use {
  /** It may print what variables say that its words do not name. */
  readonly takesVariables: boolean;
  /** The files that what it prints or writes may be made from. */
  readonly reads: PossibleNames;
  /** The Dockerfiles that it builds, which give no values. */
  readonly builds: PossibleNames;
  readonly writes: PossibleNames;
}

/** A program of which nothing is known. */
export const ANY_USE: Use = { takesVariables: true, reads: null, builds: NO_NAMES, writes: null };
export const NO_USE: Use = { takesVariables: false, reads: NO_NAMES, builds: NO_NAMES, writes: NO_NAMES };

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Words and commands of the shell itself, which neither read nor write a file by their own. */
const OF_SHELL = setOf(
  `: true false echo printf print set shopt export unset local declare typeset readonly shift exit return break continue wait
  let umask ulimit read mapfile readarray getopts hash type pwd times fi done esac } for select function`,
);
/** Those that print all variables where they set none. */
const PRINTING = /^(?:set|export|declare|typeset|local|readonly)$/;
/** Programs to which files and variables mean nothing. */
const BLIND = setOf(
  'date uname sleep mkdir chmod chown chgrp id whoami hostname nproc arch basename dirname seq expr sync clear tty which',
);
/** Programs that print what the files say that they are given. */
const READING = setOf(
  `cat tac nl head tail cut tr wc rev paste join comm diff cmp fold fmt column expand base32 base64 cksum sum md5sum sha1sum
  sha224sum sha256sum sha384sum sha512sum shasum b2sum xxd od strings realpath readlink grep egrep fgrep jq cd pushd popd`,
);
/** Programs that may besides write to one of them. */
const EDITING = setOf('sed gsed awk gawk mawk nawk yq tee sort uniq touch truncate cp mv rm rmdir install');
/** What these are told that leads to other files. */
const WHOLE_FOLDERS = /^-\w*[rRa]|^--(?:recursive|archive|directory|include)/;
const OF_FOLDERS = /^(?:[ef]?grep|cp|mv|install|diff)$/;
/** Languages in which a variable has a name of its own, and in which a text may take another file. */
const NAMING = /^(?:jq|yq|[gmn]?awk)$/;
const SAYS_VARIABLE = /(?<!\.)(?:env|ENV)(?:subst|IRON)?\b|^-\w*f|^--from-file/;
const LOADING = /\b(?:load|import|include)/;
const LISTING = setOf('ls tree du stat file df find');
const DOING = /^-(?:exec|execdir|ok|okdir|delete|fprint\w*|fls)$/;
const TESTING = /^-(?:[a-hkprsuwxGLNOS]|nt|ot|ef)$/;

/** Commands of git that print what is committed. */
const GIT_READING = setOf(
  'rev-parse describe log show rev-list ls-tree ls-remote cat-file name-rev merge-base shortlog symbolic-ref version for-each-ref',
);
/** Those that print what else is there. */
const GIT_LOOKING = setOf('diff status ls-files blame grep');
/** Those that change nothing but what git keeps. */
const GIT_KEEPING = setOf('fetch tag branch commit add push remote');
/** Settings of git that decide nothing of files. */
const GIT_NAMES = /^(?:user\.(?:name|email|signingkey)|safe\.directory|init\.defaultbranch|advice\.\w+)$/i;
const REPOSITORY: PossibleNames = new Set(['.git']);

/** Commands of docker that concern only what the daemon keeps, and those that print it. */
const DOCKER_KEEPING = setOf('login logout pull push tag create use');
const DOCKER_PRINTING = setOf('version info inspect ls ps images');
const DOCKER_BUILDING = setOf('build bake b f bud');
const DOCKERFILE_BUILDING = setOf('build b bud');
const DOCKER_WRITING = /^(?:-o|--(?:output|iidfile|metadata-file|cidfile|cache-to)|-q$|--quiet)/;
const FILE_FLAG = /^(?:-f$|-f(?=[^-])|--(?:file|env-file|build-arg-file|source-policy-file)(?:=|$))/;
/** The same without the Dockerfile. */
const VALUE_FLAG = /^--(?:env-file|build-arg-file|source-policy-file)(?:=|$)/;
const DAEMON: PossibleNames = new Set([':docker']);

function isSetting(words: readonly string[]): boolean {
  return words.length > 0 && !words.some((word) => /^-\w*p/.test(word));
}

/** What a program does with its words. */
export function useOf(program: ScriptWord, given: readonly ScriptWord[], texts: UnknownTexts): Use {
  const { value } = program.text;
  const name = value.toLowerCase();
  if (isUnknown(value)) return ANY_USE;
  const words = given.map(({ text }) => text.value);
  if (OF_SHELL.has(name)) return { ...NO_USE, takesVariables: PRINTING.test(name) && !isSetting(words) };
  if (/^(?:test|\[{1,2})$/.test(name))
    return words.some((word) => TESTING.test(word)) ? { ...NO_USE, reads: namesIn(given, texts) } : NO_USE;
  const use = value.includes('/') ? ANY_USE : useOfProgram(name, words, given, texts);
  return use.reads === null ? use : { ...use, reads: new Set([...use.reads, baseName(name)]) };
}

function useOfProgram(
  name: string,
  words: readonly string[],
  given: readonly ScriptWord[],
  texts: UnknownTexts,
): Use {
  if (BLIND.has(name)) return NO_USE;
  if (name === 'printenv' || name === 'env') return { ...NO_USE, takesVariables: true };
  if (name === 'git') return useOfGit(words);
  if (findProgram(name) !== undefined) return withNames(useOfDocker(name, words), name, given, texts);
  if (LISTING.has(name)) return words.some((word) => DOING.test(word)) ? ANY_USE : { ...NO_USE, reads: null };
  if (!READING.has(name) && !EDITING.has(name)) return ANY_USE;
  if (runsMore(name, words)) return ANY_USE;
  const isWhole = OF_FOLDERS.test(name) && words.some((word) => WHOLE_FOLDERS.test(word));
  const names = isWhole ? null : namesIn(given, texts);
  return {
    takesVariables: NAMING.test(name) && words.some((word) => SAYS_VARIABLE.test(word)),
    reads: /^[jy]q$/.test(name) && words.some((word) => LOADING.test(word)) ? null : names,
    builds: NO_NAMES,
    writes: EDITING.has(name) ? names : NO_NAMES,
  };
}

/** Whether what a program is told makes it run others. */
function runsMore(name: string, words: readonly string[]): boolean {
  if (name.endsWith('awk'))
    return words.some((word) => /\bsystem\s*\(|\||\bgetline\b|^-[fil]|@\w/.test(word));
  if (!name.endsWith('sed')) return false;
  return (
    words.some((word) => /^-\w*f|^--file/.test(word)) || (listRunWords('sed', words) ?? words).length > 0
  );
}

function useOfGit([command = '', ...rest]: readonly string[]): Use {
  if (GIT_READING.has(command)) return { ...NO_USE, reads: REPOSITORY };
  if (GIT_LOOKING.has(command)) return { ...NO_USE, reads: null };
  if (GIT_KEEPING.has(command)) return { ...NO_USE, reads: REPOSITORY, writes: REPOSITORY };
  if (command === 'config' && rest.some((word) => GIT_NAMES.test(word))) return NO_USE;
  return ANY_USE;
}

/** With the files of values, and the Dockerfiles, that flags name, which a step may make. */
function withNames(use: Use, program: string, given: readonly ScriptWord[], texts: UnknownTexts): Use {
  const words = given.map(({ text }) => text.value);
  const find = (flags: RegExp): PossibleNames => {
    const isNamed = (at: number): boolean => flags.test(words[at] ?? '');
    return namesIn(
      given.filter((_, at) => isNamed(at) || isNamed(at - 1)),
      texts,
    );
  };
  if (!buildsDockerfile(program, words)) return { ...use, reads: uniteNames(use.reads, find(FILE_FLAG)) };
  return { ...use, reads: uniteNames(use.reads, find(VALUE_FLAG)), builds: find(FILE_FLAG) };
}

/** What a builder is asked for; undefined: no word says it. */
function findAsked(
  program: string,
  words: readonly string[],
): { isCompose: boolean; asked: string | undefined } {
  const own = words.filter((word) => !word.startsWith('-'));
  const [command = '', inner = ''] = own;
  const isCompose = program.endsWith('-compose') || command === 'compose';
  // a word that is not known is none of these
  const asked = isCompose
    ? own.find((word) => /^(?:build|pull|push|up|run|exec|cp|config|convert|create|start)$/.test(word))
    : /^(?:buildx|image|builder|farm)$/.test(command)
      ? inner
      : command;
  return { isCompose, asked };
}

function buildsDockerfile(program: string, words: readonly string[]): boolean {
  const { isCompose, asked } = findAsked(program, words);
  return !isCompose && asked !== undefined && DOCKERFILE_BUILDING.has(asked);
}

function useOfDocker(program: string, words: readonly string[]): Use {
  const { isCompose, asked } = findAsked(program, words);
  if (asked === undefined || isUnknown(asked)) return ANY_USE;
  if (DOCKER_PRINTING.has(asked)) return { ...NO_USE, reads: DAEMON };
  // what it prints of its files may have variables in it
  if (words.some((word) => DOCKER_WRITING.test(word) || word === '--print')) return ANY_USE;
  const isKept = isCompose ? /^(?:build|pull|push)$/.test(asked) : DOCKER_KEEPING.has(asked);
  return isKept || DOCKER_BUILDING.has(asked) ? { ...NO_USE, writes: DAEMON } : ANY_USE;
}
