import { baseName } from '../../repo-path.js';

/** Programs that do what a file of the folder says, and the names of such files. */
const TASK_FILES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^g?make$/, ['Makefile', 'makefile', 'GNUmakefile']],
  [/^(?:npm|npx|pnpm|pnpx|yarn|bunx?)$/, ['package.json']],
  [/^just$/, ['justfile', 'Justfile', '.justfile']],
  [/^(?:go-)?task$/, ['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml', 'taskfile.yaml', 'Taskfile.dist.yml']],
  [/^rake$/, ['Rakefile', 'rakefile', 'Rakefile.rb']],
  [/^mage$/, ['magefile.go']],
  [/^inv(?:oke)?$/, ['tasks.py']],
  [/^composer$/, ['composer.json']],
  [/^cargo$/, ['Cargo.toml', 'build.rs', 'src/main.rs']],
  [/^(?:poetry|pdm|uv|hatch|rye)$/, ['pyproject.toml']],
  [/^tox$/, ['tox.ini']],
  [/^nox$/, ['noxfile.py']],
  [/^gradlew?$/, ['build.gradle', 'build.gradle.kts', 'gradle.properties']],
  [/^mvnw?$/, ['pom.xml']],
  [/^ant$/, ['build.xml']],
  [/^deno$/, ['deno.json', 'deno.jsonc']],
  [/^mise$/, ['mise.toml', '.mise.toml']],
  [/^direnv$/, ['.envrc']],
  [/^dotenv$/, ['.env']],
  [/^scons$/, ['SConstruct']],
  // what these print of the files of the folder, such as `docker compose config`
  [
    /^docker(?:-compose|-buildx)?$/,
    [
      'compose.yaml',
      'compose.yml',
      'docker-compose.yml',
      'docker-compose.yaml',
      'docker-bake.hcl',
      'docker-bake.json',
      '.env',
    ],
  ],
];

/** Programs that read whole folders. */
export const READING_FOLDERS = /^(?:ls|find|kustomize|helm|terraform|tofu|cue|jsonnet)$/;

/** What such programs are asked for that prints nothing of the repository's own. */
const INSTALLING = new Set(
  'add audit cache check ci clean-install config fetch i init install login logout lock publish restore sync update upgrade whoami'.split(
    ' ',
  ),
);

/** Programs whose words are the names of tasks. */
const TARGETED = /^(?:g?make|just|(?:go-)?task|rake|mage|inv(?:oke)?|scons|ant|gradlew?)$/;

/** Whether the words of a program are the names of what it is to do. */
export function isTargeted(program: string): boolean {
  return TARGETED.test(program);
}

/** The files that a program reads to find out what it is to do. */
export function listTaskFiles(program: string, words: readonly string[]): readonly string[] {
  const files = TASK_FILES.find(([name]) => name.test(program))?.[1] ?? [];
  if (program.startsWith('docker')) return words.some((word) => PRINTING.has(word)) ? files : [];
  const task = words.find((word, at) => !word.startsWith('-') && !VALUED.test(words[at - 1] ?? ''));
  return task !== undefined && INSTALLING.has(task) && !TARGETED.test(program) ? [] : files;
}

/** Flags of these programs with a value of its own, which is not a task. */
const VALUED = /^-(?:-(?:prefix|cwd|dir|directory|workspace|filter|project|package|manifest-path)|[CFdpw])$/;

/** Words with which docker prints what its files say. */
const PRINTING = new Set(['config', 'convert', '--print']);

/** Whether a text names a program that does what a file of tasks of some name says. */
export function startsTasks(text: string, name: string): boolean {
  const programs = TASK_FILES.flatMap(([program, files]) => (files.includes(name) ? [program] : []));
  return (
    programs.length > 0 && text.split(/[^\w-]+/).some((word) => programs.some((each) => each.test(word)))
  );
}

/** Whether a file is one of make by its name, whichever it is: `lib.Makefile`, `Makefile.common`, `rules.mk`. */
export function isMakefile(path: string): boolean {
  return /(?:^|[/._-])(?:GNU)?makefile(?:[._-][\w.-]*)?$|\.(?:mk|mak|make)$/i.test(path);
}

const TASK_NAMES: ReadonlySet<string> = new Set(TASK_FILES.flatMap(([, files]) => files.map(baseName)));

/** Whether a file is one of those, in whichever folder. */
export function isTaskFile(path: string): boolean {
  return TASK_NAMES.has(baseName(path));
}
