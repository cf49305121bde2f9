import { BUILDAH_STEPS } from '../../../builders/buildah.js';
import { readBuildFlags } from '../../../docker-build-flags.js';
import { settleGenerator } from '../../../sbom-generators.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { openLoadedCode } from '../../loaded/loaded-code.js';
import { openRegistrySettings } from '../../loaded/registry-settings.js';
import { environmentOf, finishDraft, type Step, startDraft } from '../../step.js';
import { describeSources } from '../../surroundings.js';
import type { DockerCommand } from '../docker-commands.js';
import type { ChosenVariables } from '../script-variables.js';
import { withoutTransport } from './other-flags.js';

/** Places other than a registry: nothing is pulled from them. */
const LOCAL = /^(?:containers-storage|docker-archive|docker-daemon|oci|oci-archive|dir|ostree|sif|tarball):/;
/** What these print is a container that a script has made before. */
const CONTAINER = /^(?:\$\(|`)\s*(?:sudo\s+)?buildah\s+from\s/;

/** The name of a container where none is given. */
const DEFAULT_NAME = /-working-container(?:-\d+)?$/;

/** Adds the image that `buildah from` begins with, or that `buildah copy --from` takes files from. */
export function addContainer(
  step: Step,
  { words, name, at, isAction, folder }: DockerCommand,
  line: number,
  script: ChosenVariables,
): void {
  const { session, source } = step.context;
  const { texts } = session;
  const { positionals, others, unclear } = readBuildFlags(
    words.map(({ text }) => text),
    BUILDAH_STEPS,
  );
  const isFrom = name === 'from';
  const named = isFrom ? positionals : (others.get('from') ?? []);
  // the first word of the others is a container
  const loose = words.filter(({ isOpen, isLoose }) => isOpen || (isFrom && isLoose));
  const strange =
    isFrom && unclear.length > 0 ? [at.as(texts.standIn(`buildah from ${unclear.join(' ')}`))] : [];
  const open = loose.map(({ text }) => text).filter((text) => isUnknown(text.value) && !named.includes(text));
  const images = [...named, ...open, ...strange].filter((image) => isPulled(image, texts));
  if (images.length === 0) return;
  const draft = startDraft(step);
  const { line: first } = at.place();
  draft.inline = {
    text: 'FROM scratch\n',
    file: source.file,
    lines: [first, first].map((each) => ({ line: each, column: null })),
  };
  const bases = images.map((image) =>
    settleGenerator({ image: withoutTransport(image).value, place: image.place() }, texts, (text) =>
      describeSources(step, text),
    ),
  );
  const environment = environmentOf(step, at, new Map(), script);
  const load = openLoadedCode(step, environment, folder, 'other');
  const convert = openRegistrySettings(step, others, folder);
  session.add({
    ...load(convert({ ...finishDraft(draft, step, line), bases })),
    ...(isAction === true ? {} : { isScript: true }),
  });
}

function isPulled({ value }: TracedText, texts: UnknownTexts): boolean {
  if (value === 'scratch' || LOCAL.test(value) || DEFAULT_NAME.test(value)) return false;
  const [expression = ''] = texts.expressionsIn(value);
  return !(texts.standIn(expression) === value && CONTAINER.test(expression));
}
