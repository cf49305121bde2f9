import type { StepScope } from '../scope.js';
import type { StepSurroundings, VariableWriters } from '../sources/placed-step.js';
import { sayTree } from '../sources/references.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

/** A text that neither the shell nor the runner reads as anything else. */
const PLAIN = String.raw`[\w./:@,+=%-]`;
/** Not those that tell where a command is. */
const NAME = String.raw`(?!LINENO|BASH)[A-Za-z]\w*(?!\w)`;
const PARAMETER = String.raw`\$(?:${NAME}|\{${NAME}(?:[^{}"'\x60\\()$@]|\$\{${NAME}[^{}"'\x60\\()$@]*\})*\})`;
/** What is never anything but letters and digits. */
const EXPRESSION = String.raw`\$\{\{ *github\.(?:sha|run_id|run_number|run_attempt) *\}\}`;
/** What anything may come of; a known input is put in before. */
const OPEN = String.raw`\$\{\{[^{}\n]*\}\}`;
const COMMAND = String.raw`\$\((?:[\w ./:@,+=%|-]|'[^'"\x60()\\\n]*')*\)`;
const PART = `(?:${PLAIN}|${OPEN}|${PARAMETER}|${COMMAND})`;
const FILE = String.raw`>> ?(?:"\$GITHUB_(?:ENV|OUTPUT)"|"\$\{GITHUB_(?:ENV|OUTPUT)\}"|\$GITHUB_(?:ENV|OUTPUT))`;

/** Says something in the log. */
const SAYING = new RegExp(`^echo(?: +(?:${PLAIN}+|"(?:${PLAIN}| )*"|'(?:${PLAIN}| )*'))*$`);
const SAYING_FIRST = new RegExp(`^echo(?: +(?:${PLAIN}+|"(?:${PLAIN}| )*"|'(?:${PLAIN}| )*'))*; *`);
/** Writes a variable or an output whose value is written out. */
const WRITING_PLAIN = new RegExp(`^echo (?:"(\\w+)=(?:${PLAIN}| )*"|(\\w+)=${PLAIN}*) ${FILE}$`);
/** Commands that end in their line, run nothing of the shell but what is written there, and change no command. */
const KNOWN: readonly RegExp[] = [
  /^set -[eux]+(?:o pipefail)?$/,
  new RegExp(`^echo (?:"\\w+=(?:${PART}| )*"|\\w+=${PART}*) ${FILE}$`),
  new RegExp(`^(?!(?:GITHUB|RUNNER|BASH)_)[A-Za-z]\\w*=(?:"(?:${PART}| )*"|${PART}*)$`),
];
/** What decides how scripts run, before they say anything. */
const STARTING = /^(?:ENV|PS4|SHELLOPTS|BASHOPTS)$|^(?:BASH|LD|DYLD|GITHUB|RUNNER)_/i;
/** And which files programs read, or what they build. */
const DECIDING =
  /^(?:PATH|HOME|IFS|ZDOTDIR|CDPATH|NODE_OPTIONS|NODE_PATH)$|^(?:GIT|ACTIONS|DOCKER|BUILDX|BUILDKIT|COMPOSE|EXPERIMENTAL|XDG)_/i;

/** Longer scripts are not read at all. */
const MAX_SCRIPT = 64 * 1024;

/** Where a step is, as far as that decides how its script runs. */
export interface Around extends Pick<StepSurroundings, 'root' | 'job' | 'scope'> {
  readonly written: VariableWriters;
}

/**
 * A step without the lines of its script that take no part in a variable which it writes: comments, what is only said, and
 * other variables whose values are written out. Only of scripts of which every line is known; the step itself otherwise.
 * `name` is null where it is not known what is wanted of the step: then what it writes stays.
 */
export function withoutIdleLines(step: YamlTree, name: string | null, around: Around): YamlTree {
  const script = readScript(step, around.scope);
  if (script === null || !runsAsWritten(step, around)) return step;
  const wanted = name === null || name === '' ? ANYTHING : name.toLowerCase();
  const key = script.others.has(wanted) || wanted === ANYTHING ? wanted : '';
  const left = script.left.get(key) ?? leaveOut(step, script, key);
  script.left.set(key, left);
  return left;
}

/** What no variable is called. */
const ANYTHING = '*';

interface Line {
  readonly text: string;
  /** The variable that it writes, in lower case, where its value is written out. */
  readonly other: string | null;
  /** Whether it may read what a line before it has written. */
  readonly mayRead: boolean;
}

