import { parentFolder } from '../../../repo-path.js';
import { readSource } from '../../../source-text.js';
import type { TracedText } from '../../../traced-text.js';
import { findEntered } from '../../made/entered-folders.js';
import { findImplied, findNamedPaths, type NamingPlace } from '../named-paths.js';
import type { PlacedStep } from '../placed-step.js';
import { listNamingCommands, type NamingCommand } from '../script-words.js';
import { listImported, mayImport } from './imported-names.js';
import {
  findJoined,
  findPutTogether,
  listAdded,
  listNameParts,
  listPackages,
  NO_PARTS,
} from './put-together.js';
import { mayBeTaskText, readTaskText } from './task-texts.js';
import { walksFolders } from './whole/folder-readers.js';

/** Scripts within scripts, and how many of them a step runs. */
const MAX_DEPTH = 3;
const MAX_FILES = 30;
/** Longer files are not scripts of people. */
const MAX_LENGTH = 64 * 1024;

/** Looks for a pattern that is written out. */
const GLOB = /\b(r?)i?glob(?:Sync)?\s*\(\s*["'`]([^"'`\n{}$]+)["'`]/g;
const SHELL = /\.(?:ba|z|k)?sh$|(?:^|\/)\.envrc$/;
const STARTS_SHELL = /^#![^\n]*\b(?:ba|da|z|k)?sh\b/;

/** What a step knows of files when it looks for those that its scripts name. */
export interface Naming {
  /** The names of a place, with the files that programs read of themselves. */
  find(commands: readonly NamingCommand[], place: NamingPlace, text: string): readonly string[];
  readonly place: NamingPlace;
  /** Files that are opened whatever their names are. */
  readonly opened: ReadonlySet<string>;
  /** The words of programs that do what a file of the folder says. */
  readonly called: ReadonlySet<string>;
  /** Any text of the step: it says where others are written. */
  readonly script: TracedText;
}

/** The files that scripts of the repository name in turn which a step runs: what they source, run, import and read. */
export function listInnerFiles(
  step: PlacedStep,
  named: readonly string[],
  { find, place, opened, called, script }: Naming,
): readonly string[] {
  const { session } = step.context;
  const { texts, tree } = session;
  const seen = new Set(named);
  const found: string[] = [];
  let read = 0;
  const open = (path: string): readonly string[] => {
    const source = readSource(path, tree);
    if (source === null) return [];
    const { text } = source;
    if (text.length > MAX_LENGTH || !session.spend(text.length)) return [];
    const own = `/${parentFolder(path)}`;
    const run = (text: string): readonly string[] => {
      const commands = listNamingCommands(script.as(text), 'unix', texts);
      const { folders, isOpen, isLeft } = findEntered(['.'], commands, texts);
      const around = [...new Set([...place.folders, own, ...folders])];
      const within = { ...place, folders: around, isOpen: isOpen || isLeft };
      const joined = findJoined(
        commands.flatMap(({ words }) => words),
        tree,
      );
      const more = findNamedPaths(joined.names, within, tree);
      return [...find(commands, within, text), ...joined.files, ...more];
    };
    if (SHELL.test(path) || STARTS_SHELL.test(text)) return run(text);
    const task = readTaskText(path, text, called);
    if (task !== null) {
      const around = { ...place, folders: [...new Set([own, ...place.folders])] };
      return [...findNamedPaths(task.names, around, tree), ...run(task.script)];
    }
    const { names: quoted, modules, isCode } = listImported(path, text);
    const parts = isCode ? listNameParts(text) : NO_PARTS;
    const within = { ...place, folders: [...new Set([own, ...place.folders])] };
    const listed = [...text.matchAll(GLOB)].map(([, deep = '', name = '']) => `${deep && '**/'}${name}`);
    const packages = path.endsWith('.go') ? listPackages(quoted, tree) : [];
    const names = [...quoted, ...listed, ...packages, ...listAdded(path, parts, listed, tree)];
    const together = findPutTogether(parts, tree);
    // patterns that are written out say all
    if (walksFolders(text.replace(GLOB, ''))) {
      const below = findNamedPaths(
        names.map((name) => `${name}/**`),
        within,
        tree,
      );
      if (below.length > 0) return [...findNamedPaths(names, within, tree), ...below, ...together];
      // of any folder: where it runs
      find([{ program: 'node', words: ['node', 'readdir()'] }], within, text);
    }
    return [
      ...findNamedPaths(names, within, tree),
      ...findImplied([...names, ...modules], within, tree),
      ...together,
    ];
  };
  let files = named;
  for (let depth = 0; depth < MAX_DEPTH && files.length > 0; depth++) {
    const next: string[] = [];
    for (const path of files) {
      if (!(mayName(path) || opened.has(path)) || read++ >= MAX_FILES) continue;
      for (const inner of open(path)) {
        if (seen.has(inner)) continue;
        seen.add(inner);
        next.push(inner);
      }
    }
    found.push(...next);
    files = next;
  }
  return found;
}

/** Whether a file may be a script, by its name. */
function mayName(path: string): boolean {
  return (
    /\.(?:(?:ba|z|k)?sh|py|[cm]?[jt]s|rb|pl|php|lua|go|(?:jsonn|libsonn)et)$|(?:^|\/)(?:[^./]+|\.envrc)$/.test(
      path,
    ) ||
    mayBeTaskText(path) ||
    mayImport(path)
  );
}
