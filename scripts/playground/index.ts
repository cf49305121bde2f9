/** Builds the playground: `npm run playground` shows it on this machine, `npm run playground -- DIRECTORY` writes it there. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPlayground } from './build.js';
import { servePlayground } from './serve.js';

const files = await buildPlayground(fileURLToPath(new URL('../../../', import.meta.url)));
const folder = process.argv[2];
if (folder === undefined) {
  const { address } = await servePlayground(files);
  console.log(`The playground is at ${address} until you press Ctrl+C.`);
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  console.log(`wrote the playground to ${folder}`);
}
