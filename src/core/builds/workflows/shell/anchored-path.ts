import { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';

const HERE = /^(?:\$PWD|\$\{PWD\}|\$\(\s*pwd(?:\s+-[LP])?\s*\)|`\s*pwd(?:\s+-[LP])?\s*`)$/;
/** The folder of the repository, which is where a script runs that is at the root of the workspace. */
const TOP =
  /^(?:\$\(\s*git\s+rev-parse\s+--show-toplevel(?:\s+2>\s*\/dev\/null)?\s*\)|`\s*git\s+rev-parse\s+--show-toplevel\s*`)$/;
const WORKSPACE =
  /^(?:\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE(?::?-[\w./$-]*)?\}|\$\{\{\s*github\.workspace\s*\}\})$/i;

/** A path of a script that begins with a name for where it runs, or for the runner's workspace. */
interface Anchored {
  /** From there on: `./x`. */
  readonly path: TracedText;
  readonly isWorkspace: boolean;
  /** It means where the script runs only at the root of the workspace. */
  readonly isTop: boolean;
}

function readAnchor(path: TracedText, texts: UnknownTexts): Anchored | null {
  const [expression = ''] = texts.expressionsIn(path.value);
  const isWorkspace = WORKSPACE.test(expression);
  const stand = texts.standIn(expression);
  const isTop = TOP.test(expression);
  if (!(isWorkspace || isTop || HERE.test(expression)) || !path.value.startsWith(stand)) return null;
  const rest = path.slice(stand.length);
  if (rest.value === '') return { path: path.as('.'), isWorkspace, isTop };
  if (!rest.value.startsWith('/')) return null;
  return { path: TracedText.join([path.slice(0, stand.length).as('.'), rest]), isWorkspace, isTop };
}

/** Whether an expression is the folder where a command runs. */
export function isOwnFolder(expression: string, folder: string | null): boolean {
  return HERE.test(expression) || (folder === '.' && (WORKSPACE.test(expression) || TOP.test(expression)));
}

const AROUND = /^(?:\$RUNNER_WORKSPACE|\$\{RUNNER_WORKSPACE\}|\$\{\{\s*runner\.workspace\s*\}\})$/i;

/** The name for the folder around the runner's workspace with which a path begins, as it is in the path. */
export function parentAnchor(path: string, texts: UnknownTexts): string | null {
  const [expression = ''] = texts.expressionsIn(path);
  const stand = texts.standIn(expression);
  return AROUND.test(expression) && path.startsWith(`${stand}/`) ? stand : null;
}

/** Whether a path begins in the workspace wherever the script runs. */
export function isInWorkspace(path: TracedText, texts: UnknownTexts): boolean {
  return readAnchor(path, texts)?.isWorkspace === true;
}

/** What Linux itself calls the folder where a program runs. */
const OF_PROCESS = /^\/proc\/(?:self|thread-self|\d+)\/cwd(?=\/|$)/;

/** The path as a folder of the workspace sees it, without names for these places. */
export function withoutAnchor(path: TracedText, folder: string, texts: UnknownTexts): TracedText {
  const [own] = OF_PROCESS.exec(path.value) ?? [];
  if (own !== undefined) return TracedText.join([path.slice(0, own.length).as('.'), path.slice(own.length)]);
  const anchored = readAnchor(path, texts);
  if (anchored === null || (anchored.isTop && folder !== '.')) return path;
  if (!anchored.isWorkspace || folder === '.') return anchored.path;
  const up = folder
    .split('/')
    .map(() => '..')
    .join('/');
  return TracedText.join([anchored.path.slice(0, 0).as(`${up}/`), anchored.path]);
}

/** The same for the value of `NAME=VALUE`. */
export function withoutValueAnchor(text: TracedText, folder: string, texts: UnknownTexts): TracedText {
  const value = text.value.indexOf('=') + 1;
  if (value === 0) return text;
  return TracedText.join([text.slice(0, value), withoutAnchor(text.slice(value), folder, texts)]);
}
