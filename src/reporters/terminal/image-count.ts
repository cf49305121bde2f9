import type { FileReading } from '../../core/report.js';
import { findPulled, isPulled } from '../groups/unique-images.js';
import { countOf } from './terminal-style.js';

/** What was found, in one line. */
export function countImages(readings: readonly FileReading[]): string {
  const rows = readings.flatMap(({ images, openBases = [] }) => [...images, ...openBases]);
  const different = new Set(rows.filter(isPulled).flatMap((use) => findPulled(use).image ?? []));
  const dockerfiles = readings.filter(isDockerfile);
  const others = readings.filter((reading) => !isDockerfile(reading) && reading.images.length > 0);
  const elsewhere =
    others.length === 0 ? '' : ` and ${countUses(others)} in ${countOf(others.length, 'build file')}`;
  return `${countOf(countUses(dockerfiles), 'image reference')} in ${countOf(dockerfiles.length, 'Dockerfile')}${elsewhere}, ${countOf(different.size, 'different image')}`;
}

const countUses = (readings: readonly FileReading[]): number =>
  readings.reduce((count, { images }) => count + images.length, 0);

/** What compose, bake and workflows are written in: of such a file that names no base there is no Dockerfile in it. */
const BUILD_FILE = /\.(?:ya?ml|hcl|json)$/i;

function isDockerfile({ file, images }: FileReading): boolean {
  return images.length === 0
    ? !BUILD_FILE.test(file)
    : images.some(({ via }) => via !== 'run' && via !== 'sbom');
}
