import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/build.yml';
const ARG = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';
const BAD = `FROM ${EVIL}\n`;
const FORBIDDEN = [`Dockerfile:2 unapproved ${EVIL}`];
const UNRESOLVED = ['Dockerfile:2 unresolved'];
const GIVEN = `--build-arg BASE=${EVIL}`;

const flow = (script: string, more = '') =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - { run: ${JSON.stringify(script)}${more} }\n`;

/** A script that is new. */
const script = (
  text: string,
  found: readonly string[],
  { base = {}, noted = [], ...more }: Partial<BuildChangeRow> = {},
): BuildChangeRow => ({
  name: `${text}: ${found.join(', ') || noted.join(', ') || 'nothing'}`,
  base: { Dockerfile: ARG, ...base },
  change: { [FLOW]: flow(text) },
  found,
  noted,
  ...more,
});

/** Options before the command, each with its own word. */
const BEFORE: readonly BuildChangeRow[] = [
  'nerdctl -n k8s.io build',
  'nerdctl --namespace k8s.io --address /x image build',
  'nerdctl -a /x --storage-driver native builder build',
  'nerdctl.lima build',
  'lima nerdctl build',
  'finch --debug build',
  'buildah --storage-driver vfs bud',
  'buildah --root /x --debug build',
  'buildah build-using-dockerfile',
  `buildah --isolation chroot -t x bud`,
  'podman --root /x build',
  'podman -c other --storage-opt a=b --cgroup-manager cgroupfs build',
  'podman -r --log-level debug image build',
  'podman-remote --url tcp://x build',
  'podman farm build --farm f --cleanup -t example.org/x/y',
  'container build',
  'container --debug build',
  '$PODMAN build --layers --format docker',
  '$CONTAINER_TOOL build --format docker',
].map((command) => script(`${command} ${GIVEN} .`, FORBIDDEN));

/** Options behind it: of the four tools, with a word of their own, with `=`, and without a value. */
const FLAGS = [
  'podman build --format docker',
  'podman build --authfile a.json -v /a:/b --jobs 4 --squash-all --layers',
  'podman build --decryption-key k --creds a:b --cert-dir c --tls-verify=false --userns host --timestamp 0',
  'podman build --retry 3 --retry-delay 2s --ignorefile x --iidfile y --logfile z --pull=newer --storage-driver vfs',
  'podman build --env A=B --hooks-dir x --compat-volumes --inherit-labels=false --no-hosts --net host -m 1g',
  'podman build --cap-add x --device /dev/x --manifest m --runtime-flag log --progress plain --load --skip-unused-stages',
  'buildah bud --format oci --isolation chroot --runtime /r --pull-always --cpp-flag -DX=1',
  'buildah build --layers --cache-ttl 1h --volume /a:/b --os linux --arch arm64 --variant v8',
  'nerdctl build --buildkit-host unix:///x --ipfs --rm --namespace k8s.io -q',
  'finch build --progress plain --network host',
  'container build -a arm64 -c 2 -m 1g --vsock-port 1 --no-cache',
];
const BEHIND: readonly BuildChangeRow[] = FLAGS.flatMap((command) => [
  script(`${command} ${GIVEN} .`, FORBIDDEN),
  script(`${command} -t x .`, []),
]);

/** What these flags change of what is pulled. */
const DECIDING: readonly BuildChangeRow[] = [
  script(`podman build --from ${EVIL} .`, [`${FLOW}:6 unapproved ${EVIL}`]),
  script(`buildah bud --from=docker://${EVIL}`, [`${FLOW}:6 unapproved ${EVIL}`]),
  script('podman build --from $X .', [`${FLOW}:6 unresolved`]),
  script('podman build --from debian:trixie-slim .', []),
  script(`podman build --sbom-scanner-image ${EVIL} .`, [`${FLOW}:6 unapproved ${EVIL}`]),
  script(`podman build --sbom syft .`, []),
  script(`podman build --mount type=bind,from=${EVIL},target=/x .`, [`${FLOW}:6 unapproved ${EVIL}`]),
  script('podman build --build-arg-file values.txt .', FORBIDDEN, {
    base: { 'values.txt': `# of the image\nBASE=${EVIL}\n` },
  }),
  script('podman build --build-arg-file values.txt --build-arg BASE=debian .', [], {
    base: { 'values.txt': `BASE=${EVIL}\n` },
  }),
  script('podman build --build-arg-file /tmp/values.txt .', UNRESOLVED),
  {
    ...script('podman build --build-arg-file=values.txt .', FORBIDDEN),
    name: 'a file of arguments that changes',
    base: {
      Dockerfile: ARG,
      'values.txt': 'BASE=debian\n',
      [FLOW]: flow('podman build --build-arg-file=values.txt .'),
    },
    change: { 'values.txt': `BASE=${EVIL}\n` },
  },
  script(
    `buildah bud --build-context debian=container-image://${EVIL} .`,
    [`Dockerfile:1 unapproved ${EVIL}`],
    {
      base: { Dockerfile: 'FROM debian\n' },
    },
  ),
  script('buildah bud --source-policy-file rules.json .', [`${FLOW}:6 unresolved`]),
  script('nerdctl build --source-policy-file=rules.json .', [`${FLOW}:6 unresolved`]),
  script('podman build -f odd .', [`odd:1 unapproved ${EVIL}`], { base: { odd: BAD } }),
  script('podman build -f odd,other .', [`other:1 unapproved ${EVIL}`], {
    base: { odd: 'FROM debian\n', other: BAD },
    noted: [FLOW],
  }),
  script('podman build -f one -f two .', ['two:2 unresolved'], {
    base: { one: `ARG BASE=${EVIL}\nFROM debian\n`, two: ARG },
    noted: [FLOW],
  }),
  script('podman build -f odd api', [`api/odd:1 unapproved ${EVIL}`], { base: { 'api/odd': BAD } }),
  script('podman build -f images/odd', [`images/odd:1 unapproved ${EVIL}`], { base: { 'images/odd': BAD } }),
  script('buildah bud images/odd', [`images/odd:1 unapproved ${EVIL}`], { base: { 'images/odd': BAD } }),
  script('podman build --arch riscv64 .', ['Dockerfile:2 unapproved docker.io/nobody/x:latest'], {
    base: { Dockerfile: `ARG A=\${TARGETARCH/riscv64/nobody}\nFROM \${A/a*64/library}/x\n` },
  }),
  script('podman build --all-platforms .', ['Dockerfile:2 unresolved'], {
    base: { Dockerfile: 'ARG TARGETARCH\nFROM debian:$TARGETARCH\n' },
    noted: [FLOW],
  }),
  script(`${'minikube -p x image'} build -t x --build-opt=build-arg=BASE=${EVIL} .`, UNRESOLVED, {
    noted: [FLOW],
  }),
  script('minikube image build -f odd -t x api', [`api/odd:1 unapproved ${EVIL}`], {
    base: { 'api/odd': BAD },
  }),
];

