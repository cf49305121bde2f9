import type { SourcedVariables } from '../../files/sourced-variables.js';
import { handsTextOn } from '../../mentioned/handed-text.js';
import { isPowerShell } from '../../shell-kind.js';
import { dialectOf, listShown } from '../../shells/dialects.js';
import { SCRIPT_FILE, toScriptWords } from '../../shells/shell-call.js';
import { NOTHING_STARTED } from '../../starting/started.js';
import type { ScriptNode } from '../../syntax/script-tree.js';
import { captureScript, type RanScript, runScript } from '../run-script.js';
import type { CapturedScript, ScriptSurroundings } from '../script-run.js';
import { followOnce } from './kept-scripts.js';
import type { SourceReading, WrittenScript } from './written-script.js';

/** Variables that the shell sets or takes by itself. */
const MENTIONED = /\$\{?_\b|\bCDPATH\b/g;
const NO_NAMES: ReadonlySet<string> = new Set();

const NOTHING_SOURCED: SourcedVariables = { names: NO_NAMES, isOpen: false, mayRun: false };
const ANY_SOURCED: SourcedVariables = { names: NO_NAMES, isOpen: true, mayRun: true };

/** Nothing is known of any file. */
export const NOTHING_READ: SourceReading = {
  findPrinted: () => ANY_SOURCED,
  findSourced: () => ANY_SOURCED,
  started: NOTHING_SOURCED,
  start: NOTHING_STARTED,
};

/** Follows a script over all the ways that it may take. */
export function followScript(script: WrittenScript, reading: SourceReading = NOTHING_READ): RanScript {
  return followOnce(script, reading, followAnew);
}

function followAnew(script: WrittenScript, reading: SourceReading): RanScript {
  const { text, called = null } = script;
  const surroundings = surround(script, reading);
  return runScript(
    text,
    script.folder,
    takesArguments(surroundings.shell) ? null : [[]],
    surroundings,
    called && toScriptWords(called),
  );
}

/** What it prints on each of its ways, once `change` has made something else of it; null: that is not known. */
export function captureFollowed(
  script: WrittenScript,
  change: (root: ScriptNode) => ScriptNode | null,
): CapturedScript | null {
  return captureScript(script.text, script.folder, surround(script, NOTHING_READ), change);
}

function surround(
  script: WrittenScript,
  reading: SourceReading,
): ScriptSurroundings & { readonly shell: string } {
  const { text, called = null } = script;
  const all = [text, ...(called ?? [])].map(({ value }) => value).join('\n');
  const shell = called === null ? script.shell : 'sh';
  return {
    shell,
    texts: script.texts,
    dialect: dialectOf(shell, all, (name) => script.lookUp(name) !== undefined || script.mayBeSet(name)),
    lookUp: (name: string) => script.lookUp(name),
    mayBeSet: (name: string) => script.mayBeSet(name),
    isUnset: (name: string) => script.isUnset(name),
    mentions: new Set([...all.matchAll(MENTIONED)].map(([name]) => (name.startsWith('$') ? '_' : name))),
    ...reading,
    endsJob: script.endsJob,
    ...(script.startedBy === undefined ? {} : { started: ANY_SOURCED, startedBy: script.startedBy }),
    ...(called === null ? {} : { file: { path: SCRIPT_FILE, text } }),
    shown: isPowerShell(shell) ? listShown(script.written ?? '') : NO_NAMES,
    isHandedOn: handsTextOn(
      [script.written ?? text.value, ...(called ?? []).map(({ value }) => value)].join('\n'),
      isPowerShell(script.shell),
    ),
  };
}

/** Whether the shell may hand parameters on: the runner itself gives none. */
function takesArguments(shell: string): boolean {
  return /\{0\}['"]?\s+\S/.test(shell);
}
