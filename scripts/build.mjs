// Builds dist/action and dist/cli: tsc first, then ncc on its output (ncc cannot drive TypeScript 7 itself).
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeLicenses, findBundledPackages } from './licenses.mjs';
import { HASH_FILE, hashSources } from './sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = process.argv[2] ?? 'dist';
const scratch = mkdtempSync(join(tmpdir(), 'build-'));
const run = (command, ...args) =>
  execFileSync(process.execPath, [`${root}node_modules/${command}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });

// webpack numbers modules by their paths: through a link every number differs from what CI builds
if (lstatSync(`${root}node_modules`).isSymbolicLink())
  throw new Error('node_modules is a link: run `npm ci` here before building dist');

run('typescript/bin/tsc', '-b', 'src');
for (const entry of ['action', 'cli']) {
  const out = `${target}/${entry}`;
  const stats = join(scratch, `${entry}.json`);
  rmSync(new URL(`../${out}`, import.meta.url), { recursive: true, force: true });
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    `lib/src/${entry}.js`,
    '-o',
    out,
    '--stats-out',
    stats,
    '--no-cache',
    '-q',
  );
  const packages = findBundledPackages(JSON.parse(readFileSync(stats, 'utf8')));
  writeFileSync(new URL(`../${out}/licenses.txt`, import.meta.url), describeLicenses(packages));
  for (const name of readdirSync(new URL(`../${out}`, import.meta.url))) {
    const text = readFileSync(new URL(`../${out}/${name}`, import.meta.url), 'utf8');
    // ncc writes this for a module that it could not find: the bundle would break at run time
    if (text.includes('eval("require")'))
      throw new Error(`${out}/${name} has an import that was not bundled`);
    if (text.includes(root)) throw new Error(`${out}/${name} holds a path of this machine`);
  }
}
writeFileSync(new URL(`../${target}/${HASH_FILE}`, import.meta.url), `${hashSources()}\n`);
rmSync(scratch, { recursive: true });
