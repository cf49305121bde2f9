import { findOpenArguments } from '../found/open-arguments.js';
import { findOwnRegistries, type OwnRegistry } from '../found/own-registries.js';
import { listUsedImages } from '../found/used-images.js';
import { type LeftOut, listLeftOut } from '../left-out.js';
import { groupBlocked, type InspectedFiles, loadOwnPolicy } from '../policy-trial.js';
import type { StartingSettings } from '../starting-policy.js';
import type { PolicyLinks } from '../text/policy-text.js';
import { writeBuilds, writeLeftOut, writeSettings } from '../text/section-text.js';
import { dropFailingTests } from './fitting-tests.js';
import { startGently } from './gentle-start.js';
import { fillPlaceholders, hasOwnLine } from './placeholders.js';

/** A ready-made policy, as it is in the gate's own repository. */
export interface ReadyMade {
  readonly name: string;
  readonly text: string;
}

/** A ready-made policy that fits a repository. */
export interface AdaptedPolicy {
  readonly text: string;
  readonly own: readonly OwnRegistry[];
  readonly leftOut: readonly LeftOut[];
}

/** Adapts a ready-made policy: its registry is the company's, nothing blocks before the day, and its tests hold. */
export function adaptReadyMade(
  { name, text: source }: ReadyMade,
  { readings, judge, built }: InspectedFiles,
  settings: StartingSettings,
  links: PolicyLinks,
): AdaptedPolicy {
  const { today, blockFrom, endOfLife, own: named, remote } = settings;
  const own = findOwnRegistries(listUsedImages(readings), { named, remote });
  const filled = addSettings(fillPlaceholders(source, own), settings);
  const gentle = blockFrom <= today ? filled : startGently(filled, blockFrom);
  const headed = replaceHead(gentle, name, settings, links);
  const text = dropFailingTests(headed, today, endOfLife);
  const blocked = groupBlocked(judge(loadOwnPolicy(text, today, endOfLife), blockFrom));
  const leftOut = listLeftOut(blocked, () => false, built);
  const sections = [
    writeBuilds(findOpenArguments(readings), leftOut),
    writeLeftOut(settings, leftOut),
  ].filter((lines) => lines.length > 0);
  const written = [text.trimEnd(), ...sections.map((lines) => lines.join('\n'))].join('\n\n');
  loadOwnPolicy(`${written}\n`, today, endOfLife);
  return { text: `${written}\n`, own: hasOwnLine(source) ? own : [], leftOut };
}

/** What a ready-made policy says about copying it is done; its title stays. */
function replaceHead(
  source: string,
  name: string,
  settings: StartingSettings,
  { schema, language }: PolicyLinks,
): string {
  const end = source.indexOf('\n\n');
  const mark = `# ${name}: `;
  const title = source
    .slice(0, end)
    .split('\n')
    .find((line) => line.startsWith(mark))
    ?.slice(mark.length);
  return [
    `# yaml-language-server: $schema=${schema}`,
    '#',
    `# From the ready-made policy \`${name}\`: ${title ?? ''}`,
    describeStart(settings),
    `# The whole language: ${language}`,
    source.slice(end + 1),
  ].join('\n');
}

function describeStart({ today, blockFrom, isRecorded }: StartingSettings): string {
  const unless = isRecorded === true ? ', unless the baseline records it' : '';
  if (blockFrom <= today) return `# Written on ${today}. What it does not allow blocks${unless}.`;
  return `# Written on ${today}. Everything only warns until ${blockFrom}, and blocks from that day on${unless}.`;
}

function addSettings(text: string, settings: StartingSettings): string {
  const [head = '', ...lines] = writeSettings(settings);
  if (lines.length === 0) return text;
  const added = lines.map((line) => `${line}\n`).join('');
  return /^settings:\n/m.test(text)
    ? text.replace(/^settings:\n/m, (found) => `${found}${added}`)
    : `${text.trimEnd()}\n\n${head}\n${added}`;
}
