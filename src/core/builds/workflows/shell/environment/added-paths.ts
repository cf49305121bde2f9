import { baseName, parentFolder } from '../../../repo-path.js';
import type { Tree } from '../../../tree.js';
import { fingerprint } from '../../../unknown/fingerprint.js';
import { addsPaths } from './command-files.js';
import { reachesFiles } from './reached-files.js';

/** Paths that do not begin in the workspace. */
const ELSEWHERE = /(?:~|\$\{?(?:env:)?HOME\}?)[\w./-]*|(?:(?<![\w})%`"'])|(?<=\becho {1,3}["']))\/[\w./-]+/g;
/** What may lead there all the same. */
const RETURNING = /\/(?:work|__w|github)(?:\/|$)|\.\./;
/** A line that adds nothing but such a folder, or one of the runner. */
const PLAIN =
  /^\s*echo\s+(["']?)(?:~|\$\{?(?:HOME|RUNNER_TEMP|RUNNER_TOOL_CACHE)\}?|\$\{\{ *runner\.(?:temp|tool_cache) *\}\}|)\/(?:[\w.-]+\/?)*\1\s*>>\s*(["']?)\$\{?GITHUB_PATH\}?\2\s*$/;

/** The folders that steps put on the path of those after them, as far as the words of their scripts tell. */
export class AddedPaths {
  private readonly words = new Set<string>();
  private readonly texts = new Set<string>();
  /** Nothing tells which folders are added. */
  private isOpen = false;
  private said: string | null = null;
  /** The root of the workspace may be one. */
  private mayBeRoot = false;

  /** What a script adds, if it does. */
  read(text: string): void {
    const isOpen = reachesFiles(text);
    this.isOpen ||= isOpen;
    if (isOpen || addsPaths(text)) this.add(text);
  }

  /** `text`: what a script says that adds folders. */
  add(text: string): void {
    this.texts.add(text);
    this.said = null;
    this.mayBeRoot ||= !addsElsewhere(text);
    const own = text.replace(ELSEWHERE, (path) => (RETURNING.test(path) ? path : ''));
    for (const word of own.split(/[^\w.-]+/)) this.words.add(word);
  }

  /** Any folder may be added by what is not known. */
  addAny(): void {
    this.isOpen = true;
    this.texts.add('');
    this.said = null;
  }

  get isEmpty(): boolean {
    return this.texts.size === 0;
  }

  /** What the scripts say, to tell it from others. */
  get text(): string {
    this.said ??= [...this.texts].map(fingerprint).join('\n');
    return this.said;
  }

  /** Whether any folder may be one of them that holds files itself. */
  mayBeIn(tree: Pick<Tree, 'select' | 'foldersNamed' | 'below'>): boolean {
    if (this.isOpen) return true;
    const holds = (folder: string): boolean =>
      tree.below(folder).some((path) => parentFolder(path) === folder);
    if (this.mayBeRoot && tree.select('in the root', (path) => !path.includes('/')).length > 0) return true;
    return [...this.words].some((word) => tree.foldersNamed(word).some(holds));
  }

  /** Whether a folder of the repository may be one of them. */
  mayHold(folder: string): boolean {
    return this.isOpen || (folder === '.' ? this.mayBeRoot : this.words.has(baseName(folder)));
  }
}

/** Whether each line of a text that adds a folder adds one outside of the workspace. */
function addsElsewhere(text: string): boolean {
  const lines = text.split('\n').filter(addsPaths);
  return lines.length > 0 && lines.every((line) => PLAIN.test(line) && !RETURNING.test(line));
}
