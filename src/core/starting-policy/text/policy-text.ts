import type { LeftOut } from '../left-out.js';
import type { SampleTest } from '../sample-tests.js';
import type { StartingPolicy } from '../starting-policy.js';
import { countOf } from './counting.js';
import { writeApproval, writePhaseOut, writeSuccessor } from './entry-text.js';
import { writeBuilds, writeLeftOut, writeSettings } from './section-text.js';
import { writeItem, writeValue } from './yaml-words.js';

/** Where people read more, and editors find the schema. */
export interface PolicyLinks {
  readonly schema: string;
  readonly language: string;
}

const INDENT = '  ';

/** The policy as a file that people read and edit. `leftOut`: what it will block. */
export function writeStartingPolicy(
  policy: StartingPolicy,
  leftOut: readonly LeftOut[],
  links: PolicyLinks,
): string {
  const sections = [
    writeHead(policy, links),
    ['version: 1'],
    writeRules(policy),
    writeAllow(policy),
    writeDeprecated(policy),
    writeOverrides(policy),
    writeBuilds(policy.openArguments, leftOut),
    writeRunOnly(policy),
    writeSettings(policy),
    writeLeftOut(policy, leftOut),
    writeTests(policy.tests),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function writeHead(
  { today, blockFrom, isRecorded, counts }: StartingPolicy,
  { schema, language }: PolicyLinks,
): string[] {
  return [
    `# yaml-language-server: $schema=${schema}`,
    '#',
    `# What this repository used on ${today}: ${countOf(counts.images, 'image')} in ${countOf(counts.files, 'Dockerfile')}.`,
    isRecorded && blockFrom <= today
      ? '# Anything else blocks, unless the baseline records it.'
      : `# Anything else warns until ${blockFrom}, and blocks from that day on${isRecorded ? ', unless the baseline records it' : ''}.`,
    '# At the end of a line is the number of files that need it.',
    `# The whole language: ${language}`,
  ];
}

function writeRules({ today, blockFrom, pin, deprecated }: StartingPolicy): string[] {
  const isNow = blockFrom <= today;
  const from = isNow ? 'level: block' : `level: block, effective: "${blockFrom}"`;
  const met = pin.all === 0 ? '' : ` # ${pin.met} of ${pin.all} references meet it`;
  const rule = (id: string): string => `  ${id}: ${isNow ? 'block' : `{ ${from} }`}`;
  return [
    isNow ? 'rules:' : 'rules: # until the day of `effective`, `block` only warns',
    rule('unapproved'),
    `  unpinned: { ${from}, require: ${pin.require} }${met}`,
    ...(deprecated.length === 0 ? [] : ['  deprecated: warn # until the `block-from` of the entry']),
    `  end-of-life: { ${from}, notice: 90d, grace: 60d }`,
    rule('unresolved'),
    rule('unreadable'),
  ];
}

function writeAllow({ allow, past, successors, isRecorded, today, blockFrom }: StartingPolicy): string[] {
  if (allow.length + past.length === 0)
    return [
      '# Nothing is used yet, so nothing is approved. List images, such as docker.io/library/node.',
      'allow: []',
    ];
  const isLimited = [...allow, ...past].some(({ versions }) => versions !== null);
  return [
    ...(isLimited
      ? [
          '# `versions`: the number at the front of the tag; 22 is every 22.x. `variants`: the rest of the tag, "" for nothing.',
        ]
      : []),
    'allow:',
    ...allow.flatMap((approval) => writeApproval(approval, INDENT)),
    ...(past.length === 0
      ? []
      : [`${INDENT}# ${isRecorded && blockFrom <= today ? DEPRECATED_NOW : DEPRECATED_LATER}:`]),
    ...past.flatMap((approval) => writeApproval(approval, INDENT)),
    ...(successors.length === 0 ? [] : [`${INDENT}# What may take their place, once you approve it:`]),
    ...successors.flatMap((use) => writeSuccessor(use, INDENT)),
  ];
}

const DEPRECATED_NOW = 'Blocked by `deprecated`, below, where the baseline does not record them';
const DEPRECATED_LATER = 'Only until `deprecated`, below, blocks them';

function writeDeprecated({ deprecated, blockFrom }: StartingPolicy): string[] {
  if (deprecated.length === 0) return [];
  return ['deprecated:', ...deprecated.flatMap((entry) => writePhaseOut(entry, blockFrom, INDENT))];
}

function writeOverrides({ frontends, deprecated }: StartingPolicy): string[] {
  if (frontends.length + deprecated.length === 0) return [];
  return ['overrides:', ...writeFrontends(frontends), ...writeSaidOnce(deprecated)];
}

function writeFrontends(frontends: StartingPolicy['frontends']): string[] {
  if (frontends.length === 0) return [];
  return [
    '  - roles: [frontend] # the images in `# syntax=` lines, which read the Dockerfile',
    '    allow:',
    ...frontends.flatMap((approval) => writeApproval(approval, INDENT.repeat(3))),
  ];
}

/** One finding about an image that is past, with one day and one thing to do. */
function writeSaidOnce(deprecated: StartingPolicy['deprecated']): string[] {
  if (deprecated.length === 0) return [];
  return [
    '  - images: # `deprecated` says of these that their support ends; an entry that goes there goes here too',
    ...deprecated.map(({ image }) => `      - ${writeItem(image)}`),
    '    rules: { end-of-life: ignore }',
  ];
}

function writeRunOnly({ runOnly, ignore }: StartingPolicy): string[] {
  if (runOnly === 0) return [];
  const how = ignore.length === 0 ? 'settings: { run-images: true }' : 'settings: { …, run-images: true }';
  return [
    `# Not judged: ${countOf(runOnly, 'image')} that compose files and devcontainers run without building on them. To judge them too,`,
    '# write the policy anew with `init --run-images`, which approves those of today, or add:',
    `# ${how}`,
  ];
}

function writeTests(tests: readonly SampleTest[]): string[] {
  if (tests.length === 0) return [];
  return [
    'tests: # run before the policy is used; if one fails, the policy is wrong',
    ...tests.map(({ from, role, expect }) => {
      const wanted = expect === 'ok' ? 'ok' : `[${expect.join(', ')}]`;
      const as = role === 'final' ? '' : `, role: ${role}`;
      return `  - { from: ${writeValue(from)}${as}, expect: ${wanted} }`;
    }),
  ];
}
