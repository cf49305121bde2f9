// Bundles an entry of lib/ into a folder: readable pieces, of which only those that a run needs are loaded.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutComments } from './comments.mjs';
import { withTabs } from './indents.mjs';
import { describeLicenses, findBundledPackages } from './licenses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The compiled sources under a package.json without a type: of those, ncc makes CommonJS, which Node loads sooner than modules. */
const untyped = join(root, 'lib/untyped');

/** Writes the bundle of `action` or `cli` with the licences of what is in it. */
export function bundle(entry, folder) {
  const scratch = mkdtempSync(join(tmpdir(), 'bundle-'));
  const stats = join(scratch, 'stats.json');
  for (const name of ['src', 'data'])
    cpSync(join(root, 'lib', name), join(untyped, name), { recursive: true });
  writeFileSync(join(untyped, 'package.json'), '{}\n');
  rmSync(folder, { recursive: true, force: true });
  const words = [
    'build',
    `lib/untyped/src/${entry}.js`,
    '-o',
    folder,
    '--stats-out',
    stats,
    '--no-cache',
    '-q',
  ];
  execFileSync(process.execPath, [join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'), ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    // ncc writes this for a module that it could not find: the bundle would break at run time
    if (text.includes('eval("require")')) throw new Error(`${name} has an import that was not bundled`);
    if (name.endsWith('.js'))
      writeFileSync(join(folder, name), toAscii(name, withTabs(name, withoutComments(name, text))));
  }
  const packages = findBundledPackages(JSON.parse(readFileSync(stats, 'utf8')));
  writeFileSync(join(folder, 'licenses.txt'), describeLicenses(packages));
  writeFileSync(join(folder, 'package.json'), '{\n  "type": "commonjs"\n}\n');
  rmSync(scratch, { recursive: true });
}

const FOREIGN = /[^\0-\x7f]/g;
// where an escape would mean something else than the character
const LITERAL = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/;

/** The same program with every character beyond ASCII as an escape: V8 keeps and reads such a text in half the memory and time. */
function toAscii(name, code) {
  if (LITERAL.test(code)) throw new Error(`${name} has a character that cannot be written as an escape`);
  return code.replace(FOREIGN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
