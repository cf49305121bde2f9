import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import type { FileWrite } from './file-write.js';

const FOLDER = /^(?:-[a-zA-Z]*C|--directory|--cd|-d|-D)$/;
const FOLDER_VALUE = /^(?:-C(?=.)|--directory=|-o(?=.))/;
const CLONED =
  /^(?:git (?:clone|worktree add)|gh repo clone|hg clone|svn (?:co|checkout|export)|degit|tiged)$/;
const CLONE_VALUE = /^(?:-[bcjou]|--(?:branch|depth|config|origin|reference|jobs|template|filter))$/;

/**
 * What comes out of an archive, or from another repository: the folder where it comes, and the build files that the words name.
 * What else is in it is not known.
 */
export function listUnpacked(name: string, given: readonly TracedText[]): readonly FileWrite[] {
  if (/^(?:bsd|g)?tar$/.test(name)) {
    const isTaken = given.some(({ value }, index) =>
      index === 0
        ? /^-?[a-zA-Z]*x|^--(?:extract|get)$/.test(value)
        : /^-[a-zA-Z]*x|^--(?:extract|get)$/.test(value),
    );
    return isTaken && !given.some(({ value }) => /^-[a-zA-Z]*O|^--to-stdout$/.test(value))
      ? listMembers(given)
      : [];
  }
  if (name === 'unzip')
    return given.some(({ value }) => /^-[a-zA-Z]*[lptvz]/.test(value)) ? [] : listMembers(given);
  if (name === 'cpio')
    return given.some(({ value }) => /^-\w*i|^--extract$/.test(value)) ? listMembers(given) : [];
  if (/^7z[ar]?$/.test(name)) return /^[xe]$/.test(given[0]?.value ?? '') ? listMembers(given.slice(1)) : [];
  if (/^(?:gunzip|unxz|bunzip2|unzstd|uncompress|unlz4|unlzma|unbrotli|lunzip)$/.test(name))
    return listInflated(given);
  if (/^(?:gzip|xz|bzip2|zstd|lz4|lzma|brotli|lzip)$/.test(name))
    return given.some(({ value }) => /^-[a-zA-Z]*d|^--decompress$/.test(value)) ? listInflated(given) : [];
  if (name === 'gh' && given.some(({ value }) => value === 'download')) return listDownloaded(given);
  return listCloned(name, given);
}

/** `gh run download -D FOLDER`. */
function listDownloaded(given: readonly TracedText[]): readonly FileWrite[] {
  const at = given.findIndex(({ value }) => /^(?:-D|--dir)$/.test(value));
  const joined = given.find(({ value }) => value.startsWith('--dir='))?.slice('--dir='.length);
  const path = joined ?? (at === -1 ? undefined : given[at + 1]);
  return path === undefined ? [] : [{ path, isFilled: true }];
}

/** `gunzip FILE.gz`, unless it is printed. */
function listInflated(given: readonly TracedText[]): readonly FileWrite[] {
  if (given.some(({ value }) => /^-[a-zA-Z]*c|^--stdout$/.test(value))) return [];
  return given.flatMap((word) => {
    const [ending] = /\.(?:gz|xz|bz2|zst|Z|lz4|lzma|br|lz)$/.exec(word.value) ?? [];
    return ending === undefined ? [] : [{ path: word.slice(0, word.value.length - ending.length) }];
  });
}

function listMembers(given: readonly TracedText[]): readonly FileWrite[] {
  const at = given.findIndex(({ value }) => FOLDER.test(value));
  const joined = given.find(({ value }) => FOLDER_VALUE.test(value));
  const folder = joined?.slice(FOLDER_VALUE.exec(joined.value)?.[0].length ?? 0) ?? given[at + 1];
  const named = given.filter(({ value }) => !value.startsWith('-'));
  const into = at === -1 && joined === undefined ? undefined : folder;
  return [
    ...(into === undefined ? [] : [{ path: into, isFilled: true }]),
    ...named.map((word) => ({
      path: into === undefined ? word : word.as(`${into.value.replace(/\/+$/, '')}/${word.value}`),
      isTouched: true,
    })),
  ];
}

/** `git clone REPOSITORY FOLDER`. */
function listCloned(name: string, given: readonly TracedText[]): readonly FileWrite[] {
  const plain = given.filter(
    ({ value }, index) => !value.startsWith('-') && !CLONE_VALUE.test(given[index - 1]?.value ?? ''),
  );
  for (let own = 0; own <= 2; own++) {
    const words = [name, ...plain.slice(0, own).map(({ value }) => value)].join(' ');
    if (!CLONED.test(words)) continue;
    const [source, folder] = plain.slice(own);
    if (name === 'git' && plain[0]?.value === 'worktree')
      return source === undefined ? [] : [{ path: source, isFilled: true }];
    if (source === undefined) return [];
    const path = folder ?? source.as(baseName(source.value.replace(/\/+$/, '')).replace(/\.git$/, ''));
    return [{ path, isFilled: true }];
  }
  return [];
}
