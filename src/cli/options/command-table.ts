import { COMPLETION } from '../completion/completion-rule.js';
import { EXPLAIN } from '../explain/explain-rule.js';
import { EXPORT } from '../export/export-rule.js';
import { FIX } from '../fix/fix-rule.js';
import { POLICY } from '../policy/policy-rule.js';
import { INVENTORY_FORMATS } from './inventory-format.js';
import { type OptionName, optionRule } from './option-table.js';

/** One command, as its help says it. An option that it does not list is refused: no command ignores one. */
export interface CommandRule {
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly OptionName[];
  /** Of an option's values those that the command has. */
  readonly choices?: { readonly [Name in OptionName]?: readonly string[] };
  /** `choices`: the only ones that it takes. */
  readonly operands: { readonly least: number; readonly most: number; readonly choices?: readonly string[] };
  readonly notes: readonly string[];
  readonly examples: readonly (readonly [string, string])[];
}

const READING = [
  'policy',
  'base',
  'scope',
  'format',
  'output',
  'build-arg',
  'target',
  'platform',
  'build-context',
  'today',
  'offline',
] as const satisfies readonly OptionName[];
const PATHS = [
  'If PATH is a file, it is read as a Dockerfile whatever its name; a folder is searched as settings.files says,',
  'without ignored files and .git; - reads standard input. Without a PATH the whole working tree is searched.',
  'The policy, its paths and the paths in the report belong to the repository that contains PATH (without git: to PATH).',
];
/** What `builds` prints in. */
const BUILDS_FORMATS = ['terminal', 'json', 'markdown'] as const;
export type BuildsFormat = (typeof BUILDS_FORMATS)[number];

export const COMMANDS = {
  check: {
    usage: 'check [PATH…]',
    summary: 'judge the Dockerfiles by the policy',
    options: [
      ...READING,
      'scan-report',
      'group-by',
      'verbose',
      'fail-on',
      'write-baseline',
      'expires',
      'prune',
      'help',
    ],
    operands: { least: 0, most: Number.POSITIVE_INFINITY },
    notes: PATHS,
    examples: [
      ['check', 'every Dockerfile of the working tree'],
      ['check --base origin/main', 'what this branch changes, as in a pull request'],
      ['check api/Dockerfile --build-arg NODE=22', 'one file, with a build argument'],
      ['check --group-by rule', 'rule by rule instead of image by image'],
      ['check --format sarif --output gate.sarif', 'a file for code scanning'],
      ['check --policy policies/strict.yml --fail-on never', 'what another policy would say'],
      ['check --write-baseline', 'accept what is there today, so that only what is new blocks'],
    ],
  },
  images: {
    usage: 'images [PATH…]',
    summary: 'list every image that BuildKit would pull; needs no policy, judges nothing',
    options: [...READING, 'unique', 'help'],
    // without findings there is nothing by which references could be told from one another
    choices: { scope: ['changed-files', 'all'] },
    operands: { least: 0, most: Number.POSITIVE_INFINITY },
    notes: PATHS,
    examples: [
      ['images', 'every Dockerfile of the working tree'],
      ['images --unique', 'each image once, those in the most places first'],
      ['images --format json api/Dockerfile', 'for a script'],
      ['images --target test --platform linux/arm64', 'as built with these options'],
      ['images - < Dockerfile', 'from standard input'],
    ],
  },
  builds: {
    usage: 'builds [PATH…]',
    summary:
      'list how the repository builds its Dockerfiles: compose, bake, workflows, devcontainers, GoReleaser',
    options: ['policy', 'format', 'output', 'offline', 'help'],
    choices: { format: BUILDS_FORMATS },
    operands: { least: 0, most: Number.POSITIVE_INFINITY },
    notes: [
      'Without a PATH all builds are listed; with one, those whose file or Dockerfile is under it. Nothing is run.',
    ],
    examples: [
      ['builds', 'of the working tree'],
      ['builds api', 'what builds the Dockerfiles under api'],
      ['builds --format json', 'for a script'],
    ],
  },
  inventory: {
    usage: 'inventory [PATH…]',
    summary: 'the bill of materials of base images: what is built on, how old it is, where it is used',
    options: ['policy', 'format', 'output', 'look-up', 'today', 'offline', 'help'],
    choices: { format: INVENTORY_FORMATS },
    operands: { least: 0, most: Number.POSITIVE_INFINITY },
    notes: [
      'Judges nothing, and needs no policy. Digests of tags, ages and attachments come from the registries that the policy',
      'names: they are asked if it requires evidence, or with --look-up.',
    ],
    examples: [
      ['inventory', 'what is known of each image'],
      ['inventory --look-up', 'with what registries say'],
      ['inventory --format cyclonedx --output bases.cdx.json', 'as CycloneDX 1.6, for other tools'],
      ['inventory --format markdown', 'as a table'],
    ],
  },
  explain: EXPLAIN,
  policy: POLICY,
  init: {
    usage: 'init [PATH…]',
    summary: 'write a policy to begin with: what is in use is approved, and the rest only warns until a day',
    options: [
      'block-from',
      'from',
      'own',
      'updates',
      'ignore',
      'run-images',
      'workflow',
      'forks',
      'baseline',
      'force',
      'dry-run',
      'stdout',
      'today',
      'help',
    ],
    operands: { least: 0, most: Number.POSITIVE_INFINITY },
    notes: [
      'It writes .github/base-images.yml at the top of the repository. A PATH is a folder or a Dockerfile; without one the',
      'whole working tree is searched, including what compose, bake, workflow, devcontainer and GoReleaser files build.',
    ],
    examples: [
      ['init', 'approve what is in use; everything else blocks in 30 days'],
      ['init --block-from 2027-03-01 --workflow', 'on that day; with the workflow for GitHub'],
      ['init --workflow --forks', 'with the one for open source: pull requests come from forks'],
      ['init --baseline', 'and nothing that is there today blocks on that day either'],
      [
        "init --ignore 'vendor/**' --run-images",
        'without vendored files, with images that compose only runs',
      ],
      ['init --own registry.acme.com/base', 'all images in that folder are yours'],
      ['init --updates patch', 'also newer patches of the versions in use, for bots'],
      ['init --from recommended --dry-run', 'show a ready-made policy, adapted'],
    ],
  },
  fix: FIX,
  export: EXPORT,
  completion: COMPLETION,
} as const satisfies Record<string, CommandRule>;

export type CommandName = keyof typeof COMMANDS;

export const commandRule = (name: CommandName): CommandRule => COMMANDS[name];

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** The values that an option takes in a command; undefined: any. */
export function listChoices(rule: CommandRule, name: OptionName): readonly string[] | undefined {
  return rule.choices?.[name] ?? optionRule(name).choices;
}
