import { expect, test } from 'vitest';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import { DEFAULT_BUILD_OPTIONS } from '../../../src/core/dockerfile/reading.js';

function listRoles(text: string, target: string | null = null): string {
  const { images } = readDockerfile(Buffer.from(text), { ...DEFAULT_BUILD_OPTIONS, target });
  return images
    .map(({ written, role, reachable }) => `${written} ${role}${reachable ? '' : ' unreached'}`)
    .join(', ');
}

test.each([
  ['FROM a\n', 'a final'],
  ['FROM a AS x\nFROM b\nCOPY --from=x / /\n', 'a build, b final'],
  ['FROM a AS x\nFROM x AS y\nFROM y\n', 'a final'],
  ['FROM a AS x\nFROM b AS unused\nFROM x\n', 'a final, b build unreached'],
  ['FROM a AS x\nFROM scratch\nCOPY --from=x / /\n', 'a build'],
  ['FROM a\nCOPY --from=b / /\nRUN --mount=from=c true\n', 'a final, b copied, c mounted'],
  ['# syntax=f\nFROM a\n', 'f frontend, a final'],
  [
    'FROM a AS x\nONBUILD COPY --from=b / /\nONBUILD RUN --mount=from=c true\nFROM x\n',
    'a final, b copied, c mounted',
  ],
  ['FROM a\nONBUILD COPY --from=b / /\n', 'a final, b copied unreached'],
  // A number that means an image copies it, whatever its own line does.
  ['FROM a\nRUN --mount=from=c true\nFROM b\nCOPY --from=2 / /\n', 'a build unreached, c copied, b final'],
  ['FROM a AS x\nRUN --mount=from=c true\nFROM b\nCOPY --from=0 / /\n', 'a build, c mounted, b final'],
  [
    'FROM a AS x\nCOPY --from=1 / /\nFROM b\nRUN --mount=from=c true\n',
    'a build unreached, b final, c mounted',
  ],
  // Each numbered use of an image gives it one more number.
  [
    'FROM a\nCOPY --from=c / /\nCOPY --from=2 / /\nCOPY --from=d / /\nFROM b\nCOPY --from=4 / /\n',
    'a build unreached, c copied unreached, d copied, b final',
  ],
  [
    'FROM a AS s\nRUN --mount=from=c true\nFROM b AS x\nONBUILD COPY --from=3 / /\nFROM x\n',
    'a build unreached, c copied, b final',
  ],
  ['FROM scratch AS scratch\nFROM a\nRUN --mount=type=cache,target=/c true\n', 'a final'],
])('%j: %s', (text, expected) => {
  expect(listRoles(text)).toBe(expected);
});

test('the role final follows the target', () => {
  expect(listRoles('FROM a AS x\nFROM b AS y\nFROM c\n', 'Y')).toBe(
    'a build unreached, b final, c build unreached',
  );
});
