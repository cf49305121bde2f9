import { isEnvironmentFile } from '../../../builds/repository/relevant-change.js';
import { hasForeignEnding, isNearDockerfile } from '../../../dockerfile/file-names.js';
import { own, say } from '../../../message.js';
import type { Problem } from '../../../report.js';
import { isScript } from './changed-text.js';

/** Pictures, sounds, fonts and packed files: never a text. */
const PACKED =
  /\.(?:png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|svgz|psd|ai|eps|pdf|mp[34]|m4a|ogg|wav|flac|webm|mov|avi|woff2?|ttf|otf|eot|zip|gz|tgz|bz2|xz|zst|7z|rar|jar|whl|exe|dll|so|dylib|a|o|class|pyc|wasm|bin|dat|db|sqlite3?|parquet|pb|onnx)$/i;
/** Translations and records of tests, which come in great numbers. */
const MANY =
  /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages|translations?|messages|__snapshots__|fixtures|testdata|snapshots)\//i;

/** Whether a file can be a text, so that it is worth saying that nobody has looked through it. */
export function mayBeText(path: string): boolean {
  return !PACKED.test(path);
}

/** Changed files in the order in which they are looked through, where not all are: what runs or may be built, code and data, the rest. */
export function orderByInterest<T extends { readonly path: string }>(files: readonly T[]): readonly T[] {
  const ranked = files.map((file) => ({ file, rank: rank(file.path) }));
  return ranked
    .sort((one, other) => one.rank - other.rank || (one.file.path < other.file.path ? -1 : 1))
    .map(({ file }) => file);
}

function rank(path: string): number {
  if (!mayBeText(path)) return 4;
  if (isScript(path) || isNearDockerfile(path) || isEnvironmentFile(path)) return 0;
  if (MANY.test(path)) return 3;
  return hasForeignEnding(path) || !/\.[^./]*$/.test(path) ? 1 : 2;
}

/** Says that a change has more files than are looked through. */
export function describeLeft(files: readonly string[]): Problem[] {
  const [file] = files;
  if (file === undefined) return [];
  const count = files.length === 1 ? '1 changed file was' : `${files.length} changed files were`;
  const { text, foreign } =
    say`${own(count)} not looked through for images that a build pulls and for Dockerfiles by other names, beginning with this one: the change has too many files for that. Those that builds are known to read are judged.`;
  return [{ file, line: 0, column: 0, level: 'warning', message: text, foreign }];
}
