import { classifyName } from '../../../../dockerfile/file-names.js';
import { baseName, parentFolder, resolvePath } from '../../../repo-path.js';
import { readSource } from '../../../source-text.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { listCalledPrograms } from '../../programs/called-programs.js';
import { hasOddName, namesOddDockerfile } from '../../programs/named-dockerfiles.js';
import type { Step } from '../../step.js';
import { withoutAnchor } from '../anchored-path.js';
import { readChange, withGiven } from '../builders/given-values.js';
import { lookFrom } from '../builders/named-file.js';
import { listWays } from '../builders/reset-environment.js';
import { isDockerfile } from '../builders/unknown-programs.js';
import { unwrap } from '../builders/wrappers.js';
import { isQuiet } from '../mentioned/handed-flags.js';
import { NOTHING_LISTED } from '../script-variables.js';
import type { ShellCommand } from '../shell-commands.js';
import type { ShellCall } from '../shells/shell-call.js';
import { readSubcommand } from '../subcommands.js';
import { addThere } from './found-builds.js';
import { follow, listBuilds, listSetNames, MAX_SCRIPT, type Running } from './script-builds.js';

/** More files than a script names for programs. */
const MAX_NAMED = 20;
/** A file as the value of a flag or variable: `DF=odd.df`, `-fodd.df`. */
const BEFORE = /^(?:-f|.*=)/s;

/**
 * Adds the Dockerfiles that a step gives a program of the repository by their paths, where their names do not tell what they are:
 * `make image DF=odd.df`. It may build with them; those with usual names are judged anyway.
 */
export function addNamed(step: Step, script: TracedText, { shell, words }: ShellCall): void {
  if (script.value.length > MAX_SCRIPT || !saysOne(step, script)) return;
  const { session } = step.context;
  if (!session.mayFollow()) return;
  const names = listNames(step);
  const isDockerfileAt = openFiles(step);
  const seen = new Set<string>();
  for (const command of listSilent(step, script, words === null ? { shell } : { shell, called: words })) {
    const programs = listPrograms(step, command);
    if (programs.length === 0) continue;
    const given = [...listWords(command), ...listGiven(step, command, names, programs)];
    for (const path of given) {
      for (const folder of listFolders(command, programs, (each) => isDockerfileAt(path, each))) {
        const key = `${folder}\n${path.value}`;
        if (seen.has(key) || seen.size >= MAX_NAMED) continue;
        seen.add(key);
        addOne(step, command, path, folder);
      }
    }
  }
}

interface Program {
  readonly path: string;
  readonly text: string;
}

/** Whether a script, or what the workflow gives it, names one at all. */
function saysOne(step: Step, script: TracedText): boolean {
  const { session, scope, workspace, written } = step.context;
  if (workspace.made.paths.length > 0) return true;
  const values = [...(scope.env?.names ?? []), ...written.named].map(
    (name) => scope.env?.lookUp(name)?.value ?? '',
  );
  return namesOddDockerfile(session.texts.restore([script.value, ...values].join('\n')), session.tree);
}

function listNames(step: Step): readonly string[] {
  const { scope, written } = step.context;
  return [...new Set([...(scope.env?.names ?? []), ...written.named, ...listSetNames(step)])];
}

/** Whether a path names a Dockerfile that nothing else judges, seen from a folder. */
function openFiles(step: Step): (path: TracedText, folder: string) => boolean {
  const { workspace, session } = step.context;
  const look = lookFrom(step);
  return (path, folder) => {
    const { value } = withoutAnchor(path, folder, session.texts);
    const name = baseName(value);
    if (isUnknown(value) || classifyName(name) === 'template') return false;
    const found = workspace.find(folder, value);
    const isMade = found !== null && workspace.made.has(found);
    if (!isMade && !(hasOddName(name) && session.tree.namesakes(name).length > 0)) return false;
    const file = look(path, folder);
    return file.kind === 'text' && isDockerfile(file.text);
  };
}

/** The commands that are neither read nor told of. */
function listSilent(step: Step, script: TracedText, running: Running): readonly ShellCommand[] {
  const { told } = step.context.session;
  let found: readonly ShellCommand[] = [];
  // whether it is followed to its end matters only to what it builds itself
  told.quietly(() => {
    found = listBuilds(step, follow(step, script, running)).silent;
  });
  return found.filter((command) => !command.isRead && !isQuiet(command));
}

/** The programs of the repository that a command runs; a Dockerfile is none of them. */
function listPrograms(step: Step, { words }: ShellCommand): readonly Program[] {
  const { texts, tree } = step.context.session;
  const said = texts.restore(words.map(({ text }) => text.value).join(' '));
  return listCalledPrograms(step, said).flatMap((path) => {
    const source = readSource(path, tree);
    if (source === null || isDockerfile(source.text)) return [];
    return [{ path, text: source.text }];
  });
}

function listWords({ words, input }: ShellCommand): readonly TracedText[] {
  const own = words.slice(1).map(({ text }) => text.slice(BEFORE.exec(text.value)?.[0].length ?? 0));
  return input?.kind === 'file' ? [...own, input.path] : own;
}

/** The values of the variables that the programs name. */
function listGiven(
  step: Step,
  { words, variables }: ShellCommand,
  names: readonly string[],
  programs: readonly Program[],
): readonly TracedText[] {
  const { scope, session } = step.context;
  const changes = unwrap(words).changes.map((change) => readChange(change, session.texts));
  const all = [
    ...new Set([...names, ...changes.flatMap((change) => ('name' in change ? [change.name] : []))]),
  ];
  return all
    .filter((name) => isNamedIn(programs, name))
    .flatMap((name) =>
      listWays(changes).flatMap((way) =>
        withGiven(variables, way)
          .list(name)
          .flatMap((value) => {
            const text = value === 'outer' ? scope.env?.lookUp(name) : value;
            return text === undefined || text === 'unset' ? [] : [text];
          }),
      ),
    );
}

function isNamedIn(programs: readonly Program[], name: string): boolean {
  const named = new RegExp(String.raw`(?<!\w)${name.replace(/\W/g, '\\$&')}(?!\w)`);
  return programs.some(({ text }) => named.test(text));
}

/** Where a path may start that is there: in a folder that the words of the command name, else where it runs, or where the program is. */
function listFolders(
  { words, folder, elsewhere = [] }: ShellCommand,
  programs: readonly Program[],
  isThere: (folder: string) => boolean,
): readonly string[] {
  const start = folder ?? '.';
  const named = words.flatMap(({ text }) => resolvePath(start, text.value) ?? []);
  const inNamed = [...new Set(named)].filter(isThere);
  if (inNamed.length > 0) return inNamed;
  const own = [start, ...elsewhere, ...programs.map(({ path }) => parentFolder(path)), '.'].find(isThere);
  return own === undefined ? [] : [own];
}

function addOne(step: Step, { words }: ShellCommand, path: TracedText, folder: string): void {
  const [first] = words;
  if (first === undefined) return;
  const at = first.text.as('docker');
  const given = [at.as('build'), at.as('-f'), path, at.as('.')];
  const found = readSubcommand(
    given.map((text) => ({ text, isLoose: false, isOpen: false })),
    [],
  );
  if (found === null) return;
  const { buildFiles, handedFiles } = step.context.workspace;
  const known = new Set(buildFiles);
  addThere(step, { ...found, at, input: null, folder, variables: NOTHING_LISTED });
  // a program that is given it is not one that may write it
  for (const file of [...buildFiles].filter((each) => !known.has(each))) {
    buildFiles.delete(file);
    handedFiles.add(file);
  }
}
