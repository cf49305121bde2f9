import type { Build } from '../build.js';
import { BuildDraft } from '../build-draft.js';
import type { BuildFolders } from '../build-folders.js';
import type { Builder } from '../builders/builder.js';
import { DOCKER, findBuilder } from '../builders/known-builders.js';
import { type BuildFlags, readBuildFlags } from '../docker-build-flags.js';
import type { DraftWords } from '../explanation.js';
import { findKnownTags } from '../known-tags.js';
import { defaultPlatforms } from '../platforms.js';
import { parentFolder, resolvePath } from '../repo-path.js';
import { readGenerators } from '../sbom-generators.js';
import { underSourcePolicy } from '../source-policy.js';
import { decodeSource } from '../source-text.js';
import type { LookUpVariable } from '../step-environment.js';
import type { TracedText } from '../traced-text.js';
import type { Tree } from '../tree.js';
import { isUnknown, type UnknownTexts } from '../unknown-texts.js';
import { OF_FLAGS } from '../workflows/shell/open-flags.js';
import { itemsOf, memberOf, type YamlTree } from '../workflows/yaml/yaml-tree.js';
import { findCopied, keepsPlaces } from './copies.js';
import { writtenText } from './written-values.js';

/** Where GoReleaser builds: it copies all that a build needs to a folder of its own, by the paths that it has in `folder`. */
export interface ReleasePlace {
  readonly tree: Tree;
  readonly texts: UnknownTexts;
  readonly words: Partial<DraftWords>;
  /** Where it is started. */
  readonly folder: string;
  readonly lookUp: LookUpVariable;
  readonly fill: (text: TracedText) => TracedText;
}

/** What an entry of `dockers` or `dockers_v2` says, in the terms of `docker build`. */
export interface ImageEntry {
  readonly entry: YamlTree;
  /** Where it begins. */
  readonly at: TracedText;
  /** `docker`, or another program. */
  readonly builder: Builder;
  readonly args: readonly { readonly name: TracedText; readonly value: TracedText }[];
  /** Null: as the builder does without. */
  readonly platforms: readonly TracedText[] | null;
  readonly flags: readonly TracedText[];
  readonly tags: readonly TracedText[];
  readonly extraFiles: readonly TracedText[];
}

/** The program that `use` of `dockers` stands for; null: GoReleaser refuses it. */
export function findImager(use: string): Builder | null {
  if (use === '' || use === 'docker' || use === 'buildx') return DOCKER;
  return use === 'podman' ? (findBuilder('podman') ?? null) : null;
}

/** The build of an entry: `docker build` in the folder with the copies, where the Dockerfile is called `Dockerfile`. */
export function readImage(
  image: ImageEntry,
  place: ReleasePlace,
  identity: Pick<Build, 'kind' | 'file' | 'line' | 'name' | 'sources'>,
): Build {
  const { texts, tree, folder, words, lookUp } = place;
  const { builder } = image;
  const draft = new BuildDraft(texts, tree, words);
  const flags = readBuildFlags(image.flags, builder);
  const folders: BuildFolders = {
    resolve: (path) => resolvePath(folder, path),
    nameOutside: (path) => path,
  };
  addArgs(draft, image, flags, place);
  for (const context of flags.contexts) draft.addContext(context, folders);
  if (flags.target !== null && flags.target.value !== '') draft.setTarget(flags.target);
  const platforms = [...(image.platforms ?? []), ...flags.platforms];
  draft.setPlatforms(platforms.length > 0 ? platforms : defaultPlatforms(lookUp));
  draft.generators = readGenerators(flags.attests, texts, words.sourcesOf);
  draft.tags = findKnownTags(image.tags.map(({ value }) => value));
  for (const flag of flags.unclear)
    draft.reject(`Cannot tell what ${texts.restore(flag)} does to ${builder.name} build`, ...OF_FLAGS);
  // such a text may become any flag
  for (const { value } of flags.positionals)
    for (const expression of texts.expressionsIn(value))
      draft.reject(`Cannot tell which flags ${expression} gives ${builder.name} build`, ...OF_FLAGS);
  draft.context = folder;
  locate(draft, image, flags.file, place, folders);
  const build = draft.finish(identity);
  const [other] = flags.others.keys();
  if (other === undefined) return build;
  const why = `--${other.replace('!', '')} may have ${builder.name} build pull other images`;
  return underSourcePolicy(build, why, JSON.stringify(image.flags.map(({ value }) => texts.restore(value))));
}

