import type { TracedText } from '../../traced-text.js';
import { evaluateText } from '../scope.js';
import { namesBuilder } from '../shell/build-words.js';
import { givesBuildFlags, hasBuildFlags } from '../shell/mentioned/build-flags.js';
import {
  exportedFunction,
  isShellCode,
  listStartPaths,
  readsWritten,
} from '../shell/starting/start-variables.js';
import { entriesOf, memberOf, type YamlTree } from '../yaml/yaml-tree.js';
import type { PlacedStep } from './placed-step.js';
import { findReadIn, listStarting } from './read-in-texts.js';
import { callsOf } from './script-place.js';
import { scriptOf } from './step-script.js';

/** Variables that a script names, in whatever shell. */
const NAMED = /[$%](?:\{?env:|\{)?([A-Za-z_]\w*)/gi;

/** What a script says, with expressions that nothing decides as they are written, and what the workflow gives the variables that it names. */
export function sayAll({ context: { scope, session } }: PlacedStep, script: TracedText): string {
  const code = (scope.env?.names ?? []).filter(isShellCode);
  const names = new Set([...[...script.value.matchAll(NAMED)].map(([, name = '']) => name), ...code]);
  const values = [...names].flatMap((name) => scope.env?.lookUp(name)?.value ?? []);
  const said = session.texts.restore([script.value, ...values].join('\n'));
  session.spend(Math.max(said.length - script.value.length, 0));
  return said;
}

/** What the shell of a step runs as its own commands besides its script, before it or there. */
export interface ReadIn {
  /** The files of the repository, with what they say. */
  readonly files: ReadonlyMap<string, string>;
  /** What earlier scripts have written into such files, and functions that the environment has. */
  readonly others: readonly string[];
}

export function findReadInBy(step: PlacedStep, said: string): ReadIn {
  const { scope, session, written } = step.context;
  const isWritten = (name: string): boolean => written.writes?.(name, scope.system) === true;
  const lookUp = (name: string): string | undefined =>
    scope.env?.lookUp(name)?.value ?? (isWritten(name) ? `\${{ env.${name} }}` : undefined);
  const shells = callsOf(step);
  const calls = shells.flatMap(({ shell, written }) => [
    written,
    ...listStartPaths(shell, lookUp).map((path) => `. ${path}`),
  ]);
  const starts = shells.flatMap(({ shell }) => {
    const reads = readsWritten(shell);
    return (written.starts ?? []).filter(({ name }) => reads(name));
  });
  const first = ['BASH_ENV', 'ENV'].some(isWritten) ? listStarting(written.scripts ?? []) : [];
  const all = [said, ...calls].join('\n');
  const made = (written.made ?? []).filter(({ name }) => all.includes(name));
  const kept = [...starts, ...made].map(({ text, copied }) =>
    session.texts.restore(copied === undefined ? `eval "${text.value}"` : `. ${copied.path.value}`),
  );
  const functions = (scope.env?.names ?? []).filter((name) => exportedFunction(name) !== undefined);
  const others = [
    ...kept,
    ...first.map((path) => `. ${path}`),
    ...functions.map((name) => `f${session.texts.restore(lookUp(name) ?? '')}`),
  ];
  const script = session.texts.restore([said, ...calls, ...others].join('\n'));
  return { files: findReadIn(script, session.tree), others };
}

const READ_IN = new WeakMap<PlacedStep['context'], { readonly tree: YamlTree; readonly text: string }>();

/** The same as one text, which is paid for once in a step. */
export function sayReadIn(step: PlacedStep, said: string): string {
  const { context, tree } = step;
  const { files, others } = findReadInBy(step, said);
  const text = [...others, ...files.values()].join('\n');
  const before = READ_IN.get(context);
  if (before?.tree !== tree || before.text !== text) context.session.spend(text.length);
  READ_IN.set(context, { tree, text });
  return text;
}

/** All that the shell of a step runs as its own commands. */
export function sayCommands(step: PlacedStep, script: TracedText): string {
  const said = sayAll(step, evaluateText(script, step.context.scope));
  return `${sayReadIn(step, said)}\n${said}`;
}

/** Whether what is put into the scripts of a job, or a variable of theirs, may be what builds something. */
export function mayBeGiven(
  root: YamlTree,
  job: YamlTree,
  steps: readonly YamlTree[],
  inputs: ReadonlyMap<string, TracedText> | null,
): boolean {
  const given = [root, job, memberOf(job, 'container'), ...steps].map((tree) => memberOf(tree, 'env'));
  const variables = given.flatMap(entriesOf);
  if (variables.some(({ key, value }) => isShellCode(key) && holds(value, namesBuilder))) return true;
  if (variables.some(({ key, value }) => holds(value, (text) => givesBuildFlags(key, text)))) return true;
  const strategy = memberOf(job, 'strategy');
  const values = [...(inputs?.values() ?? [])].map(({ value }) => value);
  const putIn = [strategy, holds(job, (text) => NEEDED.test(text)) ? memberOf(root, 'jobs') : undefined];
  if (values.some(hasBuildFlags) || putIn.some((tree) => tree !== undefined && holds(tree, hasBuildFlags)))
    return true;
  if (!steps.some((step) => /[$%]/.test(scriptOf(step)?.value ?? ''))) return false;
  return (
    [...given, memberOf(memberOf(job, 'container'), 'options'), strategy].some(
      (tree) => tree !== undefined && holds(tree, namesBuilder),
    ) || values.some(namesBuilder)
  );
}

/** What another job puts out. */
const NEEDED = /\$\{\{[^}]*\bneeds\b/;

function holds(tree: YamlTree, isMeant: (text: string) => boolean): boolean {
  if (tree.kind === 'scalar') return isMeant(tree.text.value);
  return tree.kind === 'list'
    ? tree.items.some((item) => holds(item, isMeant))
    : tree.entries.some(({ value }) => holds(value, isMeant));
}
