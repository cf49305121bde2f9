import type { StageCommand } from '../built/located-steps.js';
import { findFolder, findValue } from '../built/option-value.js';
import { resolvePath } from '../built/paths.js';
import type { CLibrary } from './image-libc.js';
import type { LinkedKind } from './linked-kind.js';
import {
  isNodeManager,
  mayInstallNative,
  type NativeSigns,
  namesNativeNode,
  namesNativePython,
} from './native-packages.js';
import { findEnvironment, readPip } from './python-calls.js';
import { readNodeCall } from './requested-packages.js';
import type { openSettings } from './unseen-settings.js';

/** A folder whose files need the C library that they were made with. */
export interface LinkedTree {
  readonly kind: LinkedKind;
  /** Null where it is not known. */
  readonly folder: string | null;
}

/** Whether commands may be in a text that fill folders, where nothing in it is escaped. */
export function mayFillTrees(text: string, libc: CLibrary): boolean {
  if (/\b(?:jlink|mix)\b/.test(text)) return true;
  if (libc === 'glibc' && /\bdotnet\b/.test(text) && !/musl/.test(text)) return true;
  return mayInstallNative(text);
}

/** What is known of a stage whose commands fill folders. */
export interface FilledStage {
  readonly commands: readonly StageCommand[];
  /** All that it runs and sets. */
  readonly text: string;
  readonly libc: CLibrary;
  readonly signs: NativeSigns;
  /** Its packages may be for another C library. */
  readonly isForOther: boolean;
  /** Whether files decide more. */
  readonly hasUnseen: ReturnType<typeof openSettings>;
}

/** The folders that the commands of a stage fill. */
export function listTrees(stage: FilledStage): readonly LinkedTree[] {
  const trees = stage.commands.flatMap((command) => listFilled(command, stage));
  return stage.isForOther ? trees : [...trees, ...stage.commands.flatMap((one) => listPackages(one, stage))];
}

function listFilled(command: StageCommand, { text, libc, hasUnseen }: FilledStage): readonly LinkedTree[] {
  const { program, words, folder } = command;
  // `$JAVA_HOME/bin/jlink`
  switch (program.replace(/^\$(?:\w+|\{\w+\})\/(?:[\w.-]+\/)*(?=jlink$)/, '')) {
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
    default:
      return [];
  }
}

function listPackages(command: StageCommand, stage: FilledStage): readonly LinkedTree[] {
  if (isNodeManager(command.program)) return listNode(command, stage);
  const { commands, signs } = stage;
  const written = findEnvironment(command);
  if (written !== null)
    return signs.compilesPython || signs.namesPython
      ? [{ kind: 'python', folder: resolvePath(command.folder, written) }]
      : [];
  const pip = readPip(command);
  if (pip === null || !(signs.compilesPython || namesNativePython(pip.words))) return [];
  if (pip.into !== null) return [{ kind: 'python', ...pip.into }];
  // it may be the `pip` of a virtual environment
  return commands.some((one) => findEnvironment(one) !== null)
    ? []
    : [{ kind: 'python', folder: '/usr/local/lib' }];
}

function listNode(command: StageCommand, { commands, text, signs }: FilledStage): readonly LinkedTree[] {
  if (!installsPackages(command) || /\brm -\w{1,9} [^&|;\n]{0,200}node_modules/.test(text)) return [];
  const isNamed = namesNativeNode(command) && !commands.some(removesPackages);
  if (!signs.compilesNode && !isNamed) return [];
  const elsewhere = findValue(command.words, NODE_FOLDER);
  const folder = elsewhere === null ? command.folder : resolvePath(command.folder, elsewhere);
  return [{ kind: 'node', folder: resolvePath(folder, 'node_modules') }];
}

const NODE_FOLDER = /^(?:--prefix|-C|--dir|--cwd)$/;

function installsPackages(command: StageCommand): boolean {
  const { program, words } = command;
  // the last is what only the build knows
  if (words.some((word) => /^(?:-g|--global|--location=global)$|^["']?\$/.test(word))) return false;
  const { verb } = readNodeCall(command);
  return verb === null ? program === 'yarn' : /^(?:ci|i|install|add|clean-install)$/.test(verb);
}

const removesPackages = (command: StageCommand): boolean =>
  isNodeManager(command.program) &&
  /^(?:prune|uninstall|unlink|remove|rm|r|un)$/.test(readNodeCall(command).verb ?? '');

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
