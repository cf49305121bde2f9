import type { Build } from '../build.js';

/** All that decides which images are pulled. */
export function identifyPulls(build: Build): string {
  const { name, context, dockerfile, inline, target, args, contexts, platforms, unknown, written } = build;
  const generators = build.generators.map(({ image, problem }) => [image, problem]);
  const values = [
    [...args].sort(),
    [...contexts].sort(),
    platforms,
    generators,
    unknown,
    [...(written ?? [])],
  ];
  return JSON.stringify([name, context, dockerfile, inline, target, values]);
}
