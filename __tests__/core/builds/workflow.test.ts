import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BakeProject, BakeRequest } from '../../../src/core/builds/bake/project.js';
import type { Build, FoundBuilds } from '../../../src/core/builds/build.js';
import { openTree } from '../../../src/core/builds/tree.js';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { expectBuilds, loadBuildRows, treeOf } from '../../support/build-rows.js';

const NO_TARGETS: BakeProject = { builds: [], runImages: [], problems: [], linked: new Set() };
const FILE = '.github/workflows/a.yml';

function read(files: Record<string, string>): FoundBuilds {
  return readWorkflowBuilds(treeOf(files), () => NO_TARGETS);
}

/** What the steps of one job build; each is a line of YAML. */
function readSteps(...steps: string[]): readonly Build[] {
  const text = `on: push\njobs:\n  j:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
  return read({ [FILE]: text }).builds;
}

const rows = [...loadBuildRows('cases'), ...loadBuildRows('workflow')].filter(
  ({ name }) => name.startsWith('workflow') && name !== 'workflow-bake',
);
test.each(rows)('$name', (row) => expectBuilds(row, read(row.files), 'workflow'));

test.each([
  ['UTF-16', Buffer.from(`\ufeff${'on: push\njobs: {}\n'}`, 'utf16le'), 1],
  ['UTF-16 without a mark', Buffer.from('on: push\njobs: {}\n', 'utf16le'), 1],
  ['UTF-8 with a mark', Buffer.from('\ufeffon: push\njobs: {}\n'), 0],
])('a workflow in %s is read or named', (_, bytes, count) => {
  const { problems } = readWorkflowBuilds(treeOf({ [FILE]: bytes }), () => NO_TARGETS);
  expect(problems.map(({ file, isLimit }) => [file, isLimit])).toEqual(
    Array.from({ length: count }, () => [FILE, true]),
  );
});

test.each(['depot', 'useblacksmith'])(
  'the build-push-action of %s where nothing speaks of docker',
  (owner) => {
    const [build] = readSteps(
      `{ uses: ${owner}/build-push-action@v1, with: { context: ., build-args: A=1 } }`,
    );
    expect(build).toMatchObject({ context: '.', args: new Map([['A', '1']]), problem: null });
  },
);

test.each(['depot', 'useblacksmith', 'Depot', 'docker'])('the build-push-action of %s', (owner) => {
  const inputs =
    'context: app, file: app/x.df, target: t, build-args: A=1, build-contexts: c=docker-image://x';
  for (const version of ['v1', 'v2', 'v6', '0123456789abcdef0123456789abcdef01234567']) {
    if (owner === 'docker' && version === 'v1') continue;
    const [build] = readSteps(`{ uses: ${owner}/build-push-action@${version}, with: { ${inputs} } }`);
    expect(build).toMatchObject({ context: 'app', dockerfile: 'app/x.df', target: 't', problem: null });
    expect([...(build?.args ?? []), ...(build?.contexts ?? [])]).toEqual([
      ['A', '1'],
      ['c', 'docker-image://x'],
    ]);
  }
});

describe('a Git context of this repository at this commit is the repository', () => {
  const own = (ref: string, host = 'github.server_url') =>
    `\${{ ${host} }}/\${{ github.repository }}.git#\${{ ${ref} }}`;
  const build = (context: string, more = '') =>
    readSteps(`{ uses: docker/build-push-action@v6, with: { context: "${context}"${more} } }`)[0];

  test.each([
    [own('github.sha'), '.', 'Dockerfile'],
    [`${own('github.ref')}:api`, 'api', 'api/Dockerfile'],
    [`${own('github.event.pull_request.head.sha || github.sha')}:../api`, 'api', 'api/Dockerfile'],
  ])('%s', (context, folder, dockerfile) => {
    expect(build(context)).toMatchObject({ context: folder, dockerfile, problem: null, unknown: [] });
    expect(build(context, ', file: x.df')).toMatchObject({ context: folder });
  });

  test.each([
    own('github.sha').replace('#', '#x'),
    own('github.sha', 'vars.HOST'),
    own('inputs.ref'),
    own('github.sha').replace('github.repository', 'inputs.repository'),
    own('github.sha').replace('.git#', '-x.git#'),
    own('github.sha').replace(/#.*/, '#main'),
    own('github.sha').replace(/#.*/, ''),
    // on a server of one's own that is another repository
    own('github.sha').replace(/^\S+ \S+ \}\}/, 'https://github.com'),
    `${own('github.sha')}:\${{ inputs.folder }}`,
  ])('%s may be another one', (context) => {
    expect(build(context)?.unknown).not.toEqual([]);
  });
});

