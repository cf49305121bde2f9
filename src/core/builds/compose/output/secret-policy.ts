import type { Build } from '../../build.js';
import { SOURCE_POLICY, underSourcePolicy } from '../../source-policy.js';
import { type MapNode, textOf, valueAt } from '../model/node.js';
import { writeGaps } from '../model/written.js';

/**
 * Compose hands the variables that are secrets of builds on to buildx, those of `.env` too: one of them may be the source
 * policy. `toBakeSecrets` of its build_bake.go.
 */
export function openSecretPolicy(model: MapNode | null): (build: Build) => Build {
  const secrets = model === null ? undefined : valueAt(model, 'secrets');
  for (const { value } of secrets?.kind === 'map' ? secrets.entries.values() : []) {
    const variable = valueAt(value, 'environment');
    const name = textOf(variable);
    if (variable?.kind !== 'scalar' || (name !== SOURCE_POLICY && variable.gaps.length === 0)) continue;
    const why = `A secret makes ${name === SOURCE_POLICY ? name : 'a variable'} known to buildx, and a source policy may put any image in the place of another`;
    return (build) => underSourcePolicy(build, why, writeGaps(variable));
  }
  return (build) => build;
}
