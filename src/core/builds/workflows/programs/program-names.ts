import { decodeSource } from '../../source-text.js';
import { TracedText } from '../../traced-text.js';
import type { Tree } from '../../tree.js';
import { programSetsVariables } from '../shell/environment/command-files.js';
import { programReachesFiles } from '../shell/environment/reached-files.js';
import type { VariableWrites } from '../shell/environment/variable-writes.js';
import { MAX_SCRIPT } from '../shell/reading/script-builds.js';
import type { Step } from '../step.js';
import { readShellWrites } from './command-writes.js';
import { readTaskWrites } from './task-writes.js';

/** The names of variables in a file of a program. */
export interface ProgramNames {
  /** Those that it sets in words of its own: `exportVariable('NAME'`, `"NAME=…"`. */
  readonly set: ReadonlySet<string>;
  /** Those that it may have another reason to name. */
  readonly named: ReadonlySet<string>;
  /** Whether it may set any. */
  readonly isOpen: boolean;
  /** Whether it says that it sets some. */
  readonly saysSo: boolean;
}

const NAME = String.raw`([A-Za-z_]\w*)`;
const QUOTED = new RegExp(String.raw`(?<!\benv\s{0,9}\[\s{0,9})["'\`]${NAME}["'\`]`, 'g');
const ASSIGNED = new RegExp(String.raw`(?:["'\`\s]|\\n)${NAME}(?:=(?!=)|<<)`, 'g');
const WRITTEN = new RegExp(String.raw`(?:["'\`]|\\n)${NAME}(?:=(?!=)|<<)`, 'g');
const EXPORTED = new RegExp(String.raw`\bexportVariable\b["'\`\])]*\s{0,9}\(\s{0,9}["'\`]${NAME}["'\`]`, 'g');

const SHELL_FILE = /\.(?:ba|da|z|k)?sh$/;
/** Its commands are those of a shell. */
const IMAGE_FILE = /(?:^|\/)[^/]*dockerfile[^/]*$/i;
const SHELL_START = /^#!.{0,200}\b(?:ba|da|z|k)?sh\b/;

const NOTHING: ProgramNames = { set: new Set(), named: new Set(), isOpen: false, saysSo: false };
const ANYTHING: ProgramNames = { ...NOTHING, isOpen: true };
/** More text than the programs of a repository have that are read. */
const MAX_TEXT = 32 * 1024 * 1024;

/** What was read of a program. */
interface Known {
  readonly text: TracedText | null;
  readonly isTooMuch: boolean;
  /** Null: each step has its own answer. */
  readonly names: ProgramNames | null;
}

interface Reading {
  readonly known: Map<string, Known>;
  characters: number;
}

const READ = new WeakMap<Tree, Reading>();

/** The variables that a file of a program names. */
export function readProgramNames(step: Step, path: string): ProgramNames {
  const { tree } = step.context.session;
  const reading = READ.get(tree) ?? { known: new Map<string, Known>(), characters: 0 };
  READ.set(tree, reading);
  const known = reading.known.get(path);
  if (known?.names) return known.names;
  const read = known ?? readText(tree, path, reading);
  // it is not at hand yet: all is read once more when it is
  if (read === null) return NOTHING;
  let isOwn = true;
  const onFile = () => {
    isOwn = false;
  };
  const names = read.isTooMuch
    ? ANYTHING
    : read.text === null
      ? NOTHING
      : readNames(step, path, read.text, onFile);
  reading.known.set(path, { ...read, names: isOwn ? names : null });
  return names;
}

function readText(tree: Tree, path: string, reading: Reading): Known | null {
  const source = decodeSource(path, tree.read(path));
  if (source === null) return null;
  const text = typeof source === 'string' ? null : TracedText.made(source.text, source, 0, 0);
  reading.characters += text?.value.length ?? 0;
  return { text, isTooMuch: reading.characters > MAX_TEXT, names: null };
}

function readNames(step: Step, path: string, text: TracedText, onFile: () => void): ProgramNames {
  const isShell = SHELL_FILE.test(path) || SHELL_START.test(text.value);
  if (isShell && text.value.length <= MAX_SCRIPT) return toNames(readShellWrites(step, text, onFile));
  const tasks = readTaskWrites(step, path, text, onFile);
  if (tasks !== null) return toNames(tasks);
  const saysSo = programSetsVariables(text.value);
  const set = !saysSo
    ? NOTHING.set
    : IMAGE_FILE.test(path)
      ? listAll(text.value, ASSIGNED)
      : listAll(text.value, EXPORTED, WRITTEN);
  const isOpen = programReachesFiles(text.value);
  return { set, named: listAll(text.value, QUOTED, ASSIGNED), isOpen, saysSo };
}

export function toNames({ names, isOpen }: VariableWrites): ProgramNames {
  return { set: names, named: names, isOpen, saysSo: names.size > 0 };
}

function listAll(text: string, ...patterns: readonly RegExp[]): ReadonlySet<string> {
  return new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name)));
}
