import { expect, test } from 'vitest';
import { startCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';
import { startProxy } from '../support/registry/connect-proxy.js';
import { startEncryptedRegistry } from '../support/registry/encrypted-registry.js';

/** Checks that a tag exists, as people start the command. */
async function check(host: string, env: Record<string, string>) {
  const tree = plantTree({
    '.github/base-images.yml': `version: 1
allow: ["${host}/**"]
rules: { unpinned: ignore }
evidence: [{ images: "${host}/**", digest: [exists] }]
settings: { unknown: block }
`,
    Dockerfile: `FROM ${host}/base/app:1\n`,
  });
  const run = await startCommand(['check', '--format', 'json'], { cwd: tree.root, env });
  const { findings } = JSON.parse(run.stdout) as { findings: { message: string; unknown?: boolean }[] };
  return { status: run.status, findings };
}

test('a certificate of an own authority is trusted where NODE_EXTRA_CA_CERTS names it', async () => {
  const registry = await startEncryptedRegistry();
  await registry.push('base/app', '1', 'app');
  const trusting = { NODE_EXTRA_CA_CERTS: registry.authority };

  expect(await check(registry.encrypted, {})).toMatchObject({
    status: 1,
    findings: [{ unknown: true, message: expect.stringContaining('(DEPTH_ZERO_SELF_SIGNED_CERT)') }],
  });
  expect(await check(registry.encrypted, trusting)).toEqual({ status: 0, findings: [] });

  const proxy = await startProxy(registry.encrypted);
  const proxied = { https_proxy: proxy.address };
  const behind = 'registry.acme.com:5000';
  expect(await check(behind, proxied)).toMatchObject({
    status: 1,
    findings: [{ unknown: true, message: expect.stringContaining('(DEPTH_ZERO_SELF_SIGNED_CERT)') }],
  });
  expect(await check(behind, { ...proxied, ...trusting })).toEqual({ status: 0, findings: [] });
  expect(proxy.targets).toContain(behind);
  // the certificate is not for that name
  expect(await check('registry.example.com:5000', { ...proxied, ...trusting })).toMatchObject({
    status: 1,
    findings: [{ unknown: true }],
  });
});
