/** Policies, and the references that buildx and BuildKit are asked about. */
export const POLICIES: { readonly [name: string]: string } = {
  hosts: `version: 1
allow:
  - docker.io/library/**
  - "*.gcr.io/acme/*"
  - registry.acme.com:5000/base/**
  - ghcr.io/acme/a*/tool
  - "[2001:db8::1]:5000/x/*"
  - LOCALHOST/x
deny:
  - { image: docker.io/library/centos, reason: "no patches: \\"x\\" %s \`y\`" , use: "docker.io/library/almalinux:$tag" }
  - registry.acme.com:5000/base/old
  - 10.0.0.5/**
`,
  tags: `version: 1
allow:
  - docker.io/library/debian:{bookworm,trixie}-slim
  - docker.io/library/{alpine,python}:3.*
  - image: docker.io/library/node
    versions: ">=20 <27"
    variants: ["alpine*", "*-slim", ""]
  - { image: docker.io/library/golang, variants: ["*bookworm", "_x", "v*", ".F*"] }
  - gcr.io/distroless/**
  - docker.io/acme/app@sha256:*
deny:
  - "**:*-alpha*"
  - { image: docker.io/library/node, versions: "22.5 || 24" }
`,
  excepted: `version: 1
deny:
  - image: "**:*-rc*"
    except: registry.acme.com/lab/**
  - docker.io/bitnami/**
  - "**/evil"
`,
  excepted_list: `version: 1
allow: [registry.acme.com/**, docker.io/library/**]
deny:
  - { image: "**:*-rc*", except: [registry.acme.com/lab/**] }
`,
  releases: `version: 1
deny:
  - { image: docker.io/library/debian, versions: "<11" }
  - { image: docker.io/library/ubuntu, versions: "<20.04" }
`,
  mirrors: `version: 1
settings:
  mirrors: { registry.acme.com/hub: docker.io, quay.acme.com: quay.io/acme }
allow:
  - docker.io/library/**
  - docker.io/acme/app:1.*
  - quay.io/acme/tools/*
deny:
  - docker.io/library/centos
  - quay.io/acme/tools/bad
`,
  mirror_spellings: `version: 1
settings:
  mirrors: { hub.acme.com: "docker.io:443", copy.acme.com/all: registry.hub.docker.com, quay.acme.com: "quay.io:0443/acme" }
deny:
  - docker.io/library/centos
  - docker.io/bitnami/**
  - quay.io/acme/tools/bad
`,
  digests: `version: 1
rules: { unpinned: { level: block, require: digest } }
allow:
  - docker.io/library/**
`,
  both: `version: 1
rules: { unpinned: { level: block, require: tag+digest } }
allow:
  - docker.io/library/**
`,
  tagged: `version: 1
rules: { unpinned: { level: block, require: tag } }
allow:
  - docker.io/library/**
`,
  minor: `version: 1
rules: { unpinned: { level: block, require: minor } }
allow:
  - docker.io/library/**
  - { image: registry.acme.com/base/**, pin: none }
  - { image: gcr.io/distroless/**, pin: digest }
`,
  deprecated: `version: 1
allow: [docker.io/library/**]
deprecated:
  - { image: docker.io/library/openjdk, reason: Deprecated upstream, block-from: "2026-01-01" }
  - { image: docker.io/library/node, versions: "<20", reason: Old, block-from: "2099-01-01" }
exceptions:
  - { image: quay.io/acme/x, rules: [unapproved], owner: me, reason: "T-1: needed", expires: "2026-10-31" }
  - { image: "docker.io/library/openjdk:8*", rules: [deprecated], owner: me, reason: "T-2: needed", expires: "2026-10-31" }
`,
  official: `version: 1
allow:
  - { image: docker.io/library/**, official: true }
`,
};

export const TODAY = '2026-09-01';

const DIGEST = `@sha256:${'0123456789abcdef'.repeat(4)}`;

