import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BAD, useStage } from '../support/github/stage.js';
import { plantTree } from '../support/planted-tree.js';

const stage = useStage();
/** Says which pieces of the program were loaded when the first request left. */
const WATCH = `const sent = 'undici:client:sendHeaders';
const { subscribe, unsubscribe } = require('node:diagnostics_channel');
subscribe(sent, function note() {
  unsubscribe(sent, note);
  const loaded = Object.keys(require.cache).filter((path) => path !== __filename);
  require('node:fs').writeFileSync(process.env.LOADED, loaded.join('\\n'));
});`;
/** What ncc writes in front of a module. */
const MODULE = /^;?\/\/ .*?\.\/(?:lib\/untyped\/src\/)?(.+)$/gm;
const CLIENTS = /node_modules\/(?:@actions\/|undici\/)/;
const LATE = /^action\/policy-judgement\.js/;

it.each(['spawned', 'node24'] as const)(
  'the first request leaves before what judges is loaded, and by the client that Node has (%s)',
  async (where) => {
    const tools = plantTree({ 'watch.cjs': WATCH }, { git: false });
    const loaded = join(tools.root, 'loaded');
    const environment = { LOADED: loaded, NODE_OPTIONS: `--require ${join(tools.root, 'watch.cjs')}` };
    const run = await stage.pullRequest({ change: { Dockerfile: BAD } }).run({ in: where, environment });
    expect(run.outputs).toMatchObject({ result: 'fail' });
    const modules = readFileSync(loaded, 'utf8')
      .split('\n')
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(MODULE)].map(([, name = '']) => name));
    expect(modules).toContain('action/judge-run.js');
    expect(modules.filter((name) => CLIENTS.test(name) || LATE.test(name))).toEqual([]);
  },
);
