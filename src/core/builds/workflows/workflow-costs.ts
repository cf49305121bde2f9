/** What one reading may cost: far more than real repositories do, and little enough to come to an end soon. */
const MAX_STEPS = 100_000;
const MAX_CHARACTERS = 64 * 1024 * 1024;
/** In characters. */
const STEP = MAX_CHARACTERS / MAX_STEPS;

/** What the workflows of a repository cost to read, all together. */
export class WorkflowCosts {
  private steps = 0;
  private characters = 0;
  /** Of each workflow, in characters. */
  private readonly costs = new Map<string, number>();

  enterStep(file: string): void {
    this.steps++;
    this.add(file, STEP);
  }

  /** `characters` of a text that is evaluated or looked through. */
  spend(file: string, characters: number): void {
    this.characters += characters;
    this.add(file, characters);
  }

  private add(file: string, cost: number): void {
    this.costs.set(file, (this.costs.get(file) ?? 0) + cost);
  }

  get isAffordable(): boolean {
    return this.steps <= MAX_STEPS && this.characters <= MAX_CHARACTERS;
  }

  /** Why the rest is not read, with the workflow that has cost most. */
  describe(): string {
    const [longest] = [...this.costs].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
    return `The workflows have more than ${MAX_STEPS} steps or ${MAX_CHARACTERS} characters in all, most of them in ${longest}; the rest is not read`;
  }
}
