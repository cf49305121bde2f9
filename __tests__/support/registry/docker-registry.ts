import { execFileSync, spawn } from 'node:child_process';
import { createPrivateKey, type KeyObject, randomUUID, sign, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { RegistryDump } from './registry-dump.js';
import { digestOf, OCI_IMAGE, OCI_INDEX, type StoredManifest } from './stored-manifest.js';

export type RealAccess = 'open' | 'basic' | 'token';

/** `gate:secret`, as htpasswd writes it with bcrypt. */
const HTPASSWD = 'gate:$2y$05$lpNJsW9Zct0GEh1pIgK0euap90V9Gd.kZ8gn3YGB7xkm/SvstPa6y\n';

export interface RealRegistry {
  /** `localhost:41234`. */
  readonly host: string;
  /** Where it has the gate sign in. */
  readonly tokenHosts: readonly string[];
  /** Stores an index with an image for each platform, under a tag. */
  push(repository: string, tag: string, seed: string, platforms?: readonly string[]): Promise<StoredManifest>;
  /** Stores what was taken from another registry. */
  store(repository: string, dump: RegistryDump): Promise<void>;
}

/** Runs Debian's docker-registry until the test is over; `more` settings, such as who may read. */
export async function runDockerRegistry(
  folder: string,
  port: number,
  more: object,
  tls: { readonly certificate: string; readonly key: string } | null = null,
): Promise<void> {
  const config = {
    version: 0.1,
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { addr: `127.0.0.1:${port}`, secret: 'a-secret', ...(tls === null ? {} : { tls }) },
    ...more,
  };
  const file = join(folder, `${port}.yml`);
  // JSON is YAML
  writeFileSync(file, JSON.stringify(config));
  const program = spawn('docker-registry', ['serve', file], { stdio: 'ignore' });
  onTestFinished(async () => {
    const ended = new Promise((resolve) => program.on('exit', resolve));
    program.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  // one with TLS answers that it is not asked with TLS
  await waitUntilItAnswers(`http://127.0.0.1:${port}/v2/`);
}

/** One that signs itself. */
export function makeCertificate(
  name: string,
  { certificate, key }: { readonly certificate: string; readonly key: string },
  more: readonly string[] = [],
): void {
  const subject = ['-subj', `/CN=${name}`, '-days', '2', '-nodes', ...more];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', ...subject, ...files], { stdio: 'ignore' });
}

/** Starts Debian's docker-registry on a free port, with its files in memory of the system's temporary folder. */
export async function startDockerRegistry(access: RealAccess): Promise<RealRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'docker-registry-'));
  const port = await findPort();
  const host = `localhost:${port}`;
  const tokens = access === 'token' ? await startTokenServer(folder) : null;
  const auth =
    access === 'basic'
      ? { auth: { htpasswd: { realm: 'registry', path: join(folder, 'htpasswd') } } }
      : tokens === null
        ? {}
        : { auth: { token: tokens.settings } };
  writeFileSync(join(folder, 'htpasswd'), HTPASSWD);
  await runDockerRegistry(folder, port, auth);
  const tokenHosts = tokens === null ? [] : [new URL(tokens.settings.realm).host];
  return {
    host,
    tokenHosts,
    push: (...image) => push(host, (repository) => authorize(repository), ...image),
    store: (repository, dump) => store(openPush(host, repository, authorize(repository)), dump),
  };

  function authorize(repository: string): string {
    if (tokens !== null) return `Bearer ${tokens.issue(repository, ['pull', 'push'])}`;
    return `Basic ${Buffer.from('gate:secret').toString('base64')}`;
  }
}

