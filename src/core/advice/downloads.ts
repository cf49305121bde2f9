import type { ScriptNode } from '../builds/workflows/shell/syntax/script-tree.js';
import { listNodes, type PlainCommand, readCommand, readScript } from './step-script.js';

const FETCHES = /^(?:curl|fetch|iwr|irm|invoke-webrequest|invoke-restmethod)(?:\.exe)?$/i;
const URL = /^https?:\/\//i;
/** The longest command that is shown. */
const SHOWN = 120;

/** What is downloaded to the standard output in a part of a script: its URL where it is written, otherwise the command. */
export function listDownloads(node: ScriptNode): readonly string[] {
  return listNodes(node).flatMap((part) => {
    const command = part.kind === 'command' && !writesFile(part.redirections) ? readCommand(part) : null;
    if (command === null) return [];
    return printsDownload(command) ? [nameDownload(command)] : listHandedDownloads(command);
  });
}

/** `cat <(curl …)`, `echo "$(curl …)"`: what is downloaded there goes on. */
function listHandedDownloads({ program, words }: PlainCommand): readonly string[] {
  if (!/^(?:cat|echo|printf)$/.test(program)) return [];
  return words
    .flatMap((word) => [...listOutputs(word), ...listFileOutputs(word)])
    .flatMap(listScriptDownloads);
}

export function listScriptDownloads(script: string): readonly string[] {
  const root = readScript(script);
  return root === null ? [] : listDownloads(root);
}

const writesFile = (
  redirections: readonly { readonly operator: string; readonly descriptor: string }[],
): boolean => redirections.some(({ operator, descriptor }) => /^>/.test(operator) && /^1?$/.test(descriptor));

/** Whether what is downloaded goes to the standard output. */
function printsDownload({ program, words }: PlainCommand): boolean {
  if (/^wget2?$/.test(program))
    return words.some(
      (word, index) =>
        /^-\w*O-$|^--output-document=-$|^-\w*O\/dev\/stdout$|^--output-document=\/dev\/stdout$/.test(word) ||
        (/^-\w*O$|^--output-document$/.test(word) && /^(?:-|\/dev\/stdout)$/.test(words[index + 1] ?? '')),
    );
  if (!FETCHES.test(program)) return false;
  return !words.some(
    (word, index) =>
      /^-\w*O$|^--remote-name(?:-all)?$|^--head$|^-[Oo]ut[Ff]ile$/.test(word) ||
      (/^-\w*o$|^--output$/.test(word) && !/^(?:-|\/dev\/stdout)$/.test(words[index + 1] ?? '')),
  );
}

function nameDownload({ program, words }: PlainCommand): string {
  return shorten(words.find((word) => URL.test(word)) ?? [program, ...words].join(' '));
}

export const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** The scripts whose output a word holds: `$( … )` and backticks. */
export function listOutputs(word: string): string[] {
  const quoted = [...word.matchAll(/`([^`]*)`/g)].map(([, script = '']) => script);
  return [...listEnclosed(word, /\$\((?!\()/g), ...quoted];
}

/** The scripts whose output is a file: `<( … )`. */
export const listFileOutputs = (word: string): string[] => listEnclosed(word, /<\(/g);

/** Longer words are not looked into. */
const MAX_WORD = 64 * 1024;

function listEnclosed(word: string, opening: RegExp): string[] {
  if (word.length > MAX_WORD) return [];
  const found: string[] = [];
  let end = 0;
  for (const { index, 0: start } of word.matchAll(opening)) {
    if (index < end) continue;
    end = findClosing(word, index + start.length);
    found.push(word.slice(index + start.length, end));
  }
  return found;
}

function findClosing(word: string, from: number): number {
  let depth = 1;
  let quote = '';
  for (let at = from; at < word.length; at++) {
    const sign = word[at] ?? '';
    if (sign === '\\' && quote !== "'") at++;
    else if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')') {
      depth--;
      if (depth === 0) return at;
    }
  }
  return word.length;
}
