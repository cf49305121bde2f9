import { describe, expect, it, test } from 'vitest';
import type { Build, BuildPlace } from '../../../src/core/builds/build.js';
import { readComposeBuilds, readComposeProject } from '../../../src/core/builds/compose/read.js';
import { openTree, type TreeFile } from '../../../src/core/builds/tree.js';
import { type BuildRow, expectBuilds, loadBuildRows, treeOf } from '../../support/build-rows.js';

const rows = [...loadBuildRows('cases'), ...loadBuildRows('compose')].filter(
  ({ expected, refused }) =>
    expected.some(({ kind }) => kind === 'compose') ||
    Object.keys(refused ?? {}).some((file) => file.includes('compose')),
);

function isRefused(row: BuildRow, file: string): boolean {
  return Object.keys(row.refused ?? {}).includes(file);
}

describe('compose files as compose reads them', () => {
  test.each(rows)('$name', (row) => {
    const found = readComposeBuilds(treeOf(row.files));
    const builds = found.builds.filter(({ file }) => !isRefused(row, file));
    expectBuilds(row, { ...found, builds }, 'compose');
    const refused = Object.entries(row.refused ?? {}).filter(([, { mentions }]) => mentions);
    expect(found.problems.map(({ file }) => file).sort()).toEqual(refused.map(([file]) => file).sort());
    for (const { file, problem } of found.builds) if (isRefused(row, file)) expect(problem).not.toBeNull();
  });
});

function only(files: Readonly<Record<string, string>>): Build {
  const [build] = readComposeBuilds(treeOf(files)).builds;
  if (build === undefined) throw new Error('no build');
  return build;
}

function written(files: Readonly<Record<string, string>>, place: BuildPlace | undefined): string | undefined {
  if (place === undefined || place.line !== place.endLine) return undefined;
  return files[place.file]?.split('\n')[place.line - 1]?.slice(place.column - 1, place.endColumn - 1);
}

describe('where values are written', () => {
  const files = {
    'compose.yaml': [
      'x-base: &base',
      '  args: &args',
      "    ANCHORED: 'debian:13'",
      'services:',
      '  a:',
      '    build:',
      '      context: .',
      '      dockerfile: "Dockerfile.a" # comment',
      '      target: prod',
      '      args:',
      '        <<: *args',
      '        PLAIN: node:22',
      `        DEFAULT: \${NODE:-node:24}`,
      '        ESCAPED: "a\\tb"',
      '      additional_contexts: ["base=docker-image://alpine:3.22", other=./x]',
      '  b:',
      '    extends: { file: base.yaml, service: c }',
    ].join('\n'),
    'base.yaml':
      'services:\n  c:\n    build:\n      context: .\n      args:\n        - "LISTED=ruby:3"\n        - D=a$$b\n',
  };
  const builds = new Map(readComposeBuilds(treeOf(files)).builds.map((build) => [build.name, build]));

  test.each([
    ['a', 'args.ANCHORED', 'debian:13'],
    ['a', 'args.PLAIN', 'node:22'],
    ['a', 'args.DEFAULT', `\${NODE:-node:24}`],
    ['a', 'args.ESCAPED', '"a\\tb"'],
    ['a', 'contexts.base', 'docker-image://alpine:3.22'],
    ['a', 'contexts.other', './x'],
    ['a', 'dockerfile', 'Dockerfile.a'],
    ['a', 'target', 'prod'],
    ['b', 'args.LISTED', 'ruby:3'],
    ['b', 'args.D', 'a$$b'],
  ])('of %s, %s', (name, key, text) => {
    expect(written(files, builds.get(name)?.places.get(key))).toBe(text);
  });

  it('follows a value into the file that is extended', () => {
    expect(builds.get('b')?.places.get('args.LISTED')?.file).toBe('base.yaml');
    expect(builds.get('b')?.sources).toEqual(['base.yaml', 'compose.yaml']);
  });
});

