import type { BuildFileProblem } from '../../build.js';
import { fingerprint } from '../../unknown/fingerprint.js';

/** What does something that a problem says. */
export interface Doing {
  /** The step, and what else tells it from others: in that it is described once. */
  readonly step: object;
  readonly given: object | null;
  /** What is written there, with what it is made from. */
  describe(): string;
}

/** What has been told about, each thing once. */
export class ToldProblems {
  readonly list: BuildFileProblem[] = [];
  private readonly seen = new Set<string>();
  private readonly doings = new Map<string, Map<object, Set<object | null>>>();
  private readonly say: (sentence: string) => string;
  private isQuiet = false;

  constructor(say: (sentence: string) => string) {
    this.say = say;
  }

  /** For another workflow all of it is new. */
  begin(): void {
    this.seen.clear();
    this.doings.clear();
  }

  /** Does something of which nothing is told. */
  quietly(act: () => void): void {
    const before = this.isQuiet;
    this.isQuiet = true;
    act();
    this.isQuiet = before;
  }

  tell(file: string, line: number, sentence: string, isLimit: boolean, written?: string): void {
    if (this.isQuiet) return;
    const message = this.say(sentence);
    if (!this.see([file, line, message, written])) return;
    const more = written === undefined ? {} : { written };
    this.list.push({ kind: 'workflow', file, line, message, ...more, ...(isLimit ? { isLimit } : {}) });
  }

  /** Once for each file, with all that does it. */
  tellOnce(file: string, line: number, sentence: string, doing: Doing | undefined): void {
    if (this.isQuiet) return;
    if (this.see([file, sentence])) this.tell(file, line, sentence, false);
    if (doing !== undefined) this.add(file, sentence, doing);
  }

  private see(parts: readonly unknown[]): boolean {
    const key = JSON.stringify(parts);
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }

  private add(file: string, sentence: string, { step, given, describe }: Doing): void {
    const key = JSON.stringify([file, sentence]);
    const steps = this.doings.get(key) ?? new Map<object, Set<object | null>>();
    this.doings.set(key, steps);
    const known = steps.get(step) ?? new Set();
    steps.set(step, known);
    if (known.has(given)) return;
    known.add(given);
    const message = this.say(sentence);
    const at = this.list.findLastIndex((each) => each.file === file && each.message === message);
    const problem = this.list[at];
    if (problem === undefined) return;
    const written = new Set([
      ...(problem.written?.split('\n') ?? []),
      fingerprint(JSON.stringify(describe())),
    ]);
    this.list[at] = { ...problem, written: [...written].sort().join('\n') };
  }
}
