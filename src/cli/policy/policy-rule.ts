/** What `policy` prints in; markdown only what is for people to read. */
export const POLICY_FORMATS = ['terminal', 'json', 'markdown'] as const;
export type PolicyFormat = (typeof POLICY_FORMATS)[number];

/** The command `policy`, as its help says it. */
export const POLICY = {
  usage: 'policy [FILE]',
  summary: 'validate a policy, run its tests, print the effective policy',
  options: ['policy', 'schema', 'format', 'today', 'help'],
  choices: { format: POLICY_FORMATS },
  operands: { least: 0, most: 1 },
  notes: [],
  examples: [
    ['policy', 'the policy of this repository'],
    ['policy policies/strict.yml --format json', 'another one, for a script'],
    ['policy --schema > policy.schema.json', 'for an editor'],
  ],
} as const;
