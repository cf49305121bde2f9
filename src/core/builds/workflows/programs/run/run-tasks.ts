import { isVendored } from '../../../build-files.js';
import { baseName, parentFolder } from '../../../repo-path.js';
import type { Tree } from '../../../tree.js';

/** Other files that programs of tasks read, besides those which are named for the folder alone. */
const TASKS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bcargo\s/, ['xtask/src/*.rs', 'src/bin/*.rs', 'examples/*.rs', 'Makefile.toml', '.cargo/config.toml']],
  [/\b(?:rake|rails)\s/, ['rakelib/*.rake', 'lib/tasks/*.rake']],
  [
    /\bgradlew?\s/,
    [
      ...['gradle/*.gradle', 'gradle/*.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
      ...['buildSrc', 'build-logic'].flatMap((folder) => [
        `${folder}/**/*.gradle`,
        `${folder}/**/*.gradle.kts`,
      ]),
    ],
  ],
  [/\bmage\s/, ['magefiles/*.go']],
  [/\b(?:cmake|ctest|ninja)\s/, ['CMakeLists.txt', 'cmake/*.cmake']],
  [/\bmeson\s/, ['meson.build']],
  [/\bfastlane\s/, ['fastlane/Fastfile', 'Fastfile']],
  [/\bmix\s/, ['mix.exs']],
  [/\blein\s/, ['project.clj']],
  [/\bsbt\s/, ['build.sbt', 'project/*.scala']],
  [/\bmill\s/, ['build.sc', 'build.mill']],
  [/\bzig\s/, ['build.zig']],
  [/\bnix\s/, ['flake.nix']],
  [/\bmoon\s/, ['moon.yml', '.moon/tasks.yml']],
  [/\bvagrant\s/, ['Vagrantfile']],
  [/\bmolecule\s/, ['molecule/*/*.yml']],
  [/\bdotnet\s+run\b/, ['Program.cs']],
  [/\bpytest(?![\w-])/, ['conftest.py', 'tests/conftest.py']],
  [/\bjest(?![\w-])/, ['jest.config.js', 'jest.config.ts', 'jest.config.mjs', 'jest.config.cjs']],
  [
    /\bmise\s/,
    [
      '.config/mise.toml',
      ...['.mise', 'mise', '.config/mise'].flatMap((folder) => [
        `${folder}/config.toml`,
        `${folder}/tasks/**/*`,
      ]),
      'mise-tasks/**/*',
    ],
  ],
  [/\b(?:poe|pixi|doit)\s/, ['pyproject.toml', 'pixi.toml', 'dodo.py']],
  [/\bfab\s/, ['fabfile.py']],
  [/\bgulp\s/, ['js', 'mjs', 'cjs', 'ts'].map((ending) => `gulpfile.${ending}`)],
  [/\bgrunt\s/, ['js', 'cjs', 'ts', 'coffee'].map((ending) => `Gruntfile.${ending}`)],
  [/\bdevbox\s/, ['devbox.json']],
  [/\blefthook\s/, ['lefthook.yml', '.lefthook.yml', 'lefthook.yaml']],
  [/\bpre-commit\s/, ['.pre-commit-config.yaml']],
  [/\b(?:foreman|overmind|honcho)\s/, ['Procfile', 'Procfile.dev']],
  [/\bearthly\s/, ['Earthfile']],
];
/** A project of Gradle that a task is of: `:app:image`. */
const PROJECT = /\bgradlew?\b[^\n;&|]{0,300}?\s:?(\w[\w-]*(?::\w[\w-]*){0,5}):\w/g;
/** A module of a justfile. */
const MODULE = /^mod\??[ \t]+(\w[\w-]{0,100})[ \t]*$/gm;
/** A folder that one of task includes: `docs: ./docs`. */
const TASKFILES = /^[ \t]*[\w-]{1,100}:[ \t]*["']?(\.{1,2}\/[\w./-]{1,200})["']?[ \t\r]*$/gm;
/** What runs the files of a folder. */
const GO = /\bgo\s+(?:run|generate)\s+(?:-\S+\s+){0,10}((?:\.\/)?[\w-][\w./-]{0,200})/g;
const PYTHON = /\bpython[\d.]*\s+(?:-m\s+)?((?:\.\/)?[\w-][\w./-]{0,200})(?=\s|$|["'])/gm;
const PARTS = /\brun-parts\s+(?:-\S+\s+(?:["'][^"'\n]*["']\s+)?){0,10}["']?([\w./*\uffff-]{1,200})/g;
/** What finds files and runs them: `find ci -name "*.sh" -exec bash {} \;`. */
const FINDING = /\bfind\s+["']?([\w./*\uffff-]{1,200})["']?([^\n]{0,500})/g;
const FOUND_NAME = /-i?name\s+["']?([\w.*?-]{1,100})/;
const RUNNING =
  /(?:-exec(?:dir)?|\bxargs(?:\s+-\S+(?:\s+(?:\d+|\{\}))?){0,5}|\bdo|;)\s+["']?(?:(?:ba|da|z)?sh|source|\.|sudo|python\d?|node|make|\{\}|\uffff0\uffff)(?=[\s"'/;]|$)/;

/** The paths, also of patterns, of files that programs of tasks read which a text starts. */
export function listOtherTasks(file: string, text: string): readonly string[] {
  const name = baseName(file);
  const tasks = TASKS.flatMap(([program, files]) => (program.test(text) ? files : []));
  const projects = [...text.matchAll(PROJECT)].flatMap(([, name = '']) => {
    const folder = name.replaceAll(':', '/');
    return [`${folder}/build.gradle`, `${folder}/build.gradle.kts`];
  });
  const modules = /just/i.test(name) ? [...text.matchAll(MODULE)].map(([, module = '']) => module) : [];
  const included = /^taskfile/i.test(name)
    ? [...text.matchAll(TASKFILES)].map(([, folder = '']) => folder)
    : [];
  const parts = [
    ...modules.flatMap((module) => [`${module}.just`, `${module}/mod.just`, `${module}/justfile`]),
    ...included.flatMap((folder) => [`${folder}/Taskfile.yml`, `${folder}/Taskfile.yaml`]),
  ];
  const folders = [
    ...[...text.matchAll(GO)].map(([, folder = '']) => `${folder.replace(/\/?\.\.\.$/, '')}/*.go`),
    ...[...text.matchAll(PYTHON)].map(([, folder = '']) => `${folder.replace(/\/$/, '')}/__main__.py`),
    ...[...text.matchAll(PARTS)].map(([, folder = '']) => `${folder.replace(/\/$/, '')}/*`),
  ];
  const found = [...text.matchAll(FINDING)].flatMap(([, folder = '', rest = '']) =>
    RUNNING.test(rest) ? `${folder.replace(/\/$/, '')}/**/${FOUND_NAME.exec(rest)?.[1] ?? '*'}` : [],
  );
  return [...new Set([...tasks, ...projects, ...parts, ...folders, ...found])];
}

/** What runs scripts of packages in other folders, whichever these are. */
const WORKSPACES =
  /\b(?:npm|pnpm|yarn|bun)\b[^\n;&|]{0,200}?\s(?:(?:-w|--workspaces?|--ws|workspaces?|-r|--recursive|-F|--filter)(?=[\s=])|--workspaces?$)|(?<![\w./-])(?:turbo|nx|lerna|rush)\s+[\w-]/m;
const PACKAGE = /(?:^|\/)(?:package|project)\.json$/;
const PACKAGES = 'packages of workspaces';
/** More packages than are looked through, unless a text has the name of their folder. */
export const MAX_PACKAGES = 50;

/** The packages of which a text may run scripts; of very many, those whose folders it names. */
export function listPackages(text: string, tree: Tree): readonly string[] {
  if (!WORKSPACES.test(text)) return [];
  const all = tree.select(PACKAGES, (path) => PACKAGE.test(path) && !isVendored(path));
  if (all.length <= MAX_PACKAGES) return all;
  const words = new Set(text.split(/[^\w.-]+/));
  const named = all.filter((path) => words.has(baseName(parentFolder(path))));
  return named.length > 0 ? named : all;
}
