import { readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, readText } from './support/repository.js';

const FILES = ['src', 'playground']
  .flatMap((folder) =>
    readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

const STATIC_IMPORT = /^(?:import|export|\}) [^;]*?'(\.[^']+)\.js';$/gm;
const LATER_IMPORT = /\bimport\((?:\/\*.*?\*\/ )?'(\.[^']+)\.js'\)/g;

/** What each file imports of the others, types and what is loaded only when it is needed included. */
const IMPORTS: ReadonlyMap<string, readonly string[]> = new Map(
  FILES.map((file) => [
    file,
    [STATIC_IMPORT, LATER_IMPORT].flatMap((pattern) =>
      [...readText(file).matchAll(pattern)].map(([, path = '']) =>
        posix.normalize(`${dirname(file)}/${path}.ts`),
      ),
    ),
  ]),
);

/** The way from a file back to itself; null where there is none. */
function findCircle(start: string): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const imported of IMPORTS.get(file) ?? []) {
      if (cameFrom.has(imported)) continue;
      cameFrom.set(imported, file);
      if (imported !== start) waiting.push(imported);
      else return traceBack(cameFrom, start);
    }
  }
  return null;
}

function traceBack(cameFrom: ReadonlyMap<string, string>, start: string): readonly string[] {
  const way = [start];
  for (let file = cameFrom.get(start); file !== undefined && file !== start; file = cameFrom.get(file))
    way.unshift(file);
  return [start, ...way];
}

it('reads the imports of every file', () => {
  expect(FILES.length).toBeGreaterThan(200);
  const unread = [...IMPORTS].flatMap(([file, imports]) =>
    imports.filter((path) => !IMPORTS.has(path)).map((path) => `${file}: ${path}`),
  );
  expect(unread).toEqual([]);
  const lines = FILES.flatMap(
    (file) => readText(file).match(/ from '\.[^']*\.js';$|\bimport\((?!'[@\w])/gm) ?? [],
  );
  expect([...IMPORTS.values()].flat().length).toBe(lines.length);
});

it('no file imports itself by way of others, not even for a type', () => {
  expect(
    FILES.flatMap((file) => findCircle(file)?.join(' → ') ?? []),
    'circles of imports: move what both ends need into a file of its own',
  ).toEqual([]);
});

it('no folder holds more files than a person takes in', () => {
  const folders = [...new Set(FILES.map((file) => dirname(file)))];
  const counts = folders.map((folder) => [folder, FILES.filter((file) => dirname(file) === folder).length]);
  expect(
    counts.filter(([, count]) => Number(count) > 20),
    'more than 20 files: move those that belong together into a folder of their own',
  ).toEqual([]);
});

it('no two types that files share have one name: another meaning has another word', () => {
  const places = new Map<string, string[]>();
  for (const file of FILES)
    for (const [, name = ''] of readText(file).matchAll(
      /^export (?:abstract )?(?:type|interface|class) (\w+)/gm,
    ))
      places.set(name, [...(places.get(name) ?? []), file]);
  expect(places.size).toBeGreaterThan(200);
  expect(
    [...places].filter(([, files]) => files.length > 1),
    'types of one name: give one of them another, or share it',
  ).toEqual([]);
});

it('every file can be read in one sitting: at most 250 lines', () => {
  const long = FILES.flatMap((file) => {
    const lines = readText(file).split('\n').length - 1;
    return lines > 250 ? [`${file}: ${lines} lines`] : [];
  });
  expect(long, 'split them by what they are about').toEqual([]);
});
