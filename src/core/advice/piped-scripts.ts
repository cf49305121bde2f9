import { TracedText } from '../builds/traced-text.js';
import type { Redirection, ScriptNode } from '../builds/workflows/shell/syntax/script-tree.js';
import type { ShippedStep } from '../dockerfile/shipped/shipped-step.js';
import {
  type Download,
  listDownloads,
  listFileOutputs,
  listOutputs,
  listScriptDownloads,
} from './downloads.js';
import { listEvaluatedDownloads } from './power-shell-downloads.js';
import {
  isShell,
  listNodes,
  listPlainCommands,
  listScripts,
  type PlainCommand,
  readCommand,
  readWords,
  StepScript,
} from './step-script.js';

const SPEAKS_OF_DOWNLOADS =
  /\b(?:curl|wget2?|fetch|iwr|irm|invoke-(?:webrequest|restmethod)|download(?:string|data)|getstring(?:async)?)\b/i;
/** Something that may run its input, between a pipe and what ends the command behind it. */
const PIPED_ON =
  /\|&?\s*(?:[({]|[^|;&\n]*\b(?:(?:ba|da|z|k|a)?sh|iex|invoke-expression|python[\d.]*|perl|ruby|node|php\d*|source|while|until|for|if|case)\b|\.\s)/i;
const HANDS_OVER = /\$\(|`|<\(|create\(/i;
/** Programs that run what they read, if they are given nothing else. */
const INTERPRETER = /^(?:python[\d.]*|perl|ruby|node|php\d*)$/;
/** Code that is written, or what reads the input as data. */
const GIVES_CODE = /^-\w*[cemrpnfB]/;
const EVALUATES = /^(?:iex|invoke-expression)$/i;
const TAKES_CODE = /^-\w*c$/;
/** A script in a script in a script. */
const MAX_DEPTH = 4;

/** Downloads that a shell runs at once. */
export interface PipedScript {
  /** At least one. */
  readonly downloads: readonly Download[];
  /** All that makes what is run, as the script has it. */
  readonly made: string;
}

/** The downloads of a RUN that a shell runs at once. */
export function listPipedScripts(step: ShippedStep): readonly PipedScript[] {
  if (step.keyword !== 'run') return [];
  const { text, json, words, heredocs } = step;
  if (!SPEAKS_OF_DOWNLOADS.test(text) && !heredocs.some((each) => SPEAKS_OF_DOWNLOADS.test(each))) return [];
  const whole = [json ? words.join(' ') : text, ...heredocs].join('\n');
  const found = json
    ? findInCommand(readWords(words), [], 0)
    : listScripts(step).flatMap((script) => findInScript(script, 0));
  const known = new Set(found.map(({ downloads: [first] }) => first?.written));
  const evaluated = listEvaluatedDownloads(whole).filter(({ written }) => !known.has(written));
  return [...found, ...evaluated.map(({ written, made, url }) => ({ downloads: [{ written, url }], made }))];
}

function findInScript(script: StepScript, depth: number): readonly PipedScript[] {
  const { text } = script;
  if (depth > MAX_DEPTH || !SPEAKS_OF_DOWNLOADS.test(text) || !mayRun(text)) return [];
  const { root } = script;
  return root === null ? [] : listNodes(root).flatMap((node) => findInNode(node, depth));
}

/** Without something that runs its input after a pipe, or a script in the words of a command, nothing is run at once. */
const mayRun = (script: string): boolean => HANDS_OVER.test(script) || PIPED_ON.test(script);

function findInNode(node: ScriptNode, depth: number): readonly PipedScript[] {
  if (node.kind === 'pipe') {
    const runner = node.parts.findLastIndex((part) => listPlainCommands(part).some(runsInput));
    return describe(node.parts.slice(0, Math.max(runner, 0)).flatMap(listDownloads), () => write(node));
  }
  return node.kind === 'command' ? findInCommand(readCommand(node), node.redirections, depth) : [];
}

/** `made` is all of them. */
function describe(downloads: readonly Download[], made: () => string): readonly PipedScript[] {
  return downloads.length === 0 ? [] : [{ downloads, made: made() }];
}

const write = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof TracedText ? part.value : part));

/** `sh -c "$(curl …)"`, `sh -c "curl … | sh"`, `eval "$(curl …)"`, `bash <(curl …)`, `. <(curl …)`, `$(curl …)`. */
function findInCommand(
  command: PlainCommand | null,
  redirections: readonly Redirection[],
  depth: number,
): readonly PipedScript[] {
  if (command === null) return [];
  const { program, words, scripts } = command;
  const isCode = isShell(program) || /^su$|^runuser$/.test(program);
  const code = isCode ? words.findIndex((word) => TAKES_CODE.test(word) || word === '--command') : -1;
  const takesFile = program === '.' || program === 'source' || isShell(program) || INTERPRETER.test(program);
  const texts = program === 'eval' ? words : code >= 0 ? words.slice(code + 1, code + 2) : [];
  const handed = [
    ...[...texts, ...(program.startsWith('$(') || program.startsWith('`') ? [command.first] : [])].flatMap(
      listOutputs,
    ),
    ...(takesFile ? words.flatMap(listFileOutputs) : []),
    ...(runsInput(command) || takesFile ? redirections.flatMap(listHandedIn) : []),
  ];
  const inner = program === 'eval' ? scripts : code >= 0 ? scripts.slice(code + 1, code + 2) : [];
  return [
    ...describe(handed.flatMap(listScriptDownloads), () => write([command.first, words, redirections])),
    ...inner.flatMap((script) => findInScript(new StepScript(script), depth + 1)),
  ];
}

/** `< <(curl …)`, `<<< "$(curl …)"`. */
function listHandedIn({ operator, target }: Redirection): readonly string[] {
  if (operator === '<<<') return listOutputs(target.value);
  return operator === '<' ? listFileOutputs(target.value) : [];
}

/** Whether a command runs what it reads on its standard input: a shell without a script of its own. */
function runsInput({ program, words }: PlainCommand): boolean {
  if (EVALUATES.test(program)) return true;
  if (program === '.' || program === 'source') return words[0] === '/dev/stdin';
  const isInterpreter = INTERPRETER.test(program);
  if (!isShell(program) && !isInterpreter) return false;
  if (words.some((word) => (isInterpreter ? GIVES_CODE : TAKES_CODE).test(word))) return false;
  if (!isInterpreter && words.some((word) => /^-\w*s$/.test(word))) return true;
  const [operand] = words.filter(
    (word, index) => word !== '--' && !/^[-+]\w|^--\w/.test(word) && !/^-\w*o$/.test(words[index - 1] ?? ''),
  );
  if (isInterpreter && words[0] === '--') return true;
  return operand === undefined || operand === '-' || operand === '/dev/stdin';
}
