import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';
import { startRegistry } from '../support/registry/fake-registry.js';
import { FOREIGN_ROOT, putSignedImages, RELEASE, ROOT } from '../support/registry/signed-images.js';

/** Nobody listens there. */
const GITHUB = { GITHUB_API_URL: 'http://127.0.0.1:9' };

async function plant(root = ROOT, path = '.github/root.json') {
  const registry = await startRegistry();
  putSignedImages(registry);
  const { host } = registry;
  const tree = plantTree({
    '.github/base-images.yml': `version: 1
allow: ["${host}/**"]
rules: { unpinned: ignore }
evidence: [{ images: "${host}/**", signed-by: { ${RELEASE} } }]
settings: { registries: { insecure: ["${host}"], trusted-root: ${path} } }
`,
    '.github/root.json': root,
    Dockerfile: `FROM ${host}/base/app:bundle\nFROM ${host}/base/app:sig\n`,
  });
  const run = (...words: string[]) => runCommand(words, { cwd: tree.root, env: GITHUB });
  return { run, tree, host };
}

describe('check', () => {
  test.each(['.github/root.json', './root.json'])('with a root at %s', async (path) => {
    const { run } = await plant(ROOT, path);
    const { status, stdout } = await run('check', '--format', 'json');
    expect([status, JSON.parse(stdout).findings]).toEqual([0, []]);
  });

  test('with a root that does not know the authority', async () => {
    const { run } = await plant(FOREIGN_ROOT);
    const { status, stdout } = await run('check', '--format', 'json');
    expect(status).toBe(0);
    const findings: { level: string; unknown?: boolean }[] = JSON.parse(stdout).findings;
    expect(findings.map(({ level, unknown }) => [level, unknown])).toEqual([
      ['warn', true],
      ['warn', true],
    ]);
  });

  test.each([
    ['{}', '.github/root.json', 'which is not a trusted root of Sigstore'],
    [ROOT, './gone.json', 'which does not exist'],
    [ROOT, '../../root.json', 'which is not in the repository'],
  ])('refuses the root %.20s at %s', async (root, path, reason) => {
    const { run } = await plant(root, path);
    const { status, stderr, stdout } = await run('check');
    expect(status).toBe(2);
    expect(stdout + stderr).toContain(reason);
  });

  test('with --base, the root is the one at the revision', async () => {
    const { run, tree } = await plant();
    tree.commit();
    tree.write('.github/root.json', FOREIGN_ROOT);
    const { status, stdout } = await run('check', '--base', 'HEAD', '--scope', 'all', '--format', 'json');
    expect([status, JSON.parse(stdout).findings]).toEqual([0, []]);
    expect(JSON.parse(stdout).problems).toMatchObject([
      { message: 'This change edits the policy; that counts once it is merged.' },
    ]);
  });

  test('offline nothing is verified', async () => {
    const { run } = await plant();
    const { stdout } = await run('check', '--offline', '--format', 'json');
    expect(JSON.parse(stdout).counts).toMatchObject({ blocking: 0, warnings: 2 });
  });
});

test('explain says who signed', async () => {
  const { run, host } = await plant();
  const good = await run('explain', `${host}/base/app:bundle`);
  expect(good.stdout).toMatch(
    /evidence +is there, signed by https:\/\/github\.com\/acme\/base-images\/\.github\/workflows\/release\.yml@refs\/tags\/v1 for https:\/\/github\.com\/acme\/base-images at refs\/tags\/v1/,
  );
  const other = await run('explain', `${host}/base/app:bundle-other`);
  expect(other.stdout).toMatch(/evidence +a signature: it is signed by https:\/\/github\.com\/evil\//);
});

describe('policy', () => {
  const warn = async (images: string) => {
    const tree = plantTree({
      '.github/base-images.yml': `version: 1\nallow: ["**"]\nevidence: [{ images: "${images}", signed-by: { ${RELEASE} } }]\n`,
    });
    const { stdout, stderr } = await runCommand(['policy'], { cwd: tree.root });
    return stdout + stderr;
  };

  test.each([
    ['docker.io/library/**', "can never be met: Docker's official images are not signed"],
    ['node', "can never be met: Docker's official images are not signed"],
    ['docker.io/library/{node,python}:3*', "can never be met: Docker's official images are not signed"],
    ['public.ecr.aws/docker/library/**', "can never be met: Docker's official images are not signed"],
    ['mcr.microsoft.com/dotnet/**', 'is always unknown: Microsoft signs as the Notary Project does'],
  ])('says of a demand on %s that it cannot be met', async (images, warning) => {
    expect(await warn(images)).toContain(warning);
  });

  test.each(['**', 'docker.io/docker/dockerfile', 'gcr.io/distroless/**'])(
    'says nothing about %s',
    async (images) => {
      expect(await warn(images)).not.toMatch(/can never be met|always unknown/);
    },
  );
});
