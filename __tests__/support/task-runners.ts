import type { BuildChangeRow } from './build-changes.js';
import { EVIL } from './changed-arguments.js';

const FLOW = '.github/workflows/ci.yml';
const step = (line: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: ${line}\n`;
const SHELL = 'docker build -f odd .';
const NPM = '{"scripts":{"b":"docker build -f ../odd .."}}\n';
const TASK = `version: "3"\ntasks: { b: { cmds: [${SHELL}] } }\n`;
const ARGUMENTS = 'run("docker", "build", "-f", "odd", ".")\n';

/** A step that starts a program, which does what a file says. */
const starts = (line: string, path: string, text: string): BuildChangeRow => ({
  name: `task runners: ${line} of ${path}`,
  base: { odd: `FROM ${EVIL}\n`, [path]: text },
  change: { [FLOW]: step(line) },
  found: [`odd:1 unapproved ${EVIL}`],
});

export const TASK_RUNNERS: readonly BuildChangeRow[] = [
  ...[
    'npm --prefix ci run b',
    'npm -C ci run b',
    'yarn --cwd ci b',
    'yarn --cwd ci run b',
    'pnpm -C ci b',
    'pnpm --dir ci run b',
    'bun --cwd ci run b',
    'cd ci && npm run b',
  ].map((line) => starts(line, 'ci/package.json', NPM)),
  ...[
    'task -t ci/T.yml b',
    'task --taskfile ci/T.yml b',
    'task --taskfile=ci/T.yml b',
    'go-task b -t ci/T.yml',
  ].map((line) => starts(line, 'ci/T.yml', TASK)),
  starts('just ci/b', 'ci/justfile', `b:\n  ${SHELL}\n`),
  starts('make -C ci b', 'ci/Makefile', 'b:\n\tdocker build -f ../odd ..\n'),
  starts('tox -c ci/t.ini -e b', 'ci/t.ini', `[testenv:b]\ncommands = ${SHELL}\n`),
  starts('deno task -c ci/d.json b', 'ci/d.json', `{"tasks":{"b":"${SHELL}"}}\n`),
  starts('composer -d ci run b', 'ci/composer.json', NPM),
  starts('mage b', 'magefiles/b.go', ARGUMENTS),
  starts('rake b', 'rakelib/b.rake', `task(:b) { sh "${SHELL}" }\n`),
  starts('bin/rails b', 'lib/tasks/b.rake', `task(:b) { sh "${SHELL}" }\n`),
  starts('cargo run -p b', 'b/src/main.rs', ARGUMENTS),
  starts('cargo run --bin b', 'src/bin/b.rs', ARGUMENTS),
  starts('cargo run --example b', 'examples/b.rs', ARGUMENTS),
  starts('cargo run --manifest-path ci/Cargo.toml', 'ci/src/main.rs', ARGUMENTS),
  starts('gradle -p ci b', 'ci/build.gradle', 'exec { commandLine "docker", "build", "-f", "odd", "." }\n'),
  starts(
    './gradlew b',
    'buildSrc/src/main/kotlin/b.gradle.kts',
    'commandLine("docker", "build", "-f", "odd", ".")\n',
  ),
  starts('./gradlew b', 'gradle/docker.gradle', 'commandLine "docker", "build", "-f", "odd", "."\n'),
  ...(
    [
      ['npx gulp b', 'gulpfile.js'],
      ['npx gulp b', 'gulpfile.mjs'],
      ['npx grunt b', 'Gruntfile.js'],
      ['npx jest b', 'jest.config.js'],
      ['pytest', 'conftest.py'],
      ['dotnet run --project b', 'b/Program.cs'],
      ['java B.java', 'B.java'],
      ['kotlin b.main.kts', 'b.main.kts'],
      ['lua b.lua', 'b.lua'],
      ['fastlane b', 'fastlane/Fastfile'],
      ['zig build b', 'build.zig'],
      ['mix b', 'mix.exs'],
      ['sbt b', 'build.sbt'],
    ] as const
  ).map(([line, path]) => starts(line, path, ARGUMENTS)),
  ...(
    [
      ['bats ci/b.bats', 'ci/b.bats'],
      ['nu b.nu', 'b.nu'],
      ['cmake --build build', 'CMakeLists.txt'],
      ['ninja b', 'cmake/b.cmake'],
      ['meson compile b', 'meson.build'],
      ['ansible-playbook play.yml', 'play.yml'],
      ['ansible-playbook -i hosts ci/play.yaml', 'ci/play.yaml'],
      ['vagrant up', 'Vagrantfile'],
      ['moon run ci:b', 'moon.yml'],
      ['molecule test', 'molecule/default/converge.yml'],
    ] as const
  ).map(([line, path]) => starts(line, path, `b: ${SHELL}\n`)),
  starts(
    'mvn package',
    'pom.xml',
    '<argument>build</argument>\n<argument>-f</argument>\n<argument>odd</argument>\n',
  ),
  starts('mvn package', 'pom.xml', '<build>\n<dockerFile>odd</dockerFile>\n</build>\n'),
  { ...starts('npm ci --prefix b', 'b/package.json', NPM), found: [] },
  { ...starts('npm install', 'package.json', '{"name":"x"}\n'), found: [] },
];
