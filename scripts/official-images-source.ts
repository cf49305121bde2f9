import type { OfficialImages } from '../src/core/image/official-images.js';

/** As the files of the folder are called, which is what the images are called. */
const NAME = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

/**
 * Turns GitHub's answer about the folder `library` of docker-library/official-images into the names of today; a name that
 * is gone is kept as retired. Throws where the answer has another shape.
 */
export function readOfficialImages(answer: unknown, before: OfficialImages, today: string): OfficialImages {
  if (!Array.isArray(answer)) throw new Error('The answer about the official images is not a list.');
  const names = answer
    .filter((file: { readonly type?: unknown }) => file?.type === 'file')
    .map((file: { readonly name?: unknown }) => file.name)
    .filter((name): name is string => typeof name === 'string' && NAME.test(name))
    .sort();
  // GitHub lists at most a thousand files, and half of the names do not go in a day.
  if (names.length < before.names.length / 2)
    throw new Error(`There are only ${names.length} official images.`);
  const retired = [...new Set([...before.retired, ...before.names])]
    .filter((name) => !names.includes(name))
    .sort();
  return { ...before, asOf: today, names, retired };
}

/** The text of the file: one name a line, so that a refresh is easy to review. */
export function formatOfficialImages({ asOf, source, names, retired }: OfficialImages): string {
  const list = (items: readonly string[]) => items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  return `{
  "asOf": ${JSON.stringify(asOf)},
  "source": ${JSON.stringify(source)},
  "names": [
${list(names)}
  ],
  "retired": [
${list(retired)}
  ]
}
`;
}
