import { describe, expect, test } from 'vitest';
import { POLICY, useStage } from '../support/github/stage.js';
import { type RegistryOptions, startRegistry } from '../support/registry/fake-registry.js';
import { OUTAGES } from '../support/registry/registry-faults.js';
import { makeIndex } from '../support/registry/stored-manifest.js';

const stage = useStage();
const NOW = makeIndex('now');
const OLD = makeIndex('old');

const policy = (host: string) => `version: 1
allow: ["${host}/**"]
rules: { unpinned: ignore }
evidence: [{ images: "**", digest: [exists, matches-tag] }]
settings: { registries: { insecure: ["${host}"] } }
`;

async function open(faults = new Map(), more: RegistryOptions = {}) {
  const registry = await startRegistry({ faults, ...more });
  registry.put('base/app', NOW, '1');
  registry.put('base/app', OLD);
  const { host } = registry;
  const judge = async (dockerfile: string, more: Record<string, string> = {}) => {
    const change = { Dockerfile: dockerfile.replaceAll('R/', `${host}/`), ...more };
    const base = { [POLICY]: policy(host), Dockerfile: `FROM ${host}/base/app:1@${NOW.digest}\n` };
    // a registry answers over sockets, in time that passes
    return stage.pullRequest({ base, change }).run({ in: 'spawned' });
  };
  return { registry, host, judge };
}

describe('a pull request', () => {
  test('that brings a digest of another day', async () => {
    const { host, judge } = await open();
    const run = await judge(`FROM R/base/app:1@${OLD.digest}\n`);
    expect(run.outputs['result']).toBe('fail');
    expect(run.report?.findings).toMatchObject([
      { rule: 'unverified', level: 'block', fix: { replacement: `${host}/base/app:1@${NOW.digest}` } },
    ]);
  });

  test('that brings one next to an image that needs a login', async () => {
    const locked = `FROM R/private:1@${NOW.digest}\n`;
    const { judge } = await open(new Map(), { access: 'mixed', isPrivate: (name) => name === 'private' });
    const run = await judge(`${locked}FROM R/base/app:1@${OLD.digest}\n`);
    expect(run.outputs['result']).toBe('fail');
    expect(run.report?.findings).toMatchObject([
      { rule: 'unverified', level: 'warn', line: 1 },
      { rule: 'unverified', level: 'block', line: 2 },
    ]);
  });

  test('that brings the digest of the tag', async () => {
    const { judge } = await open();
    const run = await judge(`# touched\nFROM R/base/app:1@${NOW.digest}\n`);
    expect([run.outputs['result'], run.report?.findings.map(({ message }) => message)]).toEqual(['pass', []]);
  });

  test.each([
    ['a tag without a digest', ''],
    ['a digest of another day', `@${OLD.digest}`],
  ])('with %s gets the digest of the tag as a suggestion', async (_, written) => {
    const registry = await startRegistry();
    registry.put('base/app', NOW, '1');
    registry.put('base/app', OLD);
    const { host } = registry;
    const base = {
      [POLICY]: policy(host).replace('ignore', '{ level: block, require: digest }'),
      Dockerfile: 'FROM scratch\n',
    };
    const change = { Dockerfile: `FROM ${host}/base/app:1${written} AS app\n` };
    const pullRequest = stage.pullRequest({ base, change });
    await pullRequest.run({ in: 'spawned', inputs: { suggestions: 'true', comment: 'never' } });
    const comments = pullRequest.repository.reviews.flatMap((review) => review.comments);
    expect(comments.map(({ body }) => /```suggestion\n(.*)\n```/.exec(body)?.[1])).toEqual([
      `FROM ${host}/base/app:1@${NOW.digest} AS app`,
    ]);
  });

  test('while the registry is down', async () => {
    const outage = OUTAGES['status 500'];
    const { judge } = await open(new Map(Array.from({ length: 50 }, (_, index) => [index, outage])));
    const run = await judge(`FROM R/base/app:1@${OLD.digest}\n`);
    expect(run.outputs['result']).toBe('warn');
    expect(run.report?.findings).toMatchObject([{ rule: 'unverified', level: 'warn' }]);
  });

  test('whose own policy names a registry that the base does not', async () => {
    const { host, registry, judge } = await open();
    const other = await startRegistry();
    const edited = policy(host).replace('allow: [', `allow: ["${other.host}/**", `);
    await judge(`FROM ${other.host}/base/app:1@${OLD.digest}\n`, { [POLICY]: edited });
    expect(other.requests).toEqual([]);
    expect(registry.requests).toEqual([]);
  });
});
