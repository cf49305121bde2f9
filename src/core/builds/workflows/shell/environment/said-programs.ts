import type { PlacedStep } from '../../sources/placed-step.js';
import type { ProgramWrites } from './variable-writes.js';

/** What the text of a program says that a step has run. */
interface SaidWrites extends ProgramWrites {
  readonly step?: PlacedStep;
}

/** What the texts of programs say that the steps of a job have run, in the order of the steps. */
export class SaidPrograms {
  /** Those that may say something: most scripts run no program of the repository, and are asked once. */
  private left: SaidWrites[] = [];
  /** Those since a step last printed something. */
  private unheard: SaidWrites[] = [];

  add(step: PlacedStep, said: ProgramWrites): void {
    const added: SaidWrites = {
      step,
      writes: (name) => said.writes(name),
      isOpen: () => said.isOpen(),
      isSilent: () => said.isSilent?.() === true,
    };
    this.left.push(added);
    this.unheard.push(added);
  }

  /** A step has printed what is not known: what programs before it say of `name` decides whether that may set any variable. */
  hear(name: string): void {
    const before = this.unheard;
    if (before.length === 0) return;
    this.unheard = [];
    this.left.push({
      writes: () => false,
      isOpen: () => before.some((said) => said.writes(name)),
      isSilent: () => before.every((said) => said.isSilent?.() === true),
    });
  }

  /** Whether one of them may set any variable. */
  isOpen(): boolean {
    return this.some((said) => said.isOpen());
  }

  writes(name: string): boolean {
    return this.some((said) => said.writes(name));
  }

  /** The last step that has run one which says that it writes a variable, or which may set any. */
  findRunner(name: string): PlacedStep | null {
    return this.left.findLast((said) => said.isOpen() || said.writes(name))?.step ?? null;
  }

  private some(asks: (said: SaidWrites) => boolean): boolean {
    let isSpent = false;
    const found = this.left.some((said) => {
      const is = asks(said);
      isSpent ||= said.isSilent?.() === true;
      return is;
    });
    if (isSpent) this.left = this.left.filter((said) => said.isSilent?.() !== true);
    return found;
  }
}
