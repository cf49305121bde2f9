import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import type { ScriptNode } from '../shell/syntax/script-tree.js';
import type { Step } from '../step.js';
import type { OpenText, Plainness, PlainWords } from './open-texts.js';
import { mayCallOther } from './own-programs.js';
import type { PrintedText } from './printed-texts.js';

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

/** What may be nothing at all, so that without quotes it is no word. */
const MAY_LACK = /^(?:`|\$\(|\$\{\{\s*github\.event\.)/;

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

/** The same where a command makes more of them than they say. */
export function withTaken(plain: PlainWords, taken: PrintedText['taken']): PlainWords {
  const given = new Map(plain);
  for (const [expression, taking] of taken) {
    const isWord = plain.get(expression) === 'word';
    if (!(isWord && (taking === 'read' || !MAY_LACK.test(expression)))) given.set(expression, null);
  }
  return given;
}

/** What holds of the expressions of several texts together. */
export function joinPlain(all: readonly PlainWords[]): PlainWords {
  const joined = new Map<string, Plainness | null>();
  for (const plain of all)
    for (const [expression, plainness] of plain) {
      const known = joined.get(expression);
      joined.set(
        expression,
        known === undefined || known === plainness ? plainness : weaker(known, plainness),
      );
    }
  return joined;
}

/** Texts of which one is there, each once. */
export function joinTexts(all: readonly OpenText[]): readonly OpenText[] {
  const texts = new Map<string, OpenText>();
  for (const each of all) {
    const known = texts.get(each.text.value);
    const plain = known === undefined ? each.plain : joinPlain([known.plain, each.plain]);
    texts.set(each.text.value, { ...each, plain });
  }
  return [...texts.values()];
}

function weaker(one: Plainness | null, other: Plainness | null): Plainness | null {
  return one === null || other === null ? null : 'line';
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
