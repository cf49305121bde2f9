import type { Stage } from './reading.js';

/** From the stage at the bottom to this one. A stage builds only on those before it, so there is an end. */
export function listChain(stages: readonly Stage[], top: Stage): readonly Stage[] {
  const chain: Stage[] = [];
  for (let stage: Stage | undefined = top; stage !== undefined; ) {
    chain.push(stage);
    stage = stage.base.kind === 'stage' ? stages[stage.base.stage] : undefined;
  }
  return chain.reverse();
}

/** The stages that build on one, also by way of others. */
export function listBuiltOn(stages: readonly Stage[], below: Stage): readonly Stage[] {
  const found = new Set([stages.indexOf(below)]);
  return stages.filter(({ base }, index) => {
    const isBuiltOn = base.kind === 'stage' && found.has(base.stage);
    if (isBuiltOn) found.add(index);
    return isBuiltOn;
  });
}
