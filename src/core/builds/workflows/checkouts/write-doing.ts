import type { TracedText } from '../../traced-text.js';
import type { Doing } from '../made/told-problems.js';
import { markPart, scriptOf } from '../sources/step-script.js';
import type { Step } from '../step.js';
import { describeDoing } from '../surroundings.js';
import { memberOf, type YamlTree } from '../yaml/yaml-tree.js';

/** What a script writes to a file, without what of the step takes no part in it. `at`: a part of the command. */
export function doingOfWrite(step: Step, at: TracedText): Doing {
  const tree = partFor(step, at);
  return {
    step: tree,
    given: step.context.scope.inputs,
    describe: () => describeDoing({ ...step, tree }),
  };
}

const PARTS = new WeakMap<YamlTree, Map<number, YamlTree>>();

/** The step with the lines of its script that may say what is written there. */
function partFor(step: Step, at: TracedText): YamlTree {
  const { tree } = step;
  const script = scriptOf(tree);
  const run = memberOf(tree, 'run');
  if (script === null || tree.kind !== 'map' || run?.kind !== 'scalar') return tree;
  const last = isPlain(script.value) ? findLine(script, at) : null;
  const key = last ?? -1;
  const parts = PARTS.get(tree) ?? new Map<number, YamlTree>();
  PARTS.set(tree, parts);
  const known = parts.get(key);
  if (known !== undefined) return known;
  const value = last === null ? script.value : listLines(script.value, last).join('\n');
  const left = { ...run, value, text: script.as(value) };
  const entries = tree.entries.map((entry) => (entry.value === run ? { ...entry, value: left } : entry));
  const part = markPart({ ...tree, entries }, tree);
  parts.set(key, part);
  return part;
}

const QUOTED = /\\.|"(?:\\[\s\S]|[^"\\])*"|'[^']*'/g;
const COMMENT = /^\s*#/;
/** What makes a line take part in others: documents, functions, groups that are written to a file, and what runs later. */
const TANGLED =
  /(?<!<)<<(?!<)|\\$|\w\s*\(\s*\)|\bfunction\b|^\s*[({]|\b(?:trap|coproc|exec|eval|alias)\b|&\s*$|(?:[)}]|\b(?:done|fi|esac))\s*(?:\d?>|\|)/m;

/** Whether each line of a script is what it looks like. */
function isPlain(script: string): boolean {
  if (TANGLED.test(script)) return false;
  return script.split('\n').every((line) => COMMENT.test(line) || !/["']/.test(line.replace(QUOTED, '')));
}

/** The line of a script, from 0, that a text is written in; null: it is somewhere else. */
function findLine(script: TracedText, at: TracedText): number | null {
  const { file, line } = at.place();
  let start = 0;
  for (const [index, { length }] of script.value.split('\n').entries()) {
    const place = script.slice(start, start + Math.max(1, length)).place();
    if (place.file === file && place.line === line) return index;
    start += length + 1;
  }
  return null;
}

/** Shows something in the log, with nothing of it going elsewhere. */
const SHOWING =
  /^\s*(?:echo|printf|ls|df|du|free|pwd|uname|whoami|date|nproc)(?:\s(?!.*(?:[<>|&;\x60]|\$\(|::)).*)?$/;
const BEGINS = /(?:^|[;&|]|\b(?:then|do|else))\s*(?:if|case|for|while|until|select)\b/g;
const ENDS = /(?:^|[;&|])\s*(?:fi|esac|done)\b/g;

/** Without comments and what is only shown, up to a line or the end of the block that this is in. */
function listLines(script: string, last: number): readonly string[] {
  const left: string[] = [];
  let depth = 0;
  for (const [index, line] of script.split('\n').entries()) {
    if (index > last && depth <= 0) break;
    const text = line.replace(QUOTED, '');
    if (!COMMENT.test(line)) depth += count(text, BEGINS) - count(text, ENDS);
    if (line.trim() !== '' && !COMMENT.test(line) && !SHOWING.test(line)) left.push(line.trim());
  }
  return left;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
