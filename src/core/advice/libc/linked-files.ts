import type { FileSource } from '../../dockerfile/shipped/shipped-step.js';
import { once } from '../../kept.js';
import type { BuiltProgram, Toolchain } from '../built/built-program.js';
import { findPath, isBuilt, listBuilt } from '../built/built-programs.js';
import { listCommands, locateSteps } from '../built/located-steps.js';
import { findValue } from '../built/option-value.js';
import { isWithin } from '../built/paths.js';
import { hidesWords, textOf } from '../step-script.js';
import type { CLibrary } from './image-libc.js';
import { namesLibrary } from './library-settings.js';
import type { LinkedKind } from './linked-kind.js';
import { findRuntime, hasRuntime, type LinkedTree, listTrees, mayFillTrees } from './linked-trees.js';
import { readSigns } from './native-packages.js';
import { openValues } from './open-values.js';
import { listSystemPackages } from './requested-packages.js';
import { openSettings } from './unseen-settings.js';

/** Finds what is at a path that a stage made; null where that needs no C library, or it is not known. */
export type FindLinked = (path: string) => LinkedKind | null;

const ENV = new Map([
  ['GOPATH', '/go'],
  ['CARGO_HOME', '/usr/local/cargo'],
]);

/** Whatever may have linked a program statically, or with another C library. */
const STATIC = /static|musl|\bzig\b/i;
/** The same on musl, where its own name says nothing: `apk add musl-dev`. */
const STATIC_ON_MUSL = /static|\bzig\b/i;
/** The commands that link programs, by what they are written with. */
const BUILDERS: readonly (readonly [by: Toolchain, words: RegExp])[] = [
  ['go', /\bgo\b/],
  ['cargo', /\bcargo\b/],
  ['c', /\b(?:g?cc|clang)\b/],
  ['c++', /\+\+/],
  ['swift', /\bswift\b/],
  ['ghc', /\b(?:stack|cabal|ghc)\b/],
  ['native-image', /\bnative-image\b/],
  ['bun', /\bbun\b/],
  ['deno', /\bdeno\b/],
];
/** What keeps cgo out of a program, or may. */
const NO_CGO =
  /CGO_ENABLED[\s=:"']*(?:0|\$)|netgo|osusergo|extldflags|linkmode|GOARCH[\s=:"']*(?!amd64|["']?\$)\w|GOOS[\s=:"']*(?!linux|["']?\$)\w/;
/** Other programs may build what is at a path of which only the folder is known. */
const BUILDS_ELSEWHERE = /^(?:make|task|mage|just|bazel|.*\.sh)$/;
/** Packages with a compiler for C, and with a toolchain for Rust that links with musl. */
const C_COMPILER = /^(?:gcc-c\+\+|build-base|build-essential|alpine-sdk|(?:gcc|g\+\+|clang)(?:-\d+)?)$/;
const ALPINE_RUST = /^(?:cargo|rust)(?:-|$)/;

const KINDS: Partial<Readonly<Record<Toolchain, LinkedKind>>> = {
  go: 'go',
  cargo: 'rust',
  c: 'c',
  'c++': 'c++',
  swift: 'swift',
  ghc: 'haskell',
  'native-image': 'native-image',
  bun: 'bun',
  deno: 'deno',
};

const openNames = once((_: FileSource) => new Map<string, FindLinked>());

/** The same, read once for all that is copied from a stage. */
export function findLinked(source: FileSource, libc: CLibrary, name: string): FindLinked {
  const known = openNames(source);
  const find = known.get(name) ?? openLinked(source, libc, name);
  known.set(name, find);
  return find;
}

/** `libc`: of the base. `name`: of the base, behind its mirrors. */
function openLinked(source: FileSource, libc: CLibrary, name: string): FindLinked {
  const findMade = mayMake(source, libc, name) ? openMade(source, libc, name) : null;
  return (path) => findMade?.(path) ?? (isOnlyBase(source) ? findRuntime(name, path) : null);
}

/** Whether `findLinked` may find something at any path, told from the words of the stage alone. */
export const mayLink = (source: FileSource, libc: CLibrary, name: string): boolean =>
  mayMake(source, libc, name) || (isOnlyBase(source) && hasRuntime(name));

const isOnlyBase = ({ steps }: FileSource): boolean => !steps.some(({ keyword }) => keyword === 'run');

/** All that says how programs are made in a stage. */
const textOfMaking = once(({ steps }: FileSource): string =>
  steps
    .filter(({ keyword }) => keyword === 'run' || keyword === 'env' || keyword === 'arg')
    .map(textOf)
    .join('\n'),
);

/** Before anything is parsed: words of commands are parts of a text in which none is hidden. */
function mayMake(source: FileSource, libc: CLibrary, name: string): boolean {
  const text = textOfMaking(source);
  return (
    hidesWords(text) ||
    mayFillTrees(text, libc) ||
    BUILDERS.some(([by, words]) => words.test(text) && isLinked(by, text, libc, name, () => true))
  );
}

/** What the commands of a stage build and install. */
function openMade(source: FileSource, libc: CLibrary, name: string): FindLinked {
  const { steps } = source;
  const text = textOfMaking(source);
  const located = locateSteps(steps, { folder: name === 'docker.io/library/golang' ? '/go' : '/', env: ENV });
  const commands = listCommands(located);
  const isUnseen = openSettings(located, commands);
  const isOpenBuild = openValues(located, commands);
  const installed = listSystemPackages(commands, text);
  const trees = listTrees({
    commands,
    text,
    libc,
    signs: readSigns(commands, installed),
    isForOther: namesLibrary(text, located),
    hasUnseen: (program) => isUnseen(program) || isOpenBuild(program),
  });
  const installs = (names: RegExp): boolean => [...installed].some((one) => names.test(one));
  const isOpen = commands.some(({ program }) => BUILDS_ELSEWHERE.test(program));
  const programs = listBuilt(commands).filter(
    (program) =>
      isLinked(program.by, text, libc, name, installs) &&
      isForHost(program, libc) &&
      !isOpenBuild(program) &&
      !(isOpen && program.name === null),
  );
  return (path) =>
    trees.find((tree) => holdsTree(path, tree))?.kind ??
    findKind(
      programs.filter((program) => !isUnseen(program, isInHostFolder(program, path))),
      path,
    );
}

/**
 * Cargo puts what is for another target into a folder of its name, whatever settings name that target: what is taken from
 * `target/release` is for the host.
 */
function isInHostFolder(program: BuiltProgram, path: string): boolean {
  const { by, command, isFound } = program;
  return by === 'cargo' && isFound && !command.words.includes('install') && isBuilt(program, path);
}

/** `--target wasm32-unknown-unknown` is for something else. */
function isForHost({ by, command: { words } }: BuiltProgram, libc: CLibrary): boolean {
  const target = findValue(words, /^--target$/);
  if (target === null) return true;
  if (by === 'cargo') return /-gnu/.test(target);
  // those with musl are never asked about here
  if (by === 'bun' || by === 'deno') return libc === 'glibc' && /^bun(?:$|-linux)|-linux-gnu/.test(target);
  return true;
}

/** A part of it, or a folder with all of it. */
function holdsTree(path: string, { kind, folder }: LinkedTree): boolean {
  if (folder === null) return false;
  if (isWithin(path, folder)) return true;
  // copied with all around it
  return (kind === 'node' || kind === 'python') && path !== '/' && isWithin(folder, path);
}

function findKind(programs: readonly BuiltProgram[], path: string): LinkedKind | null {
  const found = programs.findLast((program) => {
    const made = findPath(program);
    return isBuilt(program, path) || (made !== null && path !== '/' && isWithin(made, path));
  });
  return found === undefined ? null : (KINDS[found.by] ?? null);
}

/** `installs`: whether a package of the distribution is installed; before that is known, whether it may be. */
function isLinked(
  by: Toolchain,
  text: string,
  libc: CLibrary,
  name: string,
  installs: (names: RegExp) => boolean,
): boolean {
  // rustup has a musl of its own
  if ((libc === 'musl' && by !== 'cargo' ? STATIC_ON_MUSL : STATIC).test(text)) return false;
  switch (by) {
    case 'go':
      if (NO_CGO.test(text)) return false;
      // without a C compiler there is no cgo
      return name === 'docker.io/library/golang' && libc === 'glibc' ? true : installs(C_COMPILER);
    case 'cargo':
      // the toolchain of rustup links statically on musl
      return libc === 'glibc' || (name === 'docker.io/library/alpine' && installs(ALPINE_RUST));
    case 'deno':
      // what it puts together is for glibc, also in its image on Alpine
      return libc === 'glibc';
    default:
      return KINDS[by] !== undefined;
  }
}
