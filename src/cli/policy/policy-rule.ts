/** What `policy` prints in; markdown only what is for people to read. */
export const POLICY_FORMATS = ['terminal', 'json', 'markdown'] as const;
export type PolicyFormat = (typeof POLICY_FORMATS)[number];

/** The command `policy`, as its help says it. */
export const POLICY = {
  usage: 'policy [FILE]',
  summary: 'validate a policy, run its tests, print the effective policy',
  options: ['policy', 'coverage', 'calendar', 'diff', 'schema', 'format', 'today', 'offline', 'help'],
  choices: { format: POLICY_FORMATS },
  operands: { least: 0, most: 1 },
  notes: [
    '--coverage, --calendar and --diff look at the whole working tree. They find nothing that fails: the exit status is 0.',
  ],
  examples: [
    ['policy', 'the policy of this repository'],
    ['policy policies/strict.yml --format json', 'another one, for a script'],
    ['policy --coverage', 'which entries are unused, shadowed or expired, and what falls due'],
    ['policy --calendar --format markdown', 'what falls due in the next 90 days, for an issue'],
    ['policy --diff origin/main', 'what an edit of the policy blocks, warns of and approves'],
    ['policy --schema > policy.schema.json', 'for an editor'],
  ],
} as const;
