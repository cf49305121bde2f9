import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPullingText } from '../../../src/core/dockerfile/pulling-text.js';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';

const read = (text: string): string | null => readPullingText(new TextEncoder().encode(text));
const START = 'ARG X\nFROM $X\n';

describe('what of a Dockerfile takes part in which images are pulled', () => {
  test.each([
    'RUN a',
    'RUN <<E\nFROM evil\nE',
    'RUN a \\\n  # COPY --from=evil\n  b',
    'CMD ["x"]',
    'COPY a b',
    'ARG Y',
    'ARG Y=b',
    'ENV A=b',
    'COPY --chown=a --chmod=$X a b',
    'ADD --checksum=a b /c',
    'RUN --mount=type=cache,target=/x --network=none x',
    'COPY <<E /x\nFROM evil\nE',
    'ADD https://x.example/y /y',
    'HEALTHCHECK CMD x',
    'LABEL a=b',
    'USER a\nWORKDIR /x\nEXPOSE 1\nVOLUME /v\nSTOPSIGNAL 9\nSHELL ["a"]\nMAINTAINER a',
    '# a comment\n\n',
  ])('not %j', (text) => expect(read(`${START}${text}\n`)).toBe(read(START)));

  test.each([
    'FROM a',
    'FROM X AS x',
    'ARG SOURCE_DATE_EPOCH=a',
    'COPY --from=a / /',
    'ADD --chown=a --from=b a b',
    'RUN --mount=target=$X x',
    'RUN --mount=from=a,target=/x x',
    'ONBUILD RUN a',
    'copy --FROM=a / /',
    'FROMM a',
  ])('%j', (text) => expect(read(`${START}${text}\n`)).not.toBe(read(START)));

  test.each([
    ['FROM a AS x\nFROM b', 'from  a as X\nFROM\tb'],
    [
      'FROM a AS x\nFROM b\nCOPY --from=x a b',
      'FROM a AS x\nFROM b\nCOPY --from=X --chown=1 a b\nCOPY --from=x c d',
    ],
    ['FROM $X\nENV A=b', 'FROM $X\nENV A=c'],
  ])('%j says the same as %j', (one, other) => expect(read(other)).toBe(read(one)));

  test.each([
    ['FROM a AS x\nFROM b\nCOPY --from=x a b', 'FROM a AS x\nFROM b\nFROM c\nCOPY --from=x a b'],
    [
      'FROM a AS x\nFROM b\nCOPY --from=x a b\nFROM c',
      'FROM a AS x\nFROM b\nCOPY --from=x a b\nFROM c\nCOPY --from=x a b',
    ],
    ['FROM a\nCOPY --from=x a b', 'FROM a\nCOPY --from=x a b\nCOPY --from=x a b'],
    ['FROM a AS x\nFROM b\nCOPY --from=0 a b', 'FROM a AS x\nFROM b\nCOPY --from=0 a b\nCOPY --from=0 a b'],
    ['FROM a\nENV A=b\nRUN --mount=from=$A x', 'FROM a\nENV A=c\nRUN --mount=from=$A x'],
    ['FROM a\nARG A=b\nCOPY --from=$A x y', 'FROM a\nARG A=c\nCOPY --from=$A x y'],
  ])('%j does not say the same as %j', (one, other) => expect(read(other)).not.toBe(read(one)));

  test.each(['# syntax=a\n', '# escape=`\n', '#check=skip=all\n'])('the directive %j', (text) =>
    expect(read(text + START)).not.toBe(read(START)),
  );

  test.each(['# a comment\n', '# a comment\n# escape=`\n', '\n# syntax=a\n'])('not the comment %j', (text) =>
    expect(read(text + START)).toBe(read(START)),
  );

  test.each(['', '# escape=x\nFROM a', 'RUN <<E'])('nothing of %j, which does not parse', (text) =>
    expect(read(text)).toBe(null),
  );

  test('files that say the same here pull the same', () => {
    const line = fc.constantFrom(
      'RUN a',
      'RUN <<E\nFROM e:1\nE',
      'COPY a b',
      'CMD a',
      '# c',
      'ENV A=b',
      'LABEL a=b',
      'FROM a:1 AS s',
      'FROM s',
      'FROM b:2',
      'COPY --from=s / /',
      'COPY --from=c:3 / /',
      'COPY --from=S --link / /',
      'COPY --from=0 / /',
      'RUN --mount=from=d:4,target=/x a',
      'ONBUILD COPY --from=e:5 / /',
      'ARG V=f:6',
    );
    const aside = fc.constantFrom(
      'RUN x',
      'RUN <<E\nCOPY --from=e:1\nE',
      'COPY x y',
      'CMD z',
      '# d',
      'USER u',
      'ENV V=x',
      'ARG W=x',
      'COPY --chown=a a b',
      'RUN --mount=type=cache,target=/x a',
    );
    const lines = fc.array(line, { maxLength: 8 });
    const images = (text: string): unknown => {
      const { images, problem } = readDockerfile(new TextEncoder().encode(text));
      return [images.map(({ image, reachable, role }) => [image, reachable, role]), problem?.message ?? null];
    };
    fc.assert(
      fc.property(lines, fc.array(fc.tuple(fc.nat(8), aside), { maxLength: 4 }), (own, added) => {
        const other = added.reduce(
          (all: readonly string[], [at, text]) => all.toSpliced(Math.min(at, all.length), 0, text),
          own,
        );
        const [one, two] = [own, other].map((each) => `FROM a:0\n${each.join('\n')}\n`);
        expect(read(two ?? '')).toBe(read(one ?? ''));
        expect(images(two ?? '')).toEqual(images(one ?? ''));
      }),
    );
  });
});
