import type { ByteString } from '../dockerfile/go/byte-string.js';
import { type Message, own } from '../message.js';
import type { Judged, LeftFinding, PlannedFix, Sources } from './fix.js';
import { planFixes } from './planned-fixes.js';
import { type EditObjection, findObjection } from './reading-proof.js';
import { applyEdits, groupEdits } from './text-edits.js';

/** Files as they would be, by their own names. */
export type Drafts = ReadonlyMap<string, ByteString>;

/** What can be written, and what is left to a person. */
export interface ProvenFixes {
  readonly fixes: readonly PlannedFix[];
  readonly drafts: Drafts;
  readonly left: readonly LeftFinding[];
  /** What a check finds once the drafts are written. */
  readonly after: Judged;
}

/** Most checks of drafts in one run: every fix that fails costs a few. */
const MAX_CHECKS = 100;

/**
 * Makes every fix that a check of the edited files confirms: it finds what it is meant to, and everything else as before.
 * `check`: what a check finds with drafts in the place of files; null: it could not be run.
 */
export async function proveFixes<Failure>(
  before: Judged,
  sources: Sources,
  check: (drafts: Drafts) => Promise<{ readonly value: Judged } | Failure>,
): Promise<{ readonly value: ProvenFixes } | Failure> {
  const plan = planFixes(before, sources);
  const left: LeftFinding[] = [...plan.left];
  let fixes: readonly PlannedFix[] = [];
  let after = before;
  let checks = 0;
  // a stack of groups: one that fails is split until it is one fix
  const waiting: (readonly PlannedFix[])[] = plan.fixes.length === 0 ? [] : [plan.fixes];
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    let objection: Message = own(`more than ${MAX_CHECKS} checks would be needed; run fix again`);
    if (checks < MAX_CHECKS) {
      checks++;
      const tried = [...fixes, ...group];
      const checked = await check(draft(tried, sources));
      if (!('value' in (checked as object))) return checked as Failure;
      const { value } = checked as { readonly value: Judged };
      const found = findObjection(tried, before, value, sources.nameOf);
      if (found === null) {
        fixes = tried;
        after = value;
        continue;
      }
      if (group.length > 1) {
        waiting.push(...split(group, found, sources));
        continue;
      }
      objection = found.why;
    }
    for (const finding of group.flatMap(({ findings }) => findings)) left.push({ finding, why: objection });
  }
  return { value: { fixes, drafts: draft(fixes, sources), left, after } };
}

/** Those that touch the file that shows what is wrong, and before them the others; or two halves. */
function split(
  group: readonly PlannedFix[],
  { path }: EditObjection,
  sources: Sources,
): (readonly PlannedFix[])[] {
  const file = path === null ? null : sources.nameOf(path);
  const touches = ({ edits, changes }: PlannedFix): boolean =>
    [...edits, ...changes].some((each) => each.file === file);
  const touching = group.filter(touches);
  if (touching.length > 0 && touching.length < group.length)
    return [touching, group.filter((fix) => !touches(fix))];
  const middle = group.length >> 1;
  return [group.slice(middle), group.slice(0, middle)];
}

export function draft(fixes: readonly PlannedFix[], sources: Sources): Drafts {
  const groups = groupEdits(fixes.flatMap(({ edits }) => edits));
  return new Map([...groups].map(([file, edits]) => [file, applyEdits(sources.read(file), edits)]));
}
