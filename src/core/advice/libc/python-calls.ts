import type { StageCommand } from '../built/located-steps.js';
import { findFolder, findValue } from '../built/option-value.js';
import { HOME_FOLDER } from '../home-folder.js';

/** What `pip install` is given, and where it puts it. */
export interface PipInstall {
  readonly words: readonly string[];
  /** The folder that it is told; null: where Python has its own packages. */
  readonly into: { readonly folder: string | null } | null;
}

const PYTHON = /^python[\d.]*$/;
const FOLDERS = /^(?:--prefix|--target|-t|--root)$/;

/** Null for what installs nothing with `pip`, or for a system that only the build knows. */
export function readPip(command: StageCommand): PipInstall | null {
  const { program, words } = command;
  const isPip =
    /^pip[\d.]*$/.test(program) ||
    (PYTHON.test(program) && words[0] === '-m' && words[1] === 'pip') ||
    (program === 'uv' && words[0] === 'pip');
  if (!isPip || !words.includes('install') || words.some((word) => /^["']?\$/.test(word))) return null;
  if (findValue(words, FOLDERS) !== null) return { words, into: { folder: findFolder(command, FOLDERS) } };
  return { words, into: words.includes('--user') ? { folder: `${HOME_FOLDER}/.local` } : null };
}

/** The virtual environment that a command makes, as it is written; null where it makes none. */
export function findEnvironment({ program, words }: StageCommand): string | null {
  const operands = words.filter((word) => !word.startsWith('-'));
  if (program === 'virtualenv') return operands.at(-1) ?? null;
  if (PYTHON.test(program) && words[0] === '-m' && /^(?:venv|virtualenv)$/.test(words[1] ?? ''))
    return operands.at(-1) ?? null;
  return program === 'uv' && words[0] === 'venv' ? (operands[1] ?? '.venv') : null;
}
