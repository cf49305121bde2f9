// biome-ignore-all lint/suspicious/noTemplateCurlyInString: an expression of a workflow
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteTest, openAsked } from '../../../src/core/builds/repository/asked.js';
import type { RepositoryBuilds } from '../../../src/core/builds/repository/repository-builds.js';
import { readRepositoryBuilds } from '../../../src/core/builds/repository/repository-reading.js';
import { openRepositoryTree } from '../../../src/core/builds/repository/repository-tree.js';
import { readsTheSame } from '../../../src/core/builds/repository/same-reading.js';
import { BUILD_CHANGES } from '../../support/build-changes.js';
import { inCi } from '../../support/property-runs.js';

const DISCOVER = ['compose', 'bake', 'workflows', 'devcontainers', 'goreleaser'];
/** Says much of builds, whatever reads it. */
const NEW =
  'FROM evil.example/x:1\nBASE=evil.example/x:1\ndocker build --build-arg BASE=evil.example/x:1 .\n';
const PREFIXES = ['', 'api/', 'zz/', 'zz/bin/'];
const ENDINGS = ['', '.sh', '/Dockerfile', '/__init__.py'];

type Files = Readonly<Record<string, string>>;

function read(files: Files) {
  const paths = Object.keys(files).sort();
  const tree = openRepositoryTree({
    paths,
    has: (path) => Object.hasOwn(files, path),
    links: new Set(),
    submodules: new Set(),
    readLink: () => undefined,
    readFile: (path) => ({ kind: 'bytes', bytes: Buffer.from(files[path] ?? '') }),
    nameContent: (path) => files[path] ?? '',
  });
  const builds = readRepositoryBuilds(tree, { discover: DISCOVER, ignore: [] });
  return { builds, asked: tree.asked };
}

/** What was read, without what each of some paths is asked by itself: whether a build may mean it. */
function say({ dockerfiles, ...rest }: RepositoryBuilds, paths: ReadonlySet<string>): string {
  const named = [...dockerfiles.named].filter(([path]) => !paths.has(path));
  return JSON.stringify({ ...rest, dockerfiles: { ...dockerfiles, named } }, spell);
}

/** Maps and sets with what is in them. */
function spell(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

/** Paths that a tree says something of, from several folders; no path is a folder of another one. */
function listCandidates(files: Files): readonly string[] {
  const words = Object.entries(files).flatMap(
    (entry) => entry.join('\n').match(/[\w.@+-]+(?:\/[\w.@+-]+)*/g) ?? [],
  );
  const names = [...new Set(words)].map((word) => word.replace(/^(?:\.{1,2}\/)+/, ''));
  const found = new Set(Object.keys(files));
  const folders = new Set<string>();
  const parentsOf = (path: string): string[] =>
    path
      .split('/')
      .map((_, at, parts) => parts.slice(0, at).join('/'))
      .filter((folder) => folder !== '');
  for (const path of found) for (const folder of parentsOf(path)) folders.add(folder);
  const added: string[] = [];
  for (const prefix of PREFIXES)
    for (const name of names)
      for (const ending of ENDINGS) {
        const path = `${prefix}${name}${ending}`;
        if (path.length > 200 || path.split('/').some((part) => /^\.{0,2}$/.test(part))) continue;
        if (found.has(path) || folders.has(path) || parentsOf(path).some((folder) => found.has(folder)))
          continue;
        found.add(path);
        for (const folder of parentsOf(path)) folders.add(folder);
        added.push(path);
      }
  return added;
}

const TREES = BUILD_CHANGES.map(({ base, change }) => {
  const files = Object.entries({ ...base, ...change });
  return Object.fromEntries(files.filter((entry): entry is [string, string] => entry[1] !== null));
});

test('what a reading did not ask for changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TREES), (files) => {
      const { builds, asked } = read(files);
      const isFree =
        (kind: 'added' | 'removed') =>
        (path: string): boolean =>
          readsTheSame({ added: [], removed: [], modified: [], hasLeads: false, [kind]: [path] }, asked);
      const added = listCandidates(files).filter(isFree('added'));
      const removed = Object.keys(files).filter(isFree('removed'));
      const kept = Object.entries(files).filter(([path]) => !removed.includes(path));
      const more = { ...files, ...Object.fromEntries(added.map((path) => [path, NEW])) };
      const others = new Set([...added, ...removed]);
      expect(say(read(more).builds, others)).toBe(say(builds, others));
      expect(say(read(Object.fromEntries(kept)).builds, others)).toBe(say(builds, others));
    }),
    { numRuns: inCi(500) },
  );
});

const CHANGE = { removed: [], modified: [], hasLeads: false };

test.each([
  ['docs/new.md', true],
  ['api/index.html', true],
  ['web/index.html', false],
  ['web/Dockerfile', false],
  ['prod.env', true],
  ['web/.env', false],
  ['compose.dev.yaml', false],
])(
  'a script that edits what a pattern names asks for that and for build files: with %s it reads the same: %s',
  (path, isSame) => {
    const script = 'sed -i s/a/b/ web/*\\ngit checkout main -- web\\ndocker build web';
    const flow = `on: push\njobs:\n  j: { runs-on: ubuntu-latest, steps: [{ run: "${script}" }] }\n`;
    const { asked } = read({ '.github/workflows/a.yml': flow, 'web/Dockerfile.dev': 'FROM debian\n' });
    expect(readsTheSame({ ...CHANGE, added: [path] }, asked)).toBe(isSame);
  },
);

test('more tests than are tried with each path are the whole list', () => {
  const asked = openAsked();
  for (let count = 0; count < 5000; count++) noteTest(asked, String(count), () => false);
  expect(readsTheSame({ ...CHANGE, added: ['a'] }, asked)).toBe(false);
});

test.each([
  ['.gitmodules', 'added'],
  ['app/a/Dockerfile', 'removed'],
  ['app/a/dockerfile', 'added'],
] as const)(
  'what decides whether a build is judged by the names of its Dockerfiles is asked for: %s, %s',
  (path, kind) => {
    const push =
      'uses: docker/build-push-action@v6, with: { context: ., file: "app/${{ inputs.x }}/Dockerfile" }';
    const flow = `on: { workflow_dispatch: { inputs: { x: {} } } }\njobs:\n  j: { runs-on: ubuntu-latest, steps: [{ ${push} }] }\n`;
    const compose = 'services: { a: { build: app/a } }\n';
    const { asked } = read({
      '.github/workflows/a.yml': flow,
      'compose.yaml': compose,
      'app/a/Dockerfile': 'FROM debian\n',
    });
    expect(readsTheSame({ ...CHANGE, added: [], [kind]: [path] }, asked)).toBe(false);
  },
);
