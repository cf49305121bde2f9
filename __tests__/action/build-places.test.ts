import { describe, expect, it } from 'vitest';
import { args, bake, compose, DEFAULT, EVIL, type Files, inline } from '../support/build-files.js';
import { BAD, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();

const judge = (
  base: Files,
  change: Files,
  inputs: Record<string, string> = { comment: 'always' },
  place: 'process' | 'spawned' = 'process',
) => {
  const pullRequest = stage.pullRequest({ base, change });
  return pullRequest.run({ inputs, in: place }).then((run) => ({ run, pullRequest }));
};

describe('an annotation stands where the change is', () => {
  const block = (base: string) =>
    `services:\n  web:\n    build:\n      context: .\n      args:\n        OTHER: x\n        BASE: ${base}\n`;
  const named = (file: string) =>
    `services:\n  web:\n    build:\n      context: .\n      dockerfile: ${file}\n`;
  const run = (command: string) =>
    `on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: ${command}\n`;
  const matrix = (base: string) =>
    `on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        img:\n          - debian:trixie\n          - ${base}\n    steps:\n      - uses: actions/checkout@v5\n      - uses: docker/build-push-action@v6\n        with:\n          context: .\n          build-args: BASE=\${{ matrix.img }}\n`;
  const baked = (base: string) =>
    `variable "V" {\n  default = "${base}"\n}\n${bake('  args = { BASE = V }')}`;
  it.each<[string, Files, Files, string, string, string | null]>([
    [
      'at an argument',
      { Dockerfile: DEFAULT, 'compose.yaml': block('debian:trixie') },
      { 'compose.yaml': block(EVIL) },
      'compose.yaml',
      '7',
      'In Dockerfile:2, built by web',
    ],
    [
      'in .env',
      { Dockerfile: DEFAULT, 'compose.yaml': block(`\${V}`), '.env': 'V=debian:trixie\n' },
      { '.env': `# new\nV=${EVIL}\n` },
      '.env',
      '2',
      'In Dockerfile:2, built by web',
    ],
    [
      'at the variable of which another one of .env is made',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': block(`\${V}`),
        '.env': `A=1\nR=docker.io\nV=$R/library/debian:trixie\n`,
      },
      { '.env': `A=2\nR=evil.example\nV=$R/library/debian:trixie\n` },
      '.env',
      '2',
      'In Dockerfile:2, built by web',
    ],
    [
      'at an argument that takes its value from .env',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': compose('{ context: ., args: [BASE] }'),
        '.env': 'A=1\nBASE=debian:trixie\n',
      },
      { '.env': `A=1\n\nBASE=${EVIL}\n` },
      '.env',
      '3',
      'In Dockerfile:2, built by web',
    ],
    [
      'in a file of variables that a step names',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': block(`\${V}`),
        '.github/workflows/a.yml': run('docker compose --env-file ci.env build'),
        'ci.env': 'A=1\nV=debian:trixie\n',
      },
      { 'ci.env': `A=1\nV=${EVIL}\n` },
      'ci.env',
      '2',
      'In Dockerfile:2, built by "b/#2:web"',
    ],
    [
      'at the value of a matrix in a block',
      { Dockerfile: DEFAULT, '.github/workflows/a.yml': matrix('debian:trixie-slim') },
      { '.github/workflows/a.yml': matrix(EVIL) },
      '.github/workflows/a.yml',
      '9',
      'In Dockerfile:2, built by',
    ],
    [
      'at the variable of a script',
      {
        Dockerfile: DEFAULT,
        '.github/workflows/a.yml': run('./build.sh'),
        'build.sh': '#!/bin/sh\nR=docker.io\ndocker build --build-arg BASE=$R/library/debian:trixie .\n',
      },
      { 'build.sh': '#!/bin/sh\nR=evil.example\ndocker build --build-arg BASE=$R/library/debian:trixie .\n' },
      'build.sh',
      '2',
      'In Dockerfile:2, may be built by',
    ],
    [
      'at the default of a variable of bake',
      { Dockerfile: DEFAULT, 'docker-bake.hcl': baked('debian:trixie') },
      { 'docker-bake.hcl': baked(EVIL) },
      'docker-bake.hcl',
      '2',
      'In Dockerfile:2, built by app',
    ],
    [
      'at the name of a Dockerfile',
      { image: BAD, Dockerfile: GOOD, 'compose.yaml': named('Dockerfile') },
      { 'compose.yaml': named('image') },
      'compose.yaml',
      '5',
      'In image:1, built by web',
    ],
    [
      'at the name of a Dockerfile in a Makefile',
      { image: BAD, Makefile: 'all:\n\tdocker build .\n' },
      { Makefile: 'all:\n\tdocker build -f image .\n' },
      'Makefile',
      '2',
      'In image:1, may be built by Makefile',
    ],
    [
      'at a target',
      {
        Dockerfile: `FROM ${EVIL} AS dev\nFROM debian:trixie\n`,
        'docker-bake.hcl': bake('  target = ""'),
        [POLICY]: `${SMALL_POLICY}overrides:\n  - { roles: [build], rules: { unapproved: ignore } }\n`,
      },
      { 'docker-bake.hcl': bake('  context = "."\n  target = "dev"') },
      'docker-bake.hcl',
      '3',
      'In Dockerfile:1, built by app',
    ],
    [
      'at a context',
      { Dockerfile: GOOD, 'docker-bake.hcl': bake('') },
      { 'docker-bake.hcl': bake(`  contexts = {\n    "debian:trixie-slim" = "docker-image://${EVIL}"\n  }`) },
      'docker-bake.hcl',
      '3',
      'In Dockerfile:1, built by app',
    ],
    [
      'in an extended file',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': 'services:\n  web:\n    extends: { file: parts/a.yml, service: web }\n',
        'parts/a.yml': 'services: { web: { build: { context: .. } } }\n',
      },
      {
        'parts/a.yml': `services:\n  web:\n    build:\n      context: ..\n      args:\n        BASE: ${EVIL}\n`,
      },
      'parts/a.yml',
      '6',
      'In Dockerfile:2, built by web',
    ],
    [
      'in a file that may be laid over another one',
      {
        'web/Dockerfile': DEFAULT,
        'compose.yaml': compose('./web'),
        'deploy/Dockerfile': GOOD,
        'deploy/compose.ci.yml': block('debian:trixie'),
      },
      { 'deploy/compose.ci.yml': block(EVIL) },
      'deploy/compose.ci.yml',
      '7',
      'In web/Dockerfile:2, may be built by web',
    ],
    ['at its own line inside', {}, { 'compose.yaml': inline(`ARG A\n${BAD}`) }, 'compose.yaml', '7', null],
    [
      'in a changed Dockerfile',
      { 'compose.yaml': args(EVIL) },
      { Dockerfile: DEFAULT },
      'Dockerfile',
      '2',
      null,
    ],
  ])('%s', async (_, base, change, file, line, words) => {
    const { run } = await judge(base, change, { comment: 'never' });
    const errors = run.commands.filter(({ name, properties }) => name === 'error' && 'file' in properties);
    expect(errors.map(({ properties }) => [properties['file'], properties['line']])).toEqual([[file, line]]);
    const message = errors[0]?.message ?? '';
    if (words === null) expect(message).not.toContain('built by');
    else expect(message).toContain(words);
  });
});

