import { baseName } from '../../../repo-path.js';

/** What a file says that a program reads to find out what it is to do. */
export interface TaskText {
  /** All words that may name files. */
  readonly names: readonly string[];
  /** What a shell runs of it for the tasks that are called. */
  readonly script: string;
}

const MAKE = /^(?:GNUm|[Mm])akefile(?:\.\w+)?$|\.(?:mk|make)$/;
const JUST = /^\.?[Jj]ustfile$|\.just$/;
const PACKAGE = /^(?:package|composer)\.json$/;
const TASKS = /^[Tt]askfile(?:\.dist)?\.ya?ml$/;
const WORDS = /[\s"'`()<>|;&,={}[\]]+/;
/** A name of a variable that a file of make has, or of an expression of just. */
const VARIABLE = /\$[({][\w.-]+[)}]|\{\{[^{}\n]*\}\}|\$(?![({$])\w/g;
const INCLUDE = /^[ \t]*[-s]?include[ \t]+([^\n#]*)/gm;
/** A task with those that it needs: `a b: c d`. */
const RULE = /^(@?[^\s:=#][^:=#\n]*)::?(?!=)\s*([^\n=#]*)/;

/** Null: it is not such a file. */
export function readTaskText(path: string, text: string, called: ReadonlySet<string>): TaskText | null {
  const name = baseName(path);
  if (MAKE.test(name) || JUST.test(name)) return readRules(text, called);
  if (PACKAGE.test(name)) return readScripts(text, called);
  return TASKS.test(name) ? { names: splitWords(text), script: '' } : null;
}

/** Whether a file may be one, by its name. */
export function mayBeTaskText(path: string): boolean {
  const name = baseName(path);
  return [MAKE, JUST, PACKAGE, TASKS].some((pattern) => pattern.test(name));
}

/** A value of which nothing is known, which names no file: `A=$(B)$(C)`. */
const UNKNOWN_VALUE = /(?<=[=:,])\*+(?=[\s"'`=:,;)]|$)/gm;

/** What is not known of a name may be anything. */
function splitWords(text: string): readonly string[] {
  return text
    .replace(VARIABLE, '*')
    .replace(UNKNOWN_VALUE, '')
    .replaceAll('$$', '$')
    .split(WORDS)
    .filter(isName);
}

/** Also by patterns alone: make includes whatever there is. */
function listIncluded(text: string): readonly string[] {
  return [...text.matchAll(INCLUDE)].flatMap(([, words = '']) =>
    words
      .replace(VARIABLE, '*')
      .split(WORDS)
      .map((word) => word.replace(/^\*\//, '**/')),
  );
}

/** Not a variable, and more than a pattern by which any file is found. */
function isName(word: string): boolean {
  return !word.includes('$') && /\w/.test(word) && !/^\*\.\w+$/.test(word);
}

interface Rule {
  readonly targets: readonly string[];
  readonly needed: readonly string[];
  readonly lines: string[];
}

function readRules(text: string, called: ReadonlySet<string>): TaskText {
  const joined = text.replace(/\\\r?\n/g, ' ');
  const rules: Rule[] = [];
  const others: string[] = [];
  for (const line of joined.split(/\r?\n/)) {
    const rule = RULE.exec(line);
    if (/^\s/.test(line)) rules.at(-1)?.lines.push(line.replace(/^\s+[@+-]*/, ''));
    else if (rule === null) others.push(line);
    else {
      const [, targets = '', rest = ''] = rule;
      const [needed = '', own = ''] = rest.split(/;(.*)/s);
      rules.push({
        targets: targets.trimEnd().split(/\s+/),
        needed: needed.split(/[\s()]+/),
        lines: own === '' ? [] : [own],
      });
    }
  }
  const lines = listCalled(rules, called).flatMap((rule) => rule.lines);
  const printed = [...others, ...lines].flatMap(listPrinted);
  const script = [...lines, ...printed].join('\n');
  const names = [...splitWords(text), ...listIncluded(joined)];
  return { names, script: script.replace(/\$\((\w+)\)/g, '$${$1}').replaceAll('$$', '$') };
}

/** What a shell runs for a line of make: all from its first command to the last thing that may close one. */
function listPrinted(line: string): readonly string[] {
  const end = Math.max(line.lastIndexOf(')'), line.lastIndexOf('}'));
  const [, script] = /\$[({]shell\s+(.*)/s.exec(line.slice(0, Math.max(end, 0))) ?? [];
  return script === undefined ? [] : [script];
}

/** The rules of tasks that are called, and of those that these need. */
function listCalled(rules: readonly Rule[], called: ReadonlySet<string>): readonly Rule[] {
  const isUsual = ({ targets }: Rule): boolean => targets.every((target) => !target.startsWith('.'));
  const named = rules.filter(({ targets }) => targets.some((target) => called.has(target)));
  const open = named.length > 0 ? [...named] : rules.filter(isUsual).slice(0, 1);
  const found = new Set<Rule>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const words = new Set([...next.needed, ...next.lines.flatMap((line) => line.split(/\s+/))]);
    open.push(
      ...rules.filter(({ targets }) => targets.some((target) => words.has(target) || target.includes('%'))),
    );
  }
  return [...found];
}

function readScripts(text: string, called: ReadonlySet<string>): TaskText {
  const scripts = listScripts(text);
  const open = [...called];
  const found = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const name of [next, `pre${next}`, `post${next}`]) {
      const script = scripts.get(name);
      if (script === undefined || found.has(script)) continue;
      found.add(script);
      open.push(...script.split(/[\s:"']+/), ...script.split(/\s+/));
    }
  const script = [...found].join('\n');
  return { names: splitWords(script), script };
}

function listScripts(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  try {
    const scripts: unknown = JSON.parse(text)?.scripts;
    if (typeof scripts === 'object' && scripts !== null)
      for (const [name, script] of Object.entries(scripts))
        found.set(name, Array.isArray(script) ? script.join('\n') : String(script));
  } catch {
    // programs refuse it as well
  }
  return found;
}
