import type { TracedText } from '../../../traced-text.js';
import { folderOf, mayBePowerShell } from '../../sources/script-place.js';
import { scriptOf } from '../../sources/step-script.js';
import { isUnset, lineOf, mayBeSet, type Step } from '../../step.js';
import { lookFrom } from '../builders/named-file.js';
import type { LookAtFile } from '../builders/unknown-call.js';
import { restoreWords, withoutMarks } from '../cmd-script.js';
import { type FoundCommands, findDockerCommands } from '../docker-commands.js';
import { readSources } from '../files/source-reading.js';
import { hasBuildFlags } from '../mentioned/build-flags.js';
import { textMentionsBuild } from '../mentioned/build-text.js';
import { findOnlyThere, type ReadScript, withoutBuilt } from '../power-shell/second-reading.js';
import { tellPowerShell } from '../power-shell/told-builds.js';
import { toShellScript } from '../power-shell/translation.js';
import { followScript } from '../running/followed/followed-script.js';
import type { RanScript } from '../running/run-script.js';
import { kindOfShell, type ShellKind } from '../shell-kind.js';
import type { ShellCall } from '../shells/shell-call.js';
import { addFound, addUnknown } from './found-builds.js';
import { sayUnread } from './unread-commands.js';

/** Longer scripts are not read. */
export const MAX_SCRIPT = 64 * 1024;

/** Reads the script of a step as a shell does. */
export function readScript(step: Step, script: TracedText, shell: string): void {
  const kind = kindOfShell(shell);
  if (script.value.length > MAX_SCRIPT) {
    addTooLong(step);
    return;
  }
  if (!isReadable(kind, script.value)) {
    const said = step.context.session.texts.restore(script.value);
    const words = kind === 'cmd' ? restoreWords(said) : said;
    if (textMentionsBuild(words) || hasBuildFlags(words))
      addUnknown(step, lineOf(step, 'run'), `Scripts of ${shell} are not read`);
    return;
  }
  const found = findIn(step, script, { shell });
  if (!mayBePowerShell(step)) {
    addFound(step, found);
    sayUnread(step, found, found);
    return;
  }
  const there = findIn(step, script, { shell: 'pwsh' });
  addFound(step, withoutBuilt(found, there));
  sayUnread(step, found, found);
  const { builds } = step.context.session;
  const known = builds.length;
  addFound(step, findOnlyThere(script, found, there));
  builds.push(...builds.splice(known).map(tellPowerShell));
}

/** A script that says nothing of builds, but puts names of programs together: those that are then builders count. */
export function readComposed(step: Step, script: TracedText, { shell, words }: ShellCall): RanScript | null {
  const { session, listing } = step.context;
  const kind = kindOfShell(shell);
  if (words === null && !(kind === 'unix' || kind === 'powershell')) return null;
  if (script.value.length > MAX_SCRIPT) {
    addTooLong(step);
    return null;
  }
  const at = listing.line ?? lineOf(step, 'run');
  if (!session.mayGuess()) {
    session.failOnce(listing.file, at, 'Scripts put names of programs together in too many steps to follow');
    return null;
  }
  const ran = run(step, script, words === null ? { shell } : { shell, called: words });
  session.spendGuess(ran.steps);
  if (ran.limit !== null) session.failOnce(listing.file, at, `${ran.limit}; it is not read`);
  const { commands, others, handing } = listBuilds(step, ran);
  const found = { others, mentions: [], commands, handing, silent: [] };
  addFound(step, found);
  sayUnread(step, ran, found);
  return ran;
}

/** How a script is run. */
export interface Running {
  readonly shell: string;
  readonly called?: readonly TracedText[];
  readonly startedBy?: string;
}

/** The builds of a script, as a shell reads it. */
export function findIn(
  step: Step,
  script: TracedText,
  running: Running,
): ReadScript & Pick<RanScript, 'unread'> {
  const ran = follow(step, script, running);
  return { ...listBuilds(step, ran), unread: ran.unread };
}

/** Those of the commands that it runs. */
export function listBuilds(step: Step, ran: Followed): ReadScript {
  const found = FOUND.get(ran) ?? findBuilds(step, ran);
  const documents = ran.commands.flatMap(({ input }) => (input?.kind === 'document' ? [input.text] : []));
  return { ...found, documents };
}

/** The commands that a script runs. */
export function listCommands(step: Step, script: TracedText, running: Running): RanScript['commands'] {
  return follow(step, script, running).commands;
}

type Followed = Pick<RanScript, 'commands' | 'aliases' | 'links' | 'hashed' | 'isHandedOn'>;

/** Those of a script that is followed once for several rows of a matrix, where nothing but its commands tells them. */
const FOUND = new WeakMap<Followed, FoundCommands>();

function findBuilds(step: Step, ran: Followed): FoundCommands {
  const { session, scope } = step.context;
  const lookAt = lookFrom(step);
  let isOfStep = false;
  const look: LookAtFile = (path, folder) => {
    isOfStep = true;
    return lookAt(path, folder);
  };
  const isGiven = (name: string): boolean => {
    isOfStep = true;
    return scope.env?.lookUp(name) !== undefined;
  };
  const names = listSetNames(step);
  const found = findDockerCommands(ran.commands, { ...ran, texts: session.texts, look, isGiven, names });
  if (!isOfStep) FOUND.set(ran, found);
  return found;
}

/** Where a script sets a variable: `A=`, `A+=`. */
const SETTING = /(?<![\w$-])([A-Za-z_]\w*)[ \t]*\+?=/g;
/** More than scripts set. */
const MAX_NAMES = 100;

/** The variables that the script of a step sets, as far as it names them plainly. */
export function listSetNames(step: Step): readonly string[] {
  const script = scriptOf(step.tree)?.value.slice(0, MAX_SCRIPT) ?? '';
  return [...new Set([...script.matchAll(SETTING)].map(([, name = '']) => name))].slice(0, MAX_NAMES);
}

/** A script of which nothing is read. */
export function addTooLong(step: Step): void {
  const message = `The script is longer than ${MAX_SCRIPT} characters`;
  step.context.session.fail(step.context.source.file, lineOf(step, 'run'), message, true);
}

/** Follows a script, and says where that is too much. */
export function follow(step: Step, written: TracedText, running: Running): RanScript {
  const { session, source } = step.context;
  const ran = run(step, written, running);
  session.spendSteps(ran.steps);
  if (ran.limit !== null)
    session.fail(source.file, lineOf(step, 'run'), `${ran.limit}; it is not read`, true);
  return ran;
}

/** Follows a script, with what it reads from files. */
function run(step: Step, written: TracedText, running: Running): RanScript {
  const { scope, session } = step.context;
  const { texts } = session;
  const kind = running.called === undefined ? kindOfShell(running.shell) : 'unix';
  const text =
    kind === 'powershell' ? toShellScript(written, texts) : kind === 'cmd' ? withoutMarks(written) : written;
  return followScript(
    {
      text,
      ...(kind === 'unix' ? {} : { written: written.value }),
      ...running,
      folder: folderOf(step),
      texts,
      lookUp: (name) => scope.env?.lookUp(name),
      mayBeSet: (name) => mayBeSet(step, name),
      isUnset: (name) => isUnset(step, name),
    },
    readSources(step, written),
  );
}

/** Shells of Unix and PowerShell are read; to others only plain words mean the same. */
function isReadable(kind: ShellKind, script: string): boolean {
  return kind === 'powershell' || kind === 'unix' || /^[\w\s./:=,@+-]*$/.test(script);
}
