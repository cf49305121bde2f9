import { describeScratch, describeShipped } from '../../advice/shipped-subject.js';
import type { Reading } from '../../dockerfile/reading.js';
import type { ShippedSteps } from '../../dockerfile/shipped/shipped-step.js';
import { listChain } from '../../dockerfile/stage-chain.js';
import { findNames } from '../../policy/query/entry-match.js';
import { selectRules } from '../../policy/query/select-rules.js';
import type { ShippedSubject } from '../../rules/contract/shipped.js';
import { SHIPPED_RULES } from '../../rules/index.js';
import type { Judge } from '../judge.js';
import { openOffers } from './image-offers.js';

/** The images that ship and are built on nothing; none where no rule asks. */
export function findOnScratch(
  judge: Judge,
  path: string,
  { stages, openBases = [] }: Pick<Reading, 'stages' | 'openBases'>,
): ShippedSubject | null {
  const { policy } = judge;
  if (!stages.some(({ ships }) => ships === true)) return null;
  const rules = selectRules(policy, { path, role: 'final', names: null });
  if (SHIPPED_RULES.every((id) => rules[id].level === 'ignore')) return null;
  // without a value it is not known whether it is scratch
  const open = new Set(openBases.map(({ line }) => line));
  const bases = new Set(
    stages.flatMap(({ base, ships }) => (ships === true && base.kind === 'stage' ? [base.stage] : [])),
  );
  const ships = stages.flatMap((stage, index): ShippedSteps[] => {
    if (stage.ships !== true || bases.has(index)) return [];
    const chain = listChain(stages, stage);
    const [root] = chain;
    if (root?.base.kind !== 'scratch' || chain.some(({ line }) => open.has(line))) return [];
    return [
      {
        target: stage.line,
        identity: String(stage.line),
        name: stage.name,
        isForWindows: root.isForWindows === true,
        steps: chain.flatMap(({ listSteps }) => listSteps?.() ?? []),
      },
    ];
  });
  return ships.length === 0
    ? null
    : describeShipped(
        describeScratch(openOffers(judge, { role: 'final', path })),
        { path, ships },
        (name) => findNames(policy, name).original,
      );
}
