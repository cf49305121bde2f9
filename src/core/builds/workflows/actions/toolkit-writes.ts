import { parentFolder, resolvePath } from '../../repo-path.js';
import { readSource } from '../../source-text.js';
import { setsVariables } from '../shell/environment/command-files.js';
import { programReachesFiles } from '../shell/environment/reached-files.js';
import { findImplied } from '../sources/named-paths.js';
import type { Step } from '../step.js';
import { listCalls, listLiterals } from './javascript-calls.js';

/** What a script of JavaScript that has the toolkit of GitHub (`core`) sets for the steps after it. */
export interface ToolkitWrites {
  readonly names: ReadonlySet<string>;
  /** Whether there may be any others. */
  readonly isOpen: boolean;
  /** Whether it may call anything of the toolkit. */
  readonly callsAny: boolean;
  /** The texts that add folders to the path. */
  readonly adding: readonly string[];
}

/** `core.exportVariable('NAME', …)`, or with a name that is not written there. */
const EXPORTING = /\bexportVariable\b(?:["']\])?(?:\s*\(\s*(['"`])([A-Za-z_]\w*)\1\s*,)?/g;
const REQUIRING = /\b(?:require|import)\b/g;
const IMPORTED = /\bfrom\s*(['"])([^'"\n]{1,200})\1/g;
/** The toolkit under another name. */
const TOOLKIT =
  /\b([A-Za-z_$][\w$]*)\s*=\s*(?:await\s+)?(?:require|import)\(\s*['"]@actions\/core['"]|\*\s*as\s+(\w+)\s+from\s*['"]@actions\/core['"]/g;
/** The folder of the workspace before a path. */
const WORKSPACE = /^\$\{\{?[^}]{0,80}workspace[^}]{0,9}\}{1,2}\/*/i;
const MAX_FILES = 50;

/** What the script of a step sets, with the files of the repository that it requires. */
export function readToolkitWrites(step: Step, script: string): ToolkitWrites {
  const { session, workspace } = step.context;
  const { tree } = session;
  const folders = workspace.foldersAt('.');
  const texts = [script];
  const seen = new Set<string>();
  const follow = (text: string, folder: string, resolve: (path: string) => string | null): void => {
    const place = { folders: [folder], resolve: (_: string, path: string) => resolve(path) };
    const named = listRequired(text);
    const found = [...named.flatMap((path) => resolve(path) ?? []), ...findImplied(named, place, tree)];
    for (const path of found) {
      if (seen.size >= MAX_FILES || seen.has(path) || !tree.has(path)) continue;
      seen.add(path);
      const source = readSource(path, tree);
      if (source === null || !session.spend(source.text.length)) continue;
      texts.push(source.text);
      const own = parentFolder(path);
      follow(source.text, own, (other) => resolvePath(own, other));
    }
  };
  follow(script, '.', (path) => folders.resolve(path));
  const exported = texts.flatMap((text) => [...text.matchAll(EXPORTING)].map(([, , name]) => name));
  const names = new Set(exported.flatMap((name) => name ?? []));
  const callsAny = texts.some(mayCallAny);
  return {
    names,
    isOpen:
      callsAny ||
      exported.includes(undefined) ||
      texts.some((text) => setsVariables(text) || programReachesFiles(text)),
    callsAny,
    adding: texts.filter((text) => /\baddPath\b/.test(text)),
  };
}

function listRequired(text: string): readonly string[] {
  const called = listCalls(text, REQUIRING).flatMap(({ args: [first = ''] }) => listLiterals(first, text));
  const imported = [...text.matchAll(IMPORTED)].map(([, , path = '']) => path);
  return [...called, ...imported].map((path) => path.replace(WORKSPACE, '')).filter((path) => path !== '');
}

/** Whether a text calls what it does not name of the toolkit: `core[x]`. */
function mayCallAny(text: string): boolean {
  const others = [...text.matchAll(TOOLKIT)].map(([, first, second = 'core']) => first ?? second);
  const name = [...new Set(['core', ...others])].map((each) => each.replaceAll('$', '\\$')).join('|');
  const core = String.raw`(?<![\w$.'"\`/-])(?:${name})(?![\w$])`;
  const literal = String.raw`\s{0,9}['"\`]\w+['"\`]\s{0,9}\]`;
  const ways = [
    String.raw`(?:${core}|@actions\/core['"]\s{0,9}\))\s{0,9}(?:\?\.\s{0,9})?\[(?!${literal})`,
    String.raw`${core}\s{0,9}\??\.\w{0,40}\\`,
    String.raw`\b(?:Object|Reflect)\.\w{1,40}\(\s{0,9}${core}|\.\.\.${core}(?!\s{0,9}\.)|\bfor\s{0,9}\([^\n)]{0,80}\bin\s+${core}`,
    String.raw`(?<!\}\s{0,9})=\s{0,9}${core}\s{0,9}(?:[;,\n]|$)|\{[^{}]{0,120}(?:\[|\.\.\.)[^{}]{0,120}\}\s{0,9}=\s{0,9}${core}`,
    String.raw`\barguments\s{0,9}\[`,
  ];
  if (new RegExp(ways.join('|')).test(text)) return true;
  // to a function that has it under another name
  const isHanded = new RegExp(
    String.raw`\(\s{0,9}(?:[^()\n]{0,100},\s{0,9})?${core}\s{0,9}[,)](?!\s{0,9}(?:=>|\{))`,
  ).test(text);
  const isTaken =
    listRequired(text).length > 0 || new RegExp(String.raw`${core}[^()]{0,200}\)\s{0,9}(?:=>|\{)`).test(text);
  return isHanded && !isTaken;
}
