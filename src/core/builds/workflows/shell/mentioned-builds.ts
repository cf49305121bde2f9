import { baseName } from '../../repo-path.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import type { ShellCommand } from './shell-commands.js';
import { SHELL_NAMES } from './shell-kind.js';
import { findProgram } from './subcommands.js';

/** Commands to which the words for a build are only text or the names of files. */
const QUIET = new Set(
  `: [ [[ apt apt-get brew cat cd chmod chown cp curl egrep fgrep gh git grep jq logger ln ls man mkdir mv pip read rg rm
  rsync sed tar tee test touch true type unzip wget which zip echo printf Write-Error Write-Host Write-Output Write-Warning`.split(
    /\s+/,
  ),
);
/** Where what a command prints is only shown or compared. */
const SHOWN = /GITHUB_|github\.|^\/dev\//;

const SEPARATORS = /[\s"'`,;&|()[\]{}<>=\\]+/;
const GROUPS = new Set(['buildx', 'image', 'builder', 'debug', 'dap', 'farm']);
const BUILDING = new Set(['build', 'bud', 'build-using-dockerfile', 'bake']);
const COMPOSING = new Set(['build', 'up', 'run', 'create', 'watch']);
/** Longer texts are not looked through. */
const MAX_TEXT = 64 * 1024;

const HANDED_ON = new RegExp(
  String.raw`\|\s*(?:sudo\s+)?(?:\S*/)?(?:${SHELL_NAMES}|pwsh|ssh|xargs|parallel|at|batch|python\d?|perl|ruby|node)\b|<\(`,
);

/** Whether a script may run what its commands print. */
export function handsTextOn(script: string): boolean {
  return HANDED_ON.test(script);
}

/**
 * Whether a command speaks of a build that is not read: another program runs it, or it is put together first.
 * `isHandedOn`: what is printed may run.
 */
export function mentionsBuild(command: ShellCommand, texts: UnknownTexts, isHandedOn: boolean): boolean {
  const { words, input, outputs, isRead } = command;
  const [first] = words;
  if (isRead || first === undefined) return false;
  const isShown = !isHandedOn && outputs.every(({ value }) => SHOWN.test(texts.restore(value)));
  if (isShown && QUIET.has(first.text.value)) return false;
  // docker itself, asked for something else: `docker run … make build`
  const own = findProgram(first.text.value) === undefined ? words : words.slice(1);
  const document = input?.kind === 'document' ? input.text.value : '';
  return textMentionsBuild(restore([...own.map(({ text }) => text.value), document].join(' '), texts));
}

/** The text with the expressions of the workflow; what a script puts there itself is read with it. */
function restore(text: string, texts: UnknownTexts): string {
  return texts
    .expressionsIn(text)
    .reduce(
      (found, expression) =>
        found.replaceAll(texts.standIn(expression), expression.startsWith('$' + '{{') ? expression : ' '),
      text,
    );
}

/** Whether a text has the words of a build one after the other. */
export function textMentionsBuild(text: string): boolean {
  const words = text
    .slice(0, MAX_TEXT)
    .split(SEPARATORS)
    .filter((word) => word !== '');
  return words.some((word, at) => isProgram(word) && asksForBuild(baseName(word), words, at + 1));
}

function isProgram(word: string): boolean {
  return /docker|podman|nerdctl|build|finch|minikube/i.test(word) && findProgram(word) !== undefined;
}

function asksForBuild(program: string, words: readonly string[], from: number): boolean {
  let composes = program.includes('compose');
  for (let at = from; at < Math.min(words.length, from + 20); at++) {
    const word = words[at] ?? '';
    if ((composes ? COMPOSING : BUILDING).has(word)) return true;
    if (word === 'compose') composes = true;
    // a flag, or its value
    else if (!(word.startsWith('-') || GROUPS.has(word) || words[at - 1]?.startsWith('-'))) return false;
  }
  return false;
}
