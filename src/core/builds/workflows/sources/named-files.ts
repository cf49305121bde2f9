import { parentFolder } from '../../repo-path.js';
import { TracedText } from '../../traced-text.js';
import { openStepEnv } from '../environment.js';
import { findEntered } from '../made/entered-folders.js';
import { listBelow } from '../made/given-folders.js';
import { findPathPrograms } from '../made/path-programs.js';
import { evaluateText, type StepScope } from '../scope.js';
import { kindOfShell } from '../shell/shell-kind.js';
import { listStartPaths } from '../shell/starting/start-variables.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { listFollowedCommands } from './followed-words.js';
import { findReadInBy, sayAll } from './given-words.js';
import { mayImport } from './inner/imported-names.js';
import { listListed, listSearched } from './inner/listed-names.js';
import { listMountedFiles } from './inner/mounted-files.js';
import { placeOf, settle } from './inner/naming-place.js';
import { listRunFiles } from './inner/program-files.js';
import { listInnerFiles, type Naming } from './inner/run-files.js';
import { listReadWords } from './inner/said-words.js';
import { chooseFollowed, type FoundPart, findFiles, mayCount } from './inner/whole/found-files.js';
import { findNamedPaths, type NamingPlace } from './named-paths.js';
import type { PlacedStep } from './placed-step.js';
import { callsOf, folderOf } from './script-place.js';
import { listNamingCommands, type NamingCommand } from './script-words.js';
import { scriptOf } from './step-script.js';
import { listTaskFiles } from './task-files.js';

const MAX_WORD = 500;
/** Actions whose inputs are read as what they are, or make no values of files. */
const READ_OTHERWISE =
  /^(?:docker|devcontainers|(?:depot|useblacksmith)\/build-push-action\b|depot\/bake-action\b|actions\/(?!github-script\b))/i;

/** The files of the repository that a step names. */
export interface NamedFiles {
  readonly named: readonly string[];
  /** Those among them that it may read where its commands read nothing but files of some names: not those that it only says. Null: any. */
  readonly listRead: (reads: ReadonlySet<string>) => readonly string[] | null;
  /** Those below folders that commands are given. */
  readonly below: readonly string[];
  /** Those that commands find by themselves. */
  readonly found: readonly FoundPart[];
}

/** Those of the script of a step, and what had happened before when they were looked for. */
interface KnownFiles {
  readonly setters: number;
  readonly layout: string;
  readonly files: NamedFiles;
}

const KNOWN = new WeakMap<PlacedStep['context'], Map<YamlTree, KnownFiles>>();

/** The files of the repository that a step names where it makes values: in its script, or to the action that it uses. */
export function findNamedFiles(step: PlacedStep, actionFolder: string | null): NamedFiles {
  const { tree, context } = step;
  const script = scriptOf(tree);
  if (script === null || !context.session.spend(script.value.length))
    return toNamedFiles(listInputFiles(step, placeOf(step, ['.'], actionFolder)));
  const all = KNOWN.get(context) ?? new Map<YamlTree, KnownFiles>();
  KNOWN.set(context, all);
  const known = all.get(tree);
  const setters = context.written.count + context.written.programs.length;
  const { layout } = context.workspace;
  if (known?.setters === setters && known.layout === layout) return known.files;
  const files = findScriptFiles(step, script, actionFolder);
  all.set(tree, { setters, layout, files });
  return files;
}

const toNamedFiles = (named: readonly string[]): NamedFiles => ({
  named,
  listRead: () => named,
  below: [],
  found: [],
});

/** What a script says that may name files. */
interface NamingScript {
  readonly commands: readonly NamingCommand[];
  /** The same with what following it tells. */
  readonly followed: readonly NamingCommand[];
  /** All words, and those that only following the script tells. */
  readonly words: readonly string[];
  readonly spelt: readonly string[];
  /** What is run before it, or as it. */
  readonly typed: readonly string[];
  /** The files of the repository whose commands it runs as its own. */
  readonly readIn: readonly string[];
  /** Those that it finds on the path. */
  readonly programs: readonly string[];
  /** All of it as one text. */
  readonly said: string;
}

