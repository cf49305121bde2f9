import { readFile, writeFile } from 'node:fs/promises';
import type { EndOfLifeTable, Product } from '../src/core/end-of-life/table.js';
import { OFFICIAL_IMAGES } from '../src/core/image/official-images.js';
import { formatTable, readSourceProduct } from './end-of-life-source.js';
import { formatOfficialImages, readOfficialImages } from './official-images-source.js';

const DATA = new URL('../../data/', import.meta.url);
const PRODUCTS = 'https://endoflife.date/api/v1/products';
const OFFICIAL = 'https://api.github.com/repos/docker-library/official-images/contents/library';

/** Asks the public APIs about every product of the table and about the official images; on any failure nothing is written. */
async function refresh(today: string): Promise<void> {
  const file = new URL('end-of-life.json', DATA);
  const table = JSON.parse(await readFile(file, 'utf8')) as EndOfLifeTable;
  const products: { [id: string]: Product } = {};
  for (const id of Object.keys(table.products)) {
    products[id] = readSourceProduct(id, await ask(`${PRODUCTS}/${encodeURIComponent(id)}/`));
  }
  const official = readOfficialImages(await ask(OFFICIAL), OFFICIAL_IMAGES, today);
  await writeFile(file, formatTable({ ...table, asOf: today, products }));
  await writeFile(new URL('official-images.json', DATA), formatOfficialImages(official));
  process.stdout.write(`data/end-of-life.json: ${Object.keys(products).length} products\n`);
  process.stdout.write(`data/official-images.json: ${official.names.length} names\n`);
}

/** What a public API does not give; its message says all that people need. */
class Unanswered extends Error {}

async function ask(url: string): Promise<unknown> {
  const headers = { accept: 'application/json' };
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(30_000) });
    if (response.ok) return await response.json();
    throw new Unanswered(`${response.url} answered ${response.status} ${response.statusText}.`);
  } catch (error) {
    if (error instanceof Unanswered) throw error;
    const { message, cause } = error as Error;
    throw new Unanswered(
      `${url} did not answer (${cause instanceof Error ? cause.message : message}); this script needs the network.`,
    );
  }
}

try {
  await refresh(new Date().toISOString().slice(0, 10));
} catch (error) {
  if (!(error instanceof Unanswered)) throw error;
  console.error(`${error.message} Nothing was changed.`);
  process.exitCode = 1;
}