describe('lines of an inline Dockerfile', () => {
  const inline = (...lines: readonly string[]) =>
    only({ 'compose.yaml': ['services:', '  a:', '    build:', ...lines].join('\n') }).inline;
  const key = '      dockerfile_inline:';

  test.each<[string, readonly string[], string, readonly [number, number | null][]]>([
    [
      'literal',
      [`${key} |`, '        FROM a', '', '          RUN x'],
      'FROM a\n\n  RUN x',
      [
        [5, 9],
        [6, 1],
        [7, 9],
      ],
    ],
    [
      'literal with interpolation',
      [`${key} |-`, '        FROM a', `        RUN \${X:-1} $$Y`, '        END'],
      'FROM a\nRUN 1 $Y\nEND',
      [
        [5, 9],
        [6, null],
        [7, 9],
      ],
    ],
    [
      'indentation that is told',
      [`${key} |2-`, '          FROM a', '        RUN b'],
      '  FROM a\nRUN b',
      [
        [5, 9],
        [6, 9],
      ],
    ],
    [
      'folded',
      [`${key} >-`, '        FROM a', '        AS b', '', '        RUN x', '          more', '        END'],
      'FROM a AS b\nRUN x\n  more\nEND',
      [
        [5, null],
        [8, 9],
        [9, 9],
        [10, 9],
      ],
    ],
    [
      'double quotes',
      [`${key} "FROM a\\nRUN \\x41\\n`, '', '        END"'],
      'FROM a\nRUN A\n\nEND',
      [
        [4, 27],
        [4, null],
        [4, 45],
        [6, 9],
      ],
    ],
    [
      'single quotes',
      [`${key} 'FROM a`, '', "        RUN ''b'''"],
      "FROM a\nRUN 'b'",
      [
        [4, 27],
        [6, null],
      ],
    ],
    [
      'plain',
      [`${key} FROM a`, '', '        RUN b', '        && c'],
      'FROM a\nRUN b && c',
      [
        [4, 26],
        [6, null],
      ],
    ],
    [
      'quotes without indentation',
      [`${key} "FROM a\\n`, 'RUN b"'],
      'FROM a\n RUN b',
      [
        [4, 27],
        [4, null],
      ],
    ],
  ])('%s', (_, lines, text, places) => {
    const found = inline(...lines);
    expect(found?.text).toBe(text);
    const isVerbatim = (line: string, column: number | null, at: number) =>
      column === null ||
      lines
        .join('\n')
        .split('\n')
        [at - 4]?.startsWith(line, column - 1) === true;
    expect(found?.lines.map(({ line, column }) => [line, column])).toEqual(
      places.map(([line, column]) => [line, column]),
    );
    text.split('\n').forEach((line, at) => {
      const place = found?.lines[at];
      if (place !== undefined) expect(isVerbatim(line, place.column, place.line)).toBe(true);
    });
  });

  it('stand in the file that holds them', () => {
    const found = only({
      'compose.yaml': 'services:\n  a: { extends: { file: b/base.yaml, service: x } }\n',
      'b/base.yaml': 'services:\n  x:\n    build:\n      dockerfile_inline: |\n        FROM a\n',
    });
    expect(found.inline).toMatchObject({ file: 'b/base.yaml', lines: [{ line: 5, column: 9 }, { line: 6 }] });
  });

  it('follow a value of several lines from .env back to where it is asked for', () => {
    const found = only({
      'compose.yaml': `services:\n  a:\n    build:\n      dockerfile_inline: |\n        FROM a\n        \${MORE}\n        END\n`,
      '.env': 'MORE="RUN a\nRUN b"\n',
    });
    expect(found.inline?.text).toBe('FROM a\nRUN a\nRUN b\nEND\n');
    expect(found.inline?.lines.slice(0, 4).map(({ line, column }) => ({ line, column }))).toEqual([
      { line: 5, column: 9 },
      { line: 6, column: null },
      { line: 6, column: null },
      { line: 7, column: 9 },
    ]);
    expect(found.sources).toEqual(['.env', 'compose.yaml']);
  });
});

