import { listRemoteInputs } from '../../advice/remote-inputs.js';
import type { Place, Reading, Role, Stage } from '../../dockerfile/reading.js';
import type { Policy } from '../../policy/policy.js';
import { selectRules } from '../../policy/query/select-rules.js';
import type { InputSubject, ShippedSubject } from '../../rules/contract/subject.js';
import { INPUT_RULES } from '../../rules/index.js';
import { findOnScratch } from './judged-scratch.js';

/** What rules about what is done judge, where no image is named. */
interface StepSubject {
  readonly subject: InputSubject | ShippedSubject;
  readonly role: Role;
  readonly place: Place;
  readonly written: string;
}

const TOP: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** What the stages of a file take from elsewhere, and the images on nothing that ship; nothing where no rule asks. */
export function listStepSubjects(policy: Policy, path: string, reading: Reading): readonly StepSubject[] {
  const scratch = findOnScratch(policy, path, reading);
  return [
    ...reading.stages.flatMap((stage) => listInputs(policy, path, stage)),
    ...(scratch === null
      ? []
      : [{ subject: scratch, role: 'final' as const, place: TOP, written: scratch.familiar }]),
  ];
}

/** Also of stages that are not built: they are one flag away. */
function listInputs(policy: Policy, path: string, { listSteps, ships }: Stage): readonly StepSubject[] {
  if (listSteps === undefined) return [];
  const role = ships === true ? 'final' : 'build';
  const rules = selectRules(policy, { path, role, names: null });
  if (INPUT_RULES.every((id) => rules[id].level === 'ignore')) return [];
  return listRemoteInputs(listSteps()).map(({ kind, written, step }) => ({
    subject: { kind: 'input', input: kind, written },
    role,
    place: step.place,
    written,
  }));
}
