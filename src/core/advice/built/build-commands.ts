import { type PlacedProgram, place, type Toolchain } from './built-program.js';
import { readGo } from './go-build.js';
import type { StageCommand } from './located-steps.js';
import { findFolder, findValue } from './option-value.js';
import { resolvePath } from './paths.js';

const UNKNOWN_GHC: PlacedProgram = { by: 'ghc', folder: null, name: null };

type Reader = (command: StageCommand) => readonly PlacedProgram[];

/** What each command builds. */
export const BUILD_COMMANDS: Readonly<Record<string, Reader>> = {
  go: readGo,
  cargo: readCargo,
  gcc: (command) => readCompiler('c', command),
  cc: (command) => readCompiler('c', command),
  clang: (command) => readCompiler('c', command),
  'g++': (command) => readCompiler('c++', command),
  'c++': (command) => readCompiler('c++', command),
  'clang++': (command) => readCompiler('c++', command),
  make: readMake,
  cmake: readMake,
  ninja: readMake,
  dotnet: readDotnet,
  mvn: readMaven,
  mvnw: readMaven,
  gradle: readGradle,
  gradlew: readGradle,
  lein: (command) => (hasWord(command, /^(?:uberjar|ring)$/) ? [inFolder('java', command, 'target')] : []),
  sbt: (command) => (hasWord(command, /assembly|stage|dist/) ? [inFolder('java', command, 'target')] : []),
  javac: (command) => [inFolder('java', command, '.')],
  swift: readSwift,
  stack: (command) => (hasWord(command, /^(?:install|build)$/) ? [UNKNOWN_GHC] : []),
  cabal: (command) => (hasWord(command, /^(?:v2-|new-)?(?:install|build)$/) ? [UNKNOWN_GHC] : []),
  ghc: (command) => readNamed('ghc', command, /^-o$/),
  'native-image': (command) => [{ by: 'native-image', folder: command.folder, name: null }],
  bun: (command) => (hasWord(command, /^--compile$/) ? readNamed('bun', command, /^--outfile$/) : []),
  deno: (command) => (command.words[0] === 'compile' ? readNamed('deno', command, /^(?:-o|--output)$/) : []),
  npm: readBundler,
  yarn: readBundler,
  pnpm: readBundler,
  ng: readBundler,
};

const hasWord = ({ words }: StageCommand, meant: RegExp): boolean => words.some((word) => meant.test(word));

const inFolder = (by: Toolchain, { folder }: StageCommand, name: string): PlacedProgram => ({
  by,
  folder: resolvePath(folder, name),
  name: null,
});

function readCargo(command: StageCommand): readonly PlacedProgram[] {
  const { words, folder } = command;
  const verb = words.find((word) => /^(?:build|b|install|rustc|auditable|zigbuild)$/.test(word));
  if (verb === undefined) return [];
  const bin = findValue(words, /^(?:--bin|--example)$/);
  if (verb === 'install') {
    const root = findValue(words, /^--root$/);
    return [
      {
        by: 'cargo',
        folder: root === null ? '/usr/local/cargo/bin' : resolvePath(folder, `${root}/bin`),
        name: bin,
      },
    ];
  }
  const target = findValue(words, /^--target$/);
  const profile =
    findValue(words, /^--profile$/) ??
    (words.some((word) => /^(?:--release|-r)$/.test(word)) ? 'release' : 'debug');
  const out = findValue(words, /^--target-dir$/) ?? 'target';
  const into = [out, ...(target === null ? [] : [target]), profile === 'dev' ? 'debug' : profile].join('/');
  return [{ by: 'cargo', folder: resolvePath(folder, into), name: bin }];
}

function readCompiler(by: 'c' | 'c++', command: StageCommand): readonly PlacedProgram[] {
  const { words } = command;
  if (words.some((word) => /^-(?:c|E|S|M|shared|-version|v|fsyntax-only)$/.test(word)) || words.length === 0)
    return [];
  const output = findValue(words, /^-o$/) ?? words.find((word) => /^-o./.test(word))?.slice(2);
  return [place(by, command, output ?? 'a.out', null)];
}

function readMake(command: StageCommand): readonly PlacedProgram[] {
  if (command.program === 'cmake' && !hasWord(command, /^--(?:build|install)$/)) return [];
  return [{ by: 'make', folder: null, name: null }];
}

function readDotnet(command: StageCommand): readonly PlacedProgram[] {
  const [verb = ''] = command.words;
  if (!/^(?:publish|build)$/.test(verb)) return [];
  return [{ by: 'dotnet', folder: findFolder(command, /^(?:-o|--output)$/), name: null }];
}

function readMaven(command: StageCommand): readonly PlacedProgram[] {
  return hasWord(command, /^(?:package|install|verify|deploy|[\w.-]+:(?:single|repackage|shade|assembly))$/)
    ? [inFolder('java', command, 'target')]
    : [];
}

function readGradle(command: StageCommand): readonly PlacedProgram[] {
  return hasWord(
    command,
    /(?:^|:)(?:build|assemble|bootJar|bootRepackage|shadowJar|fatJar|jar|installDist|distTar|distZip)$/,
  )
    ? [inFolder('java', command, 'build')]
    : [];
}

function readSwift(command: StageCommand): readonly PlacedProgram[] {
  const { words, folder } = command;
  if (words[0] !== 'build') return [];
  const configuration = findValue(words, /^(?:-c|--configuration)$/) ?? 'debug';
  return [
    {
      by: 'swift',
      folder: resolvePath(folder, `.build/${configuration}`),
      name: findValue(words, /^--product$/),
    },
  ];
}

/** What is put where an option says. */
function readNamed(by: Toolchain, command: StageCommand, option: RegExp): readonly PlacedProgram[] {
  const output = findValue(command.words, option);
  return output === null ? [] : [place(by, command, output, null)];
}

/** A script of a package.json that is called `build` builds what a browser loads, or something that runs: it is not known which. */
function readBundler(command: StageCommand): readonly PlacedProgram[] {
  const [first = '', second = ''] = command.words.filter((word) => !word.startsWith('-'));
  const script = first === 'run' ? second : command.program === 'npm' ? '' : first;
  return /^build(?::[\w:-]+)?$/.test(script) ? [{ by: 'bundler', folder: command.folder, name: null }] : [];
}
