import { lstatSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { askGit } from '../git/git.js';
import type { ListedFile } from './listed-file.js';

/** As many links as Linux follows before it takes them for a loop. */
const MAX_LINKS = 40;

/**
 * Where no symbolic links can be made, as often on Windows, git checks them out as files that hold their text: such a file is
 * the one that the text leads to. Whether that lies in the tree is asked when it is read.
 */
export async function followLinkTexts(
  folder: string,
  files: readonly ListedFile[],
): Promise<readonly ListedFile[]> {
  const texts = new Map(files.flatMap((file) => (file.link ? readLinkText(file) : [])));
  if (texts.size === 0) return files;
  const answer = await askGit(folder, ['config', '--type=bool', '--get', 'core.symlinks']);
  if (!('text' in answer) || answer.text !== 'false') return files;
  return files.map((file) => {
    let { location } = file;
    for (let count = 0; count < MAX_LINKS && typeof location === 'string'; count++) {
      const text = texts.get(location);
      if (text === undefined) break;
      location = resolve(dirname(location), text);
    }
    return location === file.location ? file : { ...file, location, displaced: true };
  });
}

/** No link has a longer text. In bytes. */
const MAX_LENGTH = 4096;

/** A link's place and its text, where a regular file stands for it. */
function readLinkText({ location }: ListedFile): [string, string][] {
  if (typeof location !== 'string') return [];
  try {
    const status = lstatSync(location);
    if (!status.isFile() || status.size > MAX_LENGTH) return [];
    return [[location, readFileSync(location, 'utf8')]];
  } catch {
    return [];
  }
}
