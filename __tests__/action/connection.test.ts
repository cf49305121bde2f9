import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { PROXY_FAULTS, startBrokenProxy } from '../support/broken-proxy.js';
import type { FaultPlan } from '../support/github/faults.js';
import { BAD, useStage } from '../support/github/stage.js';

const stage = useStage();
const environment = { BASE_IMAGE_GATE_DEADLINE_MS: '6000' };
const change = { 'api/Dockerfile': BAD };
const at = (index: number, fault: FaultPlan['fault']): readonly FaultPlan[] => [
  { at: index, fault, forEver: false },
];

it('talks to GitHub Enterprise Server', async () => {
  const run = await stage.pullRequest({ change }).run({ api: `${stage.github.url}/api/v3` });
  expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
});

it.each(['/', '//', '/api/v3/'])('an address that ends in %j is the same', async (end) => {
  const run = await stage.pullRequest({ change }).run({ api: `${stage.github.url}${end}` });
  expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
  expect(stage.github.requests.map(({ path }) => path).filter((path) => path.includes('//'))).toEqual([]);
});

describe('an address that is wrong is named', () => {
  it.each(['github.example', 'file:///etc', 'not an address'])(
    '%j, before anything is asked',
    async (api) => {
      const run = await stage.pullRequest({ change }).run({ api, environment });
      expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
      expect(run.stdout).toContain('GITHUB_API_URL');
      expect(run.stdout).not.toContain('bug of the gate');
    },
  );

  it('where nothing listens', async () => {
    const api = 'http://127.0.0.1:9';
    const run = await stage.pullRequest({ change }).run({ api, environment, in: 'spawned' });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain(`GITHUB_API_URL is ${'`'}${api}${'`'}`);
  });

  it('where no host has the name', async () => {
    const api = 'http://no.such.host.invalid/api/v3';
    const run = await stage.pullRequest({ change }).run({ api, environment, in: 'spawned' });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain('the host in GITHUB_API_URL is not known');
    expect(run.stdout).toContain(`GITHUB_API_URL is ${'`'}${api}${'`'}`);
    expect(run.stdout).not.toContain('Nobody has to change anything');
  });

  it.each(['login page', 'login page that is a success'] as const)('where a %s answers', async (fault) => {
    const pullRequest = stage.pullRequest({ change });
    stage.github.faults = [{ at: 0, fault, forEver: true }];
    const run = await pullRequest.run({ environment });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain("GitHub's API is not at GITHUB_API_URL");
    expect(run.stdout).toContain(stage.github.url);
  });
});

