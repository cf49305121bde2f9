import type { Build, BuildPlace, PossiblePlace } from '../../build.js';
import { mayBeginImage } from '../../unknown/image-texts.js';
import type { KnownValue } from './texts/given-values.js';

const OF_IMAGE = 'docker-image://';

/** What a script or step gives builds, by `args.NAME`, `contexts.NAME` and `elsewhere.NAME`. */
export type HandedValues = ReadonlyMap<string, KnownValue>;

/** The first value of each field, and each other one that may be an image among these. */
export function listWays(
  values: readonly (readonly [field: string, known: readonly KnownValue[]])[],
): readonly HandedValues[] {
  const first = new Map(
    values.flatMap(([field, [value]]) => (value === undefined ? [] : [[field, value] as const])),
  );
  if (first.size === 0) return [];
  const others = values.flatMap(([field, [, ...more]]) =>
    more.filter(({ text }) => mayBeginImage(text)).map((value) => new Map(first).set(field, value)),
  );
  return [first, ...others];
}

/** A build of which nothing is known but its values: any Dockerfile at a place that takes them may be meant. */
export function makeHandedBuild(
  of: Pick<Build, 'file' | 'line' | 'name'>,
  values: HandedValues,
  handsTo: PossiblePlace,
): Build {
  const select = (start: string): [string, string][] =>
    [...values].flatMap(([field, { text }]) =>
      field.startsWith(start) ? [[field.slice(start.length), text]] : [],
    );
  return {
    ...of,
    kind: 'workflow',
    context: null,
    dockerfile: null,
    inline: null,
    target: null,
    args: new Map(select('args.')),
    contexts: new Map([
      ...select('elsewhere.'),
      ...select('contexts.').map(([name, text]) => [name, OF_IMAGE + text] as const),
    ]),
    platforms: [],
    generators: [],
    problem: null,
    unknown: [],
    isGuess: true,
    handsTo,
    sources: [...new Set([of.file, ...[...values.values()].flatMap(({ sources }) => sources)])],
    places: new Map<string, BuildPlace>(
      [...values].map(([field, { place }]) => [field.replace(/^elsewhere\./, 'contexts.'), place]),
    ),
  };
}
