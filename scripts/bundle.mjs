// Bundles an entry of lib/ into a folder: readable pieces, of which only those that a run needs are loaded.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { describeLicenses, findBundledPackages } from './licenses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const lib = (name) => join(root, 'lib/src', name);

// it tells Node where compiled code is kept, so it comes before everything that is compiled
const START = [
  'cli.js',
  'cli/main.js',
  'cli/compile-cache.js',
  'io/disk/private-folder.js',
  'program.js',
].map(lib);
// each piece costs Node a look-up, a read and a compilation: what every run needs is one
const CHECK = ['cli/run.js', 'cli/check.js', 'reporters/formats/terminal.js'].map(lib);
const GROUPS = {
  action: [{ name: 'start', test: (id) => id === lib('action.js') }],
  cli: [
    { name: 'start', priority: 2, test: (id) => START.includes(id) },
    { name: 'check', priority: 1, test: (id) => CHECK.includes(id) },
  ],
};

/** Writes the bundle of `action` or `cli` with the licences of what is in it. */
export async function bundle(entry, folder) {
  const build = await rolldown({
    cwd: root,
    input: { index: lib(`${entry}.js`) },
    platform: 'node',
    onLog(_, { code, message }) {
      if (code !== 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(`${entry}: ${message}`);
    },
  });
  const { output } = await build.generate({
    // which Node loads sooner than modules
    format: 'cjs',
    codeSplitting: { groups: GROUPS[entry] },
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  });
  await build.close();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { fileName, code } of output) writeFileSync(join(folder, fileName), toAscii(fileName, code));
  const packages = findBundledPackages(output.flatMap(({ moduleIds }) => moduleIds));
  writeFileSync(join(folder, 'licenses.txt'), describeLicenses(packages));
  writeFileSync(join(folder, 'package.json'), '{\n  "type": "commonjs"\n}\n');
}

const FOREIGN = /[^\0-\x7f]/g;
// where an escape would mean something else than the character
const LITERAL = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/;

/** The same program with every character beyond ASCII as an escape: V8 keeps and reads such a text in half the memory and time. */
function toAscii(name, code) {
  if (LITERAL.test(code)) throw new Error(`${name} has a character that cannot be written as an escape`);
  return code.replace(FOREIGN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
