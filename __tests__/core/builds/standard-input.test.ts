import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { loadRows, treeOf } from '../../support/build-rows.js';

interface JudgedBuild {
  readonly context: string;
  readonly dockerfile: string | null;
  readonly inline: string | null;
  readonly target: string | null;
  readonly args: Readonly<Record<string, string>>;
}

/** What a tool builds by a text on its standard input, as compose-go and buildx say; null: it refuses that. */
interface JudgedInput {
  readonly cwd: string;
  readonly command: string;
  readonly text: string;
  readonly builds: Readonly<Record<string, JudgedBuild>> | null;
}

type Files = Readonly<Record<string, string>>;

const FLOW = '.github/workflows/a.yml';
const [{ files: FILES } = { files: {} }] = loadRows<{ readonly files: Files }>('standard-input');
const JUDGED = loadRows<JudgedInput>('standard-input').slice(1);

function find(steps: readonly object[], files: Files = FILES) {
  const flow = JSON.stringify({ on: 'push', jobs: { j: { 'runs-on': 'ubuntu-24.04', steps } } });
  return findBuilds(treeOf({ ...files, [FLOW]: flow }), new Set(['workflow']));
}

const here = ({ cwd, command, text }: JudgedInput): string =>
  `cd ${cwd}\n${command} <<'END'\n${text.replace(/\n?$/, '\n')}END\n`;

describe('what a tool is given on standard input is read as the tool reads it', () => {
  test.each(JUDGED.map((row) => [`${row.cwd}: ${row.command} << ${row.text}`, row] as const))(
    '%s',
    (_, row) => {
      const { builds } = find([{ run: here(row) }]);
      const kept = builds.filter(({ isRefused, unknown }) => isRefused !== true && unknown.length === 0);
      const found = kept.map(({ name, context, dockerfile, inline, target, args }) => [
        name?.split(':')[1],
        { context, dockerfile, inline: inline?.text ?? null, target, args: Object.fromEntries(args) },
      ]);
      expect(Object.fromEntries(found)).toEqual(row.builds ?? {});
    },
  );
});

const WEB = 'services: { web: { build: api } }';
const BAKE = 'target "default" { context = "api" }';
const give = (command: string, text: string): string => `${command} <<X\n${text}\nX\n`;

interface Shown {
  readonly context: string | null;
  readonly problem: string | null;
  readonly isScript: boolean;
}

function show(run: string, files?: Files, shell = 'bash') {
  const { builds, problems } = find([{ run, shell }], files);
  return {
    builds: builds.map(({ context, problem, isScript = false }): Shown => ({ context, problem, isScript })),
    said: problems.map(({ file, message }) => (file === FLOW ? message : `${file}: ${message}`)),
  };
}

const listContexts = (run: string, files?: Files, shell?: string) =>
  show(run, files, shell).builds.map(({ context }) => context);

