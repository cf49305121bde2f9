import type { SbomGenerator } from '../../../build.js';
import type { BuildDraft } from '../../../build-draft.js';
import type { Builder } from '../../../builders/builder.js';
import type { BuildFlags } from '../../../docker-build-flags.js';
import { settleGenerator } from '../../../sbom-generators.js';
import { decodeSource } from '../../../source-text.js';
import type { LookUpVariable } from '../../../step-environment.js';
import { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import type { Step } from '../../step.js';
import { describeSources } from '../../surroundings.js';
import { withoutAnchor } from '../anchored-path.js';
import { OF_FLAGS } from '../open-flags.js';

/** A `build` of any program: the flags of podman and its like may decide more than docker's. */
export interface OtherBuild {
  readonly step: Step;
  readonly draft: BuildDraft;
  readonly flags: BuildFlags;
  readonly builder: Builder;
  /** Where it runs; null: it is not known. */
  readonly folder: string | null;
}

/** The arguments in files of the repository, which those on the command line replace; the files that they are in. */
export function addArgFiles(
  { step, draft, flags, builder, folder }: OtherBuild,
  lookUp: LookUpVariable,
): readonly string[] {
  const { texts } = step.context.session;
  return valuesOf(flags, 'build-arg-file').flatMap((path) => {
    const source = folder === null ? null : readFile(step, path, folder);
    if (source === null) {
      const why = `Cannot tell which arguments ${texts.restore(path.value)} gives ${builder.name} build`;
      draft.reject(why, 'args');
      return [];
    }
    let start = 0;
    for (const line of source.text.split('\n')) {
      if (line !== '' && !line.startsWith('#'))
        draft.addArg(TracedText.made(line, source, start, start + line.length), lookUp);
      start += line.length + 1;
    }
    return [source.file];
  });
}

/** A file of the repository that a command names; null: it is not there, or not known. */
export function readFile(
  { context: { session, workspace } }: Step,
  path: TracedText,
  folder: string,
): Exclude<ReturnType<typeof decodeSource>, string | null> | null {
  const { value } = withoutAnchor(path, folder, session.texts);
  const found = isUnknown(value) ? null : workspace.foldersAt(folder).resolve(value);
  if (found === null || !session.tree.has(found)) return null;
  const source = decodeSource(found, session.tree.read(found));
  return typeof source === 'string' ? null : source;
}

/** What the flags say that docker does not have; the images that they put in the place of others. */
export function addOtherFlags({ step, draft, flags, builder }: OtherBuild): readonly SbomGenerator[] {
  const settle = (text: TracedText): SbomGenerator =>
    settleGenerator({ image: text.value, place: text.place() }, step.context.session.texts, (written) =>
      describeSources(step, written),
    );
  draft.generators = [...draft.generators, ...valuesOf(flags, 'sbom-scanner-image').slice(-1).map(settle)];
  const name = `${builder.name} build`;
  if (flags.others.has('!skip-unused-stages'))
    draft.reject(`--skip-unused-stages=false makes ${name} build every stage`, 'target');
  for (const flag of ['build-opt', 'build-env'])
    if (flags.others.has(flag)) draft.reject(`Cannot tell what --${flag} gives ${name}`, ...OF_FLAGS);
  return listBases(flags).map((text) => settleBase(settle(text)));
}

/** The image in the place of the first `FROM`, and those that are mounted into each `RUN`. */
function listBases(flags: BuildFlags): readonly TracedText[] {
  const mounted = valuesOf(flags, 'mount').flatMap((text) => {
    const [, before, image = ''] = /^(|.*,)from=([^,]+)/.exec(text.value) ?? [];
    if (before === undefined) return [];
    const start = before.length + 'from='.length;
    return [text.slice(start, start + image.length)];
  });
  return [...valuesOf(flags, 'from').slice(-1), ...mounted].map(withoutTransport);
}

/** The image without the name of the place that it is pulled from, which is a registry. */
export function withoutTransport(text: TracedText): TracedText {
  const [transport = ''] = /^docker:\/\//.exec(text.value) ?? [];
  return text.slice(transport.length);
}

/** An argument in its name is the Dockerfile's. */
function settleBase(base: SbomGenerator): SbomGenerator {
  if (base.problem !== undefined || !base.image.includes('$')) return base;
  return { ...base, problem: `Cannot tell which image ${base.image} is`, written: base.image };
}

/** The platforms that `--arch` and its like stand for. */
export function listPlatforms({ draft, flags, builder }: OtherBuild): readonly TracedText[] {
  if (flags.others.has('all-platforms'))
    draft.reject(`--all-platforms makes ${builder.name} build for those of the base images`, 'platforms');
  const chosen = [...flags.platforms, ...valuesOf(flags, 'platforms')];
  if (chosen.length > 0) return chosen;
  const systems = valuesOf(flags, 'os').flatMap(splitList);
  const arches = valuesOf(flags, 'arch').flatMap(splitList);
  const variant = valuesOf(flags, 'variant').at(-1)?.value ?? '';
  if (arches.length === 0 && systems.length > 0)
    draft.reject(`Cannot tell for which architecture ${builder.name} build builds`, 'platforms');
  const names = systems.length > 0 ? systems.map(({ value }) => value) : ['linux'];
  return arches.flatMap((arch) =>
    names.map((system) => arch.as(`${system}/${arch.value}${variant === '' ? '' : `/${variant}`}`)),
  );
}

function splitList(text: TracedText): readonly TracedText[] {
  return text.value.split(',').map((part) => text.as(part));
}

/** A named context by the names that podman and buildah have for an image besides docker's. */
export function renameContext(text: TracedText, builder: Builder): TracedText {
  const found =
    builder.joinsFiles === true ? /^([^=]*=)(?:container-image|docker):\/\//.exec(text.value) : null;
  if (found === null) return text;
  const [start, name = ''] = found;
  return TracedText.join([text.slice(0, name.length), text.as('docker-image://'), text.slice(start.length)]);
}

function valuesOf({ others }: BuildFlags, name: string): readonly TracedText[] {
  return others.get(name) ?? [];
}
