import { describe, expect, it } from 'vitest';
import type { ActionRunOptions } from '../support/github/action-run.js';
import { symlink, type TreeChange } from '../support/github/git-repository.js';
import {
  dispatchPayload,
  mergeGroupPayload,
  pushPayload,
  schedulePayload,
} from '../support/github/payloads.js';
import {
  BAD,
  GOOD,
  POLICY,
  type PreparedPullRequest,
  SMALL_POLICY,
  useStage,
} from '../support/github/stage.js';

/** A successful answer with something wrong in it never lets a bad image pass, and is never called a bug of the gate. */
const stage = useStage();

/** Runs with one list of files, where nothing else says what the commit has. */
const WHOLE: Readonly<Record<string, (pr: PreparedPullRequest) => Partial<ActionRunOptions>>> = {
  'a push of a new branch': ({ head }) => ({
    event: 'push',
    payload: pushPayload('0'.repeat(40), head, { ref: 'refs/heads/topic', created: true }),
    ref: 'refs/heads/topic',
    sha: head,
  }),
  workflow_dispatch: ({ head }) => ({
    event: 'workflow_dispatch',
    payload: dispatchPayload(),
    ref: 'refs/heads/topic',
    sha: head,
  }),
  schedule: ({ head }) => ({
    event: 'schedule',
    payload: schedulePayload(),
    ref: 'refs/heads/main',
    sha: head,
  }),
};

type Json = Readonly<Record<string, unknown>>;

const listAt = (value: Json, key: string): Json[] => (value[key] ?? []) as Json[];
type Wrong = (answer: Json) => unknown;

const TREE = /\/git\/trees\//;
const COMPARE = /\/compare\//;
const CONTENT = /\/contents\//;
const BLOB = /\/git\/blobs\//;
const QUERY = /\/graphql$/;

const without = (list: Json[], key: string, name: string) => list.filter((each) => each[key] !== name);
const mapAt = (list: Json[], key: string, name: string, change: (each: Json) => unknown) =>
  list.map((each) => (each[key] === name ? change(each) : each));
