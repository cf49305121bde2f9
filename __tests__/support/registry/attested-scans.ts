import { readFileSync } from 'node:fs';
import type { FakeRegistry } from './fake-registry.js';
import { putDump } from './registry-dump.js';

const FIXTURES = new URL('../../fixtures/scans/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FIXTURES), 'utf8');

/** The key that attested everything in the images. */
export const SCAN_KEY = read('cosign.pub');

/** Stores the images whose scans cosign attested. */
export function putScannedImages(registry: FakeRegistry): void {
  putDump(registry, JSON.parse(read('registry.json')));
}

/** The predicate of cosign around a report. */
export const wrapReport = (report: string, finished = '2026-08-30T10:01:00Z'): object => ({
  scanner: { uri: 'pkg:github/x/y', version: '1', result: JSON.parse(report) },
  metadata: { scanStartedOn: finished, scanFinishedOn: finished },
});
