import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROXY_FAULTS, startBrokenProxy } from '../support/broken-proxy.js';
import { runCommand, startCommand } from '../support/command.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { startProxy } from '../support/registry/connect-proxy.js';
import { type FakeRegistry, startRegistry } from '../support/registry/fake-registry.js';
import { makeImage, makeIndex, makeIndexOf } from '../support/registry/stored-manifest.js';

const NOW = makeIndex('now');
const OLD = makeIndex('old');

const policy = (host: string, more = '') => `version: 1
allow: ["${host}/**"]
rules: { unpinned: { level: block, require: tag+digest } }
evidence: [{ images: "${host}/**", digest: [exists, matches-tag] }]
settings: { registries: { insecure: ["${host}"] } }
${more}`;

async function plant(dockerfile: string): Promise<{ registry: FakeRegistry; tree: PlantedTree }> {
  const registry = await startRegistry();
  registry.put('base/app', NOW, '1');
  registry.put('base/app', OLD);
  const tree = plantTree({
    '.github/base-images.yml': policy(registry.host),
    Dockerfile: dockerfile.replaceAll('R/', `${registry.host}/`),
  });
  return { registry, tree };
}

const run = (
  tree: PlantedTree,
  words: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
) => runCommand(words, { cwd: tree.root, ...options });

