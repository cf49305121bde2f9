import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, ms, runNode } from './measure.js';
import type { Row } from './table.js';

const action = fileURLToPath(new URL('../../../dist/action/index.js', import.meta.url));
const ROUNDS = 21;

/**
 * Starts the action as a runner does, in turns with an empty script: from its start to the first byte that it sends to a
 * server on this machine, that plays GitHub and ends it.
 */
const measure = `
const { spawn } = require('node:child_process');
const [action, event, rounds] = process.argv.slice(1);
let arrived = () => {};
const server = require('node:net').createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', () => arrived());
});
const time = (start) => new Promise((resolve, reject) => {
  const before = performance.now();
  start(() => resolve(performance.now() - before), reject);
});
server.listen(0, '127.0.0.1', async () => {
  const api = 'http://127.0.0.1:' + server.address().port;
  const env = {
    PATH: process.env.PATH, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: api + '/graphql',
    GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '1',
    GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: 'a'.repeat(40), INPUT_TOKEN: 'ghs_job',
  };
  const times = { action: [], empty: [] };
  for (let round = -1; round < Number(rounds); round++) {
    const first = await time((resolve, reject) => {
      const child = spawn(process.execPath, [action], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { output += text; });
      arrived = () => { resolve(); child.kill('SIGKILL'); };
      child.on('exit', () => reject(new Error('the action asked for nothing: ' + output)));
    });
    const empty = await time((resolve) => {
      spawn(process.execPath, ['-e', ''], { env, stdio: 'ignore' }).on('exit', resolve);
    });
    if (round >= 0) { times.action.push(first); times.empty.push(empty); }
  }
  console.log(JSON.stringify(times));
  process.exit();
});`;

const event = {
  action: 'opened',
  number: 1,
  pull_request: {
    number: 1,
    head: { sha: 'b'.repeat(40), ref: 'change', repo: { full_name: 'acme/shop' } },
    base: { sha: 'c'.repeat(40), ref: 'main', repo: { full_name: 'acme/shop' } },
  },
  repository: { full_name: 'acme/shop', default_branch: 'main' },
};

/** How long a run of the action takes before it asks GitHub for anything. */
export function benchAction(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'base-image-gate-bench-'));
  try {
    const path = join(folder, 'event.json');
    writeFileSync(path, JSON.stringify(event));
    const printed = runNode(['-e', measure, action, path, String(ROUNDS)], [0], folder);
    const times: Record<'action' | 'empty', number[]> = JSON.parse(printed);
    const [first, empty] = [median(times.action), median(times.empty)];
    return [
      {
        what: 'first request of the action',
        ours: ms(first),
        peer: `an empty Node script: ${ms(empty)}`,
        ratio: first - empty,
        unit: 'ms more',
        atMost: 100,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