describe('what bake is asked for', () => {
  const ask = (step: string, more = ''): { request: BakeRequest | undefined; builds: readonly Build[] } => {
    let request: BakeRequest | undefined;
    const text = `on: push\nenv: { TAG: "1", DYN: "\${{ github.sha }}" }\njobs:\n  j:\n    steps:\n${more}      - ${step}\n`;
    const { builds } = readWorkflowBuilds(treeOf({ [FILE]: text, 'docker-bake.hcl': '' }), (asked) => {
      request = asked;
      return NO_TARGETS;
    });
    return { request, builds };
  };
  const checkout = '      - { uses: actions/checkout@v5, with: { path: src } }\n';

  test.each([
    ['{ uses: docker/bake-action@v6 }', { files: [], targets: [], set: [], workdir: '.' }],
    [
      '{ uses: docker/bake-action@v6, with: { targets: "a, b", files: "x.hcl\\ny.json" } }',
      { files: ['x.hcl', 'y.json'], targets: ['a', 'b'] },
    ],
    ['{ uses: docker/bake-action@v5, with: { workdir: sub } }', { workdir: 'sub' }],
    ['{ uses: docker/bake-action@v6, with: { source: ., workdir: sub } }', { workdir: 'sub' }],
    ['{ uses: docker/bake-action@v7, with: { source: ./sub/ } }', { workdir: 'sub' }],
    [
      '{ uses: docker/bake-action@v6, with: { source: "{{defaultContext}}:sub", files: "cwd://x.hcl" } }',
      { workdir: 'sub', files: ['x.hcl'] },
    ],
    [
      `{ uses: docker/bake-action@v6, with: { source: "\${{ github.server_url }}/\${{ github.repository }}.git#\${{ github.sha }}:sub" } }`,
      { workdir: 'sub' },
    ],
    [
      `{ uses: docker/bake-action@v6, with: { set: "*.args.A=1,2\\n\\"x\\".target=t\\n*.tags=\${{ github.sha }}" } }`,
      { set: ['*.args.A=1,2', '"x".target=t'] },
    ],
    [
      `{ uses: docker/bake-action@v6, with: { files: "./x.hcl\\ncwd://\${{ steps.meta.outputs.bake-file }}" } }`,
      { files: ['./x.hcl'] },
    ],
    [`{ uses: docker/bake-action@v6, with: { targets: "a\\n\${{ inputs.t }}" } }`, { targets: ['*'] }],
    [
      '{ run: "cd sub; docker buildx bake -f a.hcl --set=x.target=t --push t1 t2" }',
      { files: ['a.hcl'], set: ['x.target=t'], targets: ['t1', 't2'], workdir: 'sub' },
    ],
  ])('%s', (step, request) => expect(ask(step).request).toMatchObject(request));

  test.each([
    [
      'a definition elsewhere',
      '{ uses: docker/bake-action@v6, with: { source: "https://github.com/a/b.git" } }',
      'https://github.com/a/b.git',
    ],
    [
      'a folder that nobody knows',
      `{ uses: docker/bake-action@v5, with: { workdir: "\${{ inputs.d }}" } }`,
      `\${{ inputs.d }}`,
    ],
  ])('%s is a problem, and bake is not asked', (_, step, named) => {
    const { request, builds } = ask(step);
    expect(request).toBeUndefined();
    expect(builds.map(({ problem }) => problem).join()).toContain(named);
  });

  test('printing builds nothing', () => {
    expect(ask('{ run: docker buildx bake --print }')).toEqual({ request: undefined, builds: [] });
  });

  test('the environment of the step', () => {
    const { request } = ask('{ uses: docker/bake-action@v6, env: { S: "2" }, with: { vars: "V=3" } }');
    const names = ['TAG', 'S', 'V', 'DYN', 'GITHUB_SHA', 'NOBODY'];
    expect(names.map((name) => request?.environment?.lookUp(name))).toEqual([
      { value: '1' },
      { value: '2' },
      { value: '3' },
      { unknown: `\${{ github.sha }}`, written: `\${{ github.sha }}` },
      { unknown: '$GITHUB_SHA', written: '$GITHUB_SHA' },
      undefined,
    ]);
  });

  test('a checkout in a folder is the repository to bake as well', () => {
    const { request } = ask('{ uses: docker/bake-action@v5, with: { workdir: src } }', checkout);
    expect(request?.workdir).toBe('src');
  });
});

