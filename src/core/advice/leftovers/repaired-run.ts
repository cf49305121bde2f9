import type { ShippedStep } from '../../dockerfile/shipped/shipped-step.js';
import { findInSteps, listRun } from './leftovers.js';
import { PACKAGE_MANAGERS } from './package-managers.js';

/** A text, and where it goes in another one. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Between two words of an instruction. */
const GAP = '(?:\\s|\\\\\\r?\\n)+';
/** The words that an option follows which keeps a manager from leaving anything. */
const OPTIONS: Readonly<Record<string, { readonly words: RegExp; readonly option: string }>> = {
  apk: { words: afterVerb('apk', 'add|upgrade'), option: '--no-cache' },
  pip: { words: afterVerb('pip[\\d.]*', 'install'), option: '--no-cache-dir' },
};
/** What removes the rest, at the end of a script. */
const REMOVALS: Readonly<Record<string, string>> = {
  apt: 'rm -rf /var/lib/apt/lists/*',
  apk: 'rm -rf /var/cache/apk/*',
  zypper: 'zypper clean --all',
  npm: 'npm cache clean --force',
};
const HAS_CLEAN_ALL = /^(?:dnf[45]?|yum|microdnf)$/;
/** With these it is not certain that the end is reached, or with the same rights. */
const CHANGES_END = /\b(?:sudo|doas|su|runuser|gosu|chroot|exec|exit|return)\b/;
/** What still runs when the end is reached. */
const IN_BACKGROUND = /(?<![&>])&(?![&>])(?!\d)/;
/** What cannot be followed by `&&`, or would take it for something else. */
const OPEN_END = /[;&|\\`({]$|(?:^|\s)#|<</;

function afterVerb(program: string, verbs: string): RegExp {
  return new RegExp(`\\b${program}(?:${GAP}-\\S+)*${GAP}(?:${verbs})(?=\\s|\\\\\\r?\\n)`, 'g');
}

/**
 * What makes a RUN leave nothing of a package manager, put into the text of the instruction; null where it is not certain
 * that it does only that. `written`: the text of the instruction in its file.
 */
export function repairRun(manager: string, step: ShippedStep, written: string): readonly Insertion[] | null {
  if (step.keyword !== 'run' || step.json || step.heredocs.length > 0 || !/^\s*RUN\s/i.test(written))
    return null;
  for (const plan of [addOption, addRemoval]) {
    const [there, read] = [written, step.text].map((text) => plan(manager, step, text));
    if (there === undefined || read === undefined || there.length === 0) continue;
    if (there.length === read.length && leavesLess(manager, step, insertAll(step.text, read))) return there;
  }
  return null;
}

function addOption(manager: string, step: ShippedStep, text: string): readonly Insertion[] {
  const { words, option } = OPTIONS[manager] ?? {};
  if (words === undefined || option === undefined) return [];
  const found = [...text.matchAll(words)].flatMap(({ index, 0: command }): Insertion[] => {
    const at = index + command.length;
    const [rest = ''] = /^[^;&|]*/.exec(text.slice(at)) ?? [];
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
    const isKept = /^\s*#/.test(line) || `${command}${rest}`.includes('--no-cache');
    return isKept ? [] : [{ at, text: ` ${option}` }];
  });
  const calls = PACKAGE_MANAGERS.filter(({ id }) => id === manager).flatMap((known) =>
    listRun(step).filter((call) => known.leavesBehind(call)),
  );
  // one elsewhere in the text is not a command
  return found.length === calls.length ? found : [];
}

function addRemoval(manager: string, step: ShippedStep, text: string): readonly Insertion[] {
  const removal = HAS_CLEAN_ALL.test(manager) ? `${manager} clean all` : REMOVALS[manager];
  const end = text.trimEnd();
  const last = end.slice(end.lastIndexOf('\n') + 1);
  if (removal === undefined || OPEN_END.test(last.trim())) return [];
  if (CHANGES_END.test(step.text) || IN_BACKGROUND.test(step.text)) return [];
  return [{ at: end.length, text: ` && ${removal}` }];
}

export function insertAll(text: string, insertions: readonly Insertion[]): string {
  return insertions.reduceRight((all, { at, text: added }) => all.slice(0, at) + added + all.slice(at), text);
}

/** Whether it runs the same commands and more, and no longer leaves what the manager did. */
function leavesLess(manager: string, step: ShippedStep, text: string): boolean {
  const { place, keyword, flags } = step;
  const plain = { place, keyword, flags, words: [], json: false, heredocs: [], kept: new Map() };
  const repaired: ShippedStep = { ...plain, text };
  const managersOf = (one: ShippedStep): string[] => findInSteps([one]).map((left) => left.manager);
  const rest = managersOf(step).filter((other) => other !== manager);
  const [before, after] = [step, repaired].map((one) => listRun(one).map(({ program }) => program));
  return (
    managersOf(repaired).join() === rest.join() &&
    before?.every((program, index) => after?.[index] === program) === true
  );
}
