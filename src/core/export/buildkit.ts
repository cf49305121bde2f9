import type { BuildPolicy } from './build-policy.js';
import type { Clause } from './clause.js';
import type { ExportLimit } from './limits.js';
import { anchor, describePlace, type ExportSource, listHeading, writeData } from './source-text.js';

const SCHEME = 'docker-image://';

interface Rule {
  readonly action: 'ALLOW' | 'DENY';
  readonly selector: { readonly identifier: string; readonly match_type: 'REGEX' };
}

/** A list of rules of which the last one that matches decides: what it cannot say is left out of the plan, as limits. */
export function planBuildKit(policy: BuildPolicy): BuildPolicy {
  const { approvals } = policy;
  const limits: ExportLimit[] = [];
  const ways = approvals?.filter((way) => way.length === 1) ?? null;
  if (approvals !== null && ways !== null && ways.length < approvals.length)
    limits.push({
      isWeaker: false,
      text: 'an image that several lists must approve is refused: a source policy has one list',
      place: null,
    });
  const denials = policy.denials.filter((denial) => {
    if (denial.isPin !== true || (denial.groups.length === 1 && denial.except.length === 0)) return true;
    const text = `a source policy cannot ask for this pin: ${denial.text}`;
    limits.push({ isWeaker: true, text, place: denial.place });
    return false;
  });
  const keepsOne = approvals === null && denials.filter(({ except }) => except.length > 0).length === 1;
  const whole = denials.map((denial) => {
    if (denial.except.length === 0 || keepsOne) return denial;
    const text = `exceptions of a denial cannot be expressed, so all of it is denied: ${denial.text}`;
    limits.push({ isWeaker: false, text, place: denial.place });
    return { ...denial, except: [] };
  });
  const first = whole.filter(({ except }) => except.length > 0);
  const ordered = [...first, ...whole.filter((denial) => !first.includes(denial))];
  return { approvals: ways, denials: ordered, limits: [...policy.limits, ...limits] };
}

/** A source policy for BuildKit. https://docs.docker.com/build/building/variables/#experimental_buildkit_source_policy */
export function writeBuildKit(planned: BuildPolicy, source: ExportSource): string {
  const { approvals, denials } = planned;
  const rules: Rule[] = [
    ...(approvals === null ? [] : [toRule('DENY', '.*')]),
    ...(approvals ?? []).flat(2).flatMap((clause) => toRules('ALLOW', clause)),
    ...denials.flatMap((clause) => [
      ...toRules('DENY', clause),
      ...clause.except.map((each) => toRule('ALLOW', each)),
    ]),
  ];
  const entries = [...(approvals ?? []).flat(2), ...denials].map(
    ({ text, place }) => text + describePlace(place),
  );
  return `${writeData({ comment: listHeading(planned, source), version: 1, rules, entries })}\n`;
}

const toRules = (action: Rule['action'], { groups }: Clause): readonly Rule[] =>
  groups.flat().map((each) => toRule(action, each));

function toRule(action: Rule['action'], expression: string): Rule {
  return { action, selector: { identifier: anchor(expression, SCHEME), match_type: 'REGEX' } };
}
