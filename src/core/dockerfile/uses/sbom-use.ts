import { decodeText } from '../go/byte-string.js';
import type { ImageUse } from '../reading.js';
import { ImageName } from '../resolve/image-name.js';
import type { BuildInput } from '../resolve/open-file.js';
import { findNamedGenerator, isSbomArgument } from '../resolve/sbom-argument.js';
import { describeUse, TOP } from './described-use.js';

const WHOLE = { ...TOP, line: 0, endLine: 0 };

/** The images that build arguments name to make an SBOM: pulled even if the file is refused, and never replaced. */
export function findSbomUses({ buildArgs, unknownArgs }: BuildInput): readonly ImageUse[] {
  const uses: ImageUse[] = [];
  for (const [name, value] of buildArgs) {
    const generator = isSbomArgument(name) ? findNamedGenerator(value) : null;
    if (generator !== null)
      uses.push(describeUse(WHOLE, new ImageName(generator), 'sbom', 'frontend', null, true));
  }
  for (const name of unknownArgs) {
    if (!isSbomArgument(name)) continue;
    const use = describeUse(WHOLE, new ImageName(''), 'sbom', 'frontend', null, true);
    uses.push({ ...use, image: null, reference: null, invalid: null, unresolved: [decodeText(name)] });
  }
  return uses;
}