describe('what cannot be known', () => {
  test.each([
    [`{ args: { A: "\${X}-1" } }`, ['args.A'], `args.A depends on \${X}`],
    [`{ args: ["\${X}=1"] }`, ['args'], `the name of an argument depends on \${X}`],
    ['{ args: [HTTP_PROXY] }', ['args.HTTP_PROXY'], 'args.HTTP_PROXY has no value here'],
    [`{ target: "\${X?needed}" }`, ['target'], `target depends on \${X?needed}`],
    [`{ context: "\${X:-$Y}" }`, ['context', 'dockerfile'], 'context depends on $Y'],
  ])('%s', (build, unknown, reason) => {
    const found = only({ 'compose.yaml': `services:\n  a:\n    build: ${build}\n` });
    expect(found.unknown).toEqual(unknown);
    expect(found.problem).toContain(reason);
  });

  it('is all of a service that extends something unknown', () => {
    const found = only({
      'compose.yaml': `services:\n  a: { extends: { file: "\${X}.yaml", service: s }, build: a }\n`,
    });
    expect(found.problem).toContain(`what it extends depends on \${X}`);
    expect(found.unknown).toContain('args');
  });

  test.each([`\${X}/a.yaml`, 'https://example.com/a.yaml', 'oci://example.com/a'])(
    'is what %s brings',
    (path) => {
      const text = `include: ["${path}"]\nservices:\n  a: { build: a }\n`;
      const found = readComposeBuilds(treeOf({ 'compose.yaml': text }));
      expect(found.builds).toMatchObject([{ name: 'a', problem: null }]);
      expect(found.problems).toMatchObject([{ file: 'compose.yaml', line: 1, isLimit: true }]);
    },
  );

  it('is the name of the project where only the folder gives it', () => {
    const text = `services:\n  a: { build: { args: { N: "\${COMPOSE_PROJECT_NAME}" } } }\n`;
    expect(only({ 'compose.yaml': text }).unknown).toEqual(['args.N']);
    expect(only({ 'My.App/compose.yaml': text }).args.get('N')).toBe('myapp');
    expect(only({ 'compose.yaml': `name: Shop_1\n${text}` }).args.get('N')).toBe('shop_1');
    expect(only({ 'compose.yaml': text, '.env': 'COMPOSE_PROJECT_NAME=x\n' }).args.get('N')).toBe('x');
  });
});

test.each([
  ['a comment at once', 'x-a: [a,#c\n]\n', ''],
  ['colons alone', 'x-a: [:]\nx-b: [\n <<:]\n', ''],
  ['the end again', '', '...\n # x\n\n...\n...\n'],
])('is read as compose reads it: %s', (_, before, after) => {
  const text = `${before}services: { a: { build: x } }\n${after}`;
  expect(only({ 'compose.yaml': text }).context).toBe('x');
});

test.each([
  ['[BASE=evil, x:]', ['BASE']],
  ['{BASE: evil,BASE:}', ['BASE']],
  ['{BASE: evil,x:,y:}', ['BASE']],
  ['{BASE: evil, x: }', ['BASE']],
  ['[BASE=evil, x:y:,"z"]', ['BASE']],
])('a colon right before a comma or bracket is part of a text: %s', (args, known) => {
  const found = readComposeBuilds(
    treeOf({ 'compose.yaml': `services: { a: { build: { context: x, args: ${args} } } }\n` }),
  );
  expect(found.problems).toEqual([]);
  expect([...(found.builds[0]?.args.keys() ?? [])]).toEqual(known);
});

