import { IMAGE } from '../programs/container-step.js';
import { evaluateText } from '../scope.js';
import type { WorkflowSession } from '../session.js';
import { speaksOfOthers } from '../shell/builders/other-builders.js';
import { hasBuildFlags } from '../shell/mentioned/build-flags.js';
import { imageBuilds, proseMentionsBuild, textMentionsBuild } from '../shell/mentioned/build-text.js';
import { addUnknown, lineAt } from '../shell/reading/found-builds.js';
import { lineOf, type Step } from '../step.js';
import { readMap } from '../written-map.js';
import { entriesOf, itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { findInput, findScriptAction } from './script-actions.js';
import { usesUnread } from './unread-builds.js';

/** Inputs that are texts for people, names, or lists of files, by their names. */
const QUIET =
  /(?:^|[-_])(?:body|comments?|messages?|msg|title|subject|description|text|summary|notes?|changelog|prompt|instructions?|labels?|tags?|name|names|key|keys|path|paths|files?|filters?|payload|content|context|jobs?|checks?|workflows?|status|header|footer|environment|branch|ref|allowed[-_]?tools)$/i;
/** Inputs that are commands, or what is behind one. */
const COMMAND = /(?:script|run|args|arguments|commands?|cmd|flags)$/i;
/** Flags that name what is built from. */
const BUILD_FLAG = /(?:^|[\s"'])--(?:docker|container)file\b/;
/** An action that another one is told to run. */
const ACTION =
  /\b(?:(?:docker|depot|useblacksmith)\/(?:build-push|bake)-action|redhat-actions\/buildah-build|int128\/kaniko-action|aevea\/action-kaniko)@/i;

/** Whether what a step gives an action of another repository speaks of a build in plain words. */
export function inputsMention(step: YamlTree): boolean {
  return listMentions(listWritten(step), null, step).length > 0;
}

/** The same of a job that runs a workflow of another repository, which is then named. */
export function warnOfCalledInputs(job: YamlTree, session: Pick<WorkflowSession, 'failOnce'>): void {
  const uses = textOf(memberOf(job, 'uses'));
  if (uses === null || uses.value.startsWith('.')) return;
  for (const key of listMentions(listWritten(job), null, job)) {
    const { file, line } = (textOf(findInput(job, key.toLowerCase())) ?? uses).place();
    session.failOnce(file, line, `What ${nameUsed(uses.value)} is given as ${key} is not read`);
  }
}

function listWritten(tree: YamlTree): readonly (readonly [string, string])[] {
  return entriesOf(memberOf(tree, 'with')).map(({ key, value }) => [key, textOf(value)?.value ?? '']);
}

/** Warns of a build that an action is told to run, which is not read: `command: docker build .` */
export function warnOfInputs(step: Step, uses: string): void {
  const { scope, session } = step.context;
  const read = findScriptAction(step.tree)?.script ?? null;
  const given = readMap(memberOf(step.tree, 'with'), scope).values.map(
    ({ key, text, scope: own }) => [key, evaluateText(text, own)] as const,
  );
  for (const [, { value }] of given) session.spend(value.length);
  const said = given.map(([key, { value }]) => [key, session.texts.restore(value)] as const);
  const mentions = new Set(listMentions(said, read, step.tree));
  for (const [key, text] of given)
    if (mentions.has(key))
      addUnknown(step, lineAt(step, text), `What ${nameUsed(uses)} is given as ${key} is not read`);
}

/** The same of what an action of the repository gives its image: `args: [docker, build, .]`. */
export function warnOfArguments(step: Step, runs: YamlTree | undefined, path: string): void {
  const image = textOf(memberOf(runs, 'image'))?.value ?? '';
  const entrypoint = textOf(memberOf(runs, 'entrypoint'))?.value ?? '';
  const args = itemsOf(memberOf(runs, 'args')).map((item) => textOf(item)?.value ?? '');
  const own = image.startsWith(IMAGE) && entrypoint === '' ? image.slice(IMAGE.length) : '';
  if (imageBuilds(own, args.join(' ')) || textMentionsBuild([entrypoint, ...args].join(' ')))
    addUnknown(step, lineOf(step, 'uses'), `The args of ${path} are not read`);
}

function nameUsed(uses: string): string {
  return uses.replace(/@[^@]*$/, '');
}

/** The names of the inputs that speak of a build; `read`: the one that is read as a script. */
function listMentions(
  given: readonly (readonly [string, string])[],
  read: string | null,
  tree: YamlTree,
): readonly string[] {
  const isTold = usesUnread(tree);
  return given
    .filter(([key, value]) => {
      const name = key.toLowerCase();
      return (
        name !== read &&
        !QUIET.test(name) &&
        (ACTION.test(value) ||
          proseMentionsBuild(value) ||
          commandBuilds(name, value) ||
          (!isTold && hasBuildFlags(value)))
      );
    })
    .map(([key]) => key);
}

/** The same of builders with ways of their own: `inlineScript: az acr build .`, `args: deploy --dockerfile web.df`. */
function commandBuilds(name: string, value: string): boolean {
  return COMMAND.test(name) && (BUILD_FLAG.test(value) || speaksOfOthers(value));
}
