import type { Build, BuildPlace, FoundBuilds } from '../build.js';
import { explainUnknown } from '../explanation.js';
import type { TracedText } from '../traced-text.js';
import type { UnknownTexts } from '../unknown-texts.js';
import type { DevcontainerConfig } from './config.js';

const NAME = '_DEV_CONTAINERS_BASE_IMAGE';
/** What the tools of devcontainers build where features come on top of an image. */
const DOCKERFILE = `ARG ${NAME}\nFROM $${NAME} AS dev_containers_target_stage\n`;

/** What a devcontainer with features builds: its image, and that of its service, are bases then. */
export function buildFeatures(
  config: DevcontainerConfig,
  image: TracedText | null,
  composed: FoundBuilds | null,
  texts: UnknownTexts,
): FoundBuilds {
  const explain = ({ value }: TracedText): string | undefined => {
    const expressions = texts.expressionsIn(value);
    return expressions.length === 0 ? undefined : explainUnknown(expressions);
  };
  const own =
    image === null
      ? []
      : [toBuild(config, image.value, image.place(), texts.restore(image.value), explain(image))];
  const services = (composed?.runImages ?? []).map((run) =>
    toBuild(config, run.image, run.place, run.written ?? run.image, run.problem),
  );
  return {
    builds: [...(composed?.builds ?? []), ...own, ...services],
    runImages: [],
    problems: composed?.problems ?? [],
  };
}

function toBuild(
  { source: { file }, name }: DevcontainerConfig,
  image: string,
  place: BuildPlace,
  written: string,
  problem: string | null = null,
): Build {
  const key = `args.${NAME}`;
  const lines = DOCKERFILE.split('\n').map(() => ({ line: place.line, column: null }));
  return {
    kind: 'devcontainer',
    file,
    line: place.file === file ? place.line : 1,
    name,
    context: '.',
    dockerfile: null,
    inline: { text: DOCKERFILE, file: place.file, lines },
    target: null,
    args: new Map(problem === null ? [[NAME, image]] : []),
    contexts: new Map(),
    platforms: [],
    generators: [],
    problem,
    unknown: problem === null ? [] : [key],
    written: new Map(problem === null ? [] : [[key, written]]),
    sources: [...new Set([file, place.file])],
    places: new Map(problem === null ? [[key, place]] : []),
  };
}
