import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import { DEFAULT_BUILD_OPTIONS, type ImageUse, type Reading } from '../../../src/core/dockerfile/reading.js';
import { readVariants } from '../../../src/core/dockerfile/variants/read-variants.js';
import { inCi } from '../../support/property-runs.js';
import { toVariants } from '../../support/variants.js';

const name = fc.constantFrom('A', 'A', 'A', 'B', 'B', 'C', 'TARGETARCH', 'BUILDARCH');
const word = fc.constantFrom('one:1', 'two:2', 'evil.example/x:1', 'a', 'b', '', 'amd64');
const expansion = fc.oneof(
  name.map((key) => `$${key}`),
  name.map((key) => `\${${key}}`),
  fc
    .tuple(name, fc.constantFrom(':-', '-', ':+', '+', '#', '%', '/', '//'), word)
    .map(([key, operator, text]) => `\${${key}${operator}${text}}`),
  fc.tuple(name, name, word).map(([outer, inner, text]) => `\${${outer}:-\${${inner}-${text}}}`),
);
const image = fc.oneof(
  word,
  expansion,
  fc.tuple(word, expansion).map((parts) => parts.join('')),
);
const argument = fc
  .tuple(name, fc.option(image, { nil: undefined, freq: 1 }))
  .map(([key, value]) => `ARG ${key}${value === undefined ? '' : `=${value}`}`);
const instruction = fc.oneof(
  fc
    .tuple(image, fc.constantFrom('', ' AS a', ' AS b', ' AS p-amd64'))
    .map(([base, as]) => `FROM ${base || 'one'}${as}`),
  image.map((from) => `COPY --from=${from || 'two'} / /`),
  fc.constantFrom('a', 'b', '0', 'one:1').map((from) => `RUN --mount=from=${from},target=/x true`),
  argument,
  fc.constant('ONBUILD COPY --from=evil.example/onbuild:1 / /'),
);
const file = fc
  .tuple(
    fc.constantFrom('', '# syntax=docker/dockerfile:1\n'),
    fc.array(argument, { minLength: 1, maxLength: 3 }),
    image,
    fc.array(instruction, { maxLength: 5 }),
  )
  .map(
    ([head, args, base, rest]) => `${head}${[...args, `FROM ${base || 'one:1'} AS a`, ...rest].join('\n')}\n`,
  );

const values = fc.constantFrom('one:1', 'two:2', 'evil.example/y:1', '', 'a', 'arm64');
const build = fc.record({
  args: fc.dictionary(fc.constantFrom('A', 'A', 'B', 'C', 'BUILDKIT_SYNTAX'), values, { maxKeys: 3 }),
  target: fc.constantFrom(null, null, 'a', 'b'),
  platforms: fc.constantFrom([], [], ['linux/arm64']),
  contexts: fc.dictionary(
    fc.constantFrom('one:1', 'a', 'ctx'),
    fc.constantFrom('docker-image://evil.example/ctx:1', 'docker-image://two:2'),
    { maxKeys: 1 },
  ),
});

interface Told {
  readonly args: Record<string, string>;
  readonly contexts: Record<string, string>;
  readonly target: string | null;
  readonly platforms: readonly string[];
}

const toBuild = ({ args, contexts, ...rest }: Told) => ({
  ...rest,
  args: new Map(Object.entries(args)),
  contexts: new Map(Object.entries(contexts)),
});

/** What is pulled for certain, and whether it ships. */
const listPulled = ({ images }: Reading): string[] =>
  images
    .filter(
      ({ reachable, image: pulled, unresolved }) => reachable && pulled !== null && unresolved.length === 0,
    )
    .map((use) => nameUse(use, use.role === 'final'));

/** What ships counts as shipped, whatever else it is for. */
const listAll = ({ images }: Reading): ReadonlySet<string> =>
  new Set(images.flatMap((use) => [nameUse(use, false), nameUse(use, use.role === 'final')]));

const nameUse = ({ line, image: pulled, replacedBy }: ImageUse, ships: boolean): string =>
  `${line} ${replacedBy?.image ?? pulled}${ships ? ' ships' : ''}`;

/** BuildKit pulls for each build what the build says, whatever the other builds say. */
test('no build hides what another one, or the file by itself, pulls', () => {
  fc.assert(
    fc.property(file, fc.array(build, { maxLength: 3 }), (text, builds) => {
      const bytes = Buffer.from(text);
      const all = readVariants(
        bytes,
        toVariants({
          builds: builds.map(toBuild),
        }),
      );
      if (all.problem?.phase === 'limit') return;
      const seen = listAll(all);
      const alone = { args: {}, target: null, platforms: [], contexts: {} };
      for (const { args, target, platforms, contexts } of [alone, ...builds]) {
        const one = readDockerfile(bytes, {
          ...DEFAULT_BUILD_OPTIONS,
          buildArgs: new Map(Object.entries(args)),
          contexts: new Map(Object.entries(contexts)),
          target,
          platform: platforms[0] ?? 'linux/amd64',
        });
        expect(listPulled(one).filter((pulled) => !seen.has(pulled))).toEqual([]);
        // what cannot be built at all is said, unless a value would mend it
        if (one.problem !== null && one.problem.unresolved.length === 0) expect(all.problem).not.toBeNull();
      }
    }),
    { numRuns: inCi(2000) },
  );
});

/** Whatever value it is: an image that it would lead to is listed, or its line is one that cannot be told. */
test('a value that a build does not tell is never taken for another one', () => {
  const unknown = fc.uniqueArray(fc.constantFrom<string[]>('A', 'B', 'BUILDKIT_SYNTAX'), {
    minLength: 1,
    maxLength: 2,
  });
  fc.assert(
    fc.property(
      file,
      fc.array(build, { maxLength: 2 }),
      build,
      unknown,
      values,
      (text, builds, last, names, value) => {
        const bytes = Buffer.from(text);
        const known = Object.entries(last.args).filter(([key]) => !names.includes(key));
        const all = readVariants(
          bytes,
          toVariants({
            builds: [
              ...builds.map(toBuild),
              { ...toBuild(last), args: new Map(known), unknownArgs: names, problem: 'not told' },
            ],
          }),
        );
        const problems = [...(all.problem === null ? [] : [all.problem]), ...(all.otherProblems ?? [])];
        if (problems.some(({ phase, unresolved }) => phase === 'limit' || unresolved.length > 0)) return;
        const one = readDockerfile(bytes, {
          ...DEFAULT_BUILD_OPTIONS,
          buildArgs: new Map([...known, ...names.map((key) => [key, value] as const)]),
          contexts: new Map(Object.entries(last.contexts)),
          target: last.target,
          platform: last.platforms[0] ?? 'linux/amd64',
        });
        const seen = listAll(all);
        const untold = new Set(
          all.images.filter(({ unknown: reason }) => reason !== undefined).map(({ line }) => line),
        );
        const hidden = one.images
          .filter(
            ({ reachable, image: pulled, line, unresolved }) =>
              reachable && pulled !== null && unresolved.length === 0 && !untold.has(line),
          )
          .map((use) => nameUse(use, false))
          .filter((pulled) => !seen.has(pulled));
        expect(hidden).toEqual([]);
      },
    ),
    { numRuns: inCi(2000) },
  );
});
