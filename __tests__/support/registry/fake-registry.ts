import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import {
  REGISTRIES,
  type ReceiveRequest,
  type RegistryRequest,
  type RegistryResponse,
} from './memory-door.js';
import { digestOf, type StoredManifest } from './stored-manifest.js';

/**
 * Who may read. `hidden`: everybody gets in, but what is private is shown as if it were not there; `mixed`: only what is private
 * needs a password.
 */
export type Access = 'open' | 'basic' | 'bearer' | 'hidden' | 'mixed';

/** What goes wrong with one answer. */
export type RegistryFault = ReceiveRequest;

export interface RegistryOptions {
  readonly access?: Access;
  /** Repositories that need the credentials `gate:secret`. */
  readonly isPrivate?: (repository: string) => boolean;
  /** What happens to the answer of the nth request, counted from 0, in place of the honest one. */
  readonly faults?: ReadonlyMap<number, RegistryFault>;
  /** Changes the honest answer of a manifest. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Whether it lists what is attached; `ghcr`: it does not, and answers with the image where there is no such tag. */
  readonly referrers?: 'api' | 'none' | 'ghcr';
  /** How many attachments a page of the list has. */
  readonly pageSize?: number;
  /** Where tokens are given, in place of the registry's own address. */
  readonly realm?: string;
}

export interface FakeRegistry {
  /** As references name it: `localhost:41234`. */
  readonly host: string;
  /** `HEAD /v2/base/app/manifests/1 (anonymous)`, in the order in which they came. */
  readonly requests: readonly string[];
  /** Stores a manifest under its digest, and under a tag. */
  put(repository: string, manifest: StoredManifest, tag?: string): void;
  /** Stores a blob under its digest, or under that of another. */
  putBlob(repository: string, content: string, digest?: string): void;
}

const PASSWORD = `Basic ${Buffer.from('gate:secret').toString('base64')}`;
const ACCEPTED = 4;

/**
 * A registry in memory, as the OCI distribution specification and distribution's token authentication describe it. It is behind
 * a port, and behind `fetchInMemory`.
 */
