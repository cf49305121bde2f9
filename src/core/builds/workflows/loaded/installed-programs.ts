import { baseName, resolvePath } from '../../repo-path.js';
import { readSource } from '../../source-text.js';
import type { TracedText } from '../../traced-text.js';
import type { Tree } from '../../tree.js';
import { calledWords } from '../shell/files/lists/called-words.js';
import type { WritePlace } from '../shell/files/written-files.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import { PROGRAM } from './loaded-files.js';

/** A program that a command installs from a folder of the repository, under the name of one that builds. */
export interface InstalledProgram {
  readonly name: string;
  /** The file that says so. */
  readonly file: string;
}

/** What an installer is told, and the files that name the programs of a folder. */
interface Installer {
  readonly call: RegExp;
  readonly files: readonly string[];
  /** The names of programs, as these files write them. */
  readonly names: RegExp;
}

const QUOTED = String.raw`["']?([\w.-]+)["']?`;
const PYTHON: Omit<Installer, 'call'> = {
  files: ['pyproject.toml', 'setup.cfg', 'setup.py'],
  names: /(?:^|[\s[,"'])([\w.-]+)["']?\s*=\s*["']?[\w.]+:[\w.]+/gm,
};
const NODE: Omit<Installer, 'call'> = {
  files: ['package.json'],
  names: /"(?:bin|name)"\s*:\s*"([\w@/.-]+)"|"([\w.-]+)"\s*:\s*"[^"\n]+\.(?:[cm]?js|sh|py|ts)"/g,
};
const INSTALLERS: readonly Installer[] = [
  { call: /^(?:pip3?|pipx|uv|python3?) .*\binstall\b/, ...PYTHON },
  {
    call: /^(?:npm|pnpm) (?:.* )?(?:link|ln)\b|^(?:npm|pnpm) (?=.*(?:-g|--global)\b).*\b(?:i|install|add)\b/,
    ...NODE,
  },
  { call: /^yarn (?:link|global add)\b/, ...NODE },
  {
    call: /^cargo install\b/,
    files: ['Cargo.toml'],
    names: new RegExp(String.raw`^\s*name\s*=\s*${QUOTED}`, 'gm'),
  },
];
/** Flags with a value in the next word. */
const VALUED =
  /^(?:--(?:root|prefix|version|features|python|target|index-url|extra-index-url|registry)|-r|-c|-t|-i)$/;

/** The programs that a command installs from folders of the repository. */
export function listInstalled(
  { words: all, folder }: ShellCommand,
  place: WritePlace,
): readonly InstalledProgram[] {
  const words = calledWords(all.map(({ text }) => text));
  const [program, ...given] = words;
  if (program === undefined) return [];
  const call = [baseName(program.value), ...given.map(({ value }) => value)].join(' ');
  if (/^go install\b/.test(call)) return listOfGo(given.slice(1), folder, place);
  const installer = INSTALLERS.find((each) => each.call.test(call));
  if (installer === undefined) return [];
  const operands = given.filter(
    ({ value }, at) => !value.startsWith('-') && !VALUED.test(given[at - 1]?.value ?? ''),
  );
  const named = operands.map(({ value }) =>
    value.replace(/^(?:file|link):/, '').replace(/(?<=.)\[[\w,-]*\]$/, ''),
  );
  return ['.', ...named].flatMap((path) => {
    const found = place.locate(folder, path);
    return found === null ? [] : listNamed(found, installer, place.tree);
  });
}

function listNamed(folder: string, { files, names }: Installer, tree: Tree): readonly InstalledProgram[] {
  return files.flatMap((name) => {
    const file = resolvePath(folder, name);
    if (file === null || !tree.has(file)) return [];
    const source = readSource(file, tree);
    if (source === null) return [];
    return [...source.text.matchAll(names)]
      .map(([, first, second = '']) => baseName(first ?? second))
      .filter((each) => PROGRAM.test(each))
      .map((each) => ({ name: each, file }));
  });
}

/** `go install ./cmd/docker`: the program has the name of its folder. */
function listOfGo(
  given: readonly TracedText[],
  folder: string | null,
  { tree, locate }: WritePlace,
): readonly InstalledProgram[] {
  return given.flatMap(({ value }) => {
    const found = value.startsWith('.') ? locate(folder, value.replace(/\/?\.\.\.$/, '') || '.') : null;
    if (found === null) return [];
    const isAll = value.endsWith('...');
    return tree
      .below(found)
      .filter((path) => path.endsWith('.go') && isIn(path, found, isAll))
      .map((path) => ({ name: baseName(path.slice(0, Math.max(path.lastIndexOf('/'), 0))), file: path }))
      .filter(({ name }) => PROGRAM.test(name));
  });
}

function isIn(path: string, folder: string, isBelow: boolean): boolean {
  const start = folder === '.' ? '' : `${folder}/`;
  return path.startsWith(start) && (isBelow || !path.slice(start.length).includes('/'));
}
