import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import type { Tree } from '../../../../tree.js';
import type { UnknownTexts } from '../../../../unknown-texts.js';
import { isBuildName, listBuildFiles, mayNameBuildFile } from '../build-names.js';
import { listNamed, type WrittenList } from '../named-below.js';
import type { FileChange } from '../written-files.js';
import type { TakenFrom } from './taken.js';

/** What leaves files out, and other forms before a path: all that there is may be among them. */
const LEAVING_OUT = /^:(?:[!^]|\(exclude\))/;
const MAGIC = /^:\([a-z,]*\)/;

/** The build files of the repository that a script takes from another commit together with what is around them. */
export function findTakenFolders(
  takings: readonly TakenFrom[],
  texts: UnknownTexts,
  tree: Pick<Tree, 'select'>,
): readonly WrittenList[] {
  const builds = takings.length === 0 ? [] : listBuildFiles(tree);
  if (builds.length === 0) return [];
  return takings.flatMap(({ origin, named: all, folder, isUnpacked }) => {
    const named = all.filter(
      ({ value }) => isUnpacked || (!isBuildName(baseName(value)) && !mayNameBuildFile(value, tree)),
    );
    if (all.length > 0 && named.length === 0) return [];
    const places = listPlaces(origin, named);
    return [{ origin, paths: places.flatMap((word) => listNamed(word, folder, builds, texts)) }];
  });
}

/** The same, whatever the names of build files: what comes in the place of which files and folders. */
export function listTakenChanges(takings: readonly TakenFrom[]): readonly FileChange[] {
  return takings.flatMap(({ origin, named, folder }) =>
    listPlaces(origin, named).map((word): FileChange => {
      const isFromRoot = word.value.startsWith(':/');
      const path = isFromRoot ? word.as(word.value.slice(2) || '.') : word;
      return { path, folder: isFromRoot || named.length === 0 ? '.' : folder, isPlain: true };
    }),
  );
}

function listPlaces(origin: TracedText, named: readonly TracedText[]): readonly TracedText[] {
  const kept = named.filter(({ value }) => !LEAVING_OUT.test(value));
  return kept.length === 0 ? [origin.as('.')] : kept.map(withoutMagic);
}

/** `:(glob)api/**`. */
function withoutMagic(word: TracedText): TracedText {
  const [magic = ''] = MAGIC.exec(word.value) ?? [];
  return magic.includes('top') ? word.as(`:/${word.value.slice(magic.length)}`) : word.slice(magic.length);
}
