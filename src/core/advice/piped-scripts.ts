import type { ScriptNode } from '../builds/workflows/shell/syntax/script-tree.js';
import type { ShippedStep } from '../dockerfile/shipped-step.js';
import {
  isShell,
  listNodes,
  listScripts,
  type PlainCommand,
  readCommand,
  readScript,
} from './step-script.js';

const SPEAKS_OF_DOWNLOADS = /\b(?:curl|wget|fetch|iwr|irm|invoke-(?:webrequest|restmethod))\b/i;
const PIPE = /\|(?!\|)/;
const RUNS_INPUT = /\b(?:(?:ba|da|z|k|a)?sh|iex|invoke-expression)\b/i;
const HANDS_OVER = /\$\(|`|<\(/;
const FETCHES = /^(?:curl|fetch|iwr|irm|invoke-webrequest|invoke-restmethod)$/i;
const EVALUATES = /^(?:iex|invoke-expression)$/i;
/** What a word hands to its command: the output of `$( … )`, of backticks, or of `<( … )` as a file. */
const OUTPUT = /^"?(?:\$\((.*)\)|`(.*)`)"?$/s;
const OUTPUT_FILE = /^<\((.*)\)$/s;
/** The longest command that is shown. */
const SHOWN = 120;

/** The downloads of a RUN that a shell runs at once: their URL where it is written, else the command. */
export function listPipedScripts(step: ShippedStep): readonly string[] {
  if (step.keyword !== 'run') return [];
  return listScripts(step).flatMap((script) => {
    const root = SPEAKS_OF_DOWNLOADS.test(script.text) && mayRun(script.text) ? script.root : null;
    return root === null ? [] : [...listNodes(root)].flatMap(findPiped);
  });
}

/** Without a shell after a pipe, or a script in the words of a command, nothing is run at once. */
function mayRun(script: string): boolean {
  const pipe = script.search(PIPE);
  return HANDS_OVER.test(script) || (pipe >= 0 && RUNS_INPUT.test(script.slice(pipe)));
}

function findPiped(node: ScriptNode): readonly string[] {
  if (node.kind === 'pipe') {
    const runner = node.parts.findLastIndex((part) => some(part, runsInput));
    const found = node.parts.slice(0, Math.max(runner, 0)).flatMap(listDownloads);
    return found.slice(0, 1);
  }
  if (node.kind !== 'command') return [];
  const command = readCommand(node);
  return command === null ? [] : listHandedOver(command);
}

/** `sh -c "$(curl …)"`, `eval "$(curl …)"`, `bash <(curl …)`, `. <(curl …)`. */
function listHandedOver({ program, words }: PlainCommand): readonly string[] {
  const takesText = program === 'eval' || (isShell(program) && words.some((word) => /^-\w*c$/.test(word)));
  const takesFile = program === '.' || program === 'source' || isShell(program);
  const inner = words.flatMap((word) => {
    const text = takesText ? OUTPUT.exec(word) : null;
    const file = takesFile ? OUTPUT_FILE.exec(word) : null;
    return text?.[1] ?? text?.[2] ?? file?.[1] ?? [];
  });
  return inner.flatMap((script) => {
    const root = readScript(script);
    return root === null ? [] : listDownloads(root).slice(0, 1);
  });
}

function listDownloads(node: ScriptNode): readonly string[] {
  return [...listNodes(node)].flatMap((part) => {
    const command = part.kind === 'command' && !writesFile(part.redirections) ? readCommand(part) : null;
    return command === null || !printsDownload(command) ? [] : [nameDownload(command)];
  });
}

const writesFile = (
  redirections: readonly { readonly operator: string; readonly descriptor: string }[],
): boolean => redirections.some(({ operator, descriptor }) => /^>/.test(operator) && /^1?$/.test(descriptor));

/** Whether what is downloaded goes to the standard output. */
function printsDownload({ program, words }: PlainCommand): boolean {
  if (program === 'wget')
    return words.some(
      (word, index) =>
        /^-\w*O-$|^--output-document=-$/.test(word) ||
        (/^-\w*O$|^--output-document$/.test(word) && words[index + 1] === '-'),
    );
  if (!FETCHES.test(program)) return false;
  return !words.some(
    (word, index) =>
      /^-\w*O$|^--remote-name$|^--head$/.test(word) ||
      (/^-\w*o$|^--output$/.test(word) && words[index + 1] !== '-'),
  );
}

function nameDownload({ program, words }: PlainCommand): string {
  const url = words.find((word) => /^https?:\/\//i.test(word));
  const text = url ?? [program, ...words].join(' ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

const some = (node: ScriptNode, isMeant: (command: PlainCommand) => boolean): boolean =>
  [...listNodes(node)].some((part) => {
    const command = part.kind === 'command' ? readCommand(part) : null;
    return command !== null && isMeant(command);
  });

/** Whether a command runs what it reads on its standard input: a shell without a script of its own. */
function runsInput({ program, words }: PlainCommand): boolean {
  if (EVALUATES.test(program)) return true;
  if (!isShell(program)) return false;
  if (words.some((word) => /^-\w*c$/.test(word))) return false;
  if (words.some((word) => /^-\w*s$/.test(word))) return true;
  const [operand] = words.filter((word) => word !== '--' && !/^[-+]\w/.test(word));
  return operand === undefined || operand === '-' || operand === '/dev/stdin';
}
