import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { gatherExamples } from './gathered-examples.js';

/** The files of the page by their names. */
export type PlaygroundFiles = Readonly<Record<string, string>>;

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const EXAMPLES = '<script id="examples" type="application/json"></script>';

/** Makes the page from the sources under `root`. */
export async function buildPlayground(root: string): Promise<PlaygroundFiles> {
  const read = (name: string): string => readFileSync(join(root, 'playground', name), 'utf8');
  const main = await bundle(root, 'playground/page/main.ts');
  const judge = await bundle(root, 'playground/judge/worker.ts');
  const { describeLicenses } = await importLicenses(root);
  return {
    'index.html': fillIn(read('index.html'), JSON.stringify(gatherExamples(root))),
    'style.css': read('style.css'),
    'icon.svg': read('icon.svg'),
    'main.js': main.code,
    'judge.js': judge.code,
    'licenses.txt': describeLicenses([...new Set([...main.packages, ...judge.packages])].sort()),
  };
}

/** Not compiled: it is where it is written, wherever this file runs. */
async function importLicenses(root: string): Promise<typeof import('../licenses.mjs')> {
  return await import(pathToFileURL(join(root, 'scripts/licenses.mjs')).href);
}

/** In a script, only `<` could end it. */
function fillIn(page: string, json: string): string {
  if (!page.includes(EXAMPLES)) throw new Error('playground/index.html has no place for the examples');
  const escaped = json.replaceAll('<', String.raw`\u003c`);
  return page.replace(EXAMPLES, () => EXAMPLES.replace('></', () => `>${escaped}</`));
}

/** One module for browsers, and the folders of the packages in it. Not minified, so that people can read what runs. */
async function bundle(
  root: string,
  input: string,
): Promise<{ readonly code: string; readonly packages: readonly string[] }> {
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'browser',
    tsconfig: false,
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    onLog(_, { message }) {
      throw new Error(`${input}: ${message}`);
    },
  });
  try {
    const { output } = await build.generate({ format: 'es', codeSplitting: false });
    const [chunk, ...others] = output;
    if (others.length > 0 || chunk.imports.length > 0)
      throw new Error(`${input} is not one module without imports: ${chunk.imports.join()}`);
    const packages = chunk.moduleIds.flatMap((id) => PACKAGE.exec(id)?.[1] ?? []);
    return { code: chunk.code, packages: [...new Set(packages)] };
  } finally {
    await build.close();
  }
}
