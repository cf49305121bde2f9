import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import type { Tree } from '../../../tree.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import type { ShellCommand } from '../shell-commands.js';
import { isBuildName, mayNameBuildFile } from './build-names.js';

/** Commands that print names of files. */
const LISTING = /^(?:find|fd|fdfind|ls|grep|egrep|fgrep|rg|git|echo|printf)$/;
/** Words before the one that names files. */
const FILTER = /^--(?:include|glob)=/;

type IsEditing = (words: readonly TracedText[]) => boolean;

/**
 * Build files that a script edits without naming them to the program that does: `find … -exec sed -i`, `… | xargs sed -i`, and
 * `sed -i … $f`, where the names come from a list before it.
 */
export function findListedFiles(
  commands: readonly ShellCommand[],
  texts: UnknownTexts,
  tree: Pick<Tree, 'select'>,
  isEditing: IsEditing,
): readonly TracedText[] {
  const found = commands.flatMap((command, index) => {
    const words = command.words.map(({ text }) => text);
    const edit = findEdit(words, isEditing);
    if (edit === null) return [];
    if (edit === 'found') return listNames(words, tree);
    const before = commands.slice(0, index).findLast((each) => isListing(each));
    return before === undefined
      ? []
      : listNames(
          before.words.map(({ text }) => text),
          tree,
        );
  });
  return found.filter(({ value }) => !isUnknown(value)).map((text) => text.as(texts.restore(text.value)));
}

function isListing({ words }: ShellCommand): boolean {
  const isLeavingOut = words.some(({ text }) => /^-\w*v/.test(text.value));
  const name = baseName(words[0]?.text.value ?? '');
  return LISTING.test(name) && !(isLeavingOut && name.endsWith('grep'));
}

/** How a command edits files that others name: those that it finds itself, or that are listed before; null: it does not. */
function findEdit(words: readonly TracedText[], isEditing: IsEditing): 'found' | 'listed' | null {
  const values = words.map(({ value }) => value);
  const [name = ''] = values;
  const run = values.findIndex((value) => /^-(?:exec|execdir|ok|okdir|x|X)$/.test(value));
  if (/^(?:find|fd|fdfind)$/.test(baseName(name)) && run !== -1)
    return isEditing(words.slice(run + 1)) ? 'found' : null;
  if (baseName(name) === 'xargs' || baseName(name) === 'parallel')
    return words.some((_, at) => at > 0 && isEditing(words.slice(at))) ? 'listed' : null;
  return isEditing(words) && words.slice(1).some(({ value }) => isUnknown(value)) ? 'listed' : null;
}

/** The words that name build files; without a filter it is all files. */
function listNames(words: readonly TracedText[], tree: Pick<Tree, 'select'>): readonly TracedText[] {
  const isLeftOut = (at: number): boolean => /^(?:!|-not)$/.test(words[at - 2]?.value ?? '');
  const given = words.filter((_, at) => at > 0 && !isLeftOut(at));
  const names = given.map((word) => {
    const [filter = ''] = FILTER.exec(word.value) ?? [];
    return word.slice(filter.length);
  });
  const isName = ({ value }: TracedText): boolean =>
    isBuildName(baseName(value)) || mayNameBuildFile(value, tree);
  return names.filter(isName);
}
