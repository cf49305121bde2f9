import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBuilds, listInlineFiles } from '../../../../src/core/builds/judged/gate-files.js';
import { judgeBuilds } from '../../../../src/core/builds/judged/judged-builds.js';
import { readRepositoryBuilds } from '../../../../src/core/builds/repository/repository-reading.js';
import { openRepositoryTree } from '../../../../src/core/builds/repository/repository-tree.js';
import { NOTHING_GIVEN } from '../../../../src/core/dockerfile/variants/build-plan.js';
import { openGate } from '../../../../src/gate.js';
import { load, TODAY } from '../../../support/gate.js';
import { inCi } from '../../../support/property-runs.js';
import { END_OF_LIFE } from '../../../support/repository.js';

/** What a service gives the one Dockerfile, or builds instead of it. */
interface Service {
  readonly name: string;
  readonly kind: 'arg' | 'inline' | 'remote';
  readonly text: string;
}

type Repository = Readonly<Record<'a' | 'b', readonly Service[]>>;

const DOCKERFILE = 'ARG BASE=debian\nFROM $BASE\n';
const EVIL = ['evil.example/x:1', 'evil.example/y:1'];
const OPEN = ['$REG', '$REG/x', '$OTHER', '$OTHER/x'];

const kinds: Readonly<Record<Service['kind'], readonly string[]>> = {
  arg: ['debian', ...EVIL, ...OPEN],
  inline: ['FROM debian', ...EVIL.map((image) => `FROM ${image}`), 'FROM $REG/x', 'FROM $REG/y'],
  remote: ['https://example.com/x.git', 'https://example.com/y.git', '$REG/x.git', '$REG/y.git'],
};
const service = fc.constantFrom<Service['kind']>('arg', 'arg', 'inline', 'remote').chain((kind) =>
  fc.record({
    name: fc.constantFrom('one', 'two', 'three'),
    kind: fc.constant(kind),
    text: fc.constantFrom(...kinds[kind]),
  }),
);
const services = fc.uniqueArray(service, { maxLength: 3, selector: ({ name }) => name });
const repository: fc.Arbitrary<Repository> = fc.record({ a: services, b: services });
/** Most builds stay, so that there is something to be excused by. */
const change = repository.chain((base) => {
  const kept = (each: readonly Service[]) =>
    fc.shuffledSubarray([...each], { minLength: Math.min(1, each.length) });
  return fc.record({
    base: fc.constant(base),
    head: fc
      .record({ a: kept(base.a), b: kept(base.b), more: repository })
      .map(({ a, b, more }) => ({ a: addNew(a, more.a), b: addNew(b, more.b) })),
    comment: fc.boolean(),
  });
});

function addNew(kept: readonly Service[], more: readonly Service[]): readonly Service[] {
  return [...kept, ...more.filter(({ name }) => kept.every((one) => one.name !== name))];
}

/** Each service takes one line. `quiet` is one that stays, so that no file is renamed. */
function writeFile(list: readonly Service[]): string {
  const lines = list.map(({ name, kind, text }) => {
    if (kind === 'remote') return `  ${name}: { build: "${text}" }`;
    const what = kind === 'arg' ? `args: { BASE: "${text}" }` : `dockerfile_inline: "${text}"`;
    return `  ${name}: { build: { context: .., ${what} } }`;
  });
  return `services:\n  quiet: { build: .. }\n${lines.map((line) => `${line}\n`).join('')}`;
}

function read(repository_: Repository, comment: string) {
  const files: Readonly<Record<string, string>> = {
    Dockerfile: DOCKERFILE,
    'a/compose.yaml': comment + writeFile(repository_.a),
    'b/compose.yaml': writeFile(repository_.b),
  };
  const tree = openRepositoryTree({
    paths: Object.keys(files).sort(),
    has: (path) => path in files,
    links: new Set(),
    submodules: new Set(),
    readLink: () => undefined,
    nameContent: () => '',
    readFile: (path) => ({ kind: 'bytes', bytes: new TextEncoder().encode(files[path]) }),
  });
  return readRepositoryBuilds(tree, { discover: ['compose'], ignore: [] });
}

const POLICY = load('allow: [docker.io/library/**]\nrules: { end-of-life: ignore, unpinned: ignore }\n');

