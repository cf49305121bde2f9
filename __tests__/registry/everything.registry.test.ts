import { expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { POLICY, useStage } from '../support/github/stage.js';
import { plantTree } from '../support/planted-tree.js';
import {
  demandEverything,
  LACKING_CASES,
  putDemandedImages,
  recordDump,
  TODAY,
} from '../support/registry/demanded-image.js';
import {
  type RealRegistry,
  startDockerRegistry,
  startReferrersRegistry,
} from '../support/registry/docker-registry.js';
import { digestOf } from '../support/registry/stored-manifest.js';

const stage = useStage();

test.each<[what: string, start: () => Promise<Pick<RealRegistry, 'host' | 'store'> & Partial<RealRegistry>>]>(
  [
    ['docker-registry', () => startDockerRegistry('open')],
    ['docker-registry that gives tokens', () => startDockerRegistry('token')],
    ['a registry that lists referrers', startReferrersRegistry],
  ],
)('check with a policy that requires everything, against %s', { timeout: 240_000 }, async (_, start) => {
  const registry = await start();
  const { host } = registry;
  let good = '';
  const dump = recordDump((store) => {
    good = putDemandedImages(store, host).digest;
  });
  await registry.store('base/app', dump);
  const tags = LACKING_CASES.map(([tag]) => tag);
  const names = ['1', `1@${good}`, `1@${findOld(dump, good)}`, ...tags].map(
    (tag) => `${host}/base/app:${tag}`,
  );
  const dockerfiles = names.map((name, index) => [`${index}/Dockerfile`, `FROM ${name}\n`]);
  const tree = plantTree({
    '.github/base-images.yml': demandEverything(host, registry.tokenHosts),
    ...Object.fromEntries(dockerfiles),
  });
  const check = async (...words: string[]) => {
    const run = await runCommand(['check', '--today', TODAY, '--format', 'json', ...words], {
      cwd: tree.root,
    });
    const { findings } = JSON.parse(run.stdout);
    return { ...run, findings: findings as Found[] };
  };

  const { status, findings } = await check();
  expect(status).toBe(1);
  const said = new Map<string, string[]>();
  for (const { file, level, message } of findings)
    said.set(file, [...(said.get(file) ?? []), `${level}: ${message}`]);
  const expected = [
    null,
    null,
    /an older or another image in the same repository/,
    ...LACKING_CASES.map(([, reason]) => reason),
  ];
  expected.forEach((reason, index) => {
    const found = said.get(`${index}/Dockerfile`) ?? [];
    if (reason === null) expect([names[index], found]).toEqual([names[index], []]);
    else expect([names[index], found]).toEqual([names[index], [expect.stringMatching(reason)]]);
    expect(found.every((text) => text.startsWith('block: '))).toBe(true);
  });

  // the action says the same of a pull request that brings them all
  const policy = demandEverything(host, registry.tokenHosts);
  const pullRequest = stage.pullRequest({
    base: { [POLICY]: policy },
    change: Object.fromEntries(dockerfiles),
  });
  const run = await pullRequest.run({ in: 'spawned', inputs: { comment: 'never' } });
  expect(run.outputs['result']).toBe('fail');
  const tell = (found: readonly object[] = []) =>
    (found as readonly Found[]).map(({ file, level, message }) => [file, level, message]);
  expect(tell(run.report?.findings)).toEqual(tell(findings));

  const offline = await check('--offline');
  expect(offline.status).toBe(0);
  expect(offline.findings.length).toBe(names.length);
  for (const { level, unknown, message } of offline.findings)
    expect([level, unknown, message]).toEqual([
      'warn',
      true,
      expect.stringContaining('nothing is looked up without the network'),
    ]);
});

interface Found {
  readonly file: string;
  readonly level: string;
  readonly message: string;
  readonly unknown?: boolean;
}

/** The index that has no tag any more. */
function findOld({ manifests }: ReturnType<typeof recordDump>, good: string): string {
  const index = manifests.find(
    ({ tags, type, body }) => tags.length === 0 && type.includes('index') && digestOf(body) !== good,
  );
  return digestOf(index?.body ?? '');
}
