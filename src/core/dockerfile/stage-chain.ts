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
