import { RULE_IDS } from '../../src/core/rules/index.js';

/** The documents that have generated sections, each with where the pages of the rules are, seen from it. */
export const DOCUMENTS: readonly (readonly [path: string, rulePages: string])[] = [
  ['README.md', 'docs/rules/'],
  ['docs/action.md', 'rules/'],
  ['docs/choosing-base-images.md', 'rules/'],
  ['docs/command-line.md', 'rules/'],
  ['docs/performance.md', 'rules/'],
  ['docs/playground.md', 'rules/'],
  ['docs/policy.md', 'rules/'],
  ['docs/rules/README.md', ''],
  ...RULE_IDS.map((id) => [`docs/rules/${id}.md`, ''] as const),
];

/** What else shows a step with the action. */
export const WORKFLOW_FILES: readonly string[] = [
  'examples/workflows/open-source.yml',
  'examples/workflows/organization.yml',
  'examples/workflows/pull-request.yml',
  'docs/evidence/registries.md',
  'docs/evidence/vulnerabilities.md',
];
