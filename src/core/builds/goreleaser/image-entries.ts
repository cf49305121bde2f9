import { DOCKER } from '../builders/known-builders.js';
import { TracedText } from '../traced-text.js';
import { entriesOf, itemsOf, memberOf, type YamlTree } from '../workflows/yaml/yaml-tree.js';
import type { ConfigPart } from './config-file.js';
import { findImager, type ImageEntry } from './image-build.js';
import { writtenText, writtenTexts } from './written-values.js';

/** A text with its templates filled in. */
export type FillTemplates = (text: TracedText) => TracedText;

/** An image that a file describes, by its `id` or its place in the list. */
export interface FoundImage {
  readonly image: ImageEntry;
  readonly name: string;
}

type OwnValues = Omit<ImageEntry, 'entry' | 'at'>;

/** What `dockers_v2` builds for where nothing is said. */
const PLATFORMS = ['linux/amd64', 'linux/arm64'];

/** The images of a file: GoReleaser leaves out those without a name for one. */
export function listImages({ source, root }: ConfigPart, fill: FillTemplates): readonly FoundImage[] {
  const made = (value: string, { start }: YamlTree): TracedText =>
    TracedText.made(value, source, start, start);
  const read = (key: string, toValues: (entry: YamlTree) => OwnValues | null): readonly FoundImage[] =>
    itemsOf(memberOf(root, key)).flatMap((entry, index) => {
      const values = toValues(entry);
      if (values === null || values.tags.length === 0) return [];
      const id = writtenText(memberOf(entry, 'id'))?.value ?? '';
      const image = { ...values, entry, at: made('', entry) };
      return [{ image, name: id === '' ? `${key}#${index + 1}` : id }];
    });
  return [
    ...read('dockers', (entry) => readFirst(entry, fill)),
    ...read('dockers_v2', (entry) => {
      const usual = PLATFORMS.map((platform) => made(platform, entry));
      return isDisabled(entry, fill) ? null : readSecond(entry, fill, usual);
    }),
  ];
}

/** An entry of `dockers`: `Pipe.Run` of GoReleaser's internal/pipe/docker. */
function readFirst(entry: YamlTree, fill: FillTemplates): OwnValues | null {
  const builder = findImager(writtenText(memberOf(entry, 'use'))?.value ?? '');
  if (builder === null) return null;
  return {
    ...{ builder, args: [], platforms: null },
    flags: list(entry, 'build_flag_templates', fill),
    tags: list(entry, 'image_templates', fill).filter(({ value }) => value !== ''),
    extraFiles: writtenTexts(entry, 'extra_files'),
  };
}

/** An entry of `dockers_v2`: `makeArgs` of its internal/pipe/docker/v2. */
function readSecond(entry: YamlTree, fill: FillTemplates, usual: readonly TracedText[]): OwnValues {
  const platforms = list(entry, 'platforms', fill);
  return {
    builder: DOCKER,
    args: listArgs(entry, fill),
    platforms: platforms.length === 0 ? usual : platforms.filter(isFilled),
    flags: list(entry, 'flags', fill).filter(isFilled),
    tags: listTags(entry, fill),
    extraFiles: writtenTexts(entry, 'extra_files'),
  };
}

const isFilled = ({ value }: TracedText): boolean => value.trim() !== '';

function list(entry: YamlTree, key: string, fill: FillTemplates): readonly TracedText[] {
  return writtenTexts(entry, key).map(fill);
}

function isDisabled(entry: YamlTree, fill: FillTemplates): boolean {
  const text = writtenText(memberOf(entry, 'disable'));
  return text !== null && fill(text).value.trim().toLowerCase() === 'true';
}

/** What is empty is left out. */
function listArgs(entry: YamlTree, fill: FillTemplates): OwnValues['args'] {
  return entriesOf(memberOf(entry, 'build_args')).flatMap(({ key, value }) => {
    const text = writtenText(value);
    if (text === null) return [];
    const arg = { name: fill(text.as(key)), value: fill(text) };
    return isFilled(arg.name) && isFilled(arg.value) ? [arg] : [];
  });
}

/** Each name with each tag, or with that of git. */
function listTags(entry: YamlTree, fill: FillTemplates): readonly TracedText[] {
  const tags = list(entry, 'tags', fill);
  return list(entry, 'images', fill)
    .filter(isFilled)
    .flatMap((image) =>
      (tags.length === 0 ? [fill(image.as('{{ .Tag }}'))] : tags).map((tag) =>
        TracedText.join([image, image.as(':'), tag]),
      ),
    );
}
