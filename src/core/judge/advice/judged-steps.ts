import { listRemoteInputs } from '../../advice/remote-inputs.js';
import type { Place, Reading, Role, Stage } from '../../dockerfile/reading.js';
import type { ShippedStep } from '../../dockerfile/shipped/shipped-step.js';
import { listChain } from '../../dockerfile/stage-chain.js';
import type { Policy } from '../../policy/policy.js';
import { selectRules } from '../../policy/query/select-rules.js';
import type { ShippedSubject } from '../../rules/contract/shipped.js';
import type { InputSubject } from '../../rules/contract/subject.js';
import { INPUT_RULES } from '../../rules/index.js';
import type { Judge } from '../judge.js';
import { findOnScratch } from './judged-scratch.js';

/** What rules about what is done judge, where no image is named. */
interface StepSubject {
  readonly subject: InputSubject | ShippedSubject;
  readonly role: Role;
  readonly place: Place;
  readonly written: string;
  readonly madeOf?: readonly string[] | null;
}

export const TOP: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** What the stages of a file take from elsewhere, and the images on nothing that ship; nothing where no rule asks. */
export function listStepSubjects(judge: Judge, path: string, reading: Reading): readonly StepSubject[] {
  const { policy } = judge;
  const scratch = findOnScratch(judge, path, reading);
  const inputs = reading.stages.flatMap((stage) => listInputs(policy, path, reading, stage));
  // a trigger that runs in the file is told once, and in what ships if it does there
  const known = new Map(inputs.map((each) => [identify(each), each]));
  for (const each of inputs) if (each.role === 'final') known.set(identify(each), each);
  return [
    ...known.values(),
    ...(scratch === null
      ? []
      : [{ subject: scratch, role: 'final' as const, place: TOP, written: scratch.familiar }]),
  ];
}

const identify = ({ place: { line, column }, written }: StepSubject): string =>
  JSON.stringify([line, column, written]);

/** Also of stages that are not built: they are one flag away. */
function listInputs(policy: Policy, path: string, reading: Reading, stage: Stage): readonly StepSubject[] {
  const { listSteps, listTriggers, ships } = stage;
  if (listSteps === undefined) return [];
  const role = ships === true ? 'final' : 'build';
  const rules = selectRules(policy, { path, role, names: null });
  if (INPUT_RULES.every((id) => rules[id].level === 'ignore')) return [];
  const { listInherited, base } = findGround(reading.stages, stage);
  const { fileArguments } = reading;
  const triggers = listTriggers?.() ?? [];
  const found = listRemoteInputs({ steps: listSteps(), listInherited, triggers, fileArguments, base });
  return found.map(({ kind, written, step, madeOf }) => ({
    subject: { kind: 'input', input: kind, written },
    role,
    place: step.place,
    written,
    ...(madeOf === undefined ? {} : { madeOf }),
  }));
}

/** What is done in the stages that a stage builds on, and what the first of them is built on. */
function findGround(
  stages: readonly Stage[],
  stage: Stage,
): { readonly listInherited: () => readonly ShippedStep[]; readonly base: string } {
  const chain = listChain(stages, stage);
  const { base } = chain[0] ?? stage;
  return {
    listInherited: () => chain.slice(0, -1).flatMap(({ listSteps }) => listSteps?.() ?? []),
    base: base.kind === 'image' ? (base.image ?? '') : '',
  };
}
