import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from './command.js';
import { compare, ms, runNode } from './measure.js';
import type { Row } from './table.js';

const REPOSITORIES = 10;
const TAGS = 4;
/** Milliseconds that each answer takes. */
const DELAY = 100;

/** A registry that wants a token for each repository, and has every tag. */
const server = `
const http = require('node:http');
const type = 'application/vnd.oci.image.index.v1+json';
const digest = 'sha256:' + 'a'.repeat(64);
http.createServer((request, response) => setTimeout(() => {
  const host = request.headers.host;
  if (request.url.startsWith('/token')) response.end(JSON.stringify({ token: 't' }));
  else if (request.headers.authorization === undefined)
    response.writeHead(401, { 'www-authenticate': 'Bearer realm="http://' + host + '/token",service="r"' }).end();
  else response.writeHead(200, { 'content-type': type, 'docker-content-digest': digest }).end();
}, ${DELAY})).listen(0, '127.0.0.1', function () {
  require('node:fs').writeFileSync(process.argv[1], String(this.address().port));
});`;

/** `check` of images whose registry is asked about each, against the same policy without the question. */
export function benchRegistry(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'base-image-gate-bench-'));
  const registry = spawn(process.execPath, ['-e', server, join(folder, 'port')], { stdio: 'ignore' });
  try {
    const host = `localhost:${waitForPort(join(folder, 'port'))}`;
    const images = Array.from({ length: REPOSITORIES * TAGS }, (_, index) => {
      return `FROM ${host}/base/${index % REPOSITORIES}:${Math.floor(index / REPOSITORIES)}`;
    });
    writeFileSync(join(folder, 'Dockerfile'), `${images.join('\n')}\n`);
    const policy = `version: 1\nallow: ["${host}/**"]\nrules: { unpinned: ignore }\n`;
    const asked = `evidence: [{ images: "${host}/**", digest: [exists] }]\nsettings: { registries: { insecure: ["${host}"] } }\n`;
    writeFileSync(join(folder, 'plain.yml'), policy);
    writeFileSync(join(folder, 'asking.yml'), policy + asked);
    const check = (name: string) => runNode([cli, 'check', 'Dockerfile', '--policy', name], [0], folder);
    const times = compare(7, { asking: () => check('asking.yml'), plain: () => check('plain.yml') });
    return [
      {
        what: `check of ${images.length} references in ${REPOSITORIES} repositories, at ${DELAY} ms an answer`,
        ours: ms(times.asking),
        peer: `without asking: ${ms(times.plain)}`,
        ratio: times.asking / 1000,
        unit: 's in all',
        atMost: 1.5,
      },
    ];
  } finally {
    registry.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function waitForPort(file: string): string {
  for (;;) {
    try {
      const port = readFileSync(file, 'utf8');
      if (port !== '') return port;
    } catch {}
    spawnSync(process.execPath, ['-e', ''], { stdio: 'ignore' });
  }
}
