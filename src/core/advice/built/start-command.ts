import type { ShippedStep } from '../../dockerfile/shipped/shipped-step.js';
import { isShell } from '../step-script.js';
import { type LocatedStep, listScriptCommands } from './located-steps.js';
import { baseName, resolvePath } from './paths.js';

/** What the container starts. */
export interface StartCommand {
  /** As it is written. */
  readonly program: string;
  /** Null where the folder is not known, or it is looked up. */
  readonly path: string | null;
  readonly words: readonly string[];
  readonly folder: string | null;
}

/** What starts something else and is not itself what is started. */
const WRAPPER = /^(?:tini|tini-static|dumb-init|docker-init|exec|env|nice|nohup|\w+=.*)$/s;
const HARMLESS = /^(?:cd|echo|export|sleep|set|true|ls|pwd|mkdir|chmod|chown|printf|ulimit|umask)$/;

/** The one program that an image starts; null where there is none, or it is not known which. */
export function findStart(located: readonly LocatedStep[]): StartCommand | null {
  const entry = located.findLast(({ step }) => step.keyword === 'entrypoint');
  const command = located.findLast(({ step }) => step.keyword === 'cmd');
  const start = isEmpty(entry?.step) ? command : entry;
  const last = located.at(-1);
  if (start === undefined || last === undefined || isEmpty(start.step)) return null;
  const { folder } = last;
  if (!start.step.json) return readScriptStart(start.step.text, folder, last.expand);
  const given = start === entry && command?.step.json === true ? command.step.words : [];
  return readWords([...start.step.words, ...given], folder, last.expand);
}

const isEmpty = (step: ShippedStep | undefined): boolean =>
  step === undefined || (step.json ? step.words.length === 0 : step.text.trim() === '');

function readWords(
  written: readonly string[],
  folder: string | null,
  expand: (word: string) => string,
): StartCommand | null {
  let at = 0;
  while (WRAPPER.test(baseName(written[at] ?? '')) || (at > 0 && /^-/.test(written[at] ?? ''))) at += 1;
  const [program, ...words] = written.slice(at);
  if (program === undefined) return null;
  if (isShell(program)) {
    const [flag = '', script] = words;
    return /^-\w*c$/.test(flag) && script !== undefined ? readScriptStart(script, folder, expand) : null;
  }
  const path = program.includes('/') ? resolvePath(folder, program) : null;
  return { program, path, words, folder };
}

function readScriptStart(
  script: string,
  folder: string | null,
  expand: (word: string) => string,
): StartCommand | null {
  // its folder is cut off from a program
  const written = [...script.matchAll(/[^\s"'|&;()]+/g)].map(([word]) => expand(word));
  const commands = listScriptCommands(script, folder, expand).filter(
    ({ program }) => !HARMLESS.test(program),
  );
  const [first, ...others] = commands;
  if (first === undefined || others.length > 0) return null;
  const program = written.find((word) => baseName(word) === first.program) ?? first.program;
  return readWords([program, ...first.words], first.folder, expand);
}