const NAMES = [
  'docker.io/library/node',
  'docker.io/library/debian',
  'docker.io/library/python',
  'docker.io/library/alpine',
  'docker.io/library/golang',
  'docker.io/library/centos',
  'docker.io/library/openjdk',
  'docker.io/library/nonesuch',
  'docker.io/library/ubuntu',
  'docker.io/library/a/b',
  'docker.io/acme/app',
  'docker.io/bitnami/redis',
  'docker.io/x/evil',
  'DOCKER.IO/centos',
  'DOCKER.IO/library/node',
  'registry-1.docker.io/library/node',
  'registry-1.docker.io/centos',
  'registry-1.docker.io:443/library/centos',
  'Registry-1.Docker.io/library/centos',
  'index.docker.io:443/library/centos',
  'registry.hub.docker.com/library/centos',
  'registry.hub.docker.com/centos',
  'mirror.gcr.io/library/centos',
  'mirror.gcr.io/centos',
  'mirror.gcr.io/acme/app',
  'public.ecr.aws/docker/library/centos',
  'public.ecr.aws/docker/centos',
  'Public.ECR.aws:0443/docker/library/centos',
  'public.ecr.aws/library/centos',
  'eu.gcr.io/acme/tool',
  'gcr.io/acme/tool',
  'evilgcr.io/acme/tool',
  'a.b.gcr.io/acme/tool',
  'EU.gcr.io/acme/tool',
  'eu.gcr.io/acme/a/b',
  'eu.gcr.io:443/acme/tool',
  'registry.acme.com:5000/base/app',
  'registry.acme.com:5000/base/a/b',
  'registry.acme.com:5000/base',
  'registry.acme.com/base/app',
  'registry.acme.com:5000/base/old',
  'REGISTRY.acme.com:05000/base/old',
  'registry.acme.com:5001/base/old',
  'registry.acme.com/lab/app',
  'registry.acme.com/hub/library/node',
  'registry.acme.com/hub/node',
  'registry.acme.com/hub/centos',
  'REGISTRY.ACME.COM:443/hub/centos',
  'registry.acme.com/hub/acme/app',
  'registry.acme.com/hubx/library/node',
  'quay.io/acme/tools/good',
  'quay.acme.com/tools/good',
  'quay.acme.com/tools/bad',
  'Quay.acme.com/tools/bad',
  'quay.acme.com/tools/a/b',
  'hub.acme.com/centos',
  'hub.acme.com/library/centos',
  'copy.acme.com/all/centos',
  'copy.acme.com/all/bitnami/redis',
  'quay.acme.com/acme/tools/good',
  'quay.io/acme/x',
  'ghcr.io/acme/a/tool',
  'ghcr.io/acme/abc/tool',
  'ghcr.io/acme/b/tool',
  'ghcr.io/acme/a/b/tool',
  'gcr.io/distroless/static',
  'gcr.io/distroless/a/b',
  'gcr.io/distroless',
  'localhost/x',
  'LOCALHOST/x',
  'localhost:5000/x',
  '[2001:db8::1]:5000/x/y',
  '[2001:0db8::1]:5000/x/y',
  '10.0.0.5/x',
  '10.5/x',
  '0xa.0.0.5/x',
  '[::ffff:a00:5]/x',
  '10.0.0.5:443/x',
  'docker.io.evil.com/library/node',
  'evil.com/docker.io/library/node',
];

const TAGS = [
  'latest',
  'latest.1',
  '22',
  '22-alpine',
  '22.11-alpine3.20',
  'v22-slim',
  '20.1-bookworm-slim',
  '19',
  '27',
  '26.9.9',
  '026',
  '22.5',
  '22.5.1-alpine',
  '22.6',
  '24',
  '24.1-alpine',
  '3',
  '3.12',
  '3.12-slim',
  '3.0',
  'bookworm-slim',
  'trixie-slim',
  'buster',
  'buster-slim',
  'xenial',
  '16.04',
  '24.04',
  '9',
  '10-slim',
  '11',
  '12.5',
  'lts',
  'lts-slim',
  'LATEST',
  'stable_x',
  'nightly',
  '1.0-rc1',
  '1-rc',
  '1.2-alpha3',
  '1.24-bookworm',
  '1.24_x',
  'v1',
  'x-bookworm',
  '8u292',
  '8-jdk',
  '1.2.3',
  '22-',
  '22_x-slim',
  'noble',
  'oldstable',
  '22.5.Final',
  '24.x',
  '22.',
  '3.12.x-slim',
];

/** Every name with a few suffixes, and a few names with every tag. */
export function listReferences(): readonly string[] {
  const some = ['22-alpine', '1.0-rc1', 'latest'];
  const wide = NAMES.flatMap((name) => [
    ...some.map((tag) => `${name}:${tag}`),
    name + DIGEST,
    `${name}:22-alpine${DIGEST}`,
  ]);
  const deep = ['node', 'debian', 'python', 'golang', 'ubuntu', 'openjdk', 'centos'].map(
    (name) => `docker.io/library/${name}`,
  );
  const others = [
    'registry.acme.com/base/app',
    'gcr.io/distroless/static',
    'registry.acme.com/lab/app',
    'docker.io/acme/app',
  ];
  const tagged = [...deep, ...others].flatMap((name) =>
    TAGS.flatMap((tag) => [`${name}:${tag}`, `${name}:${tag}${DIGEST}`]),
  );
  return [...new Set([...wide, ...tagged])];
}
