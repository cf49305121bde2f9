import { readTrustedRoots } from '../src/core/evidence/trusted-root.js';

/** The shape of `data/trusted-root.json` and `data/github-trusted-root.json`. */
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

/** Takes GitHub's from what `gh attestation trusted-root` prints, which verifies it. Throws where it is not there. */
export function readPrinted(text: string, today: string): BundledRoot {
  const read = readTrustedRoots(text);
  if ('error' in read) throw new Error(`What gh printed ${read.error}.`);
  const root = read.roots.find((each) => JSON.stringify(each).includes('"uri":"fulcio.githubapp.com"'));
  if (root === undefined) throw new Error('What gh printed has no root of fulcio.githubapp.com.');
  return {
    asOf: today,
    source: 'https://tuf-repo.github.com, as gh attestation trusted-root printed it',
    root,
  };
}

export function formatRoot(root: BundledRoot): string {
  return `${JSON.stringify(root, null, 2)}\n`;
}