const VALUED = { 'api/Containerfile': ARG, 'api/Dockerfile': ARG };

/** The default name, and which of two is built. */
const NAMES: readonly BuildChangeRow[] = [
  script(`podman build ${GIVEN} api`, [`api/Containerfile:2 unapproved ${EVIL}`], { base: VALUED }),
  script(`buildah bud ${GIVEN} api`, [`api/Containerfile:2 unapproved ${EVIL}`], { base: VALUED }),
  script(`nerdctl build ${GIVEN} api`, [`api/Dockerfile:2 unapproved ${EVIL}`], { base: VALUED }),
  script(`container build ${GIVEN} api`, [`api/Dockerfile:2 unapproved ${EVIL}`], { base: VALUED }),
  script(`docker build ${GIVEN} api`, [`api/Dockerfile:2 unapproved ${EVIL}`], { base: VALUED }),
  script(`nerdctl build ${GIVEN} api`, [`api/Containerfile:2 unapproved ${EVIL}`], {
    base: { 'api/Containerfile': ARG },
  }),
];

/** What the preprocessor of C makes. */
const PREPROCESSED: readonly BuildChangeRow[] = [
  script('podman build -f Dockerfile.in .', [`${FLOW}:6 unresolved`], {
    base: { 'Dockerfile.in': '#include "common.h"\nFROM debian\n', 'common.h': '#define debian evil\n' },
  }),
  script('podman build -f image.in --cpp-flag -Ddebian=evil .', [`${FLOW}:6 unresolved`], {
    base: { 'image.in': 'FROM debian\n' },
  }),
  script('podman build -f image.in .', [], { base: { 'image.in': '# an image\nFROM debian\n' } }),
  script('docker build -f image.in .', [], { base: { 'image.in': '#define debian evil\nFROM debian\n' } }),
  {
    name: 'a file that the preprocessor includes changes',
    base: {
      'image.in': '#include "common.h"\nFROM debian\n',
      'common.h': '#define A debian\n',
      [FLOW]: flow('podman build -f image.in .'),
    },
    change: { 'common.h': '#define debian evil\n' },
    found: [`${FLOW}:6 unresolved`],
  },
];