describe('what is on standard input', () => {
  test.each([
    ['a here-string', `docker compose -f - build <<< '${WEB}'`],
    ['a flag of one word', give('docker-compose -f- up', WEB)],
    ['around the command', `{ docker compose -f - build; } <<X\n${WEB}\nX\n`],
    ['another descriptor', `exec 3<<X\n${WEB}\nX\ndocker compose -f - build <&3`],
    ['what echo prints', `echo '${WEB}' | docker compose -f - build`],
    [
      'what printf prints',
      `printf 'services:\\n  web:\\n    build: api\\n' | sudo docker compose -f - create`,
    ],
    [
      'what several commands print',
      `{ echo 'services:'; echo '  web: { build: api }'; } | docker compose -f - up`,
    ],
    ['a file of another folder', 'cd api\ndocker compose -f - build < ../ci/here.yml'],
    ['a file that cat prints', 'cat ci/web.yml | docker compose -f - build'],
    [
      'the name that Linux has for it',
      give('docker compose -f /proc/self/fd/0 --project-directory . up', WEB),
    ],
    [
      'a folder that the shell gives',
      give('docker compose -f - build', 'services: { web: { build: $PWD/api } }'),
    ],
    [
      'the workspace',
      give('docker compose -f - build', 'services: { web: { build: $GITHUB_WORKSPACE/api } }'),
    ],
    [
      'values of a variable',
      `if x; then D=api; else D=api/.; fi\n${give('docker compose -f - up', 'services: { web: { build: $D } }')}`,
    ],
    ['definitions of bake', give('docker buildx bake -f cwd://-', BAKE)],
    ['those in a pipe', `echo '${BAKE}' | docker buildx bake --file=-`],
    ['a file of bake', 'docker buildx bake -f - < ci/web.hcl'],
    ['one with another ending', 'docker buildx bake -f ci/definitions'],
    ['what podman calls it', give('podman-compose -f - build', WEB)],
  ])('is read: %s', (_, run) => {
    const files = {
      ...FILES,
      'ci/web.yml': WEB,
      'ci/here.yml': 'services: { web: { build: . } }',
      'ci/web.hcl': BAKE,
      'ci/definitions': WEB,
    };
    const { builds, said } = show(run, files);
    expect([...new Set(builds.map(({ context, problem }) => `${context} ${problem}`))]).toEqual(['api null']);
    expect(said).toEqual([]);
  });

  test.each([
    ['in braces', `@'\n${WEB}\n'@ | docker compose -f - build`],
    [
      'with variables',
      `$env:D = 'api'\n@"\nservices: { web: { build: $env:D } }\n"@ | docker-compose -f - up`,
    ],
    ['in quotes', `'${WEB}' | docker compose -f - build`],
    ['in a file', 'Get-Content -Raw ci/web.yml | docker compose -f - build'],
    ['in a file of bake', 'gc ci/web.hcl | docker buildx bake -f -'],
  ])('is read in PowerShell: %s', (_, run) => {
    const files = { ...FILES, 'ci/web.yml': WEB, 'ci/web.hcl': BAKE };
    expect(listContexts(run, files, 'pwsh')).toEqual(['api']);
  });

  test('is told where the script or the file has it', () => {
    const text =
      'services:\n  web:\n    build:\n      args: { A: b }\n      dockerfile_inline: |\n        FROM node:22\n        RUN x';
    const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n${give(
      'docker compose -f - build',
      text,
    )
      .split('\n')
      .map((line) => `          ${line}\n`)
      .join('')}`;
    const [build] = findBuilds(treeOf({ ...FILES, [FLOW]: flow }), new Set(['workflow'])).builds;
    expect(build).toMatchObject({ file: FLOW, line: 7, sources: [FLOW] });
    expect(build?.inline).toMatchObject({ file: FLOW, text: 'FROM node:22\nRUN x\n' });
    expect(build?.inline?.lines.slice(0, 2)).toEqual([
      { line: 13, column: 19 },
      { line: 14, column: 19 },
    ]);
    expect(build?.places.get('args.A')).toEqual({
      file: FLOW,
      line: 11,
      column: 28,
      endLine: 11,
      endColumn: 29,
    });
    const [other] = find([{ run: 'docker compose -f - build < deploy/base.yml' }]).builds;
    expect(other).toMatchObject({ file: FLOW, sources: [FLOW, 'deploy/base.yml'], context: '.' });
    expect(other?.places.get('args.A')).toMatchObject({ file: 'deploy/base.yml', line: 1 });
  });

  test.each([
    [
      './gen | docker compose -f - build',
      'docker compose reads its standard input, which is not judged',
      true,
    ],
    ['docker compose -f - up', 'docker compose reads its standard input, which is not judged', true],
    [
      '{ read x; docker compose -f - up; } < deploy/base.yml',
      'docker compose reads its standard input, which is not judged',
      true,
    ],
    [
      `cat() { ./gen; }\ncat deploy/base.yml | docker compose -f - up`,
      'docker compose reads its standard input, which is not judged',
      true,
    ],
    [
      `enable -n echo\necho '${WEB}' | docker compose -f - up`,
      'docker compose reads its standard input, which is not judged',
      true,
    ],
    [
      'cat deploy/base.yml base.hcl | docker compose -f - up',
      'docker compose reads its standard input, which is not judged',
      true,
    ],
    [
      give('docker compose -f - up', 'services: { web: { build: "\\$$X" } }'),
      'docker compose reads its standard input, which is not judged',
      true,
    ],
    [
      give('docker compose -f - up', '$X'),
      'docker compose reads its standard input, of which not all is known',
      true,
    ],
    [
      'docker compose -f - up < other.yml',
      'The files of docker compose are not all known, or not all in the repository',
      true,
    ],
    [
      'docker compose -f - up < $F',
      'Cannot tell in which folder docker compose runs, or which files it reads',
      true,
    ],
    [
      './gen | docker buildx bake -f -',
      'docker buildx bake reads its standard input, which is not judged',
      true,
    ],
    [
      './gen > x.hcl\ndocker buildx bake -f - < x.hcl',
      'docker buildx bake reads x.hcl, made before it runs, which is not judged',
      true,
    ],
    [
      give('docker buildx bake -f -', 'target "default" { tags = [$X] }'),
      'docker buildx bake reads its standard input, of which not all is known',
      true,
    ],
    ['docker buildx bake -f - < $F', 'Cannot tell what bake builds', false],
    [
      'docker buildx bake -f - < other.hcl',
      'docker buildx bake refuses other.hcl: there is no such file',
      false,
    ],
    [
      give('docker buildx bake -f -', 'target "default" {'),
      'docker buildx bake refuses its standard input: the block has no closing brace',
      false,
    ],
  ])('is not known: %s', (run, reason, isScript) => {
    const { builds } = show(run);
    expect(builds).toEqual([{ context: null, problem: expect.stringContaining(reason), isScript }]);
  });

  test('leaves open what is not known of it, and says so unless it can be no more than a word', () => {
    const compose = (value: string) =>
      show(
        give(
          'docker compose -f - up',
          `services: { web: { build: { context: api, args: { A: "${value}" } }, ports: ["${value}:80"] } }`,
        ),
      );
    const said = 'A script hands a file to docker compose, and only what is known of its text is judged';
    const open = (name: string) => ({
      context: 'api',
      isScript: true,
      problem: `Cannot tell all of this build: args.A depends on ${name}, which nothing in the repository gives`,
    });
    expect(compose('$TAG')).toEqual({ builds: [open('$TAG')], said: [said] });
    expect(compose('$GITHUB_SHA')).toEqual({ builds: [open('$GITHUB_SHA')], said: [] });
    const bake = show(give('docker buildx bake -f -', 'target "default" { args = { A = "x:$TAG" } }'));
    expect(bake).toEqual({
      builds: [
        {
          context: '.',
          isScript: false,
          problem: 'args.A: "x:$TAG" is not known: nothing in the repository decides what $TAG is',
        },
      ],
      said: ['A script hands a file to docker buildx bake, and only what is known of its text is judged'],
    });
  });

  test.each([
    // a text within that reads as a compose file
    ['target "default" {\n  args = { A = "$TAG", B = <<E\nservices: x\nE\n  }\n}', ['args.A']],
    ['# own\nservices: { web: { build: { context: ., args: { A: $TAG } } } }', ['args.A']],
    ['{"target": {"default": {"args": {"A": "x$TAG", "B": "c"}}}}', ['args.A']],
  ])('leaves open what bake does not know of it: %s', (text, unknown) => {
    const { builds } = find([{ run: give('docker buildx bake -f -', text) }]);
    expect(builds.map((build) => build.unknown)).toEqual([unknown]);
  });

  test('adds to files that are known', () => {
    expect(show('./gen | docker buildx bake -f base.hcl -f -')).toEqual({
      builds: [{ context: '.', problem: null, isScript: false }],
      said: ['docker buildx bake reads its standard input, which is not judged'],
    });
  });

  test('is what is wrong where it is written', () => {
    const [problem] = find([
      { run: give('docker compose -f - up', 'services: { web: { build: ., ports: 1 } }') },
    ]).problems;
    expect(problem).toMatchObject({ file: FLOW, line: 1 });
    expect(problem?.message).toMatch(/^docker compose refuses its standard input: services\.web\.ports /);
    const files = { ...FILES, 'ci/a.yml': 'services: { web: { build: ., ports: 1 } }' };
    expect(show('docker compose -f - up < ci/a.yml', files).said).toEqual([
      expect.stringMatching(/^ci\/a\.yml: docker compose refuses this file: /),
    ]);
  });

  test('has no name that a file of the repository has', () => {
    const files = { ...FILES, 'standard input': 'services: { b: { build: deploy } }' };
    const text = 'include: ["standard input"]\nservices: { web: { build: api } }';
    expect(listContexts(give('docker compose -f - up', text), files)).toEqual(['deploy', 'api']);
  });

  test.each([
    [WEB, []],
    ['include: [deploy/base.yml]', ['A script writes ci/.env, and what it then says is not judged']],
  ])('decides which files of variables count: %s', (text, said) => {
    expect(show(`./gen > ci/.env\n${give('docker compose -f - up', text)}`).said).toEqual(said);
  });

  test.each([
    ['podman build -f /dev/stdin .', ['FROM debian']],
    ['buildah bud -f /proc/self/fd/0 .', ['FROM debian']],
    ['podman build -f - .', ['FROM debian']],
    // BuildKit finds no such file
    ['docker build -f /dev/stdin .', [undefined]],
  ])('is the Dockerfile of %s', (command, texts) => {
    const { builds } = find([{ run: `${command} <<< 'FROM debian'` }]);
    expect(builds.map(({ inline }) => inline?.text)).toEqual(texts);
  });

  test.each([
    ['cat deploy/x.df | docker build -', 'deploy/x.df'],
    ['cd deploy\ncat x.df | docker build -f - ../api', 'deploy/x.df'],
    ['cat < deploy/x.df | podman build -f - api', 'deploy/x.df'],
    ['cat deploy/x.df Dockerfile | docker build -', null],
    ['cat() { ./gen; }\ncat deploy/x.df | docker build -', null],
    ['shopt -s expand_aliases\nalias \\\n  cat=./gen\ncat deploy/x.df | docker build -', null],
    ['true && hash -p ./gen cat\ncat deploy/x.df | docker build -', null],
    ['BASH_CMDS[cat]=./gen\ncat deploy/x.df | docker build -', null],
    ['alias d=docker\ncat deploy/x.df | docker build -', 'deploy/x.df'],
  ])('is the file that cat prints: %s', (run, dockerfile) =>
    expect(find([{ run }]).builds.map((build) => build.dockerfile)).toEqual([dockerfile]),
  );
});

describe('what bake reads besides', () => {
  test('is a compose file that only the gate does not read', () => {
    const services = Array.from({ length: 2100 }, (_, index) => `s${index}: { build: . }`);
    for (const text of [`services: { ${services.join(', ')} }`, `services: { web: { build: $\{A}/b } }`]) {
      const { builds } = find([{ run: 'docker buildx bake -f ci/a' }], { ...FILES, 'ci/a': text });
      expect(builds[0]?.problem).toMatch(/^it has more than 2000 services|the gate cannot read it as YAML/);
    }
  });

  test.each([
    ['variables on top of a compose file', 'docker buildx bake -f deploy/base.yml -f vars.hcl', ['.']],
    // from where it runs
    ['a file that is included', 'docker buildx bake -f deploy/inc.yml', ['api']],
  ])('%s', (_, run, contexts) => {
    const files = {
      ...FILES,
      'vars.hcl': 'variable "X" { default = "y" }\n',
      'deploy/inc.yml': 'include: [api/web.yml]\n',
      'api/web.yml': 'services: { web: { build: . } }\n',
    };
    expect(listContexts(run, files)).toEqual(contexts);
  });
});
