// Builds dist/action and dist/cli: tsc first, then ncc on its output (ncc cannot drive TypeScript 7 itself).
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = process.argv[2] ?? 'dist';
const run = (command, ...args) =>
  execFileSync(process.execPath, [`${root}node_modules/${command}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });

run('typescript/bin/tsc', '-b', 'src');
for (const entry of ['action', 'cli']) {
  const out = `${target}/${entry}`;
  rmSync(new URL(`../${out}`, import.meta.url), { recursive: true, force: true });
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    `lib/src/${entry}.js`,
    '-o',
    out,
    '--license',
    'licenses.txt',
    '--no-cache',
    '-q',
  );
  for (const name of readdirSync(new URL(`../${out}`, import.meta.url))) {
    const text = readFileSync(new URL(`../${out}/${name}`, import.meta.url), 'utf8');
    // ncc writes this for a module that it could not find: the bundle would break at run time
    if (text.includes('eval("require")'))
      throw new Error(`${out}/${name} has an import that was not bundled`);
    if (text.includes(root)) throw new Error(`${out}/${name} holds a path of this machine`);
  }
}