describe('what only the gate does not read', () => {
  const service = 'services:\n  a: { extends: { file: "FILE", service: s } }\n';
  test.each([
    ['extends of a URL', service.replace('FILE', 'https://example.com/a.yaml'), 'is not in this repository'],
    ['extends out of the repository', service.replace('FILE', '../a.yaml'), 'is outside of the repository'],
    ['extends of something unknown', service.replace('FILE', `\${X}.yaml`), 'what it extends depends on'],
    ['include out of the repository', 'include: [../a.yaml]\n', 'is outside of the repository'],
    ['a text with a line separator', 'services: {a: {build: "x\u2028y"}}', 'Unicode line separator'],
    ['a mark in the middle', 'x-a: 1\n\ufeffservices: {a: {build: x}}', 'byte order mark'],
    ['what only the parser calls wrong', 'x-a: [-]\nservices: {a: {build: x}}', 'cannot read it as YAML'],
    ['a directive in the middle', 'a: b\n%YAML 1.1\n---\nservices: {a: {build: x}}', 'cannot read it'],
    ['a key that is missing', 'x-a: {?}\nservices: {a: {build: x}}', 'non-string key'],
    ['bytes', 'x-a: !!binary /w==\nservices: {a: {build: x}}', '!!binary'],
  ])('%s', (_, text, message) => {
    const found = readComposeBuilds(treeOf({ 'compose.yaml': text }));
    expect(found.problems).toMatchObject([{ isLimit: true }]);
    expect(found.problems[0]?.message).toContain(message);
  });

  test.each<[string, string, true | undefined]>([
    ['a link out of the tree', 'is a symbolic link that leads out of the tree', true],
    ['a submodule', 'is a symbolic link into a submodule, which is not available', true],
    ['a link to nothing', 'is a symbolic link to a file that does not exist', undefined],
  ])('%s', (_, reason, isLimit) => {
    const include = new TextEncoder().encode('include: [sub/c.yaml]\n');
    const tree = openTree(
      ['compose.yaml', 'sub/c.yaml'],
      new Map([
        ['compose.yaml', { kind: 'bytes', bytes: include }],
        ['sub/c.yaml', { kind: 'unreadable', reason }],
      ]),
    );
    const [problem] = readComposeBuilds(tree).problems;
    expect(problem?.message).toContain(reason);
    expect(problem?.isLimit).toBe(isLimit);
  });
});

describe('a compose file beside the default one', () => {
  const base = 'services:\n  web: { build: { context: sub, args: { A: base } } }\n  db: { image: db }\n';
  const list = (files: Readonly<Record<string, string>>) => {
    const { builds, problems } = readComposeBuilds(treeOf(files));
    const shown = builds.map(
      ({ name, dockerfile, target, args }) =>
        `${name} ${dockerfile} ${target ?? ''} ${[...args].map((pair) => pair.join('=')).join()}`,
    );
    return { shown, problems: problems.map(({ message }) => message) };
  };

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'without a context is only laid over it',
      { 'compose.prod.yaml': 'services:\n  web: { build: { args: { A: prod } } }\n' },
      ['web sub/Dockerfile  A=prod'],
    ],
    [
      'with a target of the Dockerfile that the default one builds',
      { 'compose.prod.yaml': 'services:\n  web: { build: { target: prod } }\n' },
      ['web sub/Dockerfile prod A=base'],
    ],
    [
      'with a context counts both ways',
      { 'compose.prod.yaml': 'services:\n  web: { build: { context: other, args: { B: b } } }\n' },
      ['web other/Dockerfile  B=b', 'web other/Dockerfile  A=base,B=b'],
    ],
    [
      'that changes no build adds none, and lacks nothing',
      { 'compose.prod.yaml': 'services:\n  web: { depends_on: [db], ports: ["80:80"] }\n' },
      [],
    ],
    [
      'with services of its own is read alone',
      { 'compose.tools.yaml': 'services:\n  tool: { build: { args: { A: tool } } }\n' },
      ['tool Dockerfile  A=tool'],
    ],
    [
      'is laid over the default one without its override',
      {
        'compose.override.yaml': 'services:\n  web: { build: { target: dev } }\n',
        'compose.prod.yaml': 'services:\n  web: { build: { args: { A: prod } } }\n',
      },
      ['web sub/Dockerfile  A=prod'],
    ],
  ])('%s', (_, files, added) => {
    const alone =
      'compose.override.yaml' in files ? 'web sub/Dockerfile dev A=base' : 'web sub/Dockerfile  A=base';
    expect(list({ 'compose.yaml': base, ...files })).toEqual({ shown: [alone, ...added], problems: [] });
  });

  it('is not told of what other files may bring, but of what they do not mend', () => {
    const overlay = 'services:\n  web: { build: { dockerfile: x }, depends_on: [cache] }\n';
    expect(list({ 'compose.prod.yaml': overlay }).problems).toEqual([]);
    expect(list({ 'compose.yaml': overlay }).problems).toHaveLength(1);
    const inline = base.replace('context: sub', 'dockerfile_inline: FROM a');
    const { problems, shown } = list({ 'compose.yaml': inline, 'compose.prod.yaml': overlay });
    expect(problems).toMatchObject([expect.stringContaining('depends on undefined service')]);
    expect(shown).toContain('web x  ');
  });
});

