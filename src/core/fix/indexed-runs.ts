import { mayNeedLists, takesLists } from '../advice/leftovers/later-installs.js';
import { isShell } from '../advice/step-script.js';
import type { Place, Stage } from '../dockerfile/reading.js';
import type { ShippedStep } from '../dockerfile/shipped/shipped-step.js';

interface PlacedRun {
  readonly step: ShippedStep;
  readonly stage: number;
  /** Among the instructions of its stage. */
  readonly index: number;
}

/** Which stages need what a manager has left. */
interface Needs {
  /** The last instruction of each that does; -1: none. */
  readonly last: readonly number[];
  /** Those on which a stage is built that does. */
  readonly isBelow: readonly boolean[];
  /** Whether it is needed where another stage takes it. */
  readonly isTaken: boolean;
}

/** The instructions of a Dockerfile, of which there may be thousands: whatever is asked of them is found out once. */
export class IndexedRuns {
  private readonly stages: readonly Stage[];
  private readonly steps: readonly (readonly ShippedStep[])[];
  private readonly needs = new Map<string, Needs>();
  private places: ReadonlyMap<string, readonly PlacedRun[]> | null = null;
  private shells: readonly boolean[] | null = null;

  constructor(stages: readonly Stage[]) {
    this.stages = stages;
    this.steps = stages.map((stage) => stage.listSteps?.() ?? []);
  }

  /** Those at a place: of each stage the first one. */
  at(place: Place): readonly PlacedRun[] {
    this.places ??= this.index();
    return this.places.get(nameOf(place)) ?? [];
  }

  private index(): ReadonlyMap<string, readonly PlacedRun[]> {
    const places = new Map<string, PlacedRun[]>();
    for (const [stage, steps] of this.steps.entries())
      for (const [index, step] of steps.entries()) {
        const key = nameOf(step.place);
        const known = places.get(key);
        if (known === undefined) places.set(key, [{ step, stage, index }]);
        else if (known.at(-1)?.stage !== stage) known.push({ step, stage, index });
      }
    return places;
  }

  /** Whether its stage, or one that this is built on, has another shell. */
  hasOtherShell({ stage }: PlacedRun): boolean {
    this.shells ??= this.findShells();
    return this.shells[stage] === true;
  }

  private findShells(): readonly boolean[] {
    const found: boolean[] = [];
    for (const [index, { base }] of this.stages.entries()) {
      const isBelow = base.kind === 'stage' && found[base.stage] === true;
      found.push(isBelow || this.steps[index]?.some(changesShell) === true);
    }
    return found;
  }

  /** Whether anything after it needs what a manager has left: in its stage, in those built on that, and where it is taken. */
  isNeeded({ stage, index }: PlacedRun, manager: string): boolean {
    const needs = this.needs.get(manager) ?? this.findNeeds(manager);
    this.needs.set(manager, needs);
    return (needs.last[stage] ?? -1) > index || needs.isBelow[stage] === true || needs.isTaken;
  }

  private findNeeds(manager: string): Needs {
    const last = this.steps.map((steps) => steps.findLastIndex((step) => mayNeedLists(manager, step)));
    const isBelow = this.stages.map(() => false);
    // a stage is built only on those before it
    for (const [index, { base }] of [...this.stages.entries()].reverse())
      if (base.kind === 'stage' && ((last[index] ?? -1) >= 0 || isBelow[index] === true))
        isBelow[base.stage] = true;
    const isTaken = this.steps.some((steps, stage) => {
      const at = steps.findIndex((step) => takesLists(manager, step));
      return at >= 0 && ((last[stage] ?? -1) >= at || isBelow[stage] === true);
    });
    return { last, isBelow, isTaken };
  }
}

const nameOf = ({ line, column, endLine }: Place): string => `${line}:${column}:${endLine}`;

const changesShell = ({ keyword, words }: ShippedStep): boolean =>
  keyword === 'shell' && !isShell(words[0] ?? '');