/** Starts go-containerregistry's registry, which lists what is attached; it is built from its sources, in seconds. */
export async function startReferrersRegistry(): Promise<Pick<RealRegistry, 'host' | 'store'>> {
  const folder = mkdtempSync(join(tmpdir(), 'referrers-registry-'));
  const program = join(folder, 'registry');
  const sources = fileURLToPath(new URL('referrers-registry', import.meta.url));
  execFileSync('go', ['build', '-buildvcs=false', '-o', program, '.'], { cwd: sources, stdio: 'inherit' });
  const host = `localhost:${await findPort()}`;
  const running = spawn(program, [host.replace('localhost', '127.0.0.1')], { stdio: 'ignore' });
  onTestFinished(async () => {
    const ended = new Promise((resolve) => running.on('exit', resolve));
    running.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  await waitUntilItAnswers(`http://${host}/v2/`);
  return { host, store: (repository, dump) => store(openPush(host, repository, 'Basic Og=='), dump) };
}

export function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createTcpServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function waitUntilItAnswers(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(address).catch(() => null);
    if (answer !== null) return;
    await sleep(20);
  }
}

function openPush(host: string, repository: string, authorization: string) {
  const send = async (method: string, path: string, body: string, type: string) => {
    const address = path.startsWith('http') ? path : `http://${host}/v2/${repository}/${path}`;
    const headers = { authorization, 'content-type': type };
    const answer = await fetch(address, { method, headers, body: method === 'POST' ? null : body });
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const putBlob = async (blob: string) => {
    const upload = await send('POST', 'blobs/uploads/', '', 'application/octet-stream');
    const place = new URL(upload.headers.get('location') ?? '', `http://${host}`);
    place.searchParams.set('digest', digestOf(blob));
    await send('PUT', place.href, blob, 'application/octet-stream');
  };
  return { send, putBlob };
}

/** Indexes last: they name manifests that have to be there. */
async function store(
  { send, putBlob }: ReturnType<typeof openPush>,
  { manifests, blobs }: RegistryDump,
): Promise<void> {
  for (const blob of blobs) await putBlob(blob);
  const isIndex = ({ type }: { readonly type: string }) => type === OCI_INDEX;
  const ordered = [...manifests.filter((each) => !isIndex(each)), ...manifests.filter(isIndex)];
  for (const { tags, type, body } of ordered)
    for (const name of tags.length === 0 ? [digestOf(body)] : tags)
      await send('PUT', `manifests/${name}`, body, type);
}

export async function push(
  host: string,
  authorize: (repository: string) => string,
  repository: string,
  tag: string,
  seed: string,
  platforms: readonly string[] = ['linux/amd64', 'linux/arm64'],
): Promise<StoredManifest> {
  const { send, putBlob } = openPush(host, repository, authorize(repository));
  const manifests = [];
  for (const platform of platforms) {
    const [os, architecture] = platform.split('/');
    const blob = JSON.stringify({ os, architecture, seed, rootfs: { type: 'layers', diff_ids: [] } });
    await putBlob(blob);
    const config = {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: digestOf(blob),
      size: Buffer.byteLength(blob),
    };
    const image = JSON.stringify({ schemaVersion: 2, mediaType: OCI_IMAGE, config, layers: [] });
    await send('PUT', `manifests/${digestOf(image)}`, image, OCI_IMAGE);
    manifests.push({
      mediaType: OCI_IMAGE,
      digest: digestOf(image),
      size: Buffer.byteLength(image),
      platform: { os, architecture },
    });
  }
  const body = JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests });
  await send('PUT', `manifests/${tag}`, body, OCI_INDEX);
  return { body, type: OCI_INDEX, digest: digestOf(body) };
}

/** Gives tokens as distribution's specification says: signed, for one repository; for pulling to everybody. */
async function startTokenServer(folder: string) {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  makeCertificate('tokens', { certificate, key });
  const signer = createPrivateKey(readFileSync(key));
  const chain = [new X509Certificate(readFileSync(certificate)).raw.toString('base64')];
  const issue = (repository: string, actions: readonly string[]) =>
    writeToken(signer, chain, { repository, actions });
  const server = createServer((request, response) => {
    const scope = new URL(request.url ?? '/', 'http://localhost').searchParams.get('scope') ?? '';
    const repository = /^repository:(.+):pull$/.exec(scope)?.[1] ?? '';
    response.end(JSON.stringify({ token: issue(repository, ['pull']) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const realm = `http://localhost:${(server.address() as AddressInfo).port}/token`;
  return { issue, settings: { realm, service: 'registry', issuer: 'tokens', rootcertbundle: certificate } };
}

function writeToken(
  key: KeyObject,
  x5c: readonly string[],
  { repository, actions }: { readonly repository: string; readonly actions: readonly string[] },
): string {
  const now = Math.floor(Date.now() / 1000);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ typ: 'JWT', alg: 'RS256', x5c })}.${encode({
    iss: 'tokens',
    sub: '',
    aud: 'registry',
    exp: now + 300,
    nbf: now - 10,
    iat: now - 10,
    jti: randomUUID(),
    access: [{ type: 'repository', name: repository, actions }],
  })}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
}
