import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchAction } from './action.js';
import { benchAdvice } from './advice.js';
import { benchBuildFiles } from './build-files.js';
import { benchCheck, benchHook, benchMemory, benchStart } from './command.js';
import { benchPeers } from './peers/index.js';
import { benchPolicies } from './policies.js';
import { benchGrowth, benchReader } from './reader.js';
import { benchRegistry } from './registry.js';
import { meetsTarget, type Row, toMarkdownTable } from './table.js';

const page = new URL('../../../docs/performance.md', import.meta.url);
const parts: [string, () => Row[]][] = [
  ['start', () => [...benchStart(), ...benchAction()]],
  ['hook', benchHook],
  ['reader', benchReader],
  ['growth', benchGrowth],
  ['check', benchCheck],
  ['advice', benchAdvice],
  ['builds', benchBuildFiles],
  ['policies', benchPolicies],
  ['registry', benchRegistry],
  ['memory', benchMemory],
];
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => name !== 'peers' && !parts.some(([part]) => part === name));
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(', ')}; the parts are ${[...parts.map(([part]) => part), 'peers'].join(', ')}.`,
  );
  process.exit(2);
}
// installs other tools, so only who asks for it gets it
if (wanted.includes('peers')) {
  benchPeers(process.argv.includes('--write'));
  process.exit();
}
const rows: Row[] = [];
for (const [name, bench] of parts) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`measuring ${name} …\n`);
  rows.push(...bench());
}
const table = toMarkdownTable(rows);
console.log(table);
if (process.argv.includes('--write') && wanted.length === 0) {
  const machine = `Node ${process.version} on ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unnamed processor'}.`;
  const text = readFileSync(page, 'utf8').replace(
    /(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/,
    (_, open: string, close: string) => `${open}\n${machine}\n\n${table}\n${close}`,
  );
  writeFileSync(page, text);
}
process.exitCode = rows.every(meetsTarget) ? 0 : 1;