const leaveOut = (value: Json, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

const EVENTS: Readonly<Record<string, (pr: PreparedPullRequest) => Partial<ActionRunOptions>>> = {
  pull_request: () => ({}),
  merge_group: ({ base, head }) => ({
    event: 'merge_group',
    payload: mergeGroupPayload(base, head),
    ref: 'refs/x',
  }),
  push: ({ base, head }) => ({ event: 'push', payload: pushPayload(base, head, {}), ref: 'refs/heads/main' }),
};

async function run(
  wrong: Wrong,
  where: RegExp,
  {
    event = 'pull_request',
    base = { Dockerfile: GOOD },
    change = { Dockerfile: BAD, a: 'b' },
    inputs = {},
  }: {
    event?: string;
    base?: Record<string, TreeChange>;
    change?: Record<string, TreeChange>;
    inputs?: Record<string, string>;
  } = {},
) {
  const pr = stage.pullRequest({ base, change });
  let hits = 0;
  stage.github.alter = (target, answer) => {
    if (!where.test(target.replace(/\?.*/, ''))) return answer;
    hits += 1;
    return wrong(structuredClone(answer) as Json);
  };
  const ran = await pr.run({
    inputs: { comment: 'never', ...inputs },
    ...(EVENTS[event] ?? WHOLE[event])?.(pr),
  });
  expect(hits).toBeGreaterThan(0);
  expect(ran.exitCode).toBe(1);
  expect(ran.stdout + ran.summary).not.toMatch(/bug in the gate|TypeError/);
  // it did answer, and wrongly
  expect(ran.stdout + ran.summary).not.toMatch(/could not be reached|did not list every/);
  return ran;
}

const inTree =
  (change: (tree: Json[]) => unknown): Wrong =>
  (answer) => ({ ...answer, tree: change(listAt(answer, 'tree')) });
const ofDockerfile = (change: (each: Json) => unknown): Wrong =>
  inTree((tree) => mapAt(tree, 'path', 'Dockerfile', change));

const asSubmodule = (each: Json) => ({ ...each, mode: '160000', type: 'commit' });

describe('a list that is not the tree of the commit is an error', () => {
  const change = { 'api/Dockerfile': BAD, Dockerfile: BAD, 'api/x': 'x' };
  it.each<[string, Wrong]>([
    ['that is empty', inTree(() => [])],
    ['that is shorter', inTree((tree) => tree.slice(0, 2))],
    ['without one file', inTree((tree) => without(tree, 'path', 'api/Dockerfile'))],
    [
      'without a folder and what is in it',
      inTree((tree) => tree.filter(({ path }) => !/^api/.test(String(path)))),
    ],
    ['with another name', ofDockerfile((each) => ({ ...each, path: 'Dockerfile.md' }))],
    ['with another name of the same length', ofDockerfile((each) => ({ ...each, path: 'Dockerfill' }))],
    ['with a submodule in its place', ofDockerfile(asSubmodule)],
    ['with a link in its place', ofDockerfile((each) => ({ ...each, mode: '120000' }))],
    [
      'with a folder of another name',
      inTree((tree) => tree.map((each) => ({ ...each, path: String(each['path']).replace(/^api/, 'web') }))),
    ],
    [
      'with a file that is executable',
      inTree((tree) => mapAt(tree, 'path', 'README.md', (each) => ({ ...each, mode: '100755' }))),
    ],
    ['with one more', inTree((tree) => [...tree, { ...tree[0], path: 'new' }])],
  ])('%s', async (_, wrong) => {
    for (const event of [...Object.keys(WHOLE), ...Object.keys(EVENTS)])
      for (const limit of [100_000, 3]) {
        stage.github.state.limits.treeEntries = limit;
        const ran = await run(wrong, TREE, { event, change });
        expect(ran.outputs['result']).toBe('error');
      }
    stage.github.state.limits.treeEntries = 100_000;
  });

  it.each(['sha1', 'sha256'] as const)('and one that is costs no round trip (%s)', async (objectFormat) => {
    for (const event of Object.keys(WHOLE)) {
      const pr = stage.pullRequest({ change, objectFormat });
      const ran = await pr.run({ inputs: { comment: 'never' }, ...WHOLE[event]?.(pr) });
      expect(ran.outputs['result']).not.toBe('error');
    }
  });
});

describe('a list of the commit is an error', () => {
  it.each<[string, Wrong]>([
    ['that is empty', inTree(() => [])],
    ['without what changed', inTree((tree) => without(tree, 'path', 'Dockerfile'))],
    ['with it under another name', ofDockerfile((each) => ({ ...each, path: 'Dockerfile2' }))],
    ['with an empty name', ofDockerfile((each) => ({ ...each, path: '' }))],
    ...['path', 'mode', 'type', 'sha'].map((key): [string, Wrong] => [
      `without a ${key}`,
      ofDockerfile((each) => leaveOut(each, key)),
    ]),
    ['with a mode that git does not know', ofDockerfile((each) => ({ ...each, mode: '' }))],
    ['with a file that is called a folder', ofDockerfile((each) => ({ ...each, mode: '040000' }))],
    ['with nothing as an entry', inTree((tree) => [...tree, null])],
    ['that is not one', (answer) => ({ ...answer, tree: {} })],
    ['that is missing', (answer) => leaveOut(answer, 'tree')],
    ['that is a list', () => []],
    ['that is nothing', () => null],
  ])('%s', async (_, wrong) => {
    for (const event of Object.keys(EVENTS))
      expect((await run(wrong, TREE, { event })).outputs['result']).toBe('error');
  });

  it('with the content of a different file of the commit', async () => {
    const wrong = inTree((tree) => {
      const good = tree.find(({ path }) => path === 'notes.txt')?.['sha'];
      return mapAt(tree, 'path', 'Dockerfile', (each) => ({ ...each, sha: good ?? each['sha'] }));
    });
    const change = { Dockerfile: BAD, 'notes.txt': GOOD };
    expect((await run(wrong, TREE, { base: {}, change })).outputs['result']).toBe('error');
  });

  it('without the file that a link leads to', async () => {
    const wrong = inTree((tree) => without(tree, 'path', 'notes.txt'));
    const change = { Dockerfile: symlink('notes.txt'), 'notes.txt': GOOD };
    expect((await run(wrong, TREE, { base: {}, change })).outputs['result']).toBe('error');
  });

  it('without the attributes that the change brings', async () => {
    const wrong = inTree((tree) => without(tree, 'path', '.gitattributes'));
    const change = { Dockerfile: GOOD, '.gitattributes': 'Dockerfile ident\n' };
    expect((await run(wrong, TREE, { base: {}, change })).outputs['result']).toBe('error');
  });

  it('folder by folder too, where it is cut', async () => {
    stage.github.state.limits.treeEntries = 3;
    const wrong = inTree((tree) => without(tree, 'path', 'Dockerfile'));
    const change = { 'z/Dockerfile': BAD, 'z/notes.txt': 'new', 'y/a': 'b' };
    for (const policy of ['', 'overrides: [{ paths: ["z/**"], allow-also: [docker.io/x/y] }]\n']) {
      const base = { [POLICY]: SMALL_POLICY + policy };
      expect((await run(wrong, TREE, { base, change })).outputs['result']).toBe('error');
    }
    stage.github.state.limits.treeEntries = 100_000;
  });
});

const inFiles =
  (change: (files: Json[]) => unknown): Wrong =>
  (answer) => ({ ...answer, files: change(listAt(answer, 'files')) });
/** The head is the last of the commits. */
const withBase =
  (wrong: Wrong): Wrong =>
  (answer) => {
    const [head] = listAt(answer, 'commits');
    const base = answer['merge_base_commit'] as Json;
    return { ...(wrong(answer) as Json), merge_base_commit: { ...base, ...(head ?? {}) } };
  };

describe('a comparison never hides a change', () => {
  it.each<[string, Wrong]>([
    ['without files', inFiles(() => [])],
    ['without one of them', inFiles((files) => without(files, 'filename', 'Dockerfile'))],
    ['without the list', (answer) => leaveOut(answer, 'files')],
    ['with all removed', inFiles((files) => files.map((each) => ({ ...each, status: 'removed' })))],
    [
      'of what is said to be identical',
      (answer) => ({ ...answer, status: 'identical', ahead_by: 0, total_commits: 0, commits: [], files: [] }),
    ],
    ['of the head with itself', withBase((answer) => answer)],
    ['of the head with itself, without files', withBase(inFiles(() => []))],
    ['with a file without a name', inFiles((files) => files.map((each) => leaveOut(each, 'filename')))],
    ['with nothing as a file', inFiles(() => [null, null])],
    ['that is nothing', () => null],
    ['that is empty', () => ({})],
    ['that is a list', () => []],
  ])('%s', async (_, wrong) => {
    for (const event of Object.keys(EVENTS))
      for (const scope of ['changed-files', 'changed-references'])
        expect(['fail', 'error']).toContain(
          (await run(wrong, COMPARE, { event, inputs: { scope } })).outputs['result'],
        );
  });
});

describe('contents that are not the file are an error', () => {
  const LAX = 'version: 1\nallow: ["**"]\n';
  it.each<[string, Wrong, RegExp]>([
    [
      'a policy with other bytes',
      (answer) => ({ ...answer, content: Buffer.from(LAX).toString('base64') }),
      CONTENT,
    ],
    ['a policy without a name', (answer) => leaveOut(answer, 'sha'), CONTENT],
    ['a policy without bytes', (answer) => ({ ...answer, content: null }), CONTENT],
    ['nothing', () => null, CONTENT],
    ['an empty answer', () => ({}), CONTENT],
  ])('%s', async (_, wrong, where) => {
    expect((await run(wrong, where)).outputs['result']).toBe('error');
  });

  it('a policy that is a link is read', async () => {
    const base = { 'policy.yml': SMALL_POLICY, [POLICY]: symlink('../policy.yml'), Dockerfile: GOOD };
    expect((await run((answer) => answer, CONTENT, { base })).outputs['result']).toBe('fail');
  });

  it.each<[string, Wrong]>([
    ['an answer without an object', () => ({ data: { repository: null } })],
    ['an object without a name', inBlobs((blob) => ({ ...blob, oid: null }))],
    ['an object without a type', inBlobs((blob) => leaveOut(blob, '__typename'))],
    [
      'an object of another name, with its own bytes',
      inBlobs((blob) => ({ ...blob, oid: SMALL_SHA, text: GOOD })),
    ],
    ['errors that are nothing', (answer) => ({ ...answer, errors: [null] })],
    ['nothing', () => null],
    ['an empty answer', () => ({})],
  ])('a query that is answered by %s is asked otherwise', async (_, wrong) => {
    const result = await run(wrong, QUERY);
    expect(result.outputs).toMatchObject({ result: 'fail', blocking: '1' });
  });

  it('a query with any of its fields of another kind is asked otherwise, or an error', async () => {
    const policy = `${SMALL_POLICY}settings: { scope: changed-references }\n`;
    const base = { [POLICY]: policy, Dockerfile: GOOD };
    let answer: unknown = null;
    await run(
      (given) => {
        answer = given;
        return given;
      },
      QUERY,
      { base },
    );
    const paths = listPaths(answer);
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths)
      for (const value of ['x', '', 0, [null], {}]) {
        const { outputs } = await run((given) => replaceAt(given, path, value), QUERY, { base });
        expect(['fail', 'error']).toContain(outputs['result']);
      }
  });

  it.each([TREE, COMPARE, CONTENT, QUERY])(
    'a text, a number or nothing in place of an answer: %s',
    async (where) => {
      for (const event of Object.keys(EVENTS))
        for (const value of ['x', '', 0, false])
          expect(['fail', 'error']).toContain((await run(() => value, where, { event })).outputs['result']);
    },
  );

  it('an answer about another pull request is none', async () => {
    const honest = { change: { Dockerfile: GOOD, a: 'b' } };
    const { outputs } = await run((answer) => ({ ...answer, number: 2 }), /\/pulls\/1$/, honest);
    expect(outputs).toMatchObject({ result: 'error' });
  });

  /** A file of the commit's base, answered with the content of another file there. */
  const swapped = (text: string, sha: string): Wrong =>
    inBlobs((each) => ('file' in each ? { file: { object: { __typename: 'Blob', oid: sha, text } } } : each));

  it('an earlier version that is a different file does not excuse anything', async () => {
    const policy = `${SMALL_POLICY}settings: { scope: changed-references }\n`;
    const base = { [POLICY]: policy, Dockerfile: GOOD, 'notes.txt': BAD };
    const bad = stage.pullRequest({ base, change: {} });
    const sha = bad.repository.git
      .git(['rev-parse', `${bad.base}:notes.txt`])
      .toString()
      .trim();
    const { outputs } = await run(swapped(BAD, sha), QUERY, { base });
    expect(outputs).toMatchObject({ result: 'fail', blocking: '1' });
  });

  it('a folder of the base that is not the one of the commit is an error', async () => {
    const policy = `${SMALL_POLICY}settings: { scope: changed-references }\n`;
    const base = { [POLICY]: policy, Dockerfile: GOOD, 'notes.txt': BAD };
    const wrong = inBlobs((each) =>
      'entries' in each ? { ...each, entries: listAt(each, 'entries').slice(1) } : each,
    );
    expect((await run(wrong, QUERY, { base })).outputs['result']).toBe('error');
  });

  it('a blob without bytes', async () => {
    const pr = stage.pullRequest({ change: { Dockerfile: BAD } });
    stage.github.alter = (target, answer) =>
      QUERY.test(target)
        ? { data: null }
        : BLOB.test(target)
          ? { ...(answer as Json), content: null }
          : answer;
    const ran = await pr.run({ inputs: { comment: 'never' } });
    expect(ran.outputs['result']).toBe('error');
    expect(ran.summary).not.toMatch(/TypeError/);
  });
});

/** The places of all values in an answer, that of itself included. */
function listPaths(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, child]) => listPaths(child, [...at, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return { ...value, [key]: replaceAt((value as Json)[key], rest, by) };
}

/** Of `GOOD`. */
const SMALL_SHA = 'ed71150f9f06d48286740cd898808734d62f0fb8';

function inBlobs(change: (blob: Json) => unknown): Wrong {
  return (answer) => ({
    ...answer,
    data: {
      repository: Object.fromEntries(
        Object.entries((answer['data'] as Json)['repository'] as Json).map(([name, blob]) => [
          name,
          blob && change(blob as Json),
        ]),
      ),
    },
  });
}
