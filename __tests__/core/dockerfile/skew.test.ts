import { expect, test } from 'vitest';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import { findFrontendSkew, findSkew } from '../../../src/core/dockerfile/skew.js';

test.each([
  ['FROM a\nRUN <<#E\nFROM b\n#E\n', '2: 16'],
  ['FROM a\nRUN cat << #E\nFROM b\n#E\n', '2: 16'],
  ['FROM a\nONBUILD RUN <<#E\nFROM b\n\n#E\n', '2: 16'],
  ['# check=skip=all\n# escape=`\nFROM a\n', '1: 8'],
  ['# escape=`\nFROM a\nCOPY --chown=a`\\ b x y\n', '3: 15'],
  ['# escape=`\nFROM a\nCOPY --chown=a\\ --from=b x y\n', '3: 15'],
  ['# escape=`\nFROM a\nCOPY --chown=`" --from=b x y\n', '3: 15'],
])('%j: %s', (text, expected) => {
  const [first] = findSkew(Buffer.from(text));
  expect(`${first?.line}: ${first?.since}`).toBe(expected);
});

test.each([
  ['FROM a\nRUN <<EOF\nFROM b\nEOF\n'],
  ['FROM a\nRUN <<#E\napt-get update\n#E\n'],
  ['# escape=`\n# check=skip=all\nFROM a\n'],
  ['# check=skip=all\nFROM a\n# escape=`\n'],
  ['FROM a\nCOPY --chown=a\\ b x y\n'],
  ['FROM a\nRUN <<EOF\n'],
  ['# escape=`\nFROM a\nRUN --mount=type=bind,from=b,target=C:\\x dir\n'],
])('nothing in %j', (text) => {
  expect(findSkew(Buffer.from(text))).toEqual([]);
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
  ['# syntax=docker/dockerfile:1.15.1\n', 1],
  ['# syntax=mirror.acme.com/docker/dockerfile:1.0\n', 1],
  ['# syntax=docker/dockerfile-upstream:v0.9\n', 1],
  [`# syntax=docker/dockerfile@sha256:${'a'.repeat(64)}\n`, 1],
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
    expect([text, findFrontendSkew(bytes, readDockerfile(bytes).images).length]).toEqual([text, count]);
  }
});
