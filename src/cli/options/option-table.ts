import { ROLES } from '../../core/dockerfile/reading.js';
import { UPDATES } from '../../core/starting-policy/entries/updates.js';
import { TEMPLATE_NAMES } from '../../policy-names.js';
import { DEFAULT_FORMAT, FORMAT_NAMES } from '../../reporters/formats/index.js';
import { GROUPINGS } from '../../reporters/groups/finding-groups.js';
import { TARGETS } from '../export/export-rule.js';
import type { OptionRule } from './option-rule.js';

export const OPTIONS = {
  policy: { value: 'FILE', help: 'the policy (default: .github/base-images.yml)' },
  base: {
    value: 'REV',
    help: 'judge what changed since a git revision, as in a pull request; the policy is then read at REV',
  },
  scope: {
    value: 'SCOPE',
    choices: ['changed-files', 'changed-references', 'all'],
    help: 'with --base: what counts (default: the scope in the policy)',
  },
  format: {
    value: 'FORMAT',
    choices: FORMAT_NAMES,
    help: `how to report (default: ${DEFAULT_FORMAT})`,
  },
  'group-by': {
    value: 'WHAT',
    choices: GROUPINGS,
    help: 'what the formats terminal, markdown and html tell findings together by (default: image; in the terminal only if there are more than three)',
  },
  verbose: {
    value: null,
    help: 'also list what does not count, because it is existing or waived (default: only how many there are, if more than three)',
  },
  unique: { value: null, help: 'each image once, with the number of its places and files' },
  output: { value: 'FILE', help: 'write the report to FILE and only a summary here' },
  'fail-on': {
    value: 'LEVEL',
    choices: ['block', 'warn', 'never'],
    help: 'which findings make the exit status 1 (default: block)',
  },
  'write-baseline': {
    value: null,
    help: "record today's findings in .github/base-images.baseline.yml: they are existing, and do not block",
  },
  expires: { value: 'YYYY-MM-DD', help: 'with --write-baseline: the last day on which it excuses them' },
  prune: { value: null, help: 'remove from the baseline what is fixed' },
  'build-arg': {
    value: 'K=V',
    repeatable: true,
    help: 'a build argument; without =V its value comes from the environment',
  },
  target: { value: 'NAME', help: 'the stage to build (default: the last one)' },
  platform: {
    value: 'OS/ARCH',
    repeatable: true,
    help: 'a platform to build for (default: those in the policy)',
  },
  'build-context': { value: 'NAME=VALUE', repeatable: true, help: 'a named build context' },
  today: { value: 'YYYY-MM-DD', help: 'the date to judge by (default: today, in UTC)' },
  offline: {
    value: null,
    help: 'ask no registry: what `evidence` of the policy requires is unknown, and no policy is read from there',
  },
  'scan-report': {
    value: 'IMAGE=FILE',
    repeatable: true,
    help: 'what Trivy or Grype found in an image, as their JSON or as SARIF; for `vulnerabilities` in the policy',
  },
  'look-up': {
    value: null,
    help: 'ask the registries that the policy names, even if it requires no evidence',
  },
  role: {
    value: 'ROLE',
    choices: ROLES,
    help: 'what the image is for (default: final)',
  },
  path: {
    value: 'PATH',
    help: 'its Dockerfile, for overrides and exceptions (default: Dockerfile)',
  },
  'block-from': {
    value: 'YYYY-MM-DD',
    help: 'the first day on which findings block, or today with --baseline (default: in 30 days)',
  },
  from: {
    value: 'NAME',
    choices: TEMPLATE_NAMES,
    help: 'start from a ready-made policy instead of the images in use',
  },
  own: {
    value: 'HOST[/FOLDER]',
    repeatable: true,
    help: 'your own registry, to approve as a whole (default: what the git remote and the images tell)',
  },
  updates: {
    value: 'LEVEL',
    choices: UPDATES,
    help: 'which newer versions than those in use are approved as well (default: none)',
  },
  ignore: {
    value: 'GLOB',
    repeatable: true,
    help: "paths that are never read, such as 'vendor/**'; they become settings.ignore",
  },
  'run-images': {
    value: null,
    help: 'approve and judge images too that compose files and devcontainers only run (settings.run-images)',
  },
  workflow: { value: null, help: 'also write .github/workflows/base-images.yml' },
  forks: {
    value: null,
    help: 'with --workflow: the one for open source, whose pull requests come from forks',
  },
  baseline: { value: null, help: 'also record what it finds today in .github/base-images.baseline.yml' },
  coverage: {
    value: null,
    help: 'which entries the repository uses, which are shadowed or expired, and what falls due in the next 90 days',
  },
  calendar: { value: null, help: 'only what falls due in the next 90 days' },
  diff: {
    value: 'REV',
    help: 'what becomes of every reference of the working tree by the policy there instead of the one at a git revision',
  },
  schema: { value: null, help: 'print the JSON Schema of policies, which needs no policy and no repository' },
  to: {
    value: 'WHAT',
    choices: TARGETS,
    help: 'rego: a policy for buildx; buildkit: a source policy for BuildKit',
  },
  tests: { value: null, help: "write the policy's own tests for buildx policy test" },
  partial: {
    value: null,
    help: 'write it even if a build may then pass that a check blocks',
  },
  force: { value: null, help: 'replace files that are there already' },
  'dry-run': { value: null, help: 'write no file; print to standard output what would be written' },
  stdout: { value: null, help: 'the same as --dry-run' },
  help: { value: null, help: 'explain this command' },
} as const satisfies Record<string, OptionRule>;

export type OptionName = keyof typeof OPTIONS;

/** What `--name` means to every command that has it. */
export const optionRule = (name: OptionName): OptionRule => OPTIONS[name];