function addArgs(
  draft: BuildDraft,
  { args }: ImageEntry,
  flags: BuildFlags,
  { lookUp, texts }: ReleasePlace,
): void {
  for (const { name, value } of args) {
    const known = draft.know('args', name);
    // GoReleaser leaves out what turns out to be empty
    if (known !== null) draft.setArg(known, value, !isUnknown(value.value));
  }
  for (const arg of flags.args)
    draft.addArg(arg, (name) => lookUp(name) ?? arg.as(texts.standIn(`$${name}`)));
}

/** The name of the copy. */
const COPY = 'Dockerfile';

function locate(
  draft: BuildDraft,
  image: ImageEntry,
  file: TracedText | null,
  place: ReleasePlace,
  folders: BuildFolders,
): void {
  const { entry, extraFiles } = image;
  const { tree, fill } = place;
  const named = file === null || file.value === '' ? null : draft.know('dockerfile', file);
  if (file !== null && file.value !== '' && named === null) return;
  const to = named === null ? COPY : (resolvePath('.', named) ?? named);
  // files are copied after the Dockerfile, over it if they have its name
  const copied = findCopied(
    to,
    extraFiles.map(({ value }) => value),
    place,
  );
  if (copied !== null) {
    const from = (file ?? extraFiles[0] ?? image.at).place();
    if (copied.isLink) leaveOpen(draft, copied.path);
    else draft.setDockerfile(copied.path, from);
    return;
  }
  if (file !== null && named !== null && to !== COPY) {
    draft.setDockerfileIn(named, file.place(), folders);
    return;
  }
  const template = findTemplate(entry);
  const written = template ?? writtenText(memberOf(entry, 'dockerfile'));
  const text = written === null || written.value === '' ? image.at.as(COPY) : fill(written);
  const path = draft.know('dockerfile', text);
  if (path === null) return;
  const found = folders.resolve(path);
  if (template !== null && found !== null && holdsTemplates(found, tree)) {
    draft.reject(`GoReleaser fills in what the template ${path} holds`, 'dockerfile', 'inline');
    draft.mayBe([{ path: found }]);
  } else if (found !== null && tree.isLink?.(found) === true && !isSameLink(found, image, place))
    leaveOpen(draft, found);
  else draft.setDockerfileIn(path, text.place(), folders);
}

/** Whether the copy of a link leads to the copy of the file that it leads to. */
function isSameLink(path: string, { extraFiles }: ImageEntry, { folder }: ReleasePlace): boolean {
  return parentFolder(path) === folder && extraFiles.every(({ value }) => keepsPlaces(value));
}

function leaveOpen(draft: BuildDraft, path: string): void {
  const reason = `GoReleaser copies ${path} as a link, and what that leads to is another file among the copies`;
  draft.reject(reason, 'dockerfile', 'inline');
  draft.mayBe([{ path }]);
}

/** GoReleaser Pro fills in a Dockerfile that is a template, and copies that are. */
function findTemplate(entry: YamlTree): TracedText | null {
  const copy = itemsOf(memberOf(entry, 'templated_extra_files')).find(
    (item) => resolvePath('.', writtenText(memberOf(item, 'dst'))?.value ?? '') === COPY,
  );
  return writtenText(memberOf(copy, 'src')) ?? writtenText(memberOf(entry, 'templated_dockerfile'));
}

function holdsTemplates(path: string, tree: Tree): boolean {
  const source = decodeSource(path, tree.read(path));
  return source !== null && (typeof source === 'string' || source.text.includes('{{'));
}
