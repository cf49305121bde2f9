import { expect, it } from 'vitest';
import { findDockerHubName } from '../../../src/core/image/docker-hub.js';
import { formatReference, parseReference } from '../../../src/core/image/reference.js';

const SHA = `sha256:${'0123456789abcdef'.repeat(4)}`;

it.each<[string, string | null]>([
  ['node', 'docker.io/library/node:latest'],
  ['acme/tool:1', 'docker.io/acme/tool:1'],
  [`node:22@${SHA}`, `docker.io/library/node:22@${SHA}`],
  ['index.docker.io/library/node:22', 'docker.io/library/node:22'],
  ['registry-1.docker.io/node:22', 'docker.io/library/node:22'],
  ['Registry-1.Docker.IO:443/bitnami/redis:7', 'docker.io/bitnami/redis:7'],
  ['docker.io:443/node', 'docker.io/library/node:latest'],
  ['docker.io:0443/node', 'docker.io/library/node:latest'],
  ['registry.hub.docker.com/bitnami/redis:7', 'docker.io/bitnami/redis:7'],
  ['registry.hub.docker.com/redis:7', 'docker.io/library/redis:7'],
  ['mirror.gcr.io/library/node', 'docker.io/library/node:latest'],
  ['Mirror.gcr.io:443/a/b/c', 'docker.io/a/b/c:latest'],
  ['public.ecr.aws/docker/library/node:14', 'docker.io/library/node:14'],
  ['public.ecr.aws/docker/node:14', 'docker.io/library/node:14'],
  ['public.ecr.aws/dockerx/node:14', null],
  ['public.ecr.aws/lambda/nodejs:14', null],
  ['public.ecr.aws/docker:14', null],
  ['docker.io:5000/node', null],
  ['docker.io:4430/node', null],
  ['docker.io.evil.io/library/node', null],
  ['eu.gcr.io/library/node', null],
  ['evilmirror.gcr.io/library/node', null],
  ['ghcr.io/library/node', null],
])('%s is %s on Docker Hub', (text, expected) => {
  const reference = parseReference(text);
  if ('error' in reference) throw new Error(reference.error);
  const found = findDockerHubName(reference);
  expect(found === null ? null : formatReference(found)).toBe(expected);
});