it('names a file that compose refuses, also where it builds nothing', () => {
  const found = readComposeBuilds(treeOf({ 'compose.yaml': 'services: { a: { image: x, nope: 1 } }\n' }));
  expect(found.problems).toMatchObject([{ file: 'compose.yaml' }]);
});

describe('files that .env names', () => {
  const stack = `services:\n  s: { build: { args: { A: "\${A:-none}" } } }\n`;
  const read = (files: Readonly<Record<string, string>>) => readComposeBuilds(treeOf(files));

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['one', { '.env': 'COMPOSE_FILE=stack.yml', 'stack.yml': stack }, 'Dockerfile', 'none'],
    ['in a folder', { 'a/.env': 'COMPOSE_FILE=stack.yml\nA=1', 'a/stack.yml': stack }, 'a/Dockerfile', '1'],
    [
      'in another folder, whose values count less',
      { '.env': 'COMPOSE_FILE=./a/stack.yml\nA=1', 'a/.env': 'A=2', 'a/stack.yml': stack },
      'a/Dockerfile',
      '1',
    ],
    [
      'several, with another separator',
      {
        '.env': 'COMPOSE_PATH_SEPARATOR=,\nCOMPOSE_FILE=stack.yml,more.yml',
        'stack.yml': stack,
        'more.yml': 'services: { s: { build: { args: { A: more } } } }',
      },
      'Dockerfile',
      'more',
    ],
    [
      'several on Windows',
      {
        '.env': 'COMPOSE_FILE=stack.yml;more.yml',
        'stack.yml': stack,
        'more.yml': 'services: { s: { build: { args: { A: more } } } }',
      },
      'Dockerfile',
      'more',
    ],
  ])('%s', (_, files, dockerfile, value) => {
    const { builds, problems } = read(files);
    expect(problems).toEqual([]);
    expect(builds.map((build) => [build.dockerfile, build.args.get('A')])).toEqual([[dockerfile, value]]);
  });

  it('count beside the default file, and equal builds once', () => {
    const found = read({ 'compose.yaml': stack, 'x.yml': stack, '.env': 'COMPOSE_FILE=compose.yaml:x.yml' });
    expect(found.builds).toHaveLength(1);
  });

  test.each(['../x.yml', '/x.yml', 'oci://example.com/x', '-', `\${X}.yml`])('cannot be %s', (path) => {
    expect(read({ '.env': `COMPOSE_FILE=${path}\n` }).problems).toMatchObject([
      { file: '.env', line: 1, isLimit: true },
    ]);
  });

  it('may be missing', () => {
    expect(read({ '.env': 'COMPOSE_FILE=x.yml\n' }).problems).toMatchObject([
      { file: 'x.yml', message: 'docker compose refuses this file: the file does not exist' },
    ]);
  });
});

describe('images that are run and not built', () => {
  const text = [
    'services:',
    '  a: { image: "valkey/valkey:8" }',
    '  b: { image: built, build: b }',
    `  c: { image: "\${REG}/x" }`,
    '  d: { image: d, pre_start: [{ image: step }], volumes: [{ type: image, source: mounted, target: /m }] }',
  ].join('\n');
  const found = readComposeBuilds(treeOf({ 'compose.yaml': text })).runImages;

  it('are listed with their places', () => {
    expect(found.map(({ name, image }) => [name, image])).toEqual([
      ['a', 'valkey/valkey:8'],
      ['c', `\${REG}/x`],
      ['d', 'd'],
      ['d', 'step'],
      ['d', 'mounted'],
    ]);
    expect(found[0]?.place).toEqual({
      file: 'compose.yaml',
      line: 2,
      column: 16,
      endLine: 2,
      endColumn: 31,
    });
    expect(found[1]?.problem).toContain(`\${REG}`);
  });
});

