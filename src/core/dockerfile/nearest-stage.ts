import { say } from '../message.js';
import { suggestName } from '../shapes/name-suggestion.js';
import type { Hint } from './hint.js';
import type { ImageUse, NearestStage, Stage } from './reading.js';

/** A name without host, tag or digest: what a stage could be called, or its number. */
const PLAIN = /^[A-Za-z0-9][\w.-]*$/;

/** A shorter name is close to nearly every other. */
const MIN_LENGTH = 3;

/** With more stages only equal names are considered, because each reference is compared with all stages. */
const MAX_STAGES = 200;

/** Finds the stage that a reference probably means although it pulls an image. */
export function openStageNames(stages: readonly Stage[]): (use: ImageUse) => NearestStage | null {
  const places = new Map<string, number[]>();
  for (const [index, { name }] of stages.entries()) {
    if (name === null) continue;
    const known = places.get(name);
    if (known === undefined) places.set(name, [index]);
    else known.push(index);
  }

  function describe(kind: NearestStage['kind'], index: number | undefined): NearestStage | null {
    const stage = index === undefined ? undefined : stages[index];
    return stage === undefined ? null : { kind, name: stage.name, line: stage.line };
  }

  function findSimilar(written: string, from: number, at: number | null): NearestStage | null {
    if (written.length < MIN_LENGTH || stages.length > MAX_STAGES) return null;
    const isSeen = (index: number): boolean => index < from && index !== at;
    const seen = stages.flatMap(({ name }, index) => (name !== null && isSeen(index) ? [name] : []));
    const near = suggestName(written, seen);
    if (near === null) return null;
    const last = stages.findLastIndex(({ name }, index) => name === near && isSeen(index));
    return describe('similar', last);
  }

  return ({ via, written, stage: at, replacedBy }) => {
    if (via === 'syntax' || via === 'context' || replacedBy !== null || !PLAIN.test(written)) return null;
    if (/^\d+$/.test(written)) return Number(written) === at ? null : describe('number', Number(written));
    if (places.size === 0) return null;
    if (via !== 'from') return findSimilar(written, stages.length, at);
    const own = at ?? 0;
    const lower = written.toLowerCase();
    const found = places.get(lower) ?? [];
    const same = lower === written ? undefined : found.findLast((index) => index < own);
    if (same !== undefined) return describe('case', same);
    const later = lower === written ? found.find((index) => index > own) : undefined;
    return later === undefined ? findSimilar(written, own, at) : describe('later', later);
  };
}

/** A FROM that is refused because it writes the name of a stage in capitals. */
export function findCaseHint(uses: readonly ImageUse[], line: number | null): Hint | null {
  const use = uses.find(({ nearestStage, ...place }) => nearestStage?.kind === 'case' && place.line === line);
  const name = use?.nearestStage?.name;
  if (name == null) return null;
  return {
    why: say`Stage names are stored in lower case, this one as ${name}`,
    advice: say`Write ${name}`,
  };
}
