import type { TracedText } from '../../../traced-text.js';
import type { Redirection } from '../syntax/script-tree.js';

/** Where a descriptor leads: to what is captured, elsewhere, or nobody has said. */
type Goal = 'captured' | 'away' | 'unknown';

/** Where what a command prints goes, and whether a descriptor of its own may lead to what is captured. */
export interface OutputFate {
  readonly output: Goal;
  readonly errors: Goal;
  readonly isShared: boolean;
}

/** The descriptors of a command, as its redirections change them one after the other. */
export class Descriptors {
  /** Whether one of them may fail, so that the command does not run. */
  mayFail = false;
  private isShared = false;
  private readonly goals = new Map<string, Goal>([
    ['0', 'away'],
    ['1', 'captured'],
    ['2', 'away'],
  ]);

  redirect({ operator, descriptor }: Redirection, targets: readonly TracedText[]): void {
    if (operator === '<<<') return;
    const goals = new Set(targets.map(({ value }) => this.goalOf(value, operator)));
    const [only] = goals;
    const goal = only === undefined || goals.size > 1 ? 'unknown' : only;
    const from = descriptor === '' ? (operator.startsWith('<') ? '0' : '1') : descriptor;
    this.set(from, goal);
    if (descriptor === '' && (operator.startsWith('&') || isFile(operator, targets))) this.set('2', goal);
  }

  private set(descriptor: string, goal: Goal): void {
    const number = /^\d+$/.test(descriptor) ? String(Number(descriptor)) : descriptor;
    this.goals.set(number, goal);
    if (number !== '1' && number !== '2' && goal !== 'away') this.isShared = true;
  }

  /** Files may be links to a descriptor, and may be none that can be opened. */
  private goalOf(target: string, operator: string): Goal {
    if (target === '/dev/null') return 'away';
    if (target === '-' && operator.endsWith('&')) return 'unknown';
    const number = DESCRIPTOR.exec(target)?.[1] ?? STANDARD.get(target);
    const isCopy = number !== undefined && (operator.endsWith('&') || !/^\d/.test(target));
    const goal = isCopy ? this.goals.get(String(Number(number))) : undefined;
    if (goal !== undefined) return goal;
    this.mayFail = true;
    return operator.startsWith('<') && operator !== '<>' && isPlainFile(target) ? 'away' : 'unknown';
  }

  get fate(): OutputFate {
    const [output = 'unknown', errors = 'unknown'] = [this.goals.get('1'), this.goals.get('2')];
    return { output, errors, isShared: this.isShared };
  }
}

const DESCRIPTOR = /^(?:\/dev\/fd\/)?(\d+)-?$/;
const STANDARD: ReadonlyMap<string, string> = new Map([
  ['/dev/stdin', '0'],
  ['/dev/stdout', '1'],
  ['/dev/stderr', '2'],
]);

/** A file that is read is none of the descriptors, whatever it is linked to. */
function isPlainFile(target: string): boolean {
  return !/^>\(|(?:^|\/)(?:dev|proc|fd)(?:\/|$)/.test(target);
}

/** `>& file` takes what is printed and the errors. */
function isFile(operator: string, targets: readonly TracedText[]): boolean {
  return operator === '>&' && !targets.every(({ value }) => /^(?:\d+-?|-)$/.test(value));
}
