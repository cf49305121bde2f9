import type { StageCommand } from '../built/located-steps.js';
import { findFolder } from '../built/option-value.js';
import { resolvePath } from '../built/paths.js';
import { HOME_FOLDER } from '../home-folder.js';
import type { CLibrary } from './image-libc.js';
import type { LinkedKind } from './linked-kind.js';
import type { openSettings } from './unseen-settings.js';

/** A folder whose files need the C library that they were made with. */
export interface LinkedTree {
  readonly kind: LinkedKind;
  /** Null where it is not known. */
  readonly folder: string | null;
}

/** What is installed to compile the native parts of packages, and packages that are known to have some. */
const BUILDS_NATIVE =
  /\b(?:build-essential|build-base|gcc|g\+\+|node-gyp|python3?-dev|lib[\w-]{1,40}-dev|musl-dev|alpine-sdk)\b/;
const NATIVE_NODE =
  /\b(?:sharp|sqlite3|better-sqlite3|canvas|node-sass|argon2|bcrypt|serialport|node-pty|leveldown|bufferutil|libxmljs\d?)\b/;
const NATIVE_PYTHON =
  /\b(?:numpy|pandas|scipy|scikit-learn|matplotlib|psycopg2(?:-binary)?|cryptography|lxml|pillow|grpcio|uwsgi|gevent|bcrypt|pydantic|orjson|uvloop|pyyaml|torch|tensorflow|opencv-python(?:-headless)?|mysqlclient|cffi)\b/i;

/** Whether commands may be in a text that fill folders, where nothing in it is escaped. */
export function mayFillTrees(text: string, libc: CLibrary): boolean {
  if (/\b(?:jlink|mix)\b/.test(text)) return true;
  if (libc === 'glibc' && /\bdotnet\b/.test(text) && !/musl/.test(text)) return true;
  const hasNode = /\b(?:npm|yarn|pnpm)\b/.test(text);
  const hasPython = /\b(?:pip|uv|venv|virtualenv)/.test(text);
  if (!hasNode && !hasPython) return false;
  return (
    BUILDS_NATIVE.test(text) || (hasNode && NATIVE_NODE.test(text)) || (hasPython && NATIVE_PYTHON.test(text))
  );
}

/** The folders that the commands of a stage fill. `text`: all that it runs; `hasUnseen`: whether files decide more. */
export function listTrees(
  commands: readonly StageCommand[],
  text: string,
  libc: CLibrary,
  hasUnseen: ReturnType<typeof openSettings>,
): readonly LinkedTree[] {
  const isNative = BUILDS_NATIVE.test(text);
  return commands.flatMap((command): readonly LinkedTree[] => {
    const { program, words, folder } = command;
    switch (program) {
      case 'jlink':
        return [{ kind: 'jdk', folder: findFolder(command, /^--output$/) }];
      case 'mix':
        return words.some((word) => /^(?:distillery\.)?release$/.test(word))
          ? [{ kind: 'release', folder: resolvePath(folder, '_build') }]
          : [];
      case 'dotnet':
        return words[0] === 'publish' &&
          libc === 'glibc' &&
          !/musl/.test(text) &&
          !hasUnseen({ by: 'dotnet', command })
          ? [{ kind: 'dotnet', folder: findFolder(command, /^(?:-o|--output)$/) }]
          : [];
      case 'npm':
      case 'yarn':
      case 'pnpm':
        return installsPackages(command) &&
          (isNative || NATIVE_NODE.test(text)) &&
          !/\brm -\w{1,9} [^&|;\n]{0,200}node_modules/.test(text)
          ? [{ kind: 'node', folder: resolvePath(folder, 'node_modules') }]
          : [];
      default:
        return isNative || NATIVE_PYTHON.test(text) ? listPython(command) : [];
    }
  });
}

function installsPackages({ program, words }: StageCommand): boolean {
  const [verb] = words.filter((word) => !word.startsWith('-'));
  if (words.some((word) => /^(?:-g|--global)$/.test(word))) return false;
  return verb === undefined ? program === 'yarn' : /^(?:ci|i|install|add|clean-install)$/.test(verb);
}

function listPython(command: StageCommand): readonly LinkedTree[] {
  const { program, words, folder } = command;
  const made = (written: string | undefined): readonly LinkedTree[] =>
    written === undefined ? [] : [{ kind: 'python', folder: resolvePath(folder, written) }];
  const operands = words.filter((word) => !word.startsWith('-'));
  if (program === 'virtualenv') return made(operands.at(-1));
  const isModule = /^python[\d.]*$/.test(program) && words[0] === '-m';
  if (isModule && /^(?:venv|virtualenv)$/.test(words[1] ?? '')) return made(operands.at(-1));
  if (program === 'uv' && words[0] === 'venv') return made(operands[1] ?? '.venv');
  const isPip =
    /^pip[\d.]*$/.test(program) ||
    (isModule && words[1] === 'pip') ||
    (program === 'uv' && words[0] === 'pip');
  if (!isPip || !words.includes('install')) return [];
  // for a system that is named or that only the build knows
  if (words.some((word) => /^--platform\b|^["']?\$/.test(word))) return [];
  const into = findFolder(command, /^(?:--prefix|--target|-t|--root)$/);
  if (into !== null) return [{ kind: 'python', folder: into }];
  return made(words.includes('--user') ? `${HOME_FOLDER}/.local` : '/usr/local/lib');
}

/** Where official images keep what they are for. */
const RUNTIMES: readonly (readonly [name: RegExp, path: RegExp, kind: LinkedKind])[] = [
  [/^(?:eclipse-temurin|maven|gradle)$/, /^\/opt\/java(?:\/openjdk)?$/, 'jdk'],
  [
    /^(?:openjdk|java|amazoncorretto|sapmachine)$/,
    /^\/(?:usr\/lib\/jvm|usr\/java|usr\/local\/openjdk-\d+|docker-java-home)(?:\/|$)/,
    'jdk',
  ],
  [/^node$/, /^\/usr\/local(?:\/bin(?:\/node)?)?$/, 'runtime'],
  [/^(?:python|ruby|perl|php)$/, /^\/usr\/local(?:\/bin(?:\/(?:python|ruby|perl|php)[\d.]*)?)?$/, 'runtime'],
  [
    /^(?:redis|postgres|haproxy|memcached)$/,
    /^\/usr\/local\/bin\/(?:redis-\w+|postgres|psql|pg_\w+|haproxy|memcached)$/,
    'runtime',
  ],
  [/^nginx$/, /^\/usr\/sbin\/nginx$/, 'runtime'],
];

/** What an official image has at a path. `name`: of the image, behind its mirrors. */
export function findRuntime(name: string, path: string): LinkedKind | null {
  return listRuntimes(name).find(([, place]) => place.test(path))?.[2] ?? null;
}

/** Whether it has any that is known. */
export const hasRuntime = (name: string): boolean => listRuntimes(name).length > 0;

function listRuntimes(name: string): typeof RUNTIMES {
  const official = /^docker\.io\/library\/(.*)$/.exec(name)?.[1];
  return official === undefined ? [] : RUNTIMES.filter(([image]) => image.test(official));
}
