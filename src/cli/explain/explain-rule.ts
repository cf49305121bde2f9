/** What `explain` prints in. */
const EXPLAIN_FORMATS = ['terminal', 'json'] as const;
export type ExplainFormat = (typeof EXPLAIN_FORMATS)[number];

/** The command `explain`, as its help says it. */
export const EXPLAIN = {
  usage: 'explain REFERENCE|FILE:LINE',
  summary: 'how the policy judges one reference, step by step, and which line of it decides',
  options: ['policy', 'role', 'path', 'format', 'today', 'offline', 'scan-report', 'help'],
  choices: { format: EXPLAIN_FORMATS },
  operands: { least: 1, most: 1 },
  notes: [
    'FILE:LINE, or FILE:LINE:COLUMN, is a line of a Dockerfile, or of a compose, bake, workflow, devcontainer or GoReleaser file.',
    'The exit status is 1 if the reference would block.',
  ],
  examples: [
    ['explain node:22-alpine', 'as the base of the final stage'],
    ['explain --role build --path api/Dockerfile golang:1.26', 'as the base of a build stage of one file'],
    ['explain api/Dockerfile:3', 'what is written there, as it is built'],
    ['explain compose.yaml:7', 'what the Dockerfiles make of a value that is given there'],
  ],
} as const;
