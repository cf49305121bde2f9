import { listRemoteInputs } from '../../advice/remote-inputs.js';
import type { Place, Role, Stage } from '../../dockerfile/reading.js';
import type { Policy } from '../../policy/policy.js';
import { selectRules } from '../../policy/query/select-rules.js';
import type { InputSubject } from '../../rules/contract/subject.js';
import { INPUT_RULES } from '../../rules/index.js';

interface PlacedInput {
  readonly subject: InputSubject;
  readonly role: Role;
  readonly place: Place;
}

/** What instructions take from elsewhere, also in stages that are not built: they are one flag away. Nothing where no rule asks. */
export function listInputs(policy: Policy, path: string, stages: readonly Stage[]): readonly PlacedInput[] {
  return stages.flatMap(({ listSteps, ships }): PlacedInput[] => {
    if (listSteps === undefined) return [];
    const role = ships === true ? 'final' : 'build';
    const rules = selectRules(policy, { path, role, names: null });
    if (INPUT_RULES.every((id) => rules[id].level === 'ignore')) return [];
    return listRemoteInputs(listSteps()).map(({ kind, written, step }) => ({
      subject: { kind: 'input', input: kind, written },
      role,
      place: step.place,
    }));
  });
}
