import type { GivenAnswers, GivenValue, StepEnvironment } from '../step-environment.js';

/** Most readings of the same files that are kept, each for another environment. */
const MAX_KEPT = 256;

/** What was read of the same files, by what it asked of the environment and was told. */
export class KeptReadings<Reading> {
  private readonly byNames: { readonly names: readonly string[]; readonly readings: Map<string, Reading> }[] =
    [];
  private count = 0;

  /** What was read where the environment gave the same answers. */
  find(environment: StepEnvironment | undefined): Reading | undefined {
    for (const { names, readings } of this.byNames) {
      const found = readings.get(keyOf(names.map((name) => environment?.lookUp(name))));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  keep(asked: GivenAnswers, reading: Reading): void {
    if (this.count >= MAX_KEPT) return;
    this.count++;
    const names = [...asked.keys()];
    const isSame = (other: readonly string[]): boolean =>
      other.length === names.length && other.every((name, index) => name === names[index]);
    const known = this.byNames.find((each) => isSame(each.names)) ?? { names, readings: new Map() };
    if (known.names === names) this.byNames.push(known);
    known.readings.set(keyOf([...asked.values()]), reading);
  }
}

/** Equal answers have equal keys. */
function keyOf(answers: readonly (GivenValue | undefined)[]): string {
  return JSON.stringify(
    answers.map((answer) => {
      if (answer === undefined) return null;
      return 'value' in answer ? [answer.value] : [answer.unknown, answer.written ?? null];
    }),
  );
}
