import { baseName } from '../../../repo-path.js';
import { fingerprint } from '../../../unknown/fingerprint.js';
import { addsPaths } from './command-files.js';
import { reachesFiles } from './reached-files.js';

/** Paths that do not begin in the workspace. */
const ELSEWHERE = /(?:~|\$\{?(?:env:)?HOME\}?)[\w./-]*|(?<![\w})%`"'])\/[\w./-]+/g;

/** The folders that steps put on the path of those after them, as far as the words of their scripts tell. */
export class AddedPaths {
  private readonly words = new Set<string>();
  private readonly texts = new Set<string>();
  /** Nothing tells which folders are added. */
  private isOpen = false;
  private said: string | null = null;

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
    for (const word of text.replace(ELSEWHERE, '').split(/[^\w.-]+/)) this.words.add(word);
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

  /** Whether a folder of the repository may be one of them. */
  mayHold(folder: string): boolean {
    return folder === '.' ? !this.isEmpty : this.isOpen || this.words.has(baseName(folder));
  }
}
