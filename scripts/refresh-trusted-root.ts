import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatRoot, readPrinted, readSeeds } from './trusted-root-source.js';

const FILE = new URL('../../data/trusted-root.json', import.meta.url);
const OF_GITHUB = new URL('../../data/github-trusted-root.json', import.meta.url);

/** Takes Sigstore's trusted root from the newest @sigstore/tuf, which is published by Sigstore and checked by npm; on any failure nothing is written. */
function refresh(today: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'trusted-root-'));
  try {
    const packed = execFileSync('npm', ['pack', '@sigstore/tuf', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
    });
    const [{ filename = '', version = '' } = {}] = JSON.parse(packed) as {
      filename?: string;
      version?: string;
    }[];
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
    const seeds = readFileSync(join(folder, 'package', 'seeds.json'), 'utf8');
    writeFileSync(FILE, formatRoot(readSeeds(seeds, version, today)));
    process.stdout.write(`data/trusted-root.json: of @sigstore/tuf ${version}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const today = new Date().toISOString().slice(0, 10);
refresh(today);
// what `gh attestation trusted-root` printed into a file
const [, , printed] = process.argv;
if (printed !== undefined) {
  writeFileSync(OF_GITHUB, formatRoot(readPrinted(readFileSync(printed, 'utf8'), today)));
  process.stdout.write(`data/github-trusted-root.json: of ${printed}\n`);
}
