import { groupBy } from '../../grouping.js';
import { type Message, say } from '../../message.js';
import type { LeftOut } from '../left-out.js';
import type { InspectedFiles } from '../policy-trial.js';
import type { StartingSettings } from '../starting-policy.js';
import { listUsedImages, nameRepository } from './used-images.js';

/** Options that would make the policy fit better, as sentences. */
export function findHints(
  { readings }: InspectedFiles,
  settings: StartingSettings,
  leftOut: readonly LeftOut[],
): Message[] {
  const used = readings.filter(({ images }) => images.length > 0).map(({ file }) => file);
  const folder = findForeignFolder(used);
  const place = findOwnPlace({ readings }, settings);
  const unread = findForeignFile(leftOut.flatMap(({ unread: file }) => file ?? []));
  return [
    ...(unread === null || unread.glob === folder?.glob
      ? []
      : [
          say`${unread.file} cannot be read, and is in ${unread.glob}. If nobody builds those files here, leave them out: --ignore '${unread.glob}'.`,
        ]),
    ...(folder === null
      ? []
      : [
          say`${folder.files} of ${used.length} files with images are in ${folder.glob}. If nobody builds those, leave them out: --ignore '${folder.glob}'.`,
        ]),
    ...(place === null ? [] : [say`If ${place} is yours, approve it as a whole: --own ${place}.`]),
  ];
}

/** Folders for what others wrote, or what is only tried out. */
const FOREIGN =
  /^(?:vendor|vendored|third[_-]?party|external|node_modules|test[-_]?(?:data|files)(?:[-_]\w+)?|fixtures|__fixtures__|samples)$/i;

/** The folder of that kind with the most files, if a third of all files are in such folders. */
function findForeignFolder(
  files: readonly string[],
): { readonly glob: string; readonly files: number } | null {
  const globs = files.flatMap(listForeign);
  const [largest] = [...groupBy(globs, (glob) => glob)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  if (largest === undefined || globs.length * 3 < files.length || globs.length < 2) return null;
  const [glob, inside] = largest;
  return { glob, files: inside.length };
}

/** The first file of some in such a folder. */
function findForeignFile(files: readonly string[]): { readonly file: string; readonly glob: string } | null {
  const [first = null] = files.flatMap((file) => listForeign(file).map((glob) => ({ file, glob })));
  return first;
}

/** The folder of that kind in which a file is, if it is in one. */
function listForeign(file: string): readonly string[] {
  const at = file.split('/').slice(0, -1);
  const index = at.findIndex((name) => FOREIGN.test(name));
  return index < 0 ? [] : [index === 0 ? `${at[0]}/**` : `**/${at[index]}/**`];
}

/** A folder of another registry, with two images at least, that has the name of the owner of the git remote. */
function findOwnPlace(
  { readings }: Pick<InspectedFiles, 'readings'>,
  { remote, own }: StartingSettings,
): string | null {
  const [owner = ''] = remote?.path.toLowerCase().split('/') ?? [];
  if (owner === '' || owner === 'library' || own.length > 0) return null;
  const places = listUsedImages(readings)
    .filter(({ isFrontend }) => !isFrontend)
    .map(({ reference }) => nameRepository(reference).split('/').slice(0, 2).join('/'))
    .filter((place) => place.endsWith(`/${owner}`) && place !== `ghcr.io/${owner}`);
  const [most] = [...groupBy(places, (place) => place)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return most === undefined || most[1].length < 2 ? null : most[0];
}