/** Flags that a program does not have. */
const STRANGE: readonly BuildChangeRow[] = [
  script('podman --new x build .', UNRESOLVED, { noted: [FLOW] }),
  script('nerdctl --new=x build .', UNRESOLVED, { noted: [FLOW] }),
  script('docker --new x build .', UNRESOLVED, { noted: [FLOW] }),
  script('podman build --new=x .', UNRESOLVED, { noted: [FLOW] }),
  script('podman --new run image build', [], { noted: [FLOW] }),
  script('podman --new run image make', []),
  script('podman --root /x run image build', []),
  script('echo container build', []),
  script('container run image', []),
];

/** Compose by another name. */
const COMPOSED: readonly BuildChangeRow[] = [
  'nerdctl -n k compose -f stack.yml build',
  'finch compose -f stack.yml up',
  'nerdctl compose --ipfs-address x -f stack.yml build',
  'podman --root /x compose -f stack.yml build',
  'podman-compose --in-pod 1 -f stack.yml build',
].map((command) =>
  script(command, FORBIDDEN, {
    base: { 'stack.yml': `services: { web: { build: { context: ., args: { BASE: "${EVIL}" } } } }\n` },
  }),
);

const USES = 'uses: hoverkraft-tech/compose-action@v2';
const STACK = (image: string) => `services: { web: { build: { context: ., args: { BASE: "${image}" } } } }\n`;

/** An action that runs compose. */
const COMPOSE_ACTION: readonly BuildChangeRow[] = (
  [
    ['compose-file: stack.yml', FORBIDDEN],
    ['compose-file: "other.yml\\nstack.yml"', FORBIDDEN],
    ['cwd: ./deploy, compose-file: web.yml', ['deploy/Dockerfile:2 unapproved evil.example/x:1']],
    [
      `cwd: "\${{ github.workspace }}/deploy", compose-file: web.yml`,
      ['deploy/Dockerfile:2 unapproved evil.example/x:1'],
    ],
    ['compose-file: other.yml, up-flags: --build', []],
    ['compose-file: other.yml, services: web', []],
    [`compose-file: "\${{ inputs.file }}"`, [`${FLOW}:6 unresolved`]],
    ['compose-file: "oci://example.org/x:1"', [`${FLOW}:6 unresolved`]],
  ] as const
).map(([inputs, found]) => ({
  name: `an action that runs compose: ${inputs}`,
  base: {
    Dockerfile: ARG,
    'deploy/Dockerfile': ARG,
    'stack.yml': STACK(EVIL),
    'deploy/web.yml': STACK(EVIL),
    'other.yml': STACK('debian'),
  },
  change: {
    [FLOW]: `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - { ${USES}, with: { ${inputs} } }\n`,
  },
  found,
}));

const dockerAction = (image: string) => `runs: { using: docker, image: "${image}" }\n`;
const usingAction = flow('true').replace(/- \{.*\}/, '- uses: ./a');

/** An action of the repository that is an image: it is only run. */
const DOCKER_ACTION: readonly BuildChangeRow[] = ['run-images: true', ''].map((settings) => ({
  name: `an action that is an image, with the setting ${settings || 'left out'}`,
  base: { Dockerfile: ARG, 'a/action.yml': dockerAction('docker://debian'), [FLOW]: usingAction },
  change: { 'a/action.yml': dockerAction(`docker://${EVIL}`) },
  settings,
  found: settings === '' ? [] : [`a/action.yml:1 unapproved ${EVIL}`],
  noted: settings === '' ? ['a/action.yml'] : [],
}));

/** Builds by podman, buildah, nerdctl and other programs than docker. */
export const BUILDER_CHANGES: readonly BuildChangeRow[] = [
  ...BEFORE,
  ...BEHIND,
  ...DECIDING,
  ...NAMES,
  ...PREPROCESSED,
  ...STRANGE,
  ...COMPOSED,
  ...COMPOSE_ACTION,
  ...DOCKER_ACTION,
];
