import { baseName } from '../../../repo-path.js';
import type { Tree } from '../../../tree.js';
import { fillUnknown, isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { isBuildName, mayNameBuildFile } from './build-names.js';

/** What leads out of the workspace. */
const ELSEWHERE =
  /te?mp|home|cache|runner\.(?!workspace)|runner_(?!workspace)|github_(?:env|output|path|state|step_summary|action)|\bgo\s+env/i;
/** A substitution of programs that put a text together, or print names of files. */
const MAKING =
  /^(?:\$\(|`)\s*(?:<|(?:\S*\/)?(?:echo|compgen|printf|ls|find|fd|cat|tac|rev|tr|cut|head|tail|[gz]?sed|[gmn]?awk|base(?:32|64|name)|realpath|readlink|xxd|[efz]?grep|rg|git\s+(?:grep|ls-files)|jq|yq|sort|uniq|tee|dd)\b)|^(?:\$\(|`)(?=.*(?:docker|contain)).*file|^(?:\$\(|`).*\b(?:compose|bake)\b/is;

const SPEAKING = /docker|contain|compose|bake/i;

/** What lists files with an ending that no build file has. */
const OTHER_ENDING = /\*\.(?!ya?ml\b|hcl\b|json\b|env\b|docker|container)\w/i;

/** The last part of one path, which ends as that of an archive or of what a test says. */
const BASE_NAME =
  /^\$\(\s*basename\s+(?:"[^"\s]*|[^"'\s;|&<>]*)\.(?:tar|gz|tgz|zip|zst|xz|bz2|7z|txt|log|xml|csv|html|deb|rpm|apk|jar|whl|exe|dmg|asc|sig|sha\d+)"?\s*\)$/i;

/** A substitution that prints names of files as they are. */
const LISTED =
  /^(?:\$\(|`)\s*(?:git\s+(?:ls-files|grep|diff)|g?find|fd|ls|[ef]?grep|rg)\b(?![\s\S]*\b(?:[gz]?sed|[gmn]?awk|tr|cut|rev|printf|echo|xargs|perl|python3?|base(?:32|64|name))\b)/;

/** A name of which a part is not known. */
export interface OpenName {
  /** The path with `*` for each part that is not known; null: the rest says nothing. */
  readonly pattern: string | null;
  /** The programs that make up the name. */
  readonly makers: readonly string[];
}

/** A folder where the script was before, or one that it keeps in a list. */
const EARLIER = /^~(?:[+-]?\d+|-)(?=\/|$)\/*/;

/** Whether a path begins at the root, or in the home of a user. */
export function isRooted(path: string): boolean {
  return path.startsWith('/') || (path.startsWith('~') && !EARLIER.test(path));
}

/** What is known of a path that begins where the script was before; null: it does not. */
export function fromEarlier(path: string): string | null {
  return EARLIER.test(path) ? path.replace(EARLIER, '') : null;
}

/** What is known of the name of a file of the workspace; null: it lies elsewhere. */
export function readOpenName(path: string, texts: UnknownTexts): OpenName | null {
  const name = baseName(path);
  if (ELSEWHERE.test(texts.restore(path.slice(0, path.length - name.length)))) return null;
  const expressions = texts.expressionsIn(name);
  if (expressions.some((each) => ELSEWHERE.test(each))) return null;
  const letters = fillUnknown(name, '');
  if (letters === '') return { pattern: null, makers: expressions.filter(isMaking) };
  // an ending such as `.json` says nothing
  const isTelling = !isUnknown(name) || /[a-z]{3}/i.test(letters.replace(/\.\w+$/, ''));
  return { pattern: isTelling ? fillUnknown(path, '*') : null, makers: [] };
}

function isMaking(expression: string): boolean {
  return MAKING.test(expression) && (!BASE_NAME.test(expression) || SPEAKING.test(expression));
}

/** Whether the name of a file is one of a list, of which is looked at by itself which files it has. */
export function isListedName(path: string, texts: UnknownTexts): boolean {
  const expressions = texts.expressionsIn(path);
  return expressions.length > 0 && expressions.every((each) => LISTED.test(each));
}

/** Whether a path of which parts are not known may be that of a build file of the workspace. */
export function mayMakeBuildName(path: string, texts: UnknownTexts, tree: Pick<Tree, 'select'>): boolean {
  const open = readOpenName(path, texts);
  if (open === null) return false;
  const name = baseName(path);
  if (!isUnknown(name)) return isBuildName(name);
  return (
    open.makers.some((each) => !OTHER_ENDING.test(each)) ||
    (open.pattern !== null && mayNameBuildFile(baseName(open.pattern), tree))
  );
}
