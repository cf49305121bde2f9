import { type Message, splitMessage } from '../../message.js';
import type { OpenArguments } from '../found/open-arguments.js';
import type { LeftOut } from '../left-out.js';
import type { StartingSettings } from '../starting-policy.js';
import { countOf } from './counting.js';
import { writeForeign, writeItem, writeValue } from './yaml-words.js';

/** Beyond this many files, all of them. */
const MOST_PATHS = 8;
const MOST_LISTED = 20;
/** Entries that people are to use as they are; beyond this many nobody does. */
const MOST_BUILDS = 200;

/** The `builds` that only the person can fill in, as a comment. */
export function writeBuilds(open: readonly OpenArguments[], leftOut: readonly LeftOut[]): string[] {
  const local = leftOut.flatMap((one) => one.local ?? []);
  if (open.length + local.length === 0) return [];
  return [
    ...(open.length === 0 ? [] : ABOUT_ARGUMENTS),
    ...(local.length === 0 ? [] : ABOUT_LOCAL),
    '# builds:',
    ...open.slice(0, MOST_BUILDS).flatMap(writeOpenArguments),
    ...writeOtherBuilds(open.length),
    ...local.slice(0, MOST_BUILDS).flatMap(writeLocal),
    ...writeOtherBuilds(local.length),
  ];
}

/** A comment also without the `# ` before it. */
function writeOtherBuilds(count: number): string[] {
  return count <= MOST_BUILDS ? [] : [`#   # … and ${count - MOST_BUILDS} more`];
}

const ABOUT_ARGUMENTS = [
  '# No file says what these arguments are: they have no value, or a build gives them one that is only known when it',
  '# runs. So it cannot be told which images are pulled, and what comes after such a line may be missing above. Write',
  '# the values out where they are given, or list them here: remove the `# ` and replace VALUE.',
];
const ABOUT_LOCAL = [
  '# These images seem to be built here, but a Dockerfile that names one pulls it unless the build gets it as a context.',
  '# If one is always built first, say that it is not pulled: remove the `# `.',
];

function writeOpenArguments({ names, places }: OpenArguments): string[] {
  const args = names.map((name) => `${name}: [VALUE]`).join(', ');
  const lines = new Map(places.map((place) => [place.file, place.lines]));
  return [
    ...writePaths(
      places.map(({ file }) => file),
      (file) => ` # line ${(lines.get(file) ?? []).slice(0, 5).join(', ')}`,
    ),
    `#     args: { ${args} }`,
  ];
}

function writeLocal({ name, files }: NonNullable<LeftOut['local']>): string[] {
  return [...writePaths(files, () => ''), `#     contexts: { ${writeValue(name)}: "." }`];
}

function writePaths(files: readonly string[], comment: (file: string) => string): string[] {
  if (files.length > MOST_PATHS) return [`#   - paths: ["**"] # ${countOf(files.length, 'file')}`];
  return ['#   - paths:', ...files.map((file) => `#       - ${writeItem(escapeGlob(file))}${comment(file)}`)];
}

/** A path as a glob that matches it and nothing else. */
const escapeGlob = (path: string): string => path.replace(/[*?[\]{},\\]|^!/g, '\\$&');

/** What the policy will block, as a comment. */
export function writeLeftOut(
  { today, blockFrom, isRecorded = false }: Pick<StartingSettings, 'today' | 'blockFrom' | 'isRecorded'>,
  leftOut: readonly LeftOut[],
): string[] {
  if (leftOut.length === 0) return [];
  const when = blockFrom <= today ? '' : `from ${blockFrom} on `;
  return [
    isRecorded
      ? `# Left out, so ${when}new uses of these block; those of today are in the baseline:`
      : `# Left out, so from ${blockFrom} on these block:`,
    ...leftOut
      .slice(0, MOST_LISTED)
      .map(
        ({ subject, why, files }) =>
          `# - ${writeMessage(subject)} (${countOf(files, 'file')}): ${writeMessage(why)}`,
      ),
    ...writeRest(leftOut.length),
  ];
}

function writeRest(count: number): string[] {
  return count <= MOST_LISTED ? [] : [`# … and ${count - MOST_LISTED} more; \`check\` names them`];
}

/** In a comment; foreign text cannot end it. */
function writeMessage(message: Message): string {
  return splitMessage(message)
    .map(({ text, foreign }) => (foreign ? writeForeign(text) : text.replace(/\s+/g, ' ')))
    .join('');
}

/** What the person asked for. */
export function writeSettings({
  ignore = [],
  runImages = false,
}: Pick<StartingSettings, 'ignore' | 'runImages'>): string[] {
  if (ignore.length === 0 && !runImages) return [];
  return [
    'settings:',
    ...(ignore.length === 0 ? [] : ['  ignore: # paths that are never read']),
    ...ignore.map((glob) => `    - ${JSON.stringify(glob)}`),
    ...(runImages ? ['  run-images: true # images that compose files and devcontainers only run'] : []),
  ];
}