function findScriptFiles(step: PlacedStep, script: TracedText, actionFolder: string | null): NamedFiles {
  const { commands, followed, words, spelt, typed, readIn, programs, said } = readScript(step, script);
  const { tree, texts } = step.context.session;
  const own = actionFolder === null ? [] : [`/${actionFolder}`];
  const { folders, isOpen } = findEntered([folderOf(step), ...own], commands, texts);
  const look = (more: readonly string[]): readonly [NamingPlace, readonly string[]] => {
    const place = { ...placeOf(step, [...folders, ...more], actionFolder), isOpen };
    return [place, [words, spelt].flatMap((all) => findNamedPaths(all, place, tree))];
  };
  const plain = look([]);
  const sourced = readIn.filter((path) => plain[1].includes(path)).map((path) => `/${parentFolder(path)}`);
  const [place, named] = sourced.length === 0 ? plain : look([...new Set(sourced)]);
  const run = commands.flatMap((command) => listRunFiles(command, place, step));
  const mounted = listMountedFiles(step, [...commands, ...followed]);
  const all = [...named, ...programs, ...run, ...mounted];
  const searched = [...commands.filter(mayCount), ...chooseFollowed(commands, followed)].flatMap(
    listSearched,
  );
  const more = [
    ...findNamedPaths(listListed(step, said, all), place, tree),
    ...findNamedPaths(searched, { ...place, isOpen: true }, tree),
  ];
  const start = folderOf(step);
  const here = folders.filter((folder) => folder !== '.' || start === null || start === '.');
  const found = [
    ...findFiles([...commands, ...chooseFollowed(commands, followed)], place, here, { tree, said }),
  ];
  const below = [...listBelow([...commands, ...followed], place, tree)];
  const find: Naming['find'] = (inner, at, text) => {
    const taken = inner.map(({ program, words }) => ({ program, words }));
    found.push(...findFiles(taken, at, at.folders, { tree, said: text }));
    below.push(...listBelow(inner, at, tree));
    return [
      ...findNamedPaths(
        inner.flatMap((command) => command.words),
        at,
        tree,
      ),
      ...inner.flatMap((command) => listRunFiles(command, at, step)),
    ];
  };
  const settings = commands.filter(({ program, words }) => program === 'git' && words.includes('config'));
  const opened = new Set(findNamedPaths(settings.flatMap(listWords), place, tree));
  const tasks = commands.filter(({ program }) => listTaskFiles(program, []).length > 0);
  const called = new Set(tasks.flatMap(listWords));
  const innerFiles = listInnerFiles(step, [...all, ...below.filter(mayImport)], {
    find,
    place,
    opened,
    called,
    script,
  });
  const others = [...programs, ...run, ...mounted, ...more, ...innerFiles];
  const listRead: NamedFiles['listRead'] = (reads) => {
    const given = listReadWords([...commands, ...followed], reads);
    return given === null ? null : [...findNamedPaths([...typed, ...given], place, tree), ...others];
  };
  return { named: [...named, ...others], listRead, below, found };
}

const listWords = ({ words }: NamingCommand): readonly string[] => words;

/** A script with what its shell reads in, all of which counts in the same way. */
function readScript(step: PlacedStep, script: TracedText): NamingScript {
  const { tree, context } = step;
  const { texts } = context.session;
  const scope: StepScope = { ...context.scope, env: openStepEnv(memberOf(tree, 'env'), context.scope) };
  const within = { tree, context: { ...context, scope } };
  const calls = callsOf(step);
  const kinds = [...new Set(calls.map(({ shell }) => kindOfShell(shell)))];
  const evaluated = evaluateText(script, scope);
  const { files, others } = findReadInBy(within, sayAll(within, evaluated));
  const own = [evaluated, ...[...others, ...files.values()].map((text) => evaluated.as(text))];
  const settleAll = ({ words, ...command }: NamingCommand): NamingCommand => ({
    ...command,
    words: words.filter(({ length }) => length <= MAX_WORD).map((word) => settle(word, step, scope)),
  });
  const commands = own
    .flatMap((text) => kinds.flatMap((kind) => listNamingCommands(text, kind, texts)))
    .map(settleAll);
  const followed = calls
    .filter(({ shell }) => kindOfShell(shell) === 'unix')
    .flatMap(({ shell }) => listFollowed(within, own, shell))
    .map(settleAll);
  const given = (name: string): string | undefined =>
    scope.env?.lookUp(name)?.value ??
    (context.written.listSetters(name).length > 0 ? texts.standIn(`$${name}`) : undefined);
  const typed = [
    ...calls.map((call) => call.written),
    ...calls.flatMap(({ shell }) => listStartPaths(shell, given)).map((path) => settle(path, step, scope)),
    ...(kinds.includes('other') ? listValues(step, scope) : []),
  ];
  const written = new Set(commands.flatMap((command) => command.words));
  const spelt = followed.flatMap((command) => command.words).filter((word) => !written.has(word));
  const saying = own.map(({ value }) => value);
  const programs = findPathPrograms(within, [...commands, ...followed], saying);
  return {
    commands,
    followed,
    words: [...typed, ...written],
    spelt,
    typed,
    readIn: [...files.keys()],
    programs,
    said: saying.join('\n'),
  };
}

/** The commands of a script, and once more where what it reads in comes before it, as far as that lets it. */
function listFollowed(
  step: PlacedStep,
  [script, ...readIn]: readonly TracedText[],
  shell: string,
): readonly NamingCommand[] {
  if (script === undefined) return [];
  const { scope } = step.context;
  const own = listFollowedCommands(step, script, shell, scope);
  if (readIn.length === 0) return own;
  const lines = [...readIn, script].flatMap((text) => [text, script.as('\n')]);
  return [...own, ...listFollowedCommands(step, TracedText.join(lines), shell, scope)];
}

/** What the step gives to another action. */
function listInputFiles(step: PlacedStep, place: NamingPlace): readonly string[] {
  const uses = textOf(memberOf(step.tree, 'uses'))?.value ?? '';
  if (READ_OTHERWISE.test(uses)) return [];
  const given = entriesOf(memberOf(step.tree, 'with')).flatMap(({ value }) => textOf(value) ?? []);
  // an action for such files takes the usual one
  const usual = /dotenv/i.test(uses) ? ['.env'] : [];
  // in code it is for numbers
  const isCode = /^actions\/github-script@/i.test(uses);
  const words = given
    .flatMap((text) => evaluateText(text, step.context.scope).value.split(/\s+/))
    .filter((word) => word.length <= MAX_WORD && !(isCode && /^[*?]+$/.test(word)));
  const inFolders = usual.flatMap((file) => words.map((folder) => `${folder}/${file}`));
  return findNamedPaths([...words, ...usual, ...inFolders], place, step.context.session.tree);
}

function listValues({ tree }: PlacedStep, scope: StepScope): readonly string[] {
  return entriesOf(memberOf(tree, 'env')).flatMap(({ value }) => {
    const text = textOf(value);
    return text === null ? [] : evaluateText(text, scope).value;
  });
}
