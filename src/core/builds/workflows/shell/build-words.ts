import { speaksOfOthers } from './builders/other-builders.js';
import { hasBuildFlags, mayMakeBuildFlags } from './mentioned/build-flags.js';
import { SHELL_NAMES } from './shell-kind.js';

const PROGRAMS = ['docker', 'podman', 'nerdctl', 'buildah', 'buildx', 'finch', 'minikube'];
const COMMANDS = ['build', 'bud', 'bake', 'b', 'f', 'up', 'run', 'create', 'watch', 'from', 'copy', 'add'];

/** What the shell takes out of a word: `doc"ker"` is `docker`. */
const QUOTES = `["'\\\\^\`\\r\\n]*`;
const spell = (word: string): string => word.split('').join(QUOTES);

/** Whether there is such a word at all: nearly nobody writes one, and looking for them takes time. */
const SPELT = /[a-z](?:["'^`]|\\\r?\n?)+[a-z]/i;
const PROGRAM = new RegExp(PROGRAMS.join('|'), 'i');
const SPELT_PROGRAM = new RegExp(PROGRAMS.map(spell).join('|'), 'i');
const COMMAND = new RegExp(`\\b(?:${COMMANDS.map(spell).join('|')})\\b`);
/** A program that an expression or a variable names, and what it is asked for. */
const CHOSEN =
  /(?:%%~?\w|%\w{1,80}(?::[^%\n]{0,80})?%|!\w{1,80}(?::[^!\n]{0,80})?!|\$\{\{[^{}\n]{1,300}\}\}|\$\w{1,80}|\$\{!?\w[^{}\n]{0,80}\}|\$\([^()\n]{1,200}\)|`[^`\n]{1,200}`)[\w."'\\-]{0,20}[ \t]+(?:-\S{1,80}[ \t]+(?:[\w./:]{1,60}[ \t]+)?){0,4}(?:build|bud|buildx|bake|compose|image|builder)\b/;
/** Apple's `container`, whose name is a word of many texts. */
const CONTAINER = /\bcontainer["']?[ \t]+(?:-{1,2}\w[\w-]{0,40}[ \t]+){0,5}build\b/;

/** A shell that runs a text. */
const SHELL_TEXT = String.raw`\b${SHELL_NAMES}[ \t]+-\w{0,5}c\b`;

/** What a program is asked for that is put together, and what may run such a text. */
const ASSEMBLED = new RegExp(
  String.raw`(?:docker|podman|nerdctl|buildah|buildx|image|builder|compose)["']?[ \t]+(?:-\S{1,80}[ \t]+){0,5}["']?\w{0,20}\$|\b(?:xargs|parallel)\b[^\n;&]{0,200}\b(?:docker|podman|nerdctl|buildah|buildx|image|builder|compose)["']?[ \t]*(?:$|[\n;&|<:{])|\beval\b|${SHELL_TEXT}`,
  'i',
);

/** What runs a text, and what prints a file. */
const RUNNING = new RegExp(String.raw`\beval\b|\btrap\b|${SHELL_TEXT}|/dev/stdin`);
const PRINTING = /(?:\$\(|`)\s*(?:cat\b|<)/;

/** The name of a program that is put together: `$A$B`, `doc$X`, `{doc,}ker`. */
const COMPOSED =
  /(?:^|[\n;&|({]|\\n|\brun["']?:|\b(?:run|then|do|else|sudo|env|exec|time|command):?[ \t])[ \t]*["']?(?:\w{1,60}=[^\s;&|]{0,200}[ \t]+){0,5}\\?["']?[\w./-]{0,60}(?:\$|`|[*?][\w/]|(?<=[\w./-])[*?][ \t]|\[\w{1,20}\]\w|\{[\w.]{0,20},)/;

/** The same in what the shell keeps of names: `BASH_ALIASES[d]+=ker`. */
const KEPT = /\b(?:BASH_ALIASES|BASH_CMDS|aliases|commands|functions)\[[^\]\n]{0,80}\]\+=/;

/** A file whose commands a script runs as its own. */
const SOURCED =
  /(?:^|[\n;&|({"']|\\n|\brun["']?:|\b(?:run|then|do|else|sudo|command|builtin|time):?[ \t])[ \t]*\\?["']?(?:\.|source)["']?[ \t]+(?:--[ \t]+)?["']?((?:\$\{\{[^}\n]*\}\}|[^\s"';&|<>()])+|<\()/g;

/** The paths of the files whose commands a script runs as its own. */
export function listSourced(script: string): readonly string[] {
  return [...script.matchAll(SOURCED)].map(([, path = '']) => path);
}

/** Whether a script runs programs whose names it puts together, which may be any. */
export function composesNames(script: string): boolean {
  return COMPOSED.test(script) || KEPT.test(script);
}

/** What runs a text as commands: `eval`, a shell that is given one, and lists of lines. */
const TEXTS = new RegExp(
  String.raw`\beval\b|\|&?[ \t\n]*(?:sudo[ \t]+(?:-\w+[ \t]+)*)?(?:[\w./]{0,60}/)?${SHELL_NAMES}\b|\b${SHELL_NAMES}\b[^\n|;&]{0,80}<|\b${SHELL_NAMES}[ \t]+-\w{0,5}c[ \t]+["'\\]{0,2}[$\`]|\btrap[ \t]+(?:--[ \t]+)?["'\\]{0,2}[$\`]|\|[^\n|;&]{0,200}(?<![\w.-])(?:${SHELL_NAMES}|ssh|at|batch|crontab|su|newgrp)\b|\bssh\b[^\n]{0,200}[<$]|\s-(?:\w{0,5}c|-command|-call|-eval|-run)[ \t]+["'\\]{0,2}\$\((?:cat\b|<)|<[ \t]*["'\\]{0,2}[^\s<>&|;"'()]{1,200}\.(?:ba|z)?sh\b|\bxargs\b[^\n]{0,200}\b${SHELL_NAMES}[ \t]+-\w{0,5}c\b|\bparallel\b|\bexec[ \t]+\d*<|\s-e(?:c|nc\w{0,11})?[ \t]+["'\\]{0,2}[A-Za-z0-9+/]{16}|\biex\b|\bInvoke-Expression\b|\b(?:Import-Module|ipmo|using[ \t]+module)\b`,
  'i',
);
/** Files that are never those of a repository or of its scripts. */
const OF_MACHINE =
  /^(?:~|\/(?:etc|opt|usr|root)\/|\$\{?(?:HOME|CONDA\w*|VIRTUAL_ENV|NVM_DIR)\b)|(?:^|\/)bin\/activate$/;

/** Whether a script runs what other commands print or files say. */
export function runsTexts(script: string): boolean {
  return TEXTS.test(script) || listSourced(script).some((path) => !OF_MACHINE.test(path));
}

/** Whether a script may build something. */
export function speaksOfBuilds(script: string): boolean {
  return (
    (namesProgram(script) && (COMMAND.test(script) || ASSEMBLED.test(script))) ||
    CHOSEN.test(script) ||
    CONTAINER.test(script) ||
    mayMakeBuildFlags(script) ||
    runsFile(script) ||
    speaksOfOthers(script)
  );
}

/** Whether a file may hold such a script. */
export function namesBuilder(text: string): boolean {
  return (
    namesProgram(text) ||
    CHOSEN.test(text) ||
    CONTAINER.test(text) ||
    hasBuildFlags(text) ||
    runsFile(text) ||
    speaksOfOthers(text) ||
    composesNames(text) ||
    runsTexts(text) ||
    listSourced(text).length > 0
  );
}

function namesProgram(text: string): boolean {
  return PROGRAM.test(text) || (SPELT.test(text) && SPELT_PROGRAM.test(text));
}

/** Whether a file may hold the commands that run. */
function runsFile(text: string): boolean {
  return PRINTING.test(text) && RUNNING.test(text);
}
