import type { InlineDockerfile } from '../../build.js';
import type { BuildDraft } from '../../build-draft.js';
import { readBuildFlags } from '../../docker-build-flags.js';
import { readGenerators } from '../../sbom-generators.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import { addBake } from '../bake-step.js';
import { evaluateText } from '../scope.js';
import {
  EVERYTHING,
  finishDraft,
  lineOf,
  openArgLookUp,
  type Step,
  startDraft,
  variablesOf,
} from '../step.js';
import { memberOf, textOf } from '../yaml-tree.js';
import { readBakeFlags } from './bake-flags.js';
import { addCompose } from './compose-command.js';
import { type DockerCommand, findAssigned, findDockerCommands } from './docker-commands.js';
import { readShellCommands } from './shell-commands.js';

/** Longer scripts are not read. */
const MAX_SCRIPT = 64 * 1024;
export function speaksOfDocker(script: string): boolean {
  return (
    /docker|podman|nerdctl|buildah/.test(script) && /\b(?:build|bud|bake|b|f|up|run|create)\b/.test(script)
  );
}

/** A step that runs a script: what it builds with `docker build` and its like. */
export function readRun(step: Step, script: TracedText): void {
  const { session, scope } = step.context;
  if (!speaksOfDocker(script.value) || !session.spend(script.value.length)) return;
  const evaluated = evaluateText(script, scope);
  const shell = textOf(memberOf(step.tree, 'shell'))?.value ?? 'bash';
  if (!isReadable(shell, evaluated.value) || evaluated.value.length > MAX_SCRIPT) {
    if (!/docker\s+(?:buildx\s+|image\s+|builder\s+)?(?:build|bake)\b/.test(script.value)) return;
    if (evaluated.value.length > MAX_SCRIPT) {
      const message = `The script is longer than ${MAX_SCRIPT} characters`;
      session.fail(step.context.source.file, lineOf(step, 'run'), message, true);
      return;
    }
    const draft = startDraft(step);
    draft.reject(`Scripts of ${shell} are not read`, ...EVERYTHING);
    session.add({ ...finishDraft(draft, step, lineOf(step, 'run')), isScript: true });
    return;
  }
  const { texts } = session;
  const assigned = findAssigned(readShellCommands(evaluated, { texts, lookUp: () => undefined }));
  const parts = readShellCommands(evaluated, {
    texts,
    lookUp: (name) => (assigned.has(name) ? undefined : scope.env?.lookUp(name)),
  });
  for (const command of findDockerCommands(parts, folderOf(step))) {
    const line = step.context.listing.line ?? command.at.place().line;
    if (command.kind === 'build') addBuild(step, command, line, assigned);
    else if (command.kind === 'compose') addCompose(step, command, line, assigned);
    else addBakeCommand(step, command, line);
  }
}

/** Shells of Unix are read; to others only plain words mean the same. */
function isReadable(shell: string, script: string): boolean {
  return /^(?:\S*\/)?(?:ba|da|z|k)?sh\b/.test(shell) || /^[\w\s./:=,@+-]*$/.test(script);
}

function folderOf(step: Step): string | null {
  const { scope, workspace, folder } = step.context;
  const written = textOf(memberOf(step.tree, 'working-directory'));
  return written === null ? folder : workspace.enter('.', evaluateText(written, scope).value);
}

function addBuild(step: Step, command: DockerCommand, line: number, assigned: ReadonlySet<string>): void {
  const draft = startDraft(step);
  const flags = readBuildFlags(command.words.map(({ text }) => text));
  const variables = variablesOf(step, command.at);
  const lookUp = openArgLookUp(
    step,
    command.at,
    (name) =>
      // what a script assigns it may also export
      command.variables.get(name) ?? (assigned.has(name) ? undefined : variables(name)),
  );
  const { workspace } = step.context;
  const folders = workspace.foldersAt(command.folder ?? '.');
  if (flags.target !== null && flags.target.value !== '') draft.setTarget(flags.target);
  for (const arg of flags.args) draft.addArg(arg, lookUp);
  for (const context of flags.contexts) draft.addContext(context, folders);
  draft.setPlatforms(flags.platforms.flatMap((text) => splitPlatforms(text)));
  draft.generators = readGenerators(flags.attests, step.context.session.texts);
  for (const flag of flags.unclear)
    draft.reject(`Cannot tell what ${flag} does to docker build`, 'args', 'contexts', 'target');
  rejectLoose(draft, step, command, flags.positionals);
  const known = flags.positionals.filter(({ value }) => !isUnknown(value));
  const context = (flags.positionals.length === 1 ? flags.positionals : known.length === 1 ? known : [])[0];
  if (context === undefined)
    draft.reject('Cannot tell which word of docker build is the context', 'context', 'dockerfile');
  else locate(draft, step, command, context, flags.file);
  step.context.session.add({ ...finishDraft(draft, step, line), isScript: true });
}

/** Words out of expansions without quotes may be flags, more words or none. */
function rejectLoose(
  draft: BuildDraft,
  step: Step,
  command: DockerCommand,
  positionals: readonly TracedText[],
): void {
  if (positionals.length < 2) return;
  const { session } = step.context;
  for (const { text, isLoose } of command.words) {
    if (!isLoose || !positionals.includes(text)) continue;
    for (const expression of session.texts.expressionsIn(text.value))
      draft.reject(`Cannot tell which flags ${expression} gives docker build`, 'args', 'contexts', 'target');
  }
}

function splitPlatforms(text: TracedText): TracedText[] {
  const parts: TracedText[] = [];
  let from = 0;
  for (const part of text.value.split(',')) {
    parts.push(text.slice(from, from + part.length).trim());
    from += part.length + 1;
  }
  return parts;
}

function locate(
  draft: BuildDraft,
  step: Step,
  command: DockerCommand,
  context: TracedText,
  file: TracedText | null,
): void {
  const { workspace } = step.context;
  const folders = workspace.foldersAt(command.folder ?? '.');
  const isInput = context.value === '-' || file?.value === '-';
  if (command.folder === null || workspace.unknownPath !== null) {
    if (workspace.unknownPath !== null) draft.note(workspace.unknownPath);
    if (command.folder === null) draft.reject('Cannot tell in which folder docker build runs');
    draft.reject('The paths of docker build are relative to that folder', 'context', 'dockerfile');
    return;
  }
  if (!isInput) {
    draft.locate(context, file, folders);
    return;
  }
  if (context.value !== '-') draft.setContext(context, folders);
  const { input } = command;
  if (input?.kind === 'file') {
    const path = draft.know('dockerfile', input.path);
    if (path !== null) draft.setDockerfileIn(path, input.path.place(), folders);
  } else if (input?.kind === 'document' && input.isLiteral && !isUnknown(input.text.value))
    draft.inline = inlineOf(input.text, step.context.source.file);
  else draft.reject('The Dockerfile comes from the standard input of docker build', 'dockerfile', 'inline');
}

function inlineOf(text: TracedText, file: string): InlineDockerfile {
  const lines: InlineDockerfile['lines'][number][] = [];
  let from = 0;
  for (const line of text.value.split('\n')) {
    const written = text.slice(from, from + line.length);
    const { line: number, column } = written.place();
    lines.push({ line: number, column: written.isVerbatim() ? column : null });
    from += line.length + 1;
  }
  return { text: text.value, file, lines };
}

function addBakeCommand(step: Step, command: DockerCommand, line: number): void {
  const flags = readBakeFlags(command.words.map(({ text }) => text));
  if (flags === null) return;
  addBake(step, line, { ...flags, folder: command.folder, isGit: false, variables: command.variables });
}
