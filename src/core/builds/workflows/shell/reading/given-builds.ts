import type { Build } from '../../../build.js';
import { parentFolder } from '../../../repo-path.js';
import { readSource } from '../../../source-text.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { type ComposingCall, listComposingCalls } from '../../programs/composing-programs.js';
import { listScriptPrograms } from '../../programs/script-programs.js';
import { givesOne, listBuildNames, takesArguments } from '../../programs/variables-of-builds.js';
import { folderOf } from '../../sources/script-place.js';
import type { Step } from '../../step.js';
import { readChange, withGiven } from '../builders/given-values.js';
import { listWays } from '../builders/reset-environment.js';
import { unwrap } from '../builders/wrappers.js';
import type { DockerCommand } from '../docker-commands.js';
import { isQuiet } from '../mentioned/handed-flags.js';
import { NOTHING_LISTED, type ScriptVariables, type ToolValue } from '../script-variables.js';
import type { ScriptWord } from '../shell-words.js';
import type { ShellCall } from '../shells/shell-call.js';
import { readSubcommand } from '../subcommands.js';
import { addThere } from './found-builds.js';
import { listThere } from './other-folders.js';
import { listCommands, MAX_SCRIPT } from './script-builds.js';
import { listWordVariables } from './word-variables.js';

/** More environments than a script gives programs. */
const MAX_GIVEN = 8;

/**
 * Adds what compose and bake files build where a program of the repository runs these, and the step gives it a variable with
 * which they build: as far as its text is known, and only what it changes.
 */
export function addGiven(step: Step, script: TracedText, call: ShellCall): void {
  const { session, scope, written } = step.context;
  const { tree, texts } = session;
  const names = listBuildNames(tree);
  if (names.size === 0) return;
  const said = texts.restore(script.value);
  const isSaid = givesOne(said, names) || takesArguments(said, names, tree);
  const around = new Set([...(scope.env?.names ?? []), ...written.named]);
  if (!isSaid && ![...names].some((name) => around.has(name))) return;
  const calls = listCalls(step);
  if (calls.length === 0) return;
  for (const { variables, targets } of isSaid ? listGiven(step, script, call, names) : [NOTHING_GIVEN]) {
    const values = [...names].flatMap((name) => listTexts(name, variables, step));
    if (values.length === 0) continue;
    for (const each of calls.flatMap((found) => withTargets(found, targets)))
      addTried(step, script, each, variables, (build) => takesOne(build, values));
  }
}

/** What a command gives the programs that it runs. */
interface GivenWords {
  readonly variables: ScriptVariables;
  /** Words that may be targets of bake. */
  readonly targets: readonly string[];
}

const NOTHING_GIVEN: GivenWords = { variables: NOTHING_LISTED, targets: [] };
const TARGET = /^\w[\w.-]*$/;
/** More targets than are tried. */
const MAX_TARGETS = 10;

/** A call as it is, and with each of the words that may be its target. */
function withTargets(call: PlacedCall, targets: readonly string[]): readonly PlacedCall[] {
  if (call.kind !== 'bake' || !call.isOpen) return [call];
  return [
    call,
    ...targets.slice(0, MAX_TARGETS).map((target) => ({ ...call, words: [...call.words, target] })),
  ];
}

/** A call in a program, and where it may run. */
interface PlacedCall extends ComposingCall {
  readonly folder: string;
}

function listCalls(step: Step): readonly PlacedCall[] {
  const { tree } = step.context.session;
  const start = folderOf(step) ?? '.';
  const found = listScriptPrograms(step).flatMap((path) => {
    const source = readSource(path, tree);
    if (source === null) return [];
    const folders = [...new Set([start, parentFolder(path), '.'])];
    return listComposingCalls(source.text).flatMap((call) => folders.map((folder) => ({ ...call, folder })));
  });
  return [...new Map(found.map((call) => [JSON.stringify(call), call])).values()];
}

/** What the commands of a script find in their environment that are not read. */
function listGiven(
  step: Step,
  script: TracedText,
  { shell, words }: ShellCall,
  names: ReadonlySet<string>,
): readonly GivenWords[] {
  if (words !== null || script.value.length > MAX_SCRIPT || !step.context.session.mayFollow()) return [];
  const { texts, told } = step.context.session;
  const found = new Map<string, GivenWords>();
  let commands: ReturnType<typeof listCommands> = [];
  // whether it is followed to its end matters only to what it builds itself
  told.quietly(() => {
    commands = listCommands(step, script, { shell });
  });
  for (const command of commands) {
    if (command.words.length === 0 || command.isRead || isQuiet(command)) continue;
    const changes = unwrap(command.words).changes.map((change) => readChange(change, texts));
    const targets = command.words
      .slice(1)
      .flatMap(({ text }) => (TARGET.test(text.value) ? [text.value] : []));
    const own = listWordVariables(step, command.words, names);
    for (const way of listWays(changes)) {
      const variables = withGiven(command.variables, [...way, ...own]);
      const values = [...names].map((name) => variables.list(name).map(sayValue));
      found.set(JSON.stringify([values, targets]), { variables, targets });
    }
  }
  return [...found.values()].slice(0, MAX_GIVEN);
}

const sayValue = (value: ToolValue): string => (typeof value === 'string' ? value : `=${value.value}`);

/** The texts that a variable is known to have. */
function listTexts(name: string, variables: ScriptVariables, step: Step): readonly string[] {
  const { scope } = step.context;
  return variables.list(name).flatMap((value) => {
    const text = value === 'outer' ? scope.env?.lookUp(name) : value;
    return text === undefined || text === 'unset' || text.value === '' || isUnknown(text.value)
      ? []
      : [text.value];
  });
}

/** Adds what a call builds with a Dockerfile that is there, as far as all of it is known and it is meant. */
function addTried(
  step: Step,
  script: TracedText,
  { kind, words, folder }: PlacedCall,
  variables: ScriptVariables,
  isMeant: (build: Build) => boolean,
): void {
  const at = script.slice(0, 0).as('docker');
  const toWord = (word: string): ScriptWord => ({ text: at.as(word), isLoose: false, isOpen: false });
  const found = readSubcommand([kind, ...words].map(toWord), []);
  if (found === null) return;
  const command: DockerCommand = { ...found, at, input: null, folder, variables };
  const { workspace, session } = step.context;
  const read = [workspace.buildFiles, workspace.environmentFiles];
  const known = read.map((files) => new Set(files.keys()));
  const there = listThere(step, () => addThere(step, command));
  // whether the program reads them at all is not known: what a script writes there is no reason to warn
  for (const [at, files] of read.entries())
    for (const path of [...files.keys()]) if (known[at]?.has(path) === false) files.delete(path);
  const { builds } = session;
  const meant = there.filter((build) => build.unknown.length === 0 && isMeant(build));
  builds.push(...meant.map((each): Build => ({ ...each, isGuess: true })));
}

/** Whether a build is given one of some texts, or something that is made of it. */
export function takesOne(
  { args, contexts, target, dockerfile, context }: Build,
  values: readonly string[],
): boolean {
  const texts = [...args.values(), ...contexts.values(), target, dockerfile, context];
  return texts.some((text) => text !== null && values.some((value) => text.includes(value)));
}
