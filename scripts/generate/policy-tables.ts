import { parse } from 'yaml';
import { writeDefault } from '../../src/core/policy/shapes/rules-shape.js';
import type { Setting } from '../../src/core/policy/shapes/setting.js';
import { SETTINGS } from '../../src/core/policy/shapes/settings-shape.js';
import type { Rule } from '../../src/core/rules/define-rule.js';
import { writeFlow } from '../../src/core/shapes/flow-text.js';
import { toCell } from './table-cell.js';

/** A table of all rules with links to their pages, in the order of the index. */
export function makeRuleTable(rules: readonly Rule[], pages: string): string {
  const rows = rules.map(
    ({ id, summary, level }) => `| [\`${id}\`](${pages}${id}.md) | ${toCell(summary)} | \`${level}\` |`,
  );
  return ['| rule | reports | default |', '|---|---|---|', ...rows].join('\n');
}

/** The same without those that a policy has to turn on, which are listed in a line below it. */
export function makeShortRuleTable(rules: readonly Rule[], pages: string): string {
  const links = rules.flatMap(({ id, level }) =>
    level === 'ignore' ? [`[\`${id}\`](${pages}${id}.md)`] : [],
  );
  const table = makeRuleTable(
    rules.filter(({ level }) => level !== 'ignore'),
    pages,
  );
  return `${table}\n\nOnly if a policy turns them on: ${links.join(', ')}.`;
}

/** Every rule with its level where a policy says nothing, and in a ready-made policy. */
export function makeCheckedTable(rules: readonly Rule[], pages: string, policy: string): string {
  const levels: Record<string, unknown> = parse(policy).rules ?? {};
  const rows = rules.map(({ id, summary, level }) => {
    const chosen = levels[id];
    const own = typeof chosen === 'object' && chosen !== null && 'level' in chosen ? chosen.level : chosen;
    return `| [\`${id}\`](${pages}${id}.md) | ${toCell(summary)} | \`${level}\` | \`${own ?? level}\` |`;
  });
  return ['| rule | reports | default | `recommended` |', '|---|---|---|---|', ...rows].join('\n');
}

/** Which rule checks something. */
export function describeCheck(rules: readonly Rule[], id: string, pages: string): string {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return 'No rule checks this yet.';
  return `Checked by [\`${id}\`](${pages}${id}.md): ${rule.summary[0]?.toLowerCase()}${rule.summary.slice(1)}.`;
}

/** What holds where a policy says nothing. */
export function makeDefaultTable(rules: readonly Rule[]): string {
  const rows = [
    ...rules.map((rule) => `| \`rules.${rule.id}\` | \`${writeDefault(rule)}\` |`),
    ...Object.entries<Setting<unknown>>(SETTINGS).map(
      ([key, setting]) => `| \`settings.${key}\` | ${writeSetting(setting)} |`,
    ),
  ];
  return ['| key | default |', '|---|---|', ...rows].join('\n');
}

function writeSetting({ shape, normally, normallyInWords }: Setting<unknown>): string {
  return normallyInWords ?? `\`${writeFlow(shape.print(normally))}\``;
}

function findRule(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`has a section about "${id}", which is not a rule`);
  return rule;
}

/** The level of one rule where a policy says nothing; its options are in a table of their own. */
export function describeDefault(rules: readonly Rule[], id: string): string {
  const { level, options } = findRule(rules, id);
  const hasOptions = Object.keys(options).length > 0;
  return `Default: \`${level}\`${hasOptions ? ', with these [options](#options)' : ''}.`;
}

/** The options of one rule. */
export function makeOptionTable(rules: readonly Rule[], id: string): string {
  const rows = Object.entries(findRule(rules, id).options).map(
    ([name, { shape, normally, description }]) =>
      `| \`${name}\` | \`${writeFlow(shape.print(normally))}\` | ${toCell(description)} |`,
  );
  return ['| option | default | |', '|---|---|---|', ...rows].join('\n');
}