describe('a limit that should be over already', () => {
  it('is tried once more', async () => {
    const pullRequest = stage.pullRequest({ change });
    stage.github.faults = at(1, 'reset in the past');
    expect((await pullRequest.run({ environment })).outputs).toMatchObject({ result: 'fail', blocking: '1' });
  });

  it('and not for ever', async () => {
    const pullRequest = stage.pullRequest({ change });
    stage.github.faults = [{ at: 0, fault: 'reset in the past', forEver: true, only: '/compare/' }];
    const run = await pullRequest.run({ environment, inputs: { comment: 'never' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain('rate limit');
    expect(stage.github.requests.filter(({ path }) => path.includes('/compare/'))).toHaveLength(2);
  });
});

describe('a limit is told as what it is', () => {
  it.each([
    ['reset far away', 'used up its requests for now (403)', 'In an hour at the latest'],
    ['retry far away', 'used up its requests for now (429)', 'In an hour at the latest'],
    ['secondary limit', 'no more requests in so short a time (403)', 'In a few minutes'],
    ['GraphQL secondary limit', 'no more requests in so short a time.', 'In a few minutes'],
  ] as const)('%s', async (fault, cause, retry) => {
    const pullRequest = stage.pullRequest({ change });
    const only = fault === 'GraphQL secondary limit' ? '/graphql' : '';
    stage.github.faults = [{ at: 0, fault, forEver: true, only }];
    const run = await pullRequest.run({ environment, inputs: { comment: 'never' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain(cause);
    expect(run.stdout).toContain(`${retry}: re-run this job.`);
    expect(run.stdout).toContain(
      fault.endsWith('secondary limit')
        ? "GitHub's secondary rate limit is exceeded"
        : "GitHub's rate limit is used up",
    );
  });
});

describe('an answer is told as what it is', () => {
  it.each([
    ['IP allow list', 'an IP allow list keeps the runner out', 'Owner of the organisation: add'],
    ['single sign-on', 'the token is not authorised for single sign-on', 'Owner of the token: authorise'],
    ['500', 'GitHub answered with an error', 'GitHub answered 500.'],
  ] as const)('%s', async (fault, title, said) => {
    const pullRequest = stage.pullRequest({ change });
    stage.github.faults = [{ at: 0, fault, forEver: true }];
    const { exitCode, outputs, stdout, summary } = await pullRequest.run({ environment });
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(stdout).toContain(title);
    expect(stdout).toContain(said);
    expect(stdout + summary).not.toMatch(/contents: read|203\.0\.113|could not be reached|Although/);
  });
});

it('goes through a proxy', async () => {
  const tunnels: string[] = [];
  const proxy = createServer().on('connect', (request, client) => {
    tunnels.push(request.url ?? '');
    const { hostname, port } = new URL(stage.github.url);
    const server = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    for (const end of [server, client]) end.on('error', () => end.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const run = await stage
    .pullRequest({ change })
    .run({ api: 'http://github.test', environment: { http_proxy }, in: 'spawned' });
  proxy.closeAllConnections();
  proxy.close();
  expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
  expect(new Set(tunnels)).toEqual(new Set(['github.test:80']));
});

it.each(PROXY_FAULTS)('ends where a proxy opens no tunnel and %s', async (fault) => {
  const proxy = await startBrokenProxy(fault);
  const run = await stage.pullRequest({ change }).run({
    api: 'https://github.test',
    environment: { ...environment, https_proxy: proxy.address },
    in: 'spawned',
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
  expect(proxy.count()).toBeLessThan(40);
});

describe('a repository that was renamed', () => {
  it('is followed on the same host', async () => {
    const pullRequest = stage.pullRequest({ change });
    stage.github.faults = at(1, 'moved');
    expect((await pullRequest.run({ environment })).outputs).toMatchObject({ result: 'fail', blocking: '1' });
  });

  it('is not followed to another one', async () => {
    const pullRequest = stage.pullRequest({ change });
    stage.github.faults = [{ at: 0, fault: 'moved away', forEver: true }];
    const run = await pullRequest.run({ environment });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain('127.0.0.1:9');
  });
});

it('a query that is over the limit is an error with the time at which it ends', async () => {
  const pullRequest = stage.pullRequest({ change });
  stage.github.faults = [{ at: 3, fault: 'GraphQL rate limit', forEver: true }];
  const run = await pullRequest.run({ environment, inputs: { comment: 'never' } });
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
  expect(run.stdout).toMatch(/After \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
});

it('asks for no more than eight things at a time, and for each once', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`${index}/Dockerfile`, Buffer.from(`${BAD}# \0 ${index}\n`)]),
  );
  const run = await stage.pullRequest({ change: files }).run({ inputs: { comment: 'never' } });
  expect(run.outputs['blocking']).toBe('30');
  const rounds = stage.github.requests.map(({ round }) => round);
  for (const round of rounds) expect(rounds.filter((other) => other === round).length).toBeLessThanOrEqual(8);
  const blobs = stage.github.requests.filter(({ path }) => path.includes('/git/blobs/'));
  expect(new Set(blobs.map(({ path }) => path)).size).toBe(blobs.length);
  expect(blobs).toHaveLength(30);
});

describe('another way is found', () => {
  const never = { environment, inputs: { comment: 'never' } };
  it.each([
    ['the comparison', '...'],
    ['GraphQL', '/graphql'],
    ['the contents of the policy', '/contents/'],
  ])('where %s has failed for ever', async (_, only) => {
    for (const fault of ['500', '404'] as const) {
      const pullRequest = stage.pullRequest({ change });
      stage.github.faults = [{ at: 0, fault, forEver: true, only }];
      const run = await pullRequest.run(never);
      const isPolicy = only === '/contents/' && fault === '500';
      expect(run.outputs).toMatchObject(isPolicy ? { result: 'error' } : { result: 'fail', blocking: '1' });
      stage.github.restart();
    }
  });

  it('where the comparison fails in one direction only, be there more files than GitHub lists', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`docs/${index}.md`, `${index}\n`]),
    );
    const pullRequest = stage.pullRequest({ change: { ...many, 'z/Dockerfile': BAD } });
    const only = `${pullRequest.base}...${pullRequest.head}`;
    stage.github.faults = [{ at: 0, fault: '500', forEver: true, only }];
    expect((await pullRequest.run(never)).outputs).toMatchObject({ result: 'fail', blocking: '1' });
  });

  it.each([
    ['twice', 150],
    ['again and again', 950],
  ])('and a page that is given %s is not taken for two files of one name', async (_, length) => {
    const many = Object.fromEntries(Array.from({ length }, (_, index) => [`n/${100 + index}`, 'x']));
    const pullRequest = stage.pullRequest({ change: { ...many, 'z/Dockerfile': BAD } });
    stage.github.faults = [{ at: 0, fault: '404', forEver: true, only: '...' }];
    let first: readonly unknown[] = [];
    stage.github.alter = (target, answer) => {
      if (!target.includes('/pulls/1/files')) return answer;
      if (first.length > 0) return first.slice(0, (answer as readonly unknown[]).length);
      first = answer as readonly unknown[];
      return first;
    };
    const run = await pullRequest.run(never);
    expect(run.outputs).toMatchObject({ result: 'error' });
    expect(run.stdout).toContain('GitHub lists `n/100` twice among the changed files');
    expect(run.summary).not.toMatch(/rename|split the change/);
    expect(stage.github.requests.filter(({ path }) => path.endsWith('/files'))).toHaveLength(2);
  });

  it('and the list of a pull request that has moved on is not believed', async () => {
    const pullRequest = stage.pullRequest({ change });
    const { git, pullRequests } = pullRequest.repository;
    const head = git.commit({
      files: { 'api/Dockerfile': null, 'README.md': 'moved on\n' },
      parents: [pullRequest.head],
    });
    pullRequests.set(1, { base: pullRequest.base, head });
    stage.github.faults = [{ at: 0, fault: '500', forEver: true, only: '...' }];
    expect((await pullRequest.run(never)).outputs).toMatchObject({ result: 'error' });
  });
});