/** What is counted, as `file service rule image`; in the Dockerfile without a service. */
function judge(
  base: Repository,
  head: Repository,
  scope: 'changed-files' | 'changed-references',
  comment: string,
) {
  const judged = judgeBuilds({
    head: read(head, comment),
    base: read(base, ''),
    isChanged: (path) => path !== 'Dockerfile',
    isInChange: () => true,
    choose: () => 'other',
    runImages: false,
    isGiven: () => false,
    isListed: () => false,
  });
  const gate = openGate({
    policy: POLICY,
    source: { source: 'policy.yml', sha256: '' },
    today: TODAY,
    endOfLife: END_OF_LIFE,
    build: NOTHING_GIVEN,
    scope,
    failOn: 'block',
    keepFiles: false,
  });
  const bytes = new TextEncoder().encode(DOCKERFILE);
  const file = { path: 'Dockerfile', bytes };
  const touchedBy = judged.touched.get('Dockerfile');
  if (touchedBy !== undefined)
    gate.judge(addBuilds({ head: file, base: file, isUntouched: true as const, touchedBy }, judged));
  for (const inline of listInlineFiles(judged)) gate.judge(inline);
  for (const one of judged.files) gate.judgeBuildFile(one);
  const nameAt = (path: string, line: number): string => {
    const [folder] = path.split('/');
    const list = folder === 'a' || folder === 'b' ? head[folder] : [];
    return list[line - 3 - (folder === 'a' && comment !== '' ? 1 : 0)]?.name ?? '';
  };
  const counted = gate.finish().findings.filter(({ existing }) => !existing);
  return new Set(
    counted.map(({ file: path, line, rule, image }) => `${path} ${nameAt(path, line)} ${rule} ${image}`),
  );
}

/** Whether a service is as it was, or is one that is gone under another name: each of these stands for one. */
function isKnown(base: readonly Service[], head: readonly Service[], name: string): boolean {
  const isAlike = (one: Service, other: Service): boolean =>
    one.kind === other.kind && one.text === other.text;
  const isSame = (one: Service, other: Service): boolean => one.name === other.name && isAlike(one, other);
  const gone = base.filter((old) => head.every((now) => now.name !== old.name));
  for (const now of head) {
    const isOld = base.some((old) => isSame(old, now));
    const at = isOld ? -1 : gone.findIndex((old) => isAlike(old, now));
    if (at >= 0) gone.splice(at, 1);
    if (now.name === name) return isOld || at >= 0;
  }
  return false;
}

/** The same from what was written alone. */
function expectFound(base: Repository, head: Repository): ReadonlySet<string> {
  const found = new Set<string>();
  for (const folder of ['a', 'b'] as const)
    for (const { name, kind, text } of head[folder]) {
      const path = `${folder}/compose.yaml`;
      const wasHere = isKnown(base[folder], head[folder], name);
      const wasAnywhere = [...base.a, ...base.b].some((old) => old.kind === kind && old.text === text);
      const image = EVIL.find((evil) => text.includes(evil));
      if (kind === 'arg' && image !== undefined && !wasAnywhere) found.add(`Dockerfile  unapproved ${image}`);
      if (kind === 'arg' && text.includes('$') && !wasHere) found.add('Dockerfile  unresolved null');
      if (kind === 'inline' && image !== undefined && !wasHere)
        found.add(`${path} ${name} unapproved ${image}`);
      const isElsewhere = kind === 'remote' || (kind === 'inline' && text.includes('$'));
      if (isElsewhere && !wasHere) found.add(`${path} ${name} unresolved null`);
    }
  return found;
}

test('what the same build of the base did not pull counts, in the words in which it is written, and nothing else', () => {
  let count = 0;
  let quiet = 0;
  fc.assert(
    fc.property(
      change,
      fc.constantFrom('changed-files', 'changed-references'),
      ({ base, head, comment }, scope) => {
        const expected = expectFound(base, head);
        expect(judge(base, head, scope, comment ? '# moved\n' : '')).toEqual(expected);
        if (expected.size > 0) count += 1;
        else quiet += 1;
      },
    ),
    { numRuns: inCi(1000) },
  );
  expect(count).toBeGreaterThan(inCi(200));
  expect(quiet).toBeGreaterThan(inCi(30));
});
