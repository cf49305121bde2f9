import type { BuildFolders } from '../../../build-folders.js';
import type { Builder } from '../../../builders/builder.js';
import { isHttpUrl, isRemoteContext } from '../../../remote-context.js';
import { baseName, parentFolder } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { isInputDevice } from '../../standard-input/input-paths.js';

/** The context of a build and its Dockerfile; null: the default name of the context. */
export interface ChosenDockerfile {
  readonly context: TracedText;
  readonly file: TracedText | null;
}

/** Where a build begins that names no context; null: it needs one. */
export function findDefaultContext(
  { context }: Builder,
  file: TracedText | null,
  at: TracedText,
): TracedText | null {
  if (context === undefined) return null;
  const isPath = file !== null && !isUnknown(file.value) && file.value !== '-' && !isHttpUrl(file.value);
  if (context === 'folder' || !isPath) return at.as('.');
  return file.as(/^\/[^/]*$/.test(file.value) ? '/' : parentFolder(file.value));
}

/** What a builder that looks for more than docker does takes for the Dockerfile. */
export function chooseDockerfile(
  { defaults, fileIn, joinsFiles, context: start }: Builder,
  { context, file }: ChosenDockerfile,
  folders: BuildFolders,
  isFile: (path: string) => boolean,
): ChosenDockerfile {
  const has = (path: string): boolean => {
    const found = folders.resolve(path);
    return found !== null && isFile(found);
  };
  if (isUnknown(context.value) || isRemoteContext(context.value)) return { context, file };
  const within = (name: string): string => `${context.value.replace(/\/+$/, '')}/${name}`;
  if (file === null) {
    if (joinsFiles === true && start === 'folder' && has(context.value))
      return { context: context.as(parentFolder(context.value)), file: context };
    const name = defaults.find((each) => has(within(each)));
    const isUsual = name === undefined || name === 'Dockerfile';
    return { context, file: isUsual ? null : context.as(within(name)) };
  }
  // buildah calls its standard input so itself, BuildKit finds no such file
  if (joinsFiles === true && isInputDevice(file.value)) return { context, file: file.as('-') };
  if (isUnknown(file.value) || file.value.startsWith('/') || isHttpUrl(file.value)) return { context, file };
  const paths = fileIn.map((where) => (where === 'folder' ? file : file.as(within(file.value))));
  return { context, file: paths.find(({ value }) => has(value)) ?? paths[0] ?? file };
}

/** Whether the preprocessor of C makes the Dockerfile of a file. */
export function isPreprocessed({ joinsFiles }: Builder, path: string): boolean {
  return joinsFiles === true && baseName(path).endsWith('.in');
}
