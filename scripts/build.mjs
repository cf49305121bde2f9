// Builds dist/action and dist/cli: tsc first, then ncc on its output (ncc cannot drive TypeScript 7 itself).
import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { HASH_FILE, hashSources } from './sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(root, process.argv[2] ?? 'dist');

// the bundle names modules by their paths: through a link every name differs from what CI builds
if (lstatSync(`${root}node_modules`).isSymbolicLink())
  throw new Error('node_modules is a link: run `npm ci` here before building dist');

execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-b', 'src'], {
  cwd: root,
  stdio: 'inherit',
});
for (const entry of ['action', 'cli']) {
  const folder = join(target, entry);
  bundle(entry, folder);
  for (const name of readdirSync(folder)) {
    if (readFileSync(join(folder, name), 'utf8').includes(root))
      throw new Error(`${entry}/${name} holds a path of this machine`);
  }
}
writeFileSync(join(target, HASH_FILE), `${hashSources()}\n`);
