import { readText } from '../repository.js';
import type { RegistryDump } from './registry-dump.js';

/** Images of a small Debian, of which that for arm64 has xz-utils 5.6.0, with what several tools attached to them. */
export const RECORDED_SBOMS: RegistryDump = JSON.parse(readText('__tests__/fixtures/sboms/registry.json'));

/** What is required, by the tag of the image, and what is found; null: nothing. */
export const RECORDED_CASES: readonly (readonly [tag: string, required: string, found: string | null])[] = [
  'buildkit',
  'cosign2',
  'cosign3',
  'oras',
].flatMap((tag) => [
  [tag, 'packages: { deny: [xz-utils@5.6.0] }', 'its SBOM lists xz-utils 5.6.0-0.2, which the entry'],
  [tag, 'packages: { deny: ["xz-utils@5.6.{1,2}"] }', null],
  [
    tag,
    'licenses: { deny: [LGPL-2.1], unstated: allow }',
    'its SBOM lists xz-utils 5.6.0-0.2 under LGPL-2.1-or-later',
  ],
  [tag, 'licenses: { deny: ["AGPL-*"], unstated: allow }', null],
]);
