import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findDifferences,
  findFrontendDifferences,
} from '../../../src/core/dockerfile/frontend-difference.js';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';

test.each([
  ['FROM a\nRUN <<#E\nFROM b\n#E\n', '2: 4'],
  ['FROM a\nRUN <<#E && echo "$A"\nFROM b\n#E\n', '2: 16'],
  ['FROM a\nRUN cat <<A << #E\nhello\nA\nFROM b\n#E\n', '2: 16'],
  ['FROM a\nRUN cat << #E\nFROM b\n#E\n', '2: 16'],
  ['FROM a\nONBUILD RUN <<#E\nFROM b\n\n#E\n', '2: 4'],
  ['# check=skip=all\n# escape=`\nFROM a\n', '1: 8'],
  ['# escape=`\nFROM a\nCOPY --chown=a`\\ b x y\n', '3: 15'],
  ['# escape=`\nFROM a\nCOPY --chown=a\\ --from=b x y\n', '3: 15'],
  ['# escape=`\nFROM a\nCOPY --chown=`" --from=b x y\n', '3: 15'],
])('%j: %s', (text, expected) => {
  const [first] = findDifferences(Buffer.from(text));
  expect(`${first?.line}: ${first?.since}`).toBe(expected);
});

test.each([
  ['FROM a\nRUN <<EOF\nFROM b\nEOF\n'],
  ['FROM a\nRUN <<#E\napt-get update\n#E\n'],
  ['# escape=`\n# check=skip=all\nFROM a\n'],
  ['# check=skip=all\nFROM a\n# escape=`\n'],
  ['FROM a\nCOPY --chown=a\\ b x y\n'],
  ['FROM a\nRUN cat <<A <<#E\nhello\nA\nFROM b\n#E\n'],
  ['FROM a\nRUN <<EOF\n'],
  ['# escape=`\nFROM a\nRUN --mount=type=bind,from=b,target=C:\\x dir\n'],
])('nothing in %j', (text) => {
  expect(findDifferences(Buffer.from(text))).toEqual([]);
});

const HIDDEN = 'FROM a\nRUN <<"R"UN\nFROM b\nRUN\n';
const GLUED = [
  'FROM a\nRUN <\\\n<#E\nFROM b\n#E\n',
  'FROM a\nRUN <<\\\nRUN\nFROM b\nRUN\n',
  'FROM a\nRUN <<R\\\nUN\nFROM b\nRUN\n',
  'FROM a\nRUN echo "<<x" <<#E\nFROM b\n#E\n',
  'FROM a\nRUN <<-#E\nFROM b\n#E\n',
  'FROM a\nRUN <<#E\n\u00a0FROM b\n#E\n',
  `FROM a\nRUN <<${'""'.repeat(5000)}#E\nFROM b\n#E\n`,
];
const COMMENT = 'FROM a\nRUN <<\\#E\nFROM b\n#E\n';

test.each([
  ['', 1],
  ['# syntax=docker/dockerfile:1.2\n', 1],
  ['# syntax=docker/dockerfile:1.3-labs\n', 1],
  ['# syntax=mirror.acme.com/docker/dockerfile:1.0\n', 1],
  ['# syntax=docker/dockerfile-upstream:v0.9\n', 1],
  [`# syntax=docker/dockerfile@sha256:${'a'.repeat(64)}\n`, 1],
  // The digest decides what is fetched, and these words are of no known age.
  [`# syntax=docker/dockerfile:1@sha256:${'a'.repeat(64)}\n`, 1],
  [`# syntax=docker/dockerfile:1.28@sha256:${'a'.repeat(64)}\n`, 1],
  ['# syntax=docker/dockerfile:experimental\n', 1],
  ['# syntax=docker/dockerfile:master-experimental\n', 1],
  ['# syntax=docker/dockerfile:1-experimental\n', 1],
  ['# syntax=docker/dockerfile:1.0-experimental\n', 1],
  ['# syntax=docker/dockerfile:master\n', 1],
  ['# syntax=docker/dockerfile:v1\n', 1],
  ['# syntax=docker/dockerfile:nightly\n', 1],
  ['# syntax=docker/dockerfile:2\n', 1],
  ['# syntax=docker/dockerfile-upstream:master\n', 0],
  ['# syntax=docker/dockerfile-upstream:master-labs\n', 0],
  ['# syntax=docker/dockerfile:labs\n', 0],
  ['# syntax=docker/dockerfile:1\n', 0],
  ['# syntax=docker/dockerfile:1-labs\n', 0],
  ['# syntax=docker/dockerfile:1.16\n', 0],
  ['# syntax=docker/dockerfile:1.20.0-labs\n', 0],
  ['# syntax=docker/dockerfile:latest\n', 0],
  ['# syntax=docker/dockerfile\n', 0],
  ['# syntax=acme/frontend:1.0\n', 0],
])('under %j a heredoc that hides a FROM counts %i times', (directive, count) => {
  for (const text of [HIDDEN, COMMENT, ...GLUED]) {
    const bytes = Buffer.from(directive + text);
    expect([text, findFrontendDifferences(bytes, readDockerfile(bytes), readDockerfile).length]).toEqual([
      text,
      count,
    ]);
  }
});

