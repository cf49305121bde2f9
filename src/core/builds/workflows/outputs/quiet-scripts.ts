import type { UnknownTexts } from '../../unknown-texts.js';
import { hidesCommands, runsCommands } from '../made/command-words.js';
import { evaluateText } from '../scope.js';
import { unwrap } from '../shell/builders/wrappers.js';
import { type ListedCommand, listShellCommands } from '../shell/listing/listed-commands.js';
import { MAX_SCRIPT } from '../shell/reading/script-builds.js';
import { findProgram } from '../shell/subcommands.js';
import { sayCommands } from '../sources/given-words.js';
import type { PlacedStep } from '../sources/placed-step.js';
import { callsOf, mayBePowerShell } from '../sources/script-place.js';
import { UsedText } from '../sources/used-text.js';
import { memberOf, textOf } from '../yaml/yaml-tree.js';
import { isHarmless } from './harmless-programs.js';
import { setsInOtherCase, setsOthers, setsPrograms } from './run-words.js';
import { runsElsewhere, SHELL } from './step-outputs.js';

/** Commands within commands, deeper than they are listed. */
const DEEP = /(?:\$\([^()]*){5}/;
const FUNCTION = /(?:^|[\s;&|])(?:function\s+)?([A-Za-z_][\w-]*)\s*\(\s*\)/g;
const OF_SHELL = /^(?:\[\[|!|fi|done|esac|\}|for|select|case|umask|ulimit)$/;
/** Commands within arithmetic, which are not listed by themselves. */
const COUNTED = /^\$\(\([\s\S]*(?:\$\(|`)/;

/** Whether a program, with its words, is one that may run. */
type IsOrdinary = (program: string, words: readonly string[]) => boolean;

/** Whether the script of a step sets no variable for those after it: it runs ordinary commands only, and none that says so. */
export function isQuietScript(step: PlacedStep): boolean {
  const isOrdinary: IsOrdinary = (program, words) =>
    isHarmless(program, words) || (findProgram(program) !== undefined && !program.includes('/'));
  const written = textOf(memberOf(step.tree, 'run'));
  return (
    written !== null && runsOnly(step, isOrdinary) && !new UsedText(sayCommands(step, written)).writes('')
  );
}

/** Whether the script of a step runs only such programs, what the shell itself does, and functions of its own. */
export function runsOnly(step: PlacedStep, isOrdinary: IsOrdinary): boolean {
  const { scope, session } = step.context;
  const written = textOf(memberOf(step.tree, 'run'));
  const [call, ...others] = callsOf(step);
  if (written === null || call === undefined || others.length > 0 || call.words !== null) return false;
  if (!(SHELL.test(call.shell) && session.spend(written.value.length))) return false;
  if (runsElsewhere(step) || mayBePowerShell(step)) return false;
  const script = evaluateText(written, scope);
  if (scope.system !== 'unix' && setsInOtherCase(script.value)) return false;
  if (script.value.length > MAX_SCRIPT || DEEP.test(script.value)) return false;
  const own = new Set([...script.value.matchAll(FUNCTION)].map(([, name = '']) => name));
  const { texts } = session;
  return listShellCommands(script, { texts, lookUp: () => undefined }).every(
    (part) =>
      'mark' in part || isQuiet(part, texts, (...called) => own.has(called[0]) || isOrdinary(...called)),
  );
}

function isQuiet(command: ListedCommand, texts: UnknownTexts, isOrdinary: IsOrdinary): boolean {
  const { words, isRead = false, patternsFrom } = command;
  // what other programs are found by, or load
  const isLoaded = words.some(({ text }) => setsPrograms(texts.restore(text.value)));
  if (isLoaded || runsMore(command, texts)) return false;
  const { called } = unwrap(words.slice(0, patternsFrom), false);
  const [program = '', ...given] = called.map(({ text }) => text.value);
  if (setsOthers(program, given)) return false;
  return program === '' || isRead || OF_SHELL.test(program) || isOrdinary(program, given);
}

/** Whether a command has others in it that are not listed. */
function runsMore({ words, input, outputs = [] }: ListedCommand, texts: UnknownTexts): boolean {
  const isCounted = (text: string): boolean => texts.expressionsIn(text).some((each) => COUNTED.test(each));
  if (words.some(({ text }) => hidesCommands(text.value, texts) || isCounted(text.value))) return true;
  if (outputs.some(({ value }) => runsCommands(value, texts))) return true;
  if (input === null || input.kind === 'other') return false;
  if (input.kind === 'file') return runsCommands(input.path.value, texts);
  return runsCommands(input.text.value, texts) || (!input.isLiteral && /\$\(|`/.test(input.text.value));
}