describe('check', () => {
  test('asks, and reports what the registry says', async () => {
    const { registry, tree } = await plant(`FROM R/base/app:1@${OLD.digest}\n`);
    const { status, stdout } = await run(tree, ['check', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([
      {
        rule: 'unverified',
        level: 'block',
        line: 1,
        fix: { replacement: `${registry.host}/base/app:1@${NOW.digest}` },
        decidedBy: { key: 'evidence[0]', line: 4 },
      },
    ]);
    expect(registry.requests).toHaveLength(3);
  });

  test('says the same of an image next to one that needs a login', async () => {
    const { tree } = await plant('');
    const { host, put } = await startRegistry({ access: 'mixed', isPrivate: (name) => name === 'private' });
    put('base/app', NOW, '1');
    put('base/app', OLD);
    tree.write('.github/base-images.yml', policy(host));
    const [stale, locked] = [`base/app:1@${OLD.digest}`, `private:1@${NOW.digest}`];
    for (const images of [
      [stale, locked],
      [locked, stale],
    ]) {
      tree.write('Dockerfile', images.map((image) => `FROM ${host}/${image}\n`).join(''));
      const { status, stdout } = await run(tree, ['check', '--format', 'json']);
      const { findings } = JSON.parse(stdout) as { findings: { line: number; level: string }[] };
      const levels = findings.map(({ line, level }) => [images[line - 1], level]);
      expect([status, new Map(levels as [string, string][])]).toEqual([
        1,
        new Map([
          [stale, 'block'],
          [locked, 'warn'],
        ]),
      ]);
    }
  });

  describe('what other images leave no request for', () => {
    const COMPARED = ['--base', 'HEAD', '--scope', 'changed-references'];
    const TAGS = Array.from({ length: 20 }, (_, index) => `v${index}`);

    async function plantMany(last: string) {
      const registry = await startRegistry();
      for (const tag of TAGS) registry.put('base/app', NOW, tag);
      registry.put('base/app', NOW, '1');
      const name = (text: string) => text.replaceAll('R/', `${registry.host}/`);
      const written = policy(registry.host)
        .replace('{ level: block, require: tag+digest }', 'ignore')
        .replace('insecure:', 'requests: 20, insecure:');
      const dockerfile = TAGS.map((tag) => name(`FROM R/base/app:${tag}\n`)).join('');
      const tree = plantTree({
        '.github/base-images.yml': written,
        Dockerfile: `${dockerfile}${name(last)}`,
      });
      const check = async (...words: string[]) => {
        const { status, stdout } = await run(tree, ['check', '--format', 'json', ...words]);
        return { status, findings: JSON.parse(stdout).findings };
      };
      return { tree, dockerfile, name, check };
    }

    test('is blocked like what is wrong', async () => {
      const { check } = await plantMany(`FROM R/base/app:1@${OLD.digest}\n`);
      const { status, findings } = await check();
      expect(status).toBe(1);
      expect(findings).toMatchObject([
        {
          level: 'block',
          line: 21,
          unknown: true,
          message: expect.stringContaining('(to allow more, raise settings.registries.requests)'),
        },
      ]);
    });

    test('is left alone where the base has it too', async () => {
      const { tree, dockerfile, name, check } = await plantMany('FROM R/base/app:1\n');
      tree.commit();
      tree.write('Dockerfile', `# touched\n${dockerfile}${name('FROM R/base/app:1\n')}`);
      const { status, findings } = await check(...COMPARED);
      expect(status).toBe(0);
      expect(findings).toMatchObject([{ level: 'block', existing: true, unknown: true }]);
      tree.write('Dockerfile', `${dockerfile}${name(`FROM R/base/app:1@${OLD.digest}\n`)}`);
      expect(await check(...COMPARED)).toMatchObject({ status: 1, findings: [{ existing: false }] });
    });
  });

  test('passes what is right', async () => {
    const { tree } = await plant(`FROM R/base/app:1@${NOW.digest}\n`);
    expect(await run(tree, ['check'])).toMatchObject({ status: 0 });
  });

  test('the page says when an image was made', async () => {
    const { registry, tree } = await plant('FROM R/base/app:2\n');
    const created = { 'org.opencontainers.image.created': '2026-03-01T02:03:04Z' };
    registry.put(
      'base/app',
      makeIndexOf(
        [
          ['linux/amd64', makeImage('dated')],
          ['linux/arm64', makeImage('dated too')],
        ],
        created,
      ),
      '2',
    );
    const { host } = registry;
    const rule = `version: 1\nallow: ["${host}/**"]\nrules: { unpinned: ignore }\nevidence: [{ images: "${host}/**", max-age: 365d }]\nsettings: { registries: { insecure: ["${host}"] } }\n`;
    tree.write('.github/base-images.yml', rule);
    const words = ['check', '--format', 'html', '--today', '2026-03-31'];
    expect((await run(tree, words)).stdout).toContain('made 2026-03-01, 30 days ago');
    expect((await run(tree, [...words, '--offline'])).stdout).not.toContain('made 2026');
  });

  test('reads standard input once', async () => {
    const { registry, tree } = await plant('FROM scratch\n');
    const input = `FROM ${registry.host}/base/app:1@${OLD.digest}\n`;
    const { status, stdout } = await run(tree, ['check', '-', '--format', 'concise'], { input });
    expect(status).toBe(1);
    expect(stdout).toContain('-:1:6 unverified block');
  });

  test.each([
    ['with --offline', ['--offline'], 'FROM R/base/app:1@D\n', /nothing is looked up without the network/],
    [
      'for a host that only a file names',
      [],
      'FROM 127.0.0.1:9/base/app:1@D\n',
      /is not asked, because no entry/,
    ],
  ])('makes no request %s', async (_, words, dockerfile, reason) => {
    const { registry, tree } = await plant(dockerfile.replace('D', OLD.digest));
    tree.write('.github/base-images.yml', policy(registry.host).replace(/images: "[^"]*"/, 'images: "**"'));
    const { stdout } = await run(tree, ['check', '--format', 'json', ...words]);
    const unverified = JSON.parse(stdout).findings.filter(
      ({ rule }: { rule: string }) => rule === 'unverified',
    );
    expect(unverified).toMatchObject([{ level: 'warn', message: expect.stringMatching(reason) }]);
    expect(registry.requests).toEqual([]);
  });

  test.each(['images', 'policy', 'builds'])('%s asks nothing', async (command) => {
    const { registry, tree } = await plant(`FROM R/base/app:1@${OLD.digest}\n`);
    await run(tree, [command]);
    expect(registry.requests).toEqual([]);
  });

  test('a policy without evidence asks nothing', async () => {
    const { registry, tree } = await plant('FROM R/base/app:1\n');
    tree.write('.github/base-images.yml', policy(registry.host).replace(/^evidence.*\n/m, ''));
    await run(tree, ['check']);
    expect(registry.requests).toEqual([]);
  });

  test('goes through the proxy of the environment', async () => {
    const { registry, tree } = await plant('FROM scratch\n');
    const host = 'registry.acme.com:5000';
    tree.write('.github/base-images.yml', policy(host));
    tree.write('Dockerfile', `FROM ${host}/base/app:1@${NOW.digest}\n`);
    const proxy = await startProxy(registry.host);
    const { status } = await run(tree, ['check'], { env: { http_proxy: proxy.address } });
    expect(status).toBe(0);
    expect(proxy.targets).toContain(host);
  });
});

describe('a proxy that opens no tunnel', () => {
  test.each(PROXY_FAULTS)('and %s: the run ends, after a few tries', async (fault) => {
    const host = 'registry.acme.com:5000';
    const tree = plantTree({
      '.github/base-images.yml': policy(host).replace('registries: {', 'registries: { deadline: 3s,'),
      Dockerfile: `FROM ${host}/base/app:1@${NOW.digest}\n`,
    });
    const proxy = await startBrokenProxy(fault);
    const env = { http_proxy: proxy.address };
    const { status, stdout } = await startCommand(['check', '--format', 'concise'], { cwd: tree.root, env });
    expect(status).not.toBe(null);
    expect(stdout).toContain('unverified');
    expect(proxy.count()).toBeLessThanOrEqual(9);
  });
});

describe('explain', () => {
  test.each<[string, (host: string) => string]>([
    ['a reference', (host) => `${host}/base/app:1@${OLD.digest}`],
    ['a line', () => 'Dockerfile:1'],
  ])('asks about %s', async (_, name) => {
    const { registry, tree } = await plant(`FROM R/base/app:1@${OLD.digest}\n`);
    const { status, stdout } = await run(tree, ['explain', name(registry.host)]);
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'this digest is an older or another image in the same repository',
    );
    const asked = registry.requests.length;
    expect(asked).toBeGreaterThan(0);
    const offline = await run(tree, ['explain', name(registry.host), '--offline']);
    expect(offline.stdout.replace(/\s+/g, ' ')).toContain('nothing is looked up without the network');
    expect(registry.requests).toHaveLength(asked);
  });
});

describe('the baseline', () => {
  test('records what a registry says, and not what it does not say', async () => {
    const { registry, tree } = await plant(`FROM R/base/app:1@${OLD.digest}\nFROM R/base/app:9\n`);
    const outside = await run(tree, ['check', '--write-baseline', '--offline', '--format', 'json']);
    const { findings, problems } = JSON.parse(outside.stdout);
    const unknown = findings.filter((each: { unknown?: boolean }) => each.unknown);
    expect(unknown).toMatchObject([{ existing: false }, { existing: false }]);
    expect(problems.map(({ message }: { message: string }) => message).join('\n')).toContain(
      'could not be verified',
    );
    expect(await run(tree, ['check'])).toMatchObject({ status: 1 });

    const asked = registry.requests.length;
    expect(await run(tree, ['check', '--write-baseline'])).toMatchObject({ status: 0 });
    expect(registry.requests.length).toBeGreaterThan(asked);
    const recorded = readFileSync(join(tree.root, '.github/base-images.baseline.yml'), 'utf8');
    expect(recorded.match(/rule: unverified/g)).toHaveLength(2);
    // an outage does not make a recorded finding look fixed
    await run(tree, ['check', '--prune', '--offline']);
    expect(readFileSync(join(tree.root, '.github/base-images.baseline.yml'), 'utf8')).toBe(recorded);
  });
});

describe('the digest of the tag', () => {
  test.each<[string, string, string]>([
    ['is added to a tag', 'FROM R/base/app:1\n', `FROM R/base/app:1@${NOW.digest}\n`],
    ['takes the place of another', `FROM R/base/app:1@${OLD.digest}\n`, `FROM R/base/app:1@${NOW.digest}\n`],
    ['is not added to a tag that floats', 'FROM R/base/app:latest\n', 'FROM R/base/app:latest\n'],
    ['is not added to a tag that is not there', 'FROM R/base/app:9\n', 'FROM R/base/app:9\n'],
  ])('%s', async (_, before, after) => {
    const { registry, tree } = await plant(before);
    registry.put('base/app', NOW, 'latest');
    await run(tree, ['fix']);
    const written = readFileSync(join(tree.root, 'Dockerfile'), 'utf8');
    expect(written.replaceAll(registry.host, 'R')).toBe(after);
  });

  test('is not known without the network', async () => {
    const { registry, tree } = await plant('FROM R/base/app:1\n');
    await run(tree, ['fix', '--offline']);
    expect(readFileSync(join(tree.root, 'Dockerfile'), 'utf8')).toBe(`FROM ${registry.host}/base/app:1\n`);
  });
});
