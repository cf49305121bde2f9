import { describe, expect, it } from 'vitest';
import { readComposeBuilds } from '../../../src/core/builds/compose/read.js';
import { treeOf } from '../../support/build-rows.js';

/** A service `web`, other lines of it, and what else the file declares. */
const file = (lines: string, more = ''): string =>
  `services:\n  web:\n    build: .\n${lines === '' ? '' : `    ${lines}\n`}  db: { image: debian }\n${more}`;

const problems = (files: Readonly<Record<string, string>>): readonly string[] =>
  readComposeBuilds(treeOf({ Dockerfile: 'FROM debian\n', ...files })).problems.map(({ message }) => message);

/** What compose-go v2.16.2 says of each of them. */
describe('what compose refuses of names that services use', () => {
  it.each([
    ['networks: [front]', '', 'undefined network front'],
    ['networks: { front: { aliases: [a] } }', 'networks: { back: {} }', 'undefined network front'],
    ['networks: [front]', 'networks: { front: }', null],
    ['networks: [default]', '', null],
    ['networks: []', '', null],
    ['network_mode: host', 'networks: { front: {} }', null],
    [
      'networks: [front]\n    network_mode: host',
      'networks: { front: {} }',
      'both network_mode and networks',
    ],
    ['network_mode: "service:db"', '', null],
    ['network_mode: "service:gone"', '', 'undefined service "gone"'],
    ['network_mode: "container:gone"', '', null],
    ['ipc: "service:gone"', '', 'undefined service "gone"'],
    ['links: ["db:database"]', '', null],
    ['links: [gone]', '', 'undefined service "gone"'],
    ['volumes_from: ["db:ro", "container:gone"]', '', null],
    ['volumes_from: ["gone:ro"]', '', 'undefined service "gone"'],
    ['depends_on: [db]', '', null],
    ['depends_on: { gone: { condition: service_started, required: false } }', '', 'undefined service "gone"'],
    ['depends_on: ["$OTHER"]', '', null],
    ['depends_on: [web]', '', 'circle'],
    ['volumes: ["data:/data"]', '', 'undefined volume data'],
    ['volumes: ["data:/data:ro", "/cache", "./src:/src", "~/x:/x", "C:/y:/y"]', 'volumes: { data: }', null],
    ['volumes: [{ type: volume, source: data, target: /data }]', '', 'undefined volume data'],
    ['volumes: [{ type: bind, source: data, target: /data }]', '', null],
    ['volumes: [{ type: volume, target: /data }]', '', null],
    ['volumes: ["$DATA:/data"]', '', null],
    ['secrets: [key]', '', 'undefined secret key'],
    ['secrets: [{ source: key, target: /k }]', 'secrets: { key: { file: ./k } }', null],
    ['configs: [conf]', '', 'undefined config conf'],
    ['configs: [conf]', 'configs: { conf: { content: x } }', null],
  ])('%s, %s', (lines, more, refusal) => {
    const found = problems({ 'compose.yaml': file(lines, more) });
    if (refusal === null) expect(found).toEqual([]);
    else expect(found).toEqual([expect.stringContaining(refusal)]);
  });

  it('knows circles of several services', () => {
    const text = file('depends_on: [db]').replace('{ image: debian }', '{ image: debian, links: ["web:w"] }');
    expect(problems({ 'compose.yaml': text })).toEqual([expect.stringContaining('circle')]);
  });

  it('takes what another file declares for declared', () => {
    const files = {
      'compose.yaml': file('volumes: ["data:/data"]'),
      'compose.override.yaml': 'volumes: { data: {} }\n',
    };
    expect(problems(files)).toEqual([]);
  });

  it('lets services be wrong that a profile leaves out, as long as nobody asks for them', () => {
    const text = file('').replace('{ image: debian }', '{ profiles: [debug], depends_on: [gone] }');
    expect(problems({ 'compose.yaml': text })).toEqual([]);
  });

  it('refuses nothing that a file which is not known may declare', () => {
    const text = `include: ["https://example.com/more.git"]\n${file('depends_on: [other]\n    networks: [front]')}`;
    expect(problems({ 'compose.yaml': text })).toEqual([expect.stringContaining('not in this repository')]);
  });
});

describe('a default file of which services lack an image', () => {
  const OVERLAY = 'services:\n  web: { environment: { A: b } }\n';
  const BUILDING = `${OVERLAY}  own: { build: x }\n`;
  const MISSING = expect.stringContaining('service "web" has neither an image nor a build');

  it('is not said to be refused where another folder has services of these names: it is laid over those', () => {
    expect(problems({ 'compose.yaml': file(''), 'ci/compose.yaml': OVERLAY })).toEqual([]);
    expect(
      problems({ 'compose.yaml': file(''), 'a/compose.yaml': OVERLAY, 'b/compose.yml': OVERLAY }),
    ).toEqual([]);
  });

  it.each([
    ['where no other has them', { 'ci/compose.yaml': BUILDING }],
    [
      'where others have other ones',
      { 'compose.yaml': 'services: { db: { image: a } }\n', 'ci/compose.yaml': BUILDING },
    ],
    ['where others lack the same', { 'a/compose.yaml': OVERLAY, 'ci/compose.yaml': `${BUILDING}  db: {}\n` }],
  ])('is said to be refused %s', (_, files) => expect(problems(files)).toContainEqual(MISSING));

  it('is said to be refused for what else is wrong', () =>
    expect(
      problems({
        'compose.yaml': file(''),
        'ci/compose.yaml': `${BUILDING}  db: { image: a, networks: [gone] }\n`,
      }),
    ).not.toEqual([]));

  it.each([
    ['it lacks an image', OVERLAY],
    ['it lacks a network', 'services:\n  db: { image: a, networks: [gone] }\n'],
  ])('is not said to be refused where it builds nothing: %s', (_, text) =>
    expect(problems({ 'ci/compose.yaml': text })).toEqual([]),
  );

  it('builds what it does alone', () => {
    const files = { 'compose.yaml': file(''), 'ci/compose.yaml': `${OVERLAY}  more: { build: x }\n` };
    const { builds } = readComposeBuilds(treeOf({ Dockerfile: 'FROM debian\n', ...files }));
    expect(builds.map(({ file: from, name }) => `${from} ${name}`)).toContain('ci/compose.yaml more');
  });
});

/** What compose-go v2.16.2 says of a service with both. */
describe('a Dockerfile beside one that is written in place', () => {
  it.each([
    ['web', 'FROM busybox', true],
    ['', 'FROM busybox', false],
    ['web', '', false],
    // empty wherever nothing else gives the value
    [`\${GIVEN-odd}`, 'FROM busybox', false],
    ['web', '$GIVEN', false],
  ])('%j and %j: refused %s', (dockerfile, inline, isRefused) => {
    const text = `services:\n  a:\n    build: { context: ., dockerfile: "${dockerfile}", dockerfile_inline: "${inline}" }\n`;
    const found = problems({ 'compose.yaml': text, '.env': 'GIVEN=$UNSET\n', web: 'FROM busybox\n' });
    expect(found.some((message) => message.includes('declares both'))).toBe(isRefused);
  });
});