test.each([
  ['1.3', 'RUN <<#E', 1],
  ['1.4', 'RUN <<#E', 0],
  ['1.15.1', 'RUN <<#E', 0],
  ['1.15.1', 'RUN << #E', 1],
  ['1.15.1', 'RUN <<"#E"', 1],
  ['1.16', 'RUN << #E', 0],
])('under the frontend %s, %j hides a FROM in %i readings', (version, line, count) => {
  const bytes = Buffer.from(`# syntax=docker/dockerfile:${version}\nFROM a\n${line}\nFROM b\n#E\n`);
  expect(findFrontendDifferences(bytes, readDockerfile(bytes), readDockerfile)).toHaveLength(count);
});

const STAR = `ARG A='*'\nARG B=\${A#'\\*'}\n`;
const CHOICE = `ARG C=\${B:+e:1}\nFROM \${C:-g:1}\n`;

function listDifferences(text: string): string[] {
  const bytes = Buffer.from(text);
  const reading = readDockerfile(bytes);
  return [
    reading.images.map(({ written }) => written).join(' '),
    ...findFrontendDifferences(bytes, reading, readDockerfile).map(({ line, since }) => `${line}: ${since}`),
  ];
}

test.each([
  ['', ['e:1 g:1', '2: 28']],
  ['# syntax=docker/dockerfile:1\n', ['docker/dockerfile:1 e:1']],
  ['# syntax=docker/dockerfile:1.28\n', ['docker/dockerfile:1.28 e:1']],
  ['# syntax=docker/dockerfile:1.27\n', ['docker/dockerfile:1.27 e:1 g:1', '3: 28']],
  ['# syntax=docker/dockerfile:experimental\n', ['docker/dockerfile:experimental e:1 g:1', '3: 28']],
  [
    `# syntax=docker/dockerfile:1@sha256:${'a'.repeat(64)}\n`,
    [`docker/dockerfile:1@sha256:${'a'.repeat(64)} e:1 g:1`, '3: 28'],
  ],
])('under %j escapes between the quotes of a pattern give %j', (directive, expected) => {
  expect(listDifferences(directive + STAR + CHOICE)).toEqual(expected);
});

test.each([
  // Refused by older frontends, which then pull nothing.
  [`ARG A='\\xg:1'\nFROM \${A#'\\x'}\n`, ['g:1']],
  // Both read the same.
  [`ARG A=g:1\nFROM \${A#'\\*'}\n`, ['g:1']],
  [`${STAR}FROM g:1\n`, ['g:1']],
  [`FROM g:1\n${STAR}`, ['g:1']],
])('%j: %j', (text, expected) => {
  expect(listDifferences(text)).toEqual(expected);
});

test('no difference is lost to the quick look that most files end with', () => {
  const piece: fc.Arbitrary<string> = fc.constantFrom(
    ...[
      'FROM a\n',
      'RUN ',
      'cat ',
      '<',
      '<<',
      '<<-',
      'E',
      '#E',
      '"E"',
      'RUN\n',
      '\n',
      '\\\n',
      '\\ \n',
      '`\n',
    ],
    ...[
      '\\\t\r\n',
      ' ',
      '\r\n',
      'FROM b\n',
      '#E\n',
      'E\n',
      '# escape=`\n',
      '# check=skip=all\n',
      'COPY --from=b',
    ],
  );
  let count = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 4, maxLength: 14 }), (pieces) => {
      const bytes = Buffer.from(pieces.join(''));
      const found = findDifferences(bytes);
      // without `# syntax=` nothing is known of the frontend, so all of them count
      const read = { ...readDockerfile(bytes), images: [] };
      const limit = { line: 1, message: '', phase: 'limit', unresolved: [] } as const;
      const told = findFrontendDifferences(bytes, read, () => ({ ...read, problem: limit }));
      for (const { line, since } of found)
        expect(told).toContainEqual(expect.objectContaining({ line, since }));
      count += found.length;
    }),
    { numRuns: 2000, examples: [HIDDEN, COMMENT, ...GLUED].map((text): [string[]] => [[text]]) },
  );
  expect(count).toBeGreaterThan(6);
});
