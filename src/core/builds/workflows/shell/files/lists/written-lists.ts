import { resolvePath } from '../../../../repo-path.js';
import { readSource } from '../../../../source-text.js';
import type { TracedText } from '../../../../traced-text.js';
import { fillUnknown, type UnknownTexts } from '../../../../unknown-texts.js';
import { folderOf } from '../../../sources/script-place.js';
import { lineOf, type Step } from '../../../step.js';
import type { ShellCommand } from '../../shell-commands.js';
import { matchesPattern } from '../build-names.js';
import { isEditing } from '../file-writes.js';
import type { TakenFrom } from '../git/taken.js';
import { findTakenFolders } from '../git/taken-folders.js';
import { mayTakeFolders } from '../git/takings.js';
import type { WrittenList } from '../named-below.js';
import { findPatched, mayPatch, type PatchReading } from '../patched-files.js';
import { readScriptFile } from '../script-file.js';
import { findListedWrites, mayHandNames } from './listed-writes.js';

/** More names than the lists of all workflows are compared with. */
const MAX_LISTED = 300_000;
/** How much of a text is read in the time of a comparison. */
const TEXT_OF_NAME = 50;

/** Whether a script may write files without naming them itself. */
export function mayWriteLists(script: string): boolean {
  return mayTakeFolders(script) || mayHandNames(script) || mayPatch(script);
}

/**
 * The build files that a script writes without naming them itself: as others hand them on, or with what is around them. `takings`:
 * from other commits; `named`: what the script does name; `unusual`: files that builds of the job are read from, whose names do not
 * say so.
 */
export function findWrittenLists(
  step: Step,
  commands: readonly ShellCommand[],
  takings: readonly TakenFrom[],
  named: readonly TracedText[],
  unusual: readonly string[] = [],
): readonly WrittenList[] {
  const { session } = step.context;
  const { tree, texts } = session;
  const from = folderOf(step) ?? '.';
  const mayCompare = (count: number): boolean => {
    session.listed += count;
    return session.listed <= MAX_LISTED;
  };
  const within = (text: string): string => (mayCompare(text.length / TEXT_OF_NAME) ? text : '');
  const reading: PatchReading = {
    texts,
    tree,
    files: () => tree.paths,
    mayCompare,
    readNamed(path, folder) {
      if (!mayCompare(0)) return '';
      const at = folder === null ? from : (resolvePath(from, folder) ?? from);
      const found = readScriptFile(step, path, at);
      return found === null || found === 'outside' ? null : within(found.text);
    },
    readFile(path) {
      if (!mayCompare(0)) return '';
      const found = readSource(path, tree);
      return found === null ? null : within(found.text);
    },
  };
  const lists = [
    ...findTakenFolders(takings, texts, tree),
    ...findListedWrites(commands, reading, unusual, isEditing),
    ...findPatched(commands, reading),
  ];
  if (session.listed > MAX_LISTED) {
    const { file, line } = step.context.listing;
    session.failOnce(
      file,
      line ?? lineOf(step, 'run'),
      'Scripts change too many files to tell which of them builds are read from',
    );
  }
  return lists.map((list) => withoutNamed(list, named, texts));
}

/** A pattern that names build files in the same line says it already. */
function withoutNamed(
  { origin, paths }: WrittenList,
  named: readonly TracedText[],
  texts: UnknownTexts,
): WrittenList {
  const { file, line } = origin.place();
  const patterns = named.filter((name) => name.place().file === file && name.place().line === line);
  const isNamed = (path: string): boolean =>
    patterns.some(({ value }) => {
      const written = texts.restore(value);
      const pattern = /[$`]/.test(written) ? fillUnknown(value, '*') : written;
      return matchesPattern(path, pattern.replace(/^\.\//, ''));
    });
  return { origin, paths: paths.filter((path) => !isNamed(path)) };
}
