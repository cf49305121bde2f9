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

/** The options of one rule. */
export function makeOptionTable(rules: readonly Rule[], id: string): string {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`There is no rule called ${id}`);
  const rows = Object.entries(rule.options).map(
    ([name, { shape, normally, description }]) =>
      `| \`${name}\` | \`${writeFlow(shape.print(normally))}\` | ${toCell(description)} |`,
  );
  return ['| option | default | |', '|---|---|---|', ...rows].join('\n');
}
