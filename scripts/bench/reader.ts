import { readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { readDockerfile } from '../../src/core/dockerfile/read-dockerfile.js';
import { generateDockerfiles } from './corpus.js';
import { compare, median, ms, timeOf } from './measure.js';
import type { Row } from './table.js';

const cases = new URL('../../../__tests__/fixtures/buildkit/', import.meta.url);

function loadCases(): Buffer[] {
  return ['dockerfiles.jsonl', 'grammar.jsonl'].flatMap((name) =>
    readFileSync(new URL(name, cases), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { text?: string; base64?: string })
      .map(({ text, base64 }) => Buffer.from(base64 ?? text ?? '', base64 === undefined ? 'utf8' : 'base64')),
  );
}

/** The reader against dockerfile-ast's parse of the same bytes, both from bytes to their result. */
export function benchReader(): Row[] {
  const sets: [string, Buffer[]][] = [
    ['5,000 realistic Dockerfiles', generateDockerfiles(5000).map((text) => Buffer.from(text))],
    ["BuildKit's cases", loadCases()],
  ];
  return sets.map(([name, files]) => {
    const { reader, peer } = compare(7, {
      reader: () => {
        for (const bytes of files) readDockerfile(bytes);
      },
      peer: () => {
        for (const bytes of files) DockerfileParser.parse(bytes.toString('utf8'));
      },
    });
    return {
      what: `reading ${name}`,
      ours: ms(reader),
      peer: `dockerfile-ast's parse: ${ms(peer)}`,
      ratio: peer / reader,
      unit: 'times as fast',
      atLeast: 5,
    };
  });
}

const LARGEST = 80_000;
const SIZES = [LARGEST / 4, LARGEST / 2, LARGEST];

/** Time over doubling sizes: twice the input may take about twice the time. */
export function benchGrowth(): Row[] {
  const shapes: [string, (size: number) => string][] = [
    [
      'stages',
      (n) =>
        Array.from(
          { length: n },
          (_, i) => `FROM node:22 AS s${i}\nCOPY --from=s${Math.max(0, i - 1)} /a /b\n`,
        )
          .join('')
          .replace('COPY --from=s0 /a /b\n', ''),
    ],
    ['RUN lines', (n) => `FROM node:22\n${'RUN echo "$HOME" && true \\\n  && false\n'.repeat(n)}`],
    ['arguments', (n) => `${Array.from({ length: n }, (_, i) => `ARG A${i}=1\n`).join('')}FROM node:22\n`],
    ['heredocs', (n) => `FROM node:22\n${'RUN <<EOF\necho one\nEOF\n'.repeat(n)}`],
    ['mounts', (n) => `FROM node:22\n${'RUN --mount=type=bind,from=alpine:3.22,target=/x true\n'.repeat(n)}`],
  ];
  return shapes.map(([name, make]) => {
    const times = SIZES.map((size) => {
      const bytes = Buffer.from(make(size));
      // Each sample reads as much, or collections of garbage would only fall into the larger ones.
      const reads = LARGEST / size;
      const readAll = (): void => {
        for (let read = 0; read < reads; read++) readDockerfile(bytes);
      };
      readAll();
      return median(Array.from({ length: 7 }, () => timeOf(readAll) / reads));
    });
    const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = times;
    return {
      what: `growth with 20, 40, 80 thousand ${name}`,
      ours: times.map(ms).join(', '),
      peer: 'four times the input',
      ratio: third / first,
      unit: `times the time (doubling: ${(second / first).toFixed(1)}, ${(third / second).toFixed(1)})`,
      atMost: 8,
    };
  });
}