describe('jobs', () => {
  it('are built as services are', () => {
    const text = 'jobs:\n  j: { build: jj, triggers: { manual: true } }\nservices:\n  a: { image: a }\n';
    expect(only({ 'compose.yaml': text })).toMatchObject({ name: 'j', context: 'jj' });
  });
});

describe('one project by its files', () => {
  const files = {
    'dev/base.yml': 'services:\n  web: { build: { context: web, args: { A: 1 } } }\n  db: { image: db }\n',
    'dev/local.yml': 'services:\n  web: { build: { target: dev } }\n',
    'dev/.env': '',
  };

  it('merges them in their order and picks services', () => {
    const request = { files: ['dev/base.yml', 'dev/local.yml'], services: ['web', 'none'] };
    const found = readComposeProject(request, treeOf(files));
    expect(found.builds).toMatchObject([{ name: 'web', context: 'dev/web', target: 'dev' }]);
    expect(found.runImages).toEqual([]);
    expect(found.missing).toEqual(['none']);
    expect(readComposeProject({ ...request, services: [] }, treeOf(files)).runImages).toHaveLength(1);
  });

  it('says which of them does not exist', () => {
    const found = readComposeProject({ files: ['dev/none.yml'], services: [] }, treeOf(files));
    expect(found.problems).toMatchObject([
      { file: 'dev/none.yml', message: 'docker compose refuses this file: the file does not exist' },
    ]);
  });
});

describe('files that are not at hand yet', () => {
  const files: Record<string, string> = {
    'compose.yaml': 'include: [sub/part.yaml]\nservices:\n  a: { build: a }\n',
    'compose.override.yaml': 'services:\n  a: { build: { target: t } }\n',
    '.env': 'A=1\n',
    'sub/part.yaml': 'services:\n  p: { extends: { file: base.yaml, service: b } }\n',
    'sub/.env': '',
    'sub/base.yaml': 'services:\n  b: { build: x }\n',
    'other/docker-compose.yml': 'services:\n  o: { build: . }\n',
    'README.md': '',
  };

  it('are asked for in as few rounds as they can be', () => {
    const contents = new Map<string, Exclude<TreeFile, { kind: 'absent' }>>();
    const rounds: string[][] = [];
    for (;;) {
      const tree = openTree(Object.keys(files).sort(), contents);
      const found = readComposeBuilds(tree);
      if (tree.wanted.size === 0) {
        expect(found.problems).toEqual([]);
        expect(found.builds.map(({ name }) => name).sort()).toEqual(['a', 'o', 'p']);
        break;
      }
      rounds.push([...tree.wanted].sort());
      for (const path of tree.wanted) {
        contents.set(path, { kind: 'bytes', bytes: new TextEncoder().encode(files[path]) });
      }
    }
    expect(rounds).toEqual([
      ['.env', 'compose.override.yaml', 'compose.yaml', 'other/docker-compose.yml', 'sub/.env'],
      ['sub/part.yaml'],
      ['sub/base.yaml'],
    ]);
  });

  it('and those that cannot be read are problems', () => {
    const tree = openTree(
      ['compose.yaml'],
      new Map([['compose.yaml', { kind: 'unreadable', reason: 'is an LFS pointer' }]]),
    );
    expect(readComposeBuilds(tree).problems).toMatchObject([{ message: 'the file is an LFS pointer' }]);
  });
});

describe('texts in other encodings', () => {
  const text = 'services: {a: {build: x}}';
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  test.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8 with a mark', new Uint8Array(Buffer.from(`\ufeff${text}`)), 'x'],
    ['UTF-16', utf16, 'x'],
    ['bytes that are no text', new Uint8Array([...Buffer.from(text), 0xff]), undefined],
  ])('%s', (_, bytes, context) => {
    const found = readComposeBuilds(treeOf({ 'compose.yaml': bytes }));
    expect(found.builds[0]?.context ?? undefined).toBe(context);
    expect(found.problems).toHaveLength(context === undefined ? 1 : 0);
  });
});
