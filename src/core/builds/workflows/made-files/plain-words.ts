import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import type { ScriptNode } from '../shell/syntax/script-tree.js';
import type { Step } from '../step.js';
import type { Plainness, PlainWords } from './open-words.js';
import { mayCallOther } from './own-programs.js';

/** Expressions of the runner that cannot be more than a word. */
const WORD_EXPRESSION =
  /^\$\{\{\s*(?:github\.(?:sha|run_id|run_number|run_attempt|repository|repository_owner|repository_id|repository_owner_id|actor|actor_id|event_name|job|retention_days|event\.number|event\.repository\.name|event\.pull_request\.(?:number|head\.sha|base\.sha)|event\.(?:before|after))|runner\.(?:os|arch)|strategy\.job-(?:index|total))\s*\}\}$/i;
/** Variables that it sets, and nothing else may. */
const WORD_VARIABLE =
  /^\$\{?((?:GITHUB_(?:SHA|RUN_ID|RUN_NUMBER|RUN_ATTEMPT|REPOSITORY|REPOSITORY_OWNER|REPOSITORY_ID|REPOSITORY_OWNER_ID|ACTOR|ACTOR_ID|EVENT_NAME|JOB|REF_TYPE))|RUNNER_(?:OS|ARCH))\}?$/;
const LINE_VARIABLE = /^\$\{?(GITHUB_(?:REF|REF_NAME|HEAD_REF|BASE_REF))\}?$/;
/** Commands that print one word, or one line. */
const WORD_COMMAND: readonly (readonly [string, RegExp])[] = [
  ['date', /^date(?: (?:-u|--utc|-I\w*))*(?: ["']?\+(?:%[a-mo-su-zA-Z]|[\w.:/, T-])+["']?)?$/],
  ['git', /^git rev-parse(?: --(?:short(?:=\d+)?|verify))*(?: HEAD)$/],
  ['git', /^git log -(?:n ?)?1 (?:--(?:pretty=)?format=)["']?%[hHct]+["']?$/],
  ['git', /^git rev-list --count HEAD$/],
  ['uname', /^uname(?: -[msr])*$/],
  ['nproc', /^nproc$/],
  ['id', /^id -[ug]$/],
];
const LINE_COMMAND: readonly (readonly [string, RegExp])[] = [
  ['git', /^git describe(?: --(?:tags|always|dirty|long|abbrev=\d+|exact-match|first-parent))*(?: HEAD)?$/],
  ['git', /^git (?:rev-parse --abbrev-ref HEAD|branch --show-current)$/],
];

/** What is known of the expressions in a text that a script writes. */
export function listPlain(
  text: string,
  texts: UnknownTexts,
  { step, script, root }: { readonly step: Step; readonly script: string; readonly root: ScriptNode },
): PlainWords {
  const isOwn = (name: string): boolean => !mayCallOther(step, script, root, new Set([name]));
  return new Map(
    texts
      .expressionsIn(text)
      .map((expression) => [expression, isUnknown(expression) ? null : weigh(expression, script, isOwn)]),
  );
}

function weigh(expression: string, script: string, isOwn: (name: string) => boolean): Plainness | null {
  if (WORD_EXPRESSION.test(expression)) return 'word';
  const [, word] = WORD_VARIABLE.exec(expression) ?? [];
  const [, line] = LINE_VARIABLE.exec(expression) ?? [];
  const name = word ?? line;
  if (name !== undefined) {
    const isSet = new RegExp(String.raw`(?<![$\w{.])${name}\b`).test(script);
    return isSet ? null : word === undefined ? 'line' : 'word';
  }
  const [, command = ''] = /^(?:\$\(([^()`$]*)\)|`([^`$]*)`)$/.exec(expression) ?? [];
  const said = command.trim().replace(/ 2>\s?\/dev\/null$/, '');
  const asks = (list: typeof WORD_COMMAND): boolean =>
    list.some(([program, call]) => call.test(said) && isOwn(program));
  return asks(WORD_COMMAND) ? 'word' : asks(LINE_COMMAND) ? 'line' : null;
}
