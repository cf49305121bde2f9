import { groupBy } from '../../../grouping.js';
import { isVendored } from '../../build-files.js';
import { baseName, parentFolder, resolvePath } from '../../repo-path.js';
import type { Tree } from '../../tree.js';
import { cleanPath } from '../rooted-path.js';
import { textsOf } from '../tree-texts.js';
import type { ComposePart, ServiceIndex } from './service-index.js';

/** A name that no folder has. */
export const NOWHERE = '\ufffd';

/** Readings of all files from other folders. */
const MAX_READINGS = 3_000;

/** `$NAME`, `${NAME}`, or an argument that has no value: any word may be a variable. */
const WORD = /[a-z_]\w*/gi;
const SET = /^[ \t]*(?:export[ \t]+)?([a-z_]\w*)[ \t]*[=:](.*)$/gim;
/** What may give an image its name, as part of it or by another variable. */
const TELLING = /[/:@$\\]|\.[a-z]/i;

/** A line with a name or address, and one whose words may mean anything. */
const SAYING = /[\w\]][/:@][\w[]|\w\.[a-z]|(?:\d+\.){3}\d/i;
const OPEN = /[$\\!]|include|extends|\bfile\b/;
/** A line that says nothing of a build. */
const ASIDE = /^\s*(?:image|container_name|hostname):\s*[^\s{}$]*\s*$/;

/** A `.env` that may give images their names. */
interface Environment {
  readonly folder: string;
  readonly lines: ReadonlyMap<string, string>;
  readonly refers: boolean;
}

/** Finds folders from which a file would say something else: there are other variables, or other files that it includes or extends. */
export class OtherStarts {
  private readonly tree: Tree;
  private readonly index: ServiceIndex;
  private environments: readonly Environment[] | null = null;
  private left = MAX_READINGS;

  constructor(tree: Tree, index: ServiceIndex) {
    this.tree = tree;
    this.index = index;
  }

  /** Null: there are too many. */
  list(part: ComposePart): readonly string[] | null {
    const found = new Set([...this.listByFiles(part), ...this.listByVariables(part)]);
    found.delete(part.folder);
    this.left -= found.size;
    return this.left < 0 ? null : [...found];
  }

  /** Folders whose files say the same count once. */
  private listByFiles({ folder: own, paths, read }: ComposePart): readonly string[] {
    const found = [...read.lent].flatMap((path) =>
      this.listPlaces(path, own).map((each) => ({ path, ...each })),
    );
    if (found.length === 0) return [];
    const known = new Set(
      [...paths, ...[...read.lent].map((path) => resolvePath(own, path) ?? '')].flatMap((path) =>
        this.readLines(path),
      ),
    );
    const told = found.map(({ path, folder, file }) => {
      const lines = this.readLines(file).filter((line) => OPEN.test(line) || !known.has(line));
      return { folder, key: lines.length === 0 ? null : JSON.stringify([path, lines]) };
    });
    return [...groupBy(told, ({ key }) => key)].flatMap(([key, same]) =>
      key === null ? [] : (same[0]?.folder ?? []),
    );
  }

  /** The files that a path leads to from other folders. */
  private listPlaces(
    path: string,
    own: string,
  ): readonly { readonly folder: string; readonly file: string }[] {
    const parts = cleanPath(path).split('/');
    const inside = parts.findIndex((part) => part !== '..');
    const ending = parts.slice(inside).join('/');
    if (inside < 0 || ending === '' || ending === '.') return [];
    const down = Array.from({ length: inside }, () => `/${NOWHERE}`).join('');
    return this.tree.namesakes(baseName(ending)).flatMap((file) => {
      if (isVendored(file) || file === resolvePath(own, path)) return [];
      if (file !== ending && !file.endsWith(`/${ending}`)) return [];
      const folder = file.slice(0, -ending.length - 1);
      // the first file is there
      if (inside === 0 && !this.index.hasFiles(folder === '' ? '.' : folder)) return [];
      return [{ folder: folder === '' ? down.slice(1) || '.' : `${folder}${down}`, file }];
    });
  }

  /** The lines that may say what gives an image its name. */
  private readLines(path: string): readonly string[] {
    const lines = this.readText(path).split(/[\r\n]+/);
    return lines.filter((line) => (SAYING.test(line) || OPEN.test(line)) && !ASIDE.test(line));
  }

  /** Folders that say the same count once. */
  private listByVariables(part: ComposePart): readonly string[] {
    this.environments ??= this.readEnvironments();
    if (this.environments.length === 0) return [];
    const texts = part.paths.map((path) => this.readText(path));
    const names = new Set(texts.flatMap((text) => text.match(WORD) ?? []));
    if (names.size === 0) return [];
    const told = this.environments.map((each) => ({ folder: each.folder, text: tell(each, names) }));
    const own = told.find(({ folder }) => folder === part.folder)?.text ?? '';
    return [...groupBy(told, ({ text }) => text)].flatMap(([text, same]) =>
      text === '' || text === own ? [] : (same[0]?.folder ?? []),
    );
  }

  private readEnvironments(): readonly Environment[] {
    const paths = this.tree.namesakes('.env').filter((path) => !isVendored(path));
    const first = paths.filter((path) => this.index.hasFiles(parentFolder(path)));
    return first.map((path) => {
      const lines = new Map(
        [...this.readText(path).matchAll(SET)].map(([, name = '', value = '']) => [name, value]),
      );
      return {
        folder: parentFolder(path),
        lines,
        refers: [...lines.values()].some((each) => each.includes('$')),
      };
    });
  }

  private readText(path: string): string {
    const file = textsOf(this.tree).readVariables(path);
    return file.kind === 'text' ? file.source.text : '';
  }
}

/** What it gives the variables of a file that may be of an image. */
function tell({ lines, refers }: Environment, names: ReadonlySet<string>): string {
  const used = [...lines].filter(([name, value]) => names.has(name) && TELLING.test(value));
  if (used.length === 0) return '';
  return JSON.stringify((refers ? [...lines] : used).sort());
}