describe('every report names the build', () => {
  const change = { 'compose.yaml': args(EVIL) };
  const base = { Dockerfile: DEFAULT, 'compose.yaml': compose('.') };

  it('by a link in the comment', async () => {
    const { pullRequest } = await judge(base, change);
    const [comment] = pullRequest.repository.comments;
    const url = `https://github.com/acme/shop/blob/${pullRequest.head}`;
    expect(comment?.body).toContain(`<br>[<code>Dockerfile:2</code>](${url}/Dockerfile#L2)`);
    expect(comment?.body).toContain(
      `<br>built by <code>web</code> in [<code>compose.<wbr>yaml:3</code>](${url}/compose.yaml#L3)`,
    );
  });

  it('in JSON and SARIF', async () => {
    const { run } = await judge(base, change, { 'sarif-file': 'report.sarif' }, 'spawned');
    const builds = { file: 'compose.yaml', line: 2, name: 'web' };
    expect(run.report?.findings).toMatchObject([{ decidedBy: { builds } }]);
    const [result] = JSON.parse(run.read('report.sarif')).runs[0].results;
    expect(result.properties.decidedBy.builds).toEqual(builds);
    expect(result.relatedLocations).toMatchObject([
      { physicalLocation: { artifactLocation: { uri: 'compose.yaml' }, region: { startLine: 3 } } },
    ]);
  });

  it('whatever its name says', async () => {
    const name = '"<b>x](https://evil.example)|@all`##[error]"';
    const hostile = args(EVIL).replace('web', name).replace('##[', '::stop::##[');
    const { run, pullRequest } = await judge(base, { 'compose.yaml': hostile });
    const [comment] = pullRequest.repository.comments;
    expect(comment?.body).toContain('built by');
    expect(comment?.body).not.toMatch(/<b>x|\]\(https:\/\/evil|@all|\|@/);
    expect(run.commands.filter(({ message }) => message.startsWith('"'))).toEqual([]);
    expect(run.stdout).not.toMatch(/^\s*::stop::|##\[error\]"/m);
  });
});

describe('a suggestion in a build file', () => {
  const policy = `${SMALL_POLICY}deny:\n  - image: docker.io/bitnami/**\n    use: docker.io/library/$name:$tag\nsettings: { run-images: true }\n`;
  const suggest = async (change: Files) => {
    const { pullRequest } = await judge({ [POLICY]: policy }, change, {
      suggestions: 'true',
      comment: 'never',
    });
    const comments = pullRequest.repository.reviews.flatMap((review) => review.comments);
    return comments.map(({ body }) => /```suggestion\n(.*)\n```/.exec(body)?.[1]);
  };
  // in the spelling of the file, as fix writes it
  const own = 'redis:8';

  it.each<[string, Files, (string | undefined)[]]>([
    ['in a block', { 'compose.yaml': inline('FROM bitnami/redis:8 AS x') }, [`        FROM ${own} AS x`]],
    [
      'of an image that is run',
      { 'compose.yaml': 'services:\n  db: { image: "bitnami/redis:8" }\n' },
      [`  db: { image: "${own}" }`],
    ],
    [
      'in a string of bake',
      { 'docker-bake.hcl': bake('  dockerfile-inline = "FROM bitnami/redis:8\\n"') },
      [`  dockerfile-inline = "FROM ${own}\\n"`],
    ],
    [
      'after an escape, where it stands as it reads',
      { 'compose.yaml': compose('{ context: ., dockerfile_inline: "# \\u0041\\nFROM bitnami/redis:8\\n" }') },
      [`    build: { context: ., dockerfile_inline: "# \\u0041\\nFROM ${own}\\n" }`],
    ],
    [
      'not where an escape is in it',
      { 'compose.yaml': compose('{ context: ., dockerfile_inline: "FROM bitnami\\u002fredis:8\\n" }') },
      [],
    ],
    [
      'not where an anchor may hand the text on',
      { 'compose.yaml': 'services:\n  db: &db { image: "bitnami/redis:8" }\n  cache: *db\n' },
      [],
    ],
    [
      'beside a command with &&',
      { 'compose.yaml': 'services:\n  db:\n    image: bitnami/redis:8\n    command: a && b &\n' },
      [`    image: ${own}`],
    ],
    [
      'not where a variable is',
      {
        'docker-bake.hcl': `variable "V" { default = "bitnami/redis:8" }\n${bake(`  dockerfile-inline = "FROM \${V}"`)}`,
      },
      [],
    ],
    [
      'not in a Dockerfile that did not change',
      {
        'compose.yaml': compose('{ context: x, args: { B: "bitnami/redis:8" } }'),
        'x/Dockerfile': 'ARG B\nFROM $B\n',
      },
      [],
    ],
  ])('%s', async (_, change, expected) => {
    const found = await suggest(change);
    expect(found).toEqual(expected);
  });
});
