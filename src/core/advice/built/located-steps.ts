import type { ShippedStep } from '../../dockerfile/shipped/shipped-step.js';
import { HOME_FOLDER } from '../home-folder.js';
import { listPlainCommands, listScripts, type PlainCommand, readScript, readWords } from '../step-script.js';
import { resolvePath } from './paths.js';

/** An instruction, and the folder and variables that hold for it. */
export interface LocatedStep {
  readonly step: ShippedStep;
  /** Null where it is not known. */
  readonly folder: string | null;
  /** Puts in the values that are known; other variables stay as they are written. */
  readonly expand: (word: string) => string;
}

/** One command of a RUN. */
export interface StageCommand {
  /** Without its folder. */
  readonly program: string;
  readonly words: readonly string[];
  /** Where it runs; null where that is not known. */
  readonly folder: string | null;
  /** As in its instruction. */
  readonly expand: (word: string) => string;
}

const VARIABLE = /\$(?:(\w+)|\{(\w+)\})/g;
const PAIR = /(?<!\w)(\w+)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\.)*)/gs;

/** Longer images are not followed. */
const MAX_STEPS = 1000;

/** What an image starts with before anything is done on it. */
export interface StageStart {
  readonly folder: string;
  readonly env: ReadonlyMap<string, string>;
}

/** Where nothing else is known of the base. */
export const PLAIN_START: StageStart = { folder: '/', env: new Map() };

/** Follows WORKDIR and ENV. */
export function locateSteps(steps: readonly ShippedStep[], start: StageStart): readonly LocatedStep[] {
  if (steps.length > MAX_STEPS) return [];
  let folder: string | null = start.folder;
  let env = start.env;
  let expand = openExpansion(env);
  /** From here on other values hold: what a step was given stays as it is. */
  const change = (names: Map<string, string>): void => {
    env = names;
    expand = openExpansion(names);
  };
  return steps.map((step): LocatedStep => {
    const own = expand;
    if (step.keyword === 'workdir')
      folder = resolvePath(folder, own(step.text.trim().replace(/^"(.*)"$/, '$1')));
    if (step.keyword === 'env') {
      const set = readPairs(step).map(([name, value]) => [name, own(value)] as const);
      change(new Map([...env, ...set]));
    }
    // what a build gives it is not known
    const unset = step.keyword === 'arg' ? step.words.map((word) => word.replace(/=.*/s, '')) : [];
    if (unset.some((name) => env.has(name)))
      change(new Map([...env].filter(([name]) => !unset.includes(name))));
    return { step, folder, expand: own };
  });
}

const openExpansion =
  (env: ReadonlyMap<string, string>) =>
  (word: string): string =>
    word.includes('$')
      ? word.replace(VARIABLE, (written, plain, braced) => env.get(plain ?? braced) ?? written)
      : word;

function readPairs({ words, text }: ShippedStep): readonly (readonly [string, string])[] {
  const [first = ''] = words;
  const written = text.trim();
  if (written.startsWith(`${first} `) || written.startsWith(`${first}\t`))
    return [[first, written.slice(first.length).trim()]];
  return [...written.matchAll(PAIR)].map(([, name = '', value = '']) => [
    name,
    value.replace(/^(["'])(.*)\1$/s, '$2').replace(/\\(.)/gs, '$1'),
  ]);
}

/** The commands of all RUN instructions, in their order. */
export function listCommands(located: readonly LocatedStep[]): readonly StageCommand[] {
  return located.flatMap(({ step, folder, expand }) => {
    if (step.keyword !== 'run') return [];
    if (step.json && listScripts(step).length === 0) {
      const command = readWords(step.words);
      return command === null
        ? []
        : [{ program: command.program, words: command.words.map(expand), folder, expand }];
    }
    return listScripts(step).flatMap(({ commands }) => locateCommands(commands, folder, expand));
  });
}

/** The commands of a script. */
export function listScriptCommands(
  script: string,
  start: string | null,
  expand: (word: string) => string,
): readonly StageCommand[] {
  return locateCommands(listPlainCommands(readScript(script)), start, expand);
}

function locateCommands(
  commands: readonly PlainCommand[],
  start: string | null,
  expand: (word: string) => string,
): readonly StageCommand[] {
  let folder = start;
  return commands.map(({ program, words: written }) => {
    const words = written.map(expand);
    if (program === 'cd' || program === 'pushd')
      folder = words[0] === undefined ? HOME_FOLDER : resolvePath(folder, words[0]);
    if (program === 'popd') folder = start;
    return { program, words, folder, expand };
  });
}
