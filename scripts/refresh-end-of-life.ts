import { readFile, writeFile } from 'node:fs/promises';
import type { EndOfLifeTable, Product } from '../src/core/end-of-life/table.js';
import { formatTable, readSourceProduct } from './end-of-life-source.js';

const FILE = new URL('../../data/end-of-life.json', import.meta.url);
const API = 'https://endoflife.date/api/v1/products';

/** Asks the public API about every product of the table and writes the table anew; on any failure nothing is written. */
async function refresh(): Promise<void> {
  const table = JSON.parse(await readFile(FILE, 'utf8')) as EndOfLifeTable;
  const products: { [id: string]: Product } = {};
  for (const id of Object.keys(table.products)) products[id] = await fetchProduct(id);
  await writeFile(FILE, formatTable({ ...table, asOf: new Date().toISOString().slice(0, 10), products }));
  process.stdout.write(`data/end-of-life.json: ${Object.keys(products).length} products\n`);
}

async function fetchProduct(id: string): Promise<Product> {
  const response = await fetch(`${API}/${encodeURIComponent(id)}/`, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status} ${response.statusText}.`);
  return readSourceProduct(id, await response.json());
}

await refresh();
