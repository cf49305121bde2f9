import type { ScriptNode } from '../builds/workflows/shell/syntax/script-tree.js';
import { listNodes, type PlainCommand, readCommand, readScript } from './step-script.js';

const FETCHES = /^(?:curl|fetch|iwr|irm|invoke-webrequest|invoke-restmethod)(?:\.exe)?$/i;
const URL = /^https?:\/\//i;
/** Options that change nothing of what is downloaded, and those whose value is the next word. */
const PLAIN_OPTION =
  /^(?:-|-uri|-useb(?:asicparsing)?|-Uri|-Use[bB](?:asicParsing)?|-[fgLsSqv]+|-q?O-?|-nv|--(?:fail|silent|show-error|location|tlsv1\.[23]|compressed|retry-connrefused|retry-all-errors|ipv4|quiet|no-verbose|https-only|proto(?:-redir)?=.*|output-document=-))$/;
const PLAIN_PAIR =
  /^--(?:proto(?:-redir)?|retry|retry-delay|retry-max-time|connect-timeout|max-time|timeout|tries)$/;
/** Without what a shell or curl makes several addresses of. */
const PLAIN_URL = /^https:\/\/[\w./:@%~+,=&?#$-]+$/;
/** A server on the machine that asks, and nothing in front of it that would make it another one. */
const LOCAL_URL =
  /^(?:https?:\/\/)?(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])(?::\d+)?(?:\/[\w./%~+-]*(?:\?[\w./%~+=&-]*)?)?$/i;
/** The longest command that is shown. */
const SHOWN = 120;

export interface Download {
  /** Its URL where it is written, otherwise the command. */
  readonly written: string;
  /** The one address that is downloaded, its variables as they are written; null where that is not known to be all. */
  readonly url: string | null;
  /** It comes from the build itself: a server that the same RUN has started. */
  readonly isLocal?: boolean;
}

/** What is downloaded to the standard output in a part of a script. */
export function listDownloads(node: ScriptNode): readonly Download[] {
  return listNodes(node).flatMap((part) => {
    const command = part.kind === 'command' && !writesFile(part.redirections) ? readCommand(part) : null;
    if (command === null) return [];
    return printsDownload(command) ? [describeDownload(command)] : listHandedDownloads(command);
  });
}

/** `cat <(curl …)`, `echo "$(curl …)"`: what is downloaded there goes on. */
function listHandedDownloads({ program, words }: PlainCommand): readonly Download[] {
  if (!/^(?:cat|echo|printf)$/.test(program)) return [];
  return words
    .flatMap((word) => [...listOutputs(word), ...listFileOutputs(word)])
    .flatMap(listScriptDownloads);
}

export function listScriptDownloads(script: string): readonly Download[] {
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

function describeDownload({ program, words }: PlainCommand): Download {
  const written = shorten(words.find((word) => URL.test(word)) ?? [program, ...words].join(' '));
  const others = words.filter(
    (word, index) =>
      !PLAIN_OPTION.test(word) && !PLAIN_PAIR.test(word) && !PLAIN_PAIR.test(words[index - 1] ?? ''),
  );
  const [url = ''] = others;
  const isOne = others.length === 1;
  return { written, url: isOne && PLAIN_URL.test(url) ? url : null, isLocal: isOne && LOCAL_URL.test(url) };
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
