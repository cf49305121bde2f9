import type { StageCommand } from '../built/located-steps.js';
import { readPip } from './python-calls.js';
import { listPythonPackages, type RequestedPackage, readNodeCall } from './requested-packages.js';

/** What in a stage tells that packages with native parts are installed. */
export interface NativeSigns {
  /** Something is installed to compile those of Node.js. */
  readonly compilesNode: boolean;
  /** The same for Python. */
  readonly compilesPython: boolean;
  /** A command names one that is put where Python has its own packages. */
  readonly namesPython: boolean;
}

/** Compilers, as distributions call them. */
const COMPILERS =
  /^(?:build-essential|build-base|alpine-sdk|musl-dev|gcc-c\+\+|(?:gcc|g\+\+|clang)(?:-\d+)?)$/;
/** What packages of Node.js and of Python are compiled with besides. */
const NODE_HEADERS = /^(?:node-gyp|(?:lib)?vips-dev|(?:lib)?cairo2?-dev|(?:lib)?pango(?:1\.0)?-dev)$/;
const PYTHON_HEADERS =
  /^(?:python[\d.]*-dev(?:el)?|libpq-dev|(?:default-)?libmysqlclient-dev|libmariadb-dev(?:-compat)?|libffi-dev|libxml2-dev|libxslt1?-dev|libldap2-dev|libsasl2-dev|unixodbc-dev)$/;

const ANY = /^/;
/**
 * Packages of Node.js whose native parts are for one C library, with the versions of which that is so: newer ones of `bcrypt`
 * and `argon2` have parts for both.
 */
const NODE: ReadonlyMap<string, RegExp> = new Map([
  ['sharp', ANY],
  ['sqlite3', ANY],
  ['better-sqlite3', ANY],
  ['canvas', ANY],
  ['node-sass', ANY],
  ['node-pty', ANY],
  ['libxmljs', ANY],
  ['libxmljs2', ANY],
  ['argon2', /^[\^~=v]*0\.[0-3]?\d(?:\.|$)/],
  ['bcrypt', /^[\^~=v]*[0-5](?:\.|$)/],
]);
/** Yarn 1 installs newer ones for both C libraries. */
const SHARP_OF_YARN = /^[\^~=v]*0\.(?:[0-2]?\d|3[0-2])(?:\.|$)/;
/** The same of Python, without those that go on without their native parts, as PyYAML and pydantic 1 do. */
const PYTHON: ReadonlyMap<string, RegExp> = new Map([
  ...[
    'numpy',
    'pandas',
    'scipy',
    'scikit-learn',
    'matplotlib',
    'psycopg2',
    'psycopg2-binary',
    'cryptography',
    'lxml',
    'pillow',
    'grpcio',
    'uwsgi',
    'gevent',
    'bcrypt',
    'orjson',
    'uvloop',
    'torch',
    'tensorflow',
    'opencv-python',
    'opencv-python-headless',
    'mysqlclient',
    'cffi',
  ].map((name) => [name, ANY] as const),
  ['pydantic', /^$|^[=~>]=+\s*[2-9]/],
]);

/** Parts of all these names, in any spelling, for a look at a text before it is parsed. */
const MAY_COMPILE =
  /build-essential|build-base|alpine-sdk|gcc|g\+\+|clang|node-gyp|vips-dev|cairo|pango|-dev/;
const MAY_NAME_NODE = new RegExp([...NODE.keys()].join('|'));
const MAY_NAME_PYTHON = new RegExp([...PYTHON.keys()].join('|').replaceAll('-', '[-_.]'), 'i');

/** Whether commands in a text may install such packages, where nothing in it is escaped. */
export function mayInstallNative(text: string): boolean {
  const hasNode = /\b(?:npm|yarn|pnpm)\b/.test(text);
  const hasPython = /\b(?:pip|uv|venv|virtualenv)/.test(text);
  if (!hasNode && !hasPython) return false;
  return (
    MAY_COMPILE.test(text) ||
    (hasNode && MAY_NAME_NODE.test(text)) ||
    (hasPython && MAY_NAME_PYTHON.test(text))
  );
}

/** `installed`: the packages of the distribution that the stage installs. */
export function readSigns(commands: readonly StageCommand[], installed: ReadonlySet<string>): NativeSigns {
  const has = (names: RegExp): boolean => [...installed].some((name) => names.test(name));
  const compiles = has(COMPILERS);
  return {
    compilesNode: compiles || has(NODE_HEADERS) || commands.some(callsNodeGyp),
    compilesPython: compiles || has(PYTHON_HEADERS),
    namesPython: commands.some((command) => {
      const pip = readPip(command);
      return pip !== null && pip.into === null && namesNativePython(pip.words);
    }),
  };
}

function callsNodeGyp(command: StageCommand): boolean {
  const { program, words } = command;
  if (program === 'node-gyp') return true;
  if (program === 'npx') return words.some((word) => /^node-gyp(?:@|$)/.test(word));
  return isNodeManager(program) && readNodeCall(command).packages.some(({ name }) => name === 'node-gyp');
}

export const isNodeManager = (program: string): boolean => /^(?:npm|yarn|pnpm)$/.test(program);

/** Whether a command names a package of Node.js with native parts for one C library. */
export function namesNativeNode(command: StageCommand): boolean {
  return readNodeCall(command).packages.some(
    (wanted) =>
      isOneOf(NODE, wanted) &&
      (command.program !== 'yarn' || wanted.name !== 'sharp' || SHARP_OF_YARN.test(wanted.version)),
  );
}

/** The same for the words of `pip`. */
export const namesNativePython = (words: readonly string[]): boolean =>
  listPythonPackages(words).some((wanted) => isOneOf(PYTHON, wanted));

const isOneOf = (native: ReadonlyMap<string, RegExp>, { name, version }: RequestedPackage): boolean =>
  native.get(name)?.test(version) === true;