export async function startRegistry(options: RegistryOptions = {}): Promise<FakeRegistry> {
  const { access = 'open', isPrivate = () => false, faults = new Map(), headers = {} } = options;
  const manifests = new Map<string, StoredManifest>();
  const blobs = new Map<string, string>();
  const requests: string[] = [];
  const receive: ReceiveRequest = (request, response) => {
    const authorization = request.headers.authorization ?? null;
    const who = authorization === null ? 'anonymous' : authorization.split(' ', 1)[0];
    const fault = faults.get(requests.length);
    requests.push(`${request.method} ${request.url} (${who})`);
    if (fault !== undefined) fault(request, response);
    else answer(request, response, authorization);
  };
  const server = createServer(receive);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  REGISTRIES.set(host, receive);
  onTestFinished(() => {
    REGISTRIES.delete(host);
    server.closeAllConnections();
    server.close();
  });

  function answer(request: RegistryRequest, response: RegistryResponse, authorization: string | null): void {
    const url = new URL(request.url ?? '/', `http://${host}`);
    const repository = /^\/v2\/(.+)\/(?:manifests|blobs|referrers)\/[^/]+$/.exec(url.pathname)?.[1] ?? null;
    const verdict = url.pathname === '/token' ? 'token' : admit(repository, authorization);
    if (verdict === 'token') giveToken(request, url, response, authorization);
    else if (verdict !== 200) refuse(response, verdict);
    else if (repository === null) end(response, 200, '{}');
    else if (url.pathname.includes('/referrers/')) listReferrers(url, response, repository);
    else if (url.pathname.includes('/blobs/')) giveBlob(response, blobs.get(url.pathname));
    else giveManifest(request, response, findManifest(url.pathname.slice('/v2/'.length)));
  }

  function listReferrers(url: URL, response: RegistryResponse, repository: string): void {
    const { referrers = 'api', pageSize = 100 } = options;
    if (referrers !== 'api') {
      end(response, 404, '404 page not found');
      return;
    }
    const digest = url.pathname.split('/').at(-1) ?? '';
    const all = findReferrers(repository, digest);
    const from = Number(url.searchParams.get('from') ?? 0);
    if (from + pageSize < all.length)
      response.setHeader('link', `<${url.pathname}?from=${from + pageSize}>; rel="next"`);
    end(response, 200, JSON.stringify({ schemaVersion: 2, manifests: all.slice(from, from + pageSize) }));
  }

  function findReferrers(repository: string, digest: string): object[] {
    const place = `${repository}/manifests/sha256:`;
    return [...manifests].flatMap(([key, { body, type, digest: own }]) => {
      const { subject, artifactType, annotations } = JSON.parse(body);
      if (!key.startsWith(place) || subject?.digest !== digest) return [];
      return [{ mediaType: type, digest: own, size: body.length, artifactType, annotations }];
    });
  }

  /** GHCR answers with what the digest names where there is no tag for what is attached to it. */
  function findManifest(path: string): StoredManifest | undefined {
    const tag = /^(.*\/manifests\/)sha256-([a-f0-9]{64})(?:\.\w+)?$/.exec(path);
    const found = manifests.get(path);
    return found === undefined && options.referrers === 'ghcr' && tag !== null
      ? manifests.get(`${tag[1]}sha256:${tag[2]}`)
      : found;
  }

  function giveBlob(response: RegistryResponse, content: string | undefined): void {
    if (content === undefined) end(response, 404, '{"errors":[{"code":"BLOB_UNKNOWN"}]}');
    else end(response, 200, content);
  }

  function giveManifest(
    request: RegistryRequest,
    response: RegistryResponse,
    found: StoredManifest | undefined,
  ): void {
    const accepted = (request.headers.accept ?? '').split(',').length;
    // as docker-registry: with fewer types there is no such manifest
    if (found === undefined || accepted < ACCEPTED) {
      end(response, 404, '{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
      return;
    }
    const honest = { 'content-type': found.type, 'docker-content-digest': found.digest };
    for (const [name, value] of Object.entries({ ...honest, ...headers }))
      if (value !== null) response.setHeader(name, value);
    end(response, 200, request.method === 'HEAD' ? '' : found.body);
  }

  function admit(repository: string | null, authorization: string | null): number {
    const locked = repository !== null && isPrivate(repository);
    switch (access) {
      case 'open':
        return 200;
      case 'basic':
        return authorization === PASSWORD ? 200 : 401;
      case 'mixed':
        return !locked || authorization === PASSWORD ? 200 : 401;
      case 'hidden':
        if (repository === null) return authorization === null ? 401 : 200;
        if (authorization === null) return locked ? 404 : 200;
        return locked && !authorization.startsWith('Bearer gate') ? 403 : 200;
      case 'bearer': {
        if (authorization === null) return 401;
        const [who, scope] = authorization.replace('Bearer ', '').split('~');
        if (repository !== null && scope !== repository.replaceAll('/', '.')) return 401;
        return locked && who !== 'gate' ? 403 : 200;
      }
    }
  }

  function giveToken(
    request: RegistryRequest,
    url: URL,
    response: RegistryResponse,
    authorization: string | null,
  ): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString());
      const identity = form.get('refresh_token');
      const isWrong = authorization !== null && authorization !== PASSWORD;
      if (isWrong || (identity !== null && identity !== 'identity')) {
        refuse(response, 401);
        return;
      }
      const scope = url.searchParams.get('scope') ?? form.get('scope') ?? '';
      const repository = /^repository:(.+):pull$/.exec(scope)?.[1]?.replaceAll('/', '.');
      const who = authorization === PASSWORD || identity === 'identity' ? 'gate' : 'anyone';
      end(response, 200, JSON.stringify({ token: `${who}~${repository}` }));
    });
  }

  function refuse(response: RegistryResponse, status: number): void {
    const realm = options.realm ?? `http://${host}/token`;
    const challenge =
      access === 'basic' || access === 'mixed'
        ? 'Basic realm="registry"'
        : `Bearer realm="${realm}",service="fake",scope="x:y,z"`;
    response.setHeader('www-authenticate', challenge);
    end(response, status, '{"errors":[{"code":"UNAUTHORIZED"}]}');
  }

  return {
    host,
    requests,
    put(repository, manifest, tag) {
      manifests.set(`${repository}/manifests/${manifest.digest}`, manifest);
      if (tag !== undefined) manifests.set(`${repository}/manifests/${tag}`, manifest);
    },
    putBlob(repository, content, digest = digestOf(content)) {
      blobs.set(`/v2/${repository}/blobs/${digest}`, content);
    },
  };
}

function end(response: RegistryResponse, status: number, body: string): void {
  response.statusCode = status;
  response.end(body);
}
