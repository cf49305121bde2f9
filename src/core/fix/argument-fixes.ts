import { encodeText } from '../dockerfile/go/byte-string.js';
import { type Message, own, say } from '../message.js';
import type { Finding } from '../report.js';
import { type FoundDefault, findDefault } from './argument-default.js';
import {
  type FileEdit,
  type Judged,
  type LeftFinding,
  nameOrigin,
  type PlannedFix,
  type ReferenceChange,
  type Sources,
} from './fix.js';
import { editGivenValue } from './given-value.js';
import { findInlineDefault } from './inline-default.js';
import { addTo } from './spots.js';

/** A reference that reads as it should once its argument has a different value. */
export interface Demand {
  readonly path: string;
  /** The file's own name. */
  readonly file: string;
  readonly name: string;
  readonly value: string;
  readonly instead: string;
  /** Of the FROM. */
  readonly line: number;
  readonly changes: readonly ReferenceChange[];
  readonly findings: readonly Finding[];
}

/** Changes the values of arguments, wherever they are written, if all that use them agree. */
export function planArguments(
  demands: readonly Demand[],
  judged: Judged,
  sources: Sources,
): { readonly fixes: readonly PlannedFix[]; readonly left: readonly LeftFinding[] } {
  const groups = new Map<string, Demand[]>();
  for (const demand of demands) {
    const { file, path, name, value } = demand;
    addTo(groups, JSON.stringify([file, path, name, value]), demand);
  }
  const fixes: PlannedFix[] = [];
  const left: LeftFinding[] = [];
  for (const group of groups.values()) {
    const findings = group.flatMap((demand) => demand.findings);
    const planned = planArgument(group, judged, sources);
    if (!('why' in planned)) fixes.push({ ...planned, findings });
    else for (const finding of findings) left.push({ finding, why: planned.why });
  }
  return { fixes, left };
}

function planArgument(
  group: readonly Demand[],
  judged: Judged,
  sources: Sources,
): Omit<PlannedFix, 'findings'> | { readonly why: Message } {
  const [first] = group;
  if (first === undefined) return { why: own('nothing is to be changed') };
  const { path, file, name, value, instead } = first;
  if (group.some((demand) => demand.instead !== instead))
    return { why: say`several references use the argument ${name} and need different values` };
  const text = encodeText(instead);
  const edits: FileEdit[] = [];
  const found = findOwnDefault(group, first, judged, sources);
  if (found.kind === 'left') return { why: found.why };
  if (found.kind === 'found') edits.push({ file, start: found.place.start, end: found.place.end, text });
  const builds = (judged.builds.get(path) ?? []).filter(({ args }) => args.get(name) === value);
  for (const build of builds) {
    const edit = editGivenValue(build, { kind: 'args', name, value, instead }, sources);
    if (!('file' in edit)) return { why: edit };
    edits.push(edit);
  }
  if (edits.length === 0)
    return { why: say`the policy or the command line gives the argument ${name} this value` };
  return {
    edits,
    changes: group.flatMap(({ changes }) => changes),
    given:
      builds.length === 0 ? [] : [{ key: `args.${name}`, value, instead, builds: builds.map(nameOrigin) }],
  };
}

function findOwnDefault(
  group: readonly Demand[],
  { path, file, name, value, line }: Demand,
  { inline }: Judged,
  sources: Sources,
): FoundDefault {
  const text = sources.read(file);
  const lines = group.map((demand) => demand.line);
  const inner = inline.get(path)?.find(({ lines: all }) => all.some((each) => each.line === line));
  return inner === undefined
    ? findDefault(text, { name, value, lines: new Set(lines) })
    : findInlineDefault(text, inner, { name, value, lines: new Set(lines) });
}