describe('values are found where they are written', () => {
  const text = [
    'on: push',
    'env: { E: "env:1" }',
    'jobs:',
    '  j:',
    '    strategy: { matrix: { v: [a, bc] } }',
    '    steps:',
    '      - uses: docker/build-push-action@v6',
    '        with:',
    '          target: "t\\u0041"',
    '          build-args: |',
    `            A=\${{ matrix.v }}`,
    `            B=x-\${{ matrix.v }}`,
    "            C=it's",
    `            D=\${{ env.E }}`,
    '            "E=q,r"',
  ].join('\n');
  const lines = text.split('\n');

  test.each([
    ['target', 't\\u0041'],
    ['args.A', 'a'],
    ['args.B', `x-\${{ matrix.v }}`],
    ['args.C', "it's"],
    ['args.D', 'env:1'],
    ['args.E', 'q,r'],
  ])('%s', (key, written) => {
    const place = read({ [FILE]: text }).builds[0]?.places.get(key);
    expect(lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)).toBe(
      written,
    );
    expect(place?.endLine).toBe(place?.line);
  });

  test('the lines of a Dockerfile in a script', () => {
    const [build] = readSteps(
      "run: |\n          docker build - <<'EOF'\n          FROM a\n           RUN b\n          EOF",
    );
    expect(build?.inline).toEqual({
      text: 'FROM a\n RUN b\n',
      file: FILE,
      lines: [
        { line: 7, column: 11 },
        { line: 8, column: 11 },
        { line: 9, column: 11 },
      ],
    });
  });
});

describe('YAML is read as libyaml and its ports read it', () => {
  const build = '{ uses: docker/build-push-action@v6, with: { file: odd } }';
  test.each([
    ['a bracket that closes at the left', `on: [\npush\n]\njobs: { j: { steps: [ ${build} ] } }`],
    ['a brace at the left', `jobs:\n  j:\n    steps: [{\nrun: x\n}, ${build}]`],
    ['quotes over lines', `name: 'x\n\ny'\njobs: { j: { steps: [ ${build} ] } }`],
    ['double quotes over lines', `jobs:\n  j:\n    name: "x\n y"\n    steps: [ ${build} ]`],
    ['a comment at once', `name: 'x'#c\njobs: { j: { steps: [ ${build} ] } }`],
    ['carriage returns', `on: push\rjobs:\r  j:\r    steps:\r      - ${build}\r`],
    ['next lines', `on: push\u0085jobs:\u0085  j:\u0085    steps:\u0085      - ${build}`],
  ])('%s', (_, text) => {
    const { builds, problems } = read({ [FILE]: text });
    expect(problems).toEqual([]);
    expect(builds.map(({ dockerfile }) => dockerfile)).toEqual(['odd']);
  });

  test.each([
    ['wrong YAML, since other parsers may take it', `docker: [`],
    ['a mark in the middle', `on: push\n\ufeffjobs: { j: { steps: [ ${build} ] } }`],
    ['a text with a line separator', `jobs: { j: { steps: [ { run: "docker build --label \u2028 ." } ] } }`],
  ])('or told as not read: %s', (_, text) => {
    const { builds, problems } = read({ [FILE]: text });
    expect(builds).toEqual([]);
    expect(problems.map(({ isLimit }) => isLimit)).toEqual([true]);
  });
});

