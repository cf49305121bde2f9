import type { ImageUse } from '../../core/dockerfile/reading.js';
import type { FileReading } from '../../core/report.js';
import { findPulled, isPulled } from '../groups/unique-images.js';
import { countOf } from './terminal-style.js';

/** What was found, in one line. */
export function countImages(readings: readonly FileReading[]): string {
  const uses = readings.flatMap(({ images }) => images);
  const rows = readings.flatMap(({ images, openBases = [] }) => [...images, ...openBases]);
  const different = new Set(rows.filter(isPulled).flatMap((use) => findPulled(use).image ?? []));
  const dockerfiles = readings.filter(({ images }) => images.length === 0 || images.some(isBuiltOn));
  return `${countOf(uses.length, 'image reference')} in ${countOf(dockerfiles.length, 'Dockerfile')}, ${countOf(different.size, 'different image')}`;
}

const isBuiltOn = ({ via }: ImageUse): boolean => via !== 'run' && via !== 'sbom';