interface PlainScript {
  readonly lines: readonly Line[];
  readonly others: ReadonlySet<string>;
  /** The step with what is left for a variable that it writes, for any other, and where it is not known which. */
  readonly left: Map<string, YamlTree>;
}

function leaveOut(step: YamlTree, { lines }: PlainScript, wanted: string): YamlTree {
  const run = memberOf(step, 'run');
  if (step.kind !== 'map' || run?.kind !== 'scalar') return step;
  const mayRead = lines.some((line) => line.mayRead);
  const isLeft = ({ other }: Line): boolean =>
    other === null || other === wanted || wanted === ANYTHING || mayRead;
  const value = lines.flatMap((line) => (isLeft(line) ? line.text : [])).join('\n');
  const left = { ...run, value, text: run.text.as(value) };
  return {
    ...step,
    entries: step.entries.map((entry) => (entry.value === run ? { ...entry, value: left } : entry)),
  };
}

const READ = new WeakMap<StepScope, Map<YamlTree, PlainScript | null>>();
/** Jobs that speak of a file that bash reads first. */
const STARTED = new WeakMap<YamlTree, boolean>();

/** Null: there is a line that is not known. */
function readScript(step: YamlTree, scope: StepScope): PlainScript | null {
  const known = READ.get(scope) ?? new Map<YamlTree, PlainScript | null>();
  READ.set(scope, known);
  const found = known.get(step);
  if (found !== undefined) return found;
  const script = textOf(memberOf(step, 'run'))?.value ?? '';
  const lines = script.length === 0 || script.length > MAX_SCRIPT ? null : listLines(script, scope);
  const others = new Set(lines?.flatMap(({ other }) => other ?? []));
  const read = lines === null ? null : { lines, others, left: new Map<string, YamlTree>() };
  known.set(step, read);
  return read;
}

/** Whether bash or sh runs a script, and reads nothing before it that could change a command. */
function runsAsWritten(step: YamlTree, { root, job, written }: Around): boolean {
  if (['BASH_ENV', 'ENV'].some((name) => written.mayWrite?.(name) === true)) return false;
  const shells = [step, ...[root, job].map((tree) => memberOf(memberOf(tree, 'defaults'), 'run'))];
  const isPlain = shells.every((tree) => /^(?:bash|sh|)$/.test(textOf(memberOf(tree, 'shell'))?.value ?? ''));
  const isSet = [root, job, step].some((tree) => {
    const env = memberOf(tree, 'env');
    return (
      env !== undefined &&
      (env.kind !== 'map' || entriesOf(env).some(({ key }) => STARTING.test(key) || key.includes('$')))
    );
  });
  const isStarted = STARTED.get(job) ?? /BASH_(?:ENV|FUNC)/.test(sayTree(job));
  STARTED.set(job, isStarted);
  return isPlain && !isSet && !isStarted && memberOf(job, 'container') === undefined;
}

const INPUT = /\$\{\{ *inputs\.([\w-]+) *\}\}/g;

function listLines(script: string, scope: StepScope): readonly Line[] | null {
  const lines: Line[] = [];
  for (const written of script.split('\n')) {
    const text = withoutSaid(written.trim());
    if (text === '' || /^#(?!.*\$\{\{)/.test(text) || (SAYING.test(text) && !isCommand(text))) continue;
    const given = text.replaceAll(
      INPUT,
      (whole, input: string) => scope.inputs?.get(input.toLowerCase())?.value ?? whole,
    );
    if (isCommand(given) || !KNOWN.some((known) => known.test(given))) return null;
    const [, quoted, bare] = WRITING_PLAIN.exec(given) ?? [];
    const name = quoted ?? bare ?? '';
    const isOther = name !== '' && !STARTING.test(name) && !DECIDING.test(name);
    const mayRead = /\$(?:\(|\{\{)/.test(given.replaceAll(new RegExp(EXPRESSION, 'g'), ''));
    lines.push({ text, other: isOther ? name.toLowerCase() : null, mayRead });
  }
  return lines;
}

/** A line behind what it only says first. */
function withoutSaid(line: string): string {
  let start = 0;
  for (let said = SAYING_FIRST.exec(line); said !== null && !isCommand(said[0]); ) {
    start += said[0].length;
    said = SAYING_FIRST.exec(line.slice(start));
  }
  return line.slice(start);
}

/** What the runner may take for a command of its own. */
function isCommand(text: string): boolean {
  return text.includes('::');
}
