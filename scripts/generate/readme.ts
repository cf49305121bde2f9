import { parse } from 'yaml';
import type { Rule } from '../../src/core/rules/rule.js';

/** What the tables and blocks in documents are made from. */
export interface Sources {
  /** The text of action.yml. */
  readonly action: string;
  readonly rules: readonly Rule[];
  /** Where the pages of the rules are, seen from the document: `docs/rules/`. */
  readonly rulePages: string;
  /** Reads another file of the repository, whose text goes into the document. */
  readonly read: (path: string) => string;
}

const SECTION = /(<!-- generated:(\w+)(?: (\S+))? -->\n)[\s\S]*?(<!-- \/generated -->)/g;

/** Fills what stands between `<!-- generated:NAME ARGUMENT -->` and `<!-- /generated -->`. */
export function fillSections(document: string, sources: Sources): string {
  return document.replace(SECTION, (_, open: string, name: string, argument: string | undefined, close) => {
    return `${open}${makeSection(name, argument ?? '', sources)}\n${close}`;
  });
}

function makeSection(name: string, argument: string, sources: Sources): string {
  switch (name) {
    case 'inputs':
    case 'outputs':
      return makeActionTable(sources.action, name);
    case 'rules':
      return makeRuleTable(sources.rules, sources.rulePages);
    case 'yaml':
      return `\`\`\`yaml\n${sources.read(argument).trim()}\n\`\`\``;
    default:
      throw new Error(`No generator makes a section called ${name}`);
  }
}

/** A table of action.yml's inputs or outputs, in their order there. */
export function makeActionTable(action: string, part: 'inputs' | 'outputs'): string {
  const entries: Record<string, { description?: string }> = parse(action)[part] ?? {};
  const rows = Object.entries(entries).map(
    ([name, { description }]) => `| \`${name}\` | ${toCell(description ?? '')} |`,
  );
  return [`| ${part === 'inputs' ? 'input' : 'output'} | |`, '|---|---|', ...rows].join('\n');
}

/** A table of all rules with links to their pages, in the order of the index. */
export function makeRuleTable(rules: readonly Rule[], pages: string): string {
  const rows = rules.map(
    ({ id, summary, defaultLevel }) =>
      `| [\`${id}\`](${pages}${id}.md) | ${toCell(summary)} | \`${defaultLevel}\` |`,
  );
  return ['| rule | reports | default |', '|---|---|---|', ...rows].join('\n');
}

function toCell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
