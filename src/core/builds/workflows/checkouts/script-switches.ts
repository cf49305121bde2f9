import { readSource } from '../../source-text.js';
import type { TracedText } from '../../traced-text.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { isInternal, isOfPerson, saysSetting } from '../shell/files/git/git-configuration.js';
import { findSwitches } from '../shell/files/git/git-switches.js';
import { findActedOnBy, type GitSurroundings } from '../shell/files/git/git-variables.js';
import { isTreePath } from '../shell/files/git/tree-paths.js';
import type { FileChange, WritePlace } from '../shell/files/written-files.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import { madeAt, type Step } from '../step.js';
import { doingOf } from '../surroundings.js';
import { saySwitch } from './foreign-builds.js';
import { placeOf } from './write-place.js';

/** What a script takes from another commit is there for the builds after it. */
export function noteSwitches(step: Step, commands: readonly ShellCommand[]): void {
  for (const found of listSwitches(step, commands)) step.context.workspace.noteSwitch(found);
}

/** Those of a script of which that is known only after the builds. */
export function sayLate(step: Step, commands: readonly ShellCommand[]): void {
  for (const found of listSwitches(step, commands)) saySwitch(step.context.session, found);
}

/** What the variables of a checkout have git act on: hooks, which may be of the commit that is checked out. */
export function noteActedOn(step: Step): void {
  const origin = madeAt(step, '');
  const around = lookUpAround(step, origin);
  const list = (name: string): readonly TracedText[] => [around(name) ?? []].flat();
  const acted = findActedOnBy(list, openGit(step, around));
  if (acted === null) return;
  const said = `has git act on ${acted}`;
  step.context.workspace.noteSwitch({ ...origin.place(), said, isLasting: true, doing: doingOf(step) });
}

function openGit(step: Step, around: GitSurroundings['around']): GitSurroundings {
  const { texts, tree } = step.context.session;
  const { locate } = placeOf(step);
  return {
    texts,
    around,
    readNamed: (path) => {
      const found = locate('.', path);
      if (found === null || !isTreePath(found, tree)) return null;
      const source = tree.has(found) ? readSource(found, tree) : null;
      return source === null ? '' : source.text;
    },
  };
}

function listSwitches(step: Step, commands: readonly ShellCommand[]) {
  const { tree } = step.context.session;
  const isPath = (name: string): boolean => isTreePath(name, tree);
  const surroundings = openGit(step, lookUpAround(step, commands[0]?.words[0]?.text));
  const doing = doingOf(step);
  return findSwitches(commands, surroundings, isPath).map(({ origin, said, isLasting }) => ({
    ...origin.place(),
    said,
    isLasting,
    doing,
  }));
}

/** What the workflow gives a variable, or a step before. */
function lookUpAround(
  { context: { scope, session, written } }: Step,
  origin: TracedText | undefined,
): (name: string) => TracedText | undefined {
  return (name) =>
    scope.env?.names.includes(name) === true
      ? scope.env.lookUp(name)
      : written.writes(name, scope.system)
        ? origin?.as(session.texts.standIn(`$${name}`))
        : undefined;
}

/** Files on which git acts when it checks out another commit. */
export function noteInternal(
  step: Step,
  changes: readonly FileChange[],
  { texts, tree, locate, commands }: WritePlace & { readonly commands: readonly ShellCommand[] },
): void {
  const said = new Set<string>();
  for (const { path, from, folder, isGone } of changes) {
    const find = (word: TracedText): string => {
      const written = texts.restore(withoutAnchor(word, folder ?? '.', texts).value);
      return locate(folder, written) ?? written;
    };
    const found = find(path);
    const { file, line } = path.place();
    const isCopied = from !== undefined && tree.has(find(from));
    const isActedOn = isInternal(found) || (isOfPerson(found) && (isCopied || saysSetting(commands)));
    if (isGone === true || !isActedOn || said.has(`${line} ${file}`)) continue;
    said.add(`${line} ${file}`);
    const place = { file, line, doing: doingOf(step) };
    step.context.workspace.noteSwitch({
      ...place,
      said: `writes ${found}, on which git acts`,
      isLasting: true,
    });
  }
}
