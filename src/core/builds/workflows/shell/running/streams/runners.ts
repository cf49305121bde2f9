import { baseName } from '../../../../repo-path.js';
import { isUnknown } from '../../../../unknown-texts.js';
import { unwrap } from '../../builders/wrappers.js';
import { textMentionsBuild } from '../../mentioned/build-text.js';
import { isPowerShell, isShell } from '../../shell-kind.js';
import type { ScriptWord } from '../../shell-words.js';
import { findShell } from '../../shells/inner-scripts.js';
import { isLanguage } from '../../shells/shell-call.js';

/** Programs that run what they read, besides shells and those of other languages. */
const RUNNERS =
  /^(?:ssh|xargs|parallel|at|batch|crontab|su|newgrp|chroot|nsenter|vagrant|limactl|multipass|adb)$/;
/** What starts a shell where no program is named: `sudo -s`. */
const STARTERS = /^(?:sudo|doas|env|busybox|chroot|nsenter)$/;

/** Words of `parallel` that are not a command: flags, and where its items come from. */
const ITEMS = /^-|\{\d*\}|^:{4}\+?$/;
const GIVING = /^(?:-a|--arg-file|:{4}\+?)$/;
/** What gives a program its text. */
const TEXT_FLAG = /^-\w*c$|^--(?:command|call|eval|run)$/;

/** Words that are run as a text: `flock x -c TEXT`, `ssh host TEXT`. */
export function listRunTexts(words: readonly ScriptWord[]): readonly ScriptWord[] {
  return mayRunInput(words)
    ? words
    : words.filter((_, at) => TEXT_FLAG.test(words[at - 1]?.text.value ?? ''));
}

/** Whether the program of a container reads what it is given: `docker run -i docker:cli < x.sh`. */
export function isInContainer(words: readonly ScriptWord[]): boolean {
  const values = unwrap(words).called.map(({ text }) => text.value);
  return (
    /^(?:docker|podman|nerdctl)$/.test(baseName(values[0] ?? '')) &&
    /^(?:run|exec)$/.test(values[1] ?? '') &&
    values.some((value) => /^-\w*i\w*$|^--interactive$/.test(value))
  );
}

/** Whether what a command reads becomes a part of the text that a shell runs: `xargs -I{} sh -c '{}'`, `parallel < FILE`. */
export function runsItems(words: readonly ScriptWord[]): boolean {
  const values = unwrap(words).called.map(({ text }) => text.value);
  const [program = '', ...args] = values;
  const at = args.findIndex((value, index) => /^-\w*c$/.test(value) && isShell(args[index - 1] ?? ''));
  if (/^(?:env_)?parallel$/.test(baseName(program)))
    return args.every((value, index) => ITEMS.test(value) || GIVING.test(args[index - 1] ?? ''));
  if (baseName(program) !== 'xargs' || at === -1) return false;
  const named = args.flatMap((value, index) => {
    const [, flag = '', own = ''] = /^(-[Ii]|--replace=?)(.*)$/.exec(value) ?? [];
    return flag === '' ? [] : [own || (flag === '-I' ? (args[index + 1] ?? '{}') : '{}')];
  });
  const text = args[at + 1];
  return text === undefined || named.some((each) => text.includes(each));
}

/** What compose brings up by its usual files, which are judged anyway. */
const USUAL_COMPOSE = /\bdocker[ \t-]compose[ \t]+(?:up|run|create)\b/g;

/** Whether a script for a shell elsewhere builds something. */
export function buildsElsewhere(script: string): boolean {
  return textMentionsBuild(script.replace(/^[ \t]*#.*$/gm, '').replace(USUAL_COMPOSE, ''));
}

/** Whether a command may run what it reads, itself or by a shell that it starts elsewhere (`docker exec -i x sh`). */
export function mayRunInput(words: readonly ScriptWord[]): boolean {
  const [first] = words;
  const [called, ...args] = unwrap(words).called;
  if (called === undefined) return STARTERS.test(baseName(first?.text.value ?? ''));
  const program = baseName(called.text.value);
  if (RUNNERS.test(program) || isLanguage(program)) return true;
  // `$SHELL`
  if (isUnknown(program) && args.every(({ text }) => text.value.startsWith('-'))) return true;
  // a shell that has a file for its script does not read it from there
  return (
    findShell(words) === null && words.some(({ text }) => isShell(text.value) || isPowerShell(text.value))
  );
}
