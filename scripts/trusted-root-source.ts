import { readTrustedRoots } from '../src/core/evidence/trusted-root.js';

/** The shape of `data/trusted-root.json`. */
export interface BundledRoot {
  readonly asOf: string;
  readonly source: string;
  readonly root: unknown;
}

const REPOSITORY = 'https://tuf-repo-cdn.sigstore.dev';

/** Turns the seeds of the package @sigstore/tuf into the bundled root. Throws where they have another shape. */
export function readSeeds(text: string, version: string, today: string): BundledRoot {
  const seeds = JSON.parse(text) as Record<string, { targets?: Record<string, unknown> }>;
  const encoded = seeds[REPOSITORY]?.targets?.['trusted_root.json'];
  if (typeof encoded !== 'string') throw new Error(`The seeds have no trusted_root.json of ${REPOSITORY}.`);
  const root = Buffer.from(encoded, 'base64').toString('utf8');
  const read = readTrustedRoots(root);
  if ('error' in read) throw new Error(`The trusted root ${read.error}.`);
  return {
    asOf: today,
    source: `${REPOSITORY}, as the npm package @sigstore/tuf ${version} brings it along in seeds.json`,
    root: JSON.parse(root),
  };
}

export function formatRoot(root: BundledRoot): string {
  return `${JSON.stringify(root, null, 2)}\n`;
}
