import type { TracedText } from '../../traced-text.js';
import { followWrites } from '../checkouts/followed-writes.js';
import { choicesOf } from '../expressions/choices.js';
import { mayFail, outlivesErrors } from '../outputs/failing-steps.js';
import { evaluateText } from '../scope.js';
import { maySwitch } from '../shell/files/git/git-switches.js';
import { mayWriteLists } from '../shell/files/lists/written-lists.js';
import { kindOfShell } from '../shell/shell-kind.js';
import { sayAll, sayReadIn } from '../sources/given-words.js';
import { callsOf, mayBePowerShell } from '../sources/script-place.js';
import type { Step } from '../step.js';
import { doingOf } from '../surroundings.js';
import { memberOf } from '../yaml/yaml-tree.js';
import type { MadeText } from './made-texts.js';
import { TurnReading } from './step-turns.js';

/** What a script has that writes a Dockerfile in its own words. */
const MAKING = [/FROM\b/, />|\btee\b/];
/** The same of a file of variables: `.env`, `ci.env`, `.env.ci`, `x/env`. */
const MAKING_VARIABLES = [
  /(?:^|[\s"'=/>])(?:[\w-]*\.env(?:[._-][\w.-]+)?|(?<=\/)env)(?=[$"'\s;&|)]|$)/im,
  />|\b(?:tee|cp|mv|ln|install)\b/,
];
/** What a script leaves running when it ends. */
const BACKGROUND =
  /(?<![&>|<\\])&(?=[\s;)}]|$)|\b(?:nohup|disown|setsid|coproc|systemd-run|start-stop-daemon|screen|tmux|crontab)\b/;
/** Shells as the runner starts them, which end where a command fails. */
const SHELL = /^(?:bash|sh)(?:$| (?:--noprofile|--norc|-[euxo]+|pipefail| )*-[ux]*e)/;
/** Variables that name what a shell reads before. */
const STARTING = ['BASH_ENV', 'ENV'];

/** Runs what reads the builds of a script, with what is known of the files that it writes, for each text of its expressions. */
export function withMadeFiles(step: Step, script: TracedText, read: () => void): void {
  const { made } = step.context.workspace;
  const before = made.all;
  const ways: ReadonlyMap<string, MadeText>[] = [];
  choicesOf(step.context.session.texts).withEach(() => {
    made.restore(before);
    readMade(step, script);
    read();
    ways.push(made.all);
  }, script.value.length);
  made.join(ways);
}

/** What a script makes of files, as far as its words say. */
function readMade(step: Step, written: TracedText): void {
  const { scope, session, workspace } = step.context;
  const { made } = workspace;
  made.restore(made.all);
  if (BACKGROUND.test(written.value)) made.keepRunning({ doing: doingOf(step) });
  const makes = [MAKING, MAKING_VARIABLES].some((words) => words.every((word) => word.test(written.value)));
  if (made.paths.length === 0 && !makes) return;
  const text = evaluateText(written, scope);
  const mayChange = (part: TracedText): boolean => {
    const given = sayAll(step, part);
    const said = `${given}\n${sayReadIn(step, given)}`;
    return maySwitch(said) || mayWriteLists(said);
  };
  const [call, ...others] = callsOf(step);
  const ran =
    call === undefined || !session.mayFollow()
      ? null
      : followWrites(step, text, {
          shell: call.shell,
          ...(call.words === null ? {} : { called: call.words }),
        });
  if (ran === null || others.length > 0) {
    made.clear();
    return;
  }
  session.spendSteps(ran.steps);
  const shell = call?.words === null ? call.shell : null;
  const turns = new TurnReading(step, text, ran, shell !== null && kindOfShell(shell) === 'unix');
  const end = mayChange(text) ? turns.findUnread(mayChange) : undefined;
  if (end === null) made.clear();
  else made.run(turns.read(shell !== null && isPlain(step, text, shell) ? shell : null, end));
}

/** Whether a script runs whenever the steps before it have not failed, and its shell runs what it says. */
function isPlain(step: Step, text: TracedText, shell: string): boolean {
  const { tree, context } = step;
  const mayStart = (name: string): boolean =>
    context.scope.env?.lookUp(name) !== undefined || context.written.mayWrite(name, context.scope.system);
  return (
    context.depth === 0 &&
    context.handed === undefined &&
    memberOf(tree, 'if') === undefined &&
    memberOf(tree, 'run') !== undefined &&
    !mayFail(tree) &&
    !outlivesErrors(tree) &&
    SHELL.test(shell) &&
    // PowerShell refuses a script with a here-document
    !(mayBePowerShell(step) && !text.value.includes('<<')) &&
    !STARTING.some(mayStart) &&
    context.scope.env?.names.some((name) => name.startsWith('BASH_FUNC_')) !== true
  );
}
