import { cutMessage, joinMessages, type Message, own } from '../../core/message.js';
import type { OwnRegistry } from '../../core/starting-policy/found/own-registries.js';
import type { PhaseOut } from '../../core/starting-policy/found/phase-outs.js';
import type { LeftOut } from '../../core/starting-policy/left-out.js';
import { fillLines } from '../terminal/terminal-page.js';
import { nameProgram } from '../terminal/terminal-program.js';
import { countOf, openStyle, type Style } from '../terminal/terminal-style.js';
import { writeMessage } from '../text/message-text.js';

/** What `init` did, for people. */
export interface InitReport {
  /** What was written; empty: only printed. */
  readonly written: readonly string[];
  /** What the policy is made from, in a sentence. */
  readonly made: string;
  readonly own: readonly OwnRegistry[];
  readonly deprecated: readonly PhaseOut[];
  readonly leftOut: readonly LeftOut[];
  /** Options that would make it fit better. */
  readonly hints: readonly Message[];
  readonly blockFrom: string;
  readonly today: string;
  /** What of today's findings is recorded, so that it never blocks; null: nothing. */
  readonly recorded: {
    readonly findings: number;
    readonly files: number;
    /** What no baseline can record. */
    readonly unrecorded: number;
    /** Files that cannot be read, which are excused only as they are. */
    readonly bound: readonly string[];
  } | null;
  /** How the command was started, if not by its name. */
  readonly program: string | null;
  /** The next two commands, and what they are for. */
  readonly next: readonly (readonly [command: string, purpose: string])[];
}

interface Paper {
  readonly colors: boolean;
  readonly width: number | null;
}

/** More are counted, so that all of it fits on a screen. */
const MOST_LISTED = 6;

/** Tells what was written, what is left to do, and how to go on. */
export function* renderInit(report: InitReport, paper: Paper): Generator<string> {
  const style = openStyle(paper.colors);
  const {
    written,
    made,
    own: registries,
    deprecated,
    leftOut,
    hints,
    blockFrom,
    today,
    recorded,
    next,
    program,
  } = report;
  const most = deprecated.length > 0 && leftOut.length > 0 ? MOST_LISTED / 2 : MOST_LISTED;
  const from = blockFrom <= today ? '' : ` from ${blockFrom}`;
  const blocks = recorded === null ? 'it blocks' : 'new uses of it block';
  for (const path of written) yield `${style.green(style.bold('✔ written'))}  ${style.bold(path)}\n`;
  const sentences = [
    made,
    describeStart(report),
    ...describeBound(recorded?.bound ?? []),
    ...registries.map(({ place, reason }) => `All of ${place} is approved as yours: ${reason}.`),
  ];
  for (const sentence of sentences) yield writeLines(sentence, 2, paper);
  if (deprecated.length > 0) {
    yield `\n${style.yellow('▲')} ${style.bold(`Deprecated, because support has ended or soon will; ${recorded === null ? 'blocked' : 'new uses are blocked'}${from}:`)}\n`;
    yield* listSome(deprecated.map(describePhaseOut), most, style, paper);
  }
  if (leftOut.length > 0) {
    yield `\n${style.yellow('▲')} ${style.bold(`Left out, so ${blocks}${from}:`)}\n`;
    yield* listSome(leftOut.map(describeLeftOut), most, style, paper);
  }
  if (hints.length > 0) yield '\n';
  for (const hint of hints) yield writeLines(writeMessage(hint), 2, paper);
  yield `\n${style.bold('Next:')}\n`;
  const longest = Math.max(...next.map(([command]) => command.length));
  for (const [command, purpose] of next) yield `  ${command.padEnd(longest)}  ${style.dim(`# ${purpose}`)}\n`;
  yield* nameProgram(program, style);
}

function describeStart({ blockFrom, today, recorded }: InitReport): string {
  if (recorded === null) return `Until ${blockFrom} every finding only warns; from that day on it blocks.`;
  const { findings, files, unrecorded } = recorded;
  const start = describeNew(blockFrom, today);
  if (findings + unrecorded === 0) return `Nothing is found today, so the baseline is empty. ${start}`;
  const whenBlocked = blockFrom <= today ? (unrecorded === 1 ? 'blocks' : 'block') : 'will block then';
  const others =
    unrecorded === 0 ? '' : ` ${countOf(unrecorded, 'finding')} cannot be recorded and ${whenBlocked}.`;
  if (findings === 0) return `The baseline is empty. ${start}${others}`;
  return `${countOf(findings, 'finding')} of today in ${countOf(files, 'file')} ${findings === 1 ? 'is' : 'are'} recorded and will not block. ${start}${others}`;
}

function describeBound(files: readonly string[]): readonly string[] {
  const [first] = files;
  if (first === undefined) return [];
  return [
    files.length === 1
      ? `${first} cannot be read, and is excused only as it is: any change of it blocks until that is corrected.`
      : `${files.length} files that cannot be read, such as ${first}, are excused only as they are: any change of one blocks until that is corrected.`,
  ];
}

function describeNew(blockFrom: string, today: string): string {
  if (blockFrom <= today) return 'What is new blocks.';
  return `Until ${blockFrom} what is new only warns; from that day on it blocks.`;
}

function* listSome(lines: readonly string[], most: number, style: Style, paper: Paper): Generator<string> {
  for (const line of lines.slice(0, most)) yield writeLines(line, 4, paper);
  const more = lines.length - most;
  if (more > 0) yield `    ${style.dim(`and ${more} more, in the policy`)}\n`;
}

const describePhaseOut = ({ image, use, reason, files }: PhaseOut): string =>
  `${image} (${countOf(files.size, 'file')}): ${reason}${use === null ? '' : `; use ${use}`}`;

const describeLeftOut = ({ subject, why, files }: LeftOut): string =>
  `${writeMessage(subject)} (${countOf(files, 'file')}): ${writeMessage(shorten(why))}`;

/** The policy has all of it. */
const LONGEST_WHY = 300;

function shorten(why: Message): Message {
  if (why.text.length <= LONGEST_WHY) return why;
  return joinMessages([cutMessage(why, why.text.lastIndexOf(' ', LONGEST_WHY), why.text.length), own(' …')]);
}

function writeLines(text: string, indent: number, paper: Paper): string {
  const pad = ' '.repeat(indent);
  return fillLines(text, indent, paper)
    .map((line) => `${pad}${line}\n`)
    .join('');
}
