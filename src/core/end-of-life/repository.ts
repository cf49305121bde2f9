import { findDockerHubName, loosenHost } from '../image/docker-hub.js';
import type { Reference } from '../image/reference.js';

/** Where Docker Hub has copies of the official images, one architecture each: `arm64v8/node` is `node`. */
const ARCHITECTURES =
  /^docker\.io\/(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|windows-amd64|winamd64)\//;

/** Microsoft's copy of the official images. */
const MICROSOFT_COPY = /^mcr\.microsoft\.com\/mirror\/docker\//;

/** The repository as the table writes it: one name for the same image, whatever registry or spelling it is pulled by. */
export function findRepository(reference: Reference): string {
  const { host, path } = findDockerHubName(reference) ?? {
    host: loosenHost(reference.host),
    path: reference.path,
  };
  return `${host}/${path}`.replace(MICROSOFT_COPY, 'docker.io/').replace(ARCHITECTURES, 'docker.io/library/');
}
