import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const POLICY =
  'version: 1\nallow: [docker.io/library/busybox, registry.acme.com/app/**]\nrules: { unpinned: ignore }\n';
const ADDED = 'builds: [{ paths: ["jobs/Dockerfile"], contexts: { "acme/app:1": "." } }]';

const FILES = {
  'compose.yaml': 'services:\n  app: { image: "acme/app:1", build: app }\n',
  'docker-compose.yml':
    'services:\n  app: { build: { context: app, tags: ["x.example/y:2", "acme/app:1"] } }\n',
  'docker-bake.hcl': 'target "app" {\n  context = "app"\n  tags = ["x.example/y:2", "acme/app:1"]\n}\n',
  '.github/workflows/push.yml':
    'on: push\njobs:\n  app:\n    runs-on: x\n    steps:\n      - uses: docker/build-push-action@v6\n        with: { context: app, load: true, tags: "x.example/y:2,acme/app:1" }\n',
  '.github/workflows/run.yml':
    'on: push\njobs:\n  app:\n    runs-on: x\n    steps:\n      - run: docker build -t x.example/y:2 --tag=acme/app:1 app\n',
};

function plant(name: keyof typeof FILES, policy = POLICY, written = 'acme/app:1') {
  const tree = plantTree({
    '.github/base-images.yml': policy,
    'app/Dockerfile': 'FROM busybox:1\n',
    'jobs/Dockerfile': `FROM ${written}\n`,
    [name]: FILES[name],
  });
  tree.commit();
  return tree.root;
}

async function findIn(cwd: string) {
  const { status, stdout } = await runCommand(['check', '--format', 'json'], { cwd });
  const { findings } = JSON.parse(stdout) as {
    readonly findings: readonly {
      readonly rule: string;
      readonly message: string;
      readonly fix: { readonly description: string };
    }[];
  };
  return { status, findings };
}

describe('an image that the repository builds itself', () => {
  test.each(Object.keys(FILES) as (keyof typeof FILES)[])(
    'by %s: blocks all the same, with advice',
    async (name) => {
      const { status, findings } = await findIn(plant(name));
      expect(status).toBe(1);
      expect(findings).toHaveLength(1);
      expect(findings[0]?.message).toContain(
        `(${name}, line ${name.startsWith('.github') ? 6 : name.endsWith('.hcl') ? 1 : 2}) builds an image of this name, but nothing puts that in the place of the one that is pulled.`,
      );
      expect(findings[0]?.fix.description).toBe(
        `Give it to the build as a context named acme/app:1; if that one is always used, add to the policy: ${ADDED}`,
      );
      expect(await findIn(plant(name, `${POLICY}${ADDED}\n`))).toEqual({ status: 0, findings: [] });
    },
  );

  test.each(['acme/app:2', 'acme/app', `acme/app:1@sha256:${'a'.repeat(64)}`])(
    '%s is another one',
    async (written) => {
      const { status, findings } = await findIn(plant('compose.yaml', POLICY, written));
      expect(status).toBe(1);
      expect(findings.map(({ message }) => message).join()).not.toContain('builds an image of this name');
    },
  );

  test('first that the image itself is approved by another spelling, where it is', async () => {
    const policy = POLICY.replace('allow: [', 'allow: ["docker.io/acme/app:*", ');
    const tree = plantTree({
      '.github/base-images.yml': policy,
      'jobs/Dockerfile': 'FROM acme/app\n',
      'app/Dockerfile': 'FROM busybox:1\n',
      'compose.yaml': 'services:\n  app: { image: acme/app, build: app }\n',
    });
    const { findings } = await findIn(tree.root);
    expect(findings.map(({ message }) => message).join()).not.toContain('closest that the policy allows');
    expect(findings[0]?.fix.description).toMatch(
      /^Write acme\/app:latest; or, if the one that is built here is meant, give it to the build as a context named acme\/app; /,
    );
  });

  test('init says so, and has the lines for the policy', async () => {
    const tree = plantTree({
      'app/Dockerfile': 'FROM busybox:1\n',
      'jobs/Dockerfile': 'FROM app-local\n',
      'lib/Dockerfile': 'FROM lib-local\n',
      'compose.yaml': 'services:\n  app: { image: app-local, build: app }\n',
    });
    const { stdout } = await runCommand(['init', '--dry-run'], { cwd: tree.root });
    expect(stdout).toContain(`# builds:
#   - paths:
#       - jobs/Dockerfile
#     contexts: { app-local: "." }
#   - paths:
#       - lib/Dockerfile
#     contexts: { lib-local: "." }
`);
    expect(stdout).toContain(
      '# - docker.io/library/app-local (1 file): app (compose.yaml, line 2) builds it, but nothing hands it to this build; see builds in the policy',
    );
    expect(stdout).toContain(
      '# - docker.io/library/lib-local (1 file): no official image has this name; if it is built here first, see builds in the policy',
    );
  });
});

test.each([
  ['other:2', 'The image other:2 is new here. Nothing is built on it, it is only run, so it is not judged; '],
  [
    'other:2, b: more:1',
    '2 images are new here that nothing is built on, such as other:2. They are only run, so they are not judged; ',
  ],
  ['run:1', null],
  ['run:2', null],
  [`run:2@sha256:${'0'.repeat(64)}`, null],
])('a change of images that are only run: %s', async (changed, said) => {
  const compose = (images: string) =>
    `services:\n${images
      .split(', ')
      .map((image, index) => `  s${index}: { image: "${image.replace('b: ', '')}" }\n`)
      .join('')}`;
  const tree = plantTree({ '.github/base-images.yml': POLICY, 'compose.yaml': compose('run:1') });
  tree.commit();
  tree.write('compose.yaml', `# x\n${compose(changed)}`);
  const { status, stdout } = await runCommand(['check', '--base', 'HEAD', '--format', 'concise'], {
    cwd: tree.root,
  });
  expect(status).toBe(0);
  if (said === null) expect(stdout).not.toContain('only run');
  else expect(stdout).toContain(said);
});

test('what a context replaces has one line for the policy, and is not listed as pulled', async () => {
  const tree = plantTree({
    '.github/base-images.yml': 'version: 1\nallow: [{ image: docker.io/library/**, official: true }]\n',
    'jobs/Dockerfile': 'FROM zzz-local\n',
    'tools/Dockerfile': 'ARG BASE=busybox:1\nFROM $BASE\n',
    'docker-bake.hcl': `target "jobs" {
  context = "jobs"
  contexts = { zzz-local = "docker-image://debian:13" }
}
target "tools" {
  context = "tools"
  args = { BASE = "tools-local" }
  contexts = { tools-local = "target:jobs" }
}
`,
  });
  tree.commit();
  const { findings } = await findIn(tree.root);
  const advised = findings.filter(({ rule }) => rule === 'unapproved').map(({ fix }) => fix.description);
  expect(advised).toEqual([expect.stringContaining('contexts: { "zzz-local": "docker-image://debian:13" }')]);
  expect(advised[0]?.match(/add to the policy/g)).toHaveLength(1);
  const { stdout } = await runCommand(['images', '--unique', '--format', 'concise'], { cwd: tree.root });
  expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'docker.io/library/busybox:1',
    'docker.io/library/debian:13',
    'docker.io/library/zzz-local:latest',
    '',
  ]);
});
