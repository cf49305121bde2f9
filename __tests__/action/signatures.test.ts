import { describe, expect, test } from 'vitest';
import { POLICY, useStage } from '../support/github/stage.js';
import { startRegistry } from '../support/registry/fake-registry.js';
import { FOREIGN_ROOT, putSignedImages, RELEASE, ROOT } from '../support/registry/signed-images.js';

const stage = useStage();

/** Judges a pull request that changes the base from a good image to another. */
async function judge(tag: string, more: Readonly<Record<string, string>> = {}) {
  const registry = await startRegistry();
  putSignedImages(registry);
  const { host } = registry;
  const policy = `version: 1
allow: ["${host}/**"]
rules: { unpinned: ignore }
evidence: [{ images: "**", signed-by: { ${RELEASE} } }]
settings: { registries: { insecure: ["${host}"], trusted-root: .github/root.json } }
`;
  const base = { [POLICY]: policy, '.github/root.json': ROOT, Dockerfile: `FROM ${host}/base/app:bundle\n` };
  const change = { Dockerfile: `# touched\nFROM ${host}/base/app:${tag}\n`, ...more };
  // a registry answers over sockets, in time that passes
  const run = await stage.pullRequest({ base, change }).run({ in: 'spawned' });
  return { run, result: run.outputs['result'] };
}

describe('a pull request', () => {
  test.each(['bundle', 'sig', 'cosign2', 'platforms'])('with a signed image (%s)', async (tag) => {
    const { run, result } = await judge(tag);
    expect([result, run.report?.findings.map(({ message }) => message)]).toEqual(['pass', []]);
  });

  test('with an image that somebody else signed says who', async () => {
    const { run, result } = await judge('bundle-other');
    expect(result).toBe('fail');
    expect(run.report?.findings).toMatchObject([
      {
        rule: 'unverified',
        level: 'block',
        message: expect.stringContaining(
          'it is signed by https://github.com/evil/base-images/.github/workflows/release.yml@refs/tags/v1, and not by https://github.com/acme/base-images/.github/workflows/release.yml@refs/tags/v*',
        ),
      },
    ]);
  });

  test('that brings a root of its own does not choose whom signatures are trusted from', async () => {
    const { result } = await judge('foreign', { '.github/root.json': FOREIGN_ROOT });
    expect(result).not.toBe('pass');
    const good = await judge('bundle', { '.github/root.json': FOREIGN_ROOT });
    expect(good.result).toBe('pass');
  });
});
