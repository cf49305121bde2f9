import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import type { Redirection } from '../syntax/script-tree.js';

/** Where a descriptor leads: to what is captured, elsewhere, or nobody has said. */
type Goal = 'captured' | 'away' | 'unknown';

/** What redirections make of what a command prints; `mixed`: its errors are in it as well. */
export type OutputFate = 'kept' | 'mixed' | 'away' | 'unknown';

/** The descriptors of a command, as its redirections change them one after the other. */
export class Descriptors {
  private readonly goals = new Map<string, Goal>([
    ['1', 'captured'],
    ['2', 'away'],
  ]);

  redirect({ operator, descriptor }: Redirection, targets: readonly TracedText[]): void {
    if (/^<(?:<|$)/.test(operator) || descriptor.startsWith('{')) return;
    const goals = new Set(targets.map(({ value }) => this.goalOf(value, operator)));
    const [only] = goals;
    const goal = only === undefined || goals.size > 1 ? 'unknown' : only;
    const isBoth = operator.startsWith('&') || isFile(operator, targets);
    const from = descriptor === '' ? (operator.startsWith('<') ? '0' : '1') : String(Number(descriptor));
    this.goals.set(from, goal);
    if (isBoth && descriptor === '') this.goals.set('2', goal);
  }

  private goalOf(target: string, operator: string): Goal {
    const copied =
      (operator.endsWith('&') ? /^(\d+)-?$/ : /^\/dev\/(?:fd\/(\d+)|stdout|stderr)$/).exec(target) ?? null;
    if (copied !== null) {
      const number = copied[1] ?? (target.endsWith('out') ? '1' : '2');
      return this.goals.get(String(Number(number))) ?? 'unknown';
    }
    if (target === '/dev/null' || (operator.endsWith('&') && target === '-')) return 'away';
    return isUnknown(target) || LEADING_BACK.test(target) ? 'unknown' : 'away';
  }

  get printed(): OutputFate {
    const output = this.goals.get('1') ?? 'unknown';
    const errors = this.goals.get('2') ?? 'unknown';
    if (output === 'captured') return errors === 'away' ? 'kept' : 'mixed';
    return output === 'away' && errors === 'away' ? 'away' : 'unknown';
  }
}

/** Files that may be what is captured, and `>(…)`. */
const LEADING_BACK = /^>\(|(?:^|\/)(?:dev|proc|fd)\/|(?:^|\/)stdout$/;

/** `>& file` takes what is printed and the errors. */
function isFile(operator: string, targets: readonly TracedText[]): boolean {
  return operator === '>&' && !targets.every(({ value }) => /^(?:\d+-?|-)$/.test(value));
}