describe('what is refused is a problem', () => {
  const job = 'jobs: { j: { steps: [ { uses: docker/build-push-action@v6 } ] } }';
  test.each([
    ['wrong YAML', `${job.slice(0, -4)}`, 'YAML is wrong'],
    [
      'a key twice',
      'jobs: { j: { steps: [ { uses: docker/build-push-action@v6, USES: x } ] } }',
      'there twice',
    ],
    ['an alias of nothing', 'jobs: { j: { steps: *docker } }', '&docker'],
    ['an alias of itself', 'docker: &a [*a]', '&a'],
    [
      'aliases that multiply',
      `docker: &a0 [x]\n${Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`,
      '50000',
    ],
    ['brackets', `docker: ${'['.repeat(100_000)}`, 'too deeply'],
    ['lists', `docker:\n${'- '.repeat(100_000)}`, 'too deeply'],
    ['many documents', `${job}\n---\n${job}`, 'YAML is wrong'],
    [
      'a matrix without end',
      `jobs: { j: { strategy: { matrix: { a: [1,2,3,4,5,6,7,8], b: [1,2,3,4,5,6,7,8], c: [1,2,3,4,5,6,7,8] } }, steps: [ { uses: docker/build-push-action@v6 } ] } }`,
      '256',
    ],
    ['a large file', `# docker${' '.repeat(1024 * 1024)}`, 'larger'],
    ['a workflow that runs itself', `jobs: { j: { uses: ./${FILE} } }`, 'itself'],
  ])('%s', (_, text, message) => {
    expect(
      read({ [FILE]: text })
        .problems.map((problem) => problem.message)
        .join(),
    ).toContain(message);
  });

  test('an action that uses itself', () => {
    const { problems } = read({
      [FILE]: 'jobs: { j: { steps: [ { uses: ./x } ] } }',
      'x/action.yml': 'runs: { using: composite, steps: [ { uses: ./x } ] }',
    });
    expect(problems.map(({ message }) => message)).toEqual(['The action uses itself']);
  });

  test('more builds than anybody has', () => {
    const script = `run: |\n${Array.from({ length: 2500 }, (_, index) => `          docker build -f ${index} .\n`).join('')}`;
    const { builds, problems } = read({ [FILE]: `jobs:\n  j:\n    steps:\n      - ${script}` });
    expect(builds).toHaveLength(2000);
    expect(problems.map(({ message }) => message).join()).toContain('2000 builds');
  });

  test('a file that cannot be read', () => {
    const tree = openTree([FILE], new Map([[FILE, { kind: 'unreadable', reason: 'is a link' }]]));
    expect(readWorkflowBuilds(tree, () => NO_TARGETS).problems).toEqual([
      { kind: 'workflow', file: FILE, line: 1, message: 'The file is a link', isLimit: true },
    ]);
  });
});

test('files that have not come yet are asked for, an action once the workflow is there', () => {
  const text = 'jobs: { j: { steps: [ { uses: ./x } ] } }';
  const paths = [FILE, 'x/action.yml'];
  const first = openTree(paths, new Map());
  readWorkflowBuilds(first, () => NO_TARGETS);
  expect([...first.wanted]).toEqual([FILE]);
  const second = openTree(paths, new Map([[FILE, { kind: 'bytes', bytes: new TextEncoder().encode(text) }]]));
  readWorkflowBuilds(second, () => NO_TARGETS);
  expect([...second.wanted]).toEqual(['x/action.yml']);
});

describe('arguments go through whatever is around them', () => {
  const value = fc.stringMatching(/^[A-Za-z0-9:./_ -]{1,20}$/).map((text) => `x${text}x`);

  test('as an input of the action', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
        const list = values.map((text, index) => `            A${index}=${text}`).join('\n');
        const [build] = readSteps(
          `uses: docker/build-push-action@v6\n        with:\n          build-args: |\n${list}`,
        );
        expect([...(build?.args.values() ?? [])]).toEqual(values);
        for (const [index, text] of values.entries())
          expect(build?.places.get(`args.A${index}`)).toMatchObject({
            line: 8 + index,
            column: 16,
            endColumn: 16 + text.length,
          });
      }),
    );
  });

  test('in quotes of a script', () => {
    fc.assert(
      fc.property(value, fc.constantFrom('"', "'"), (text, quote) => {
        const [build] = readSteps(`run: |\n          docker build --build-arg ${quote}A=${text}${quote} .`);
        expect(build?.args.get('A')).toBe(text);
        expect(build?.problem).toBeNull();
      }),
    );
  });

  test('whatever a script says, it is read to its end', () => {
    const word = fc.constantFrom(
      'docker',
      'build',
      '"',
      "'",
      '$(',
      ')',
      '`',
      `\${`,
      '}',
      '<<EOF',
      '\n',
      'EOF',
      '&&',
      '|',
      '(',
      '.',
      '-f',
      'x',
      '\\',
      '#',
      '$A',
      'if',
      'fi',
      'cd',
      '--',
      '=',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const script = JSON.stringify(`docker build ${words.join(' ')}`);
        for (const build of readSteps(`run: ${script}`)) expect(build.name).toBe('j/#1');
      }),
    );
  });
});
