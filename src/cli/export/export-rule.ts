/** What the same policy is written for. */
export const TARGETS = ['rego', 'buildkit'] as const;
export type ExportTarget = (typeof TARGETS)[number];

/** The command `export`, as its help says it. */
export const EXPORT = {
  usage: 'export --to rego|buildkit',
  summary: 'write the same policy for the build: Dockerfile.rego of buildx, or a source policy of BuildKit',
  options: ['to', 'tests', 'partial', 'policy', 'path', 'output', 'today', 'offline', 'help'],
  operands: { least: 0, most: 0 },
  notes: [
    'What a build cannot be held to is listed on standard error and in the file. If that would let a build pass that a check',
    'blocks, nothing is written without --partial, and the exit status is 2.',
  ],
  examples: [
    ['export --to rego --output Dockerfile.rego', 'buildx 0.31 and newer picks it up next to the Dockerfile'],
    ['export --to rego --tests --output Dockerfile_test.rego', 'what buildx policy test runs'],
    ['export --to buildkit --output source-policy.json', 'for EXPERIMENTAL_BUILDKIT_SOURCE_POLICY'],
    ['export --to rego --path api/Dockerfile --partial', 'for one file, with what can be expressed'],
  ],
} as const;
