import { expect, it } from 'vitest';
import { readsLikeDockerfile, showsBeginning } from '../../../src/core/dockerfile/dockerfile-text.js';

const reads = (text: string) => readsLikeDockerfile(new TextEncoder().encode(text));

it.each([
  'FROM evil.example/x:1\n',
  'from evil.example/x:1 as build\r\nRUN x\n',
  'From $BASE\n',
  '\ufeffFROM --platform=$BUILDPLATFORM node:22 AS build',
  '# syntax=docker/dockerfile:1\n\n  # comment\n\tFROM a\n',
  'ARG BASE=node:22\nFROM $BASE\n',
  'ARG A B="x y"\n',
  'FROM \\\n  evil.example/x:1\n',
  '# escape=`\nFROM `\n  evil.example/x:1\n',
  'fr\\\nom evil.example/x:1\n',
  'F\\\n# comment\n\nROM evil.example/x:1',
  '# escape=`\nfr`\nom evil\n',
  '# escape=\\\nfr\\\nom evil\n',
  '\\\nFROM evil.example/x:1\n',
  `${'# a comment, and many more of them, as long as a license\n'.repeat(3000)}FROM a\n`,
  `${'\n'.repeat(100_000)}FROM a\n`,
  'FROM --platform=linux/amd64 \\\n a \\\n AS b\nRUN x\n',
  'From \\\n here\n',
  'From here\n',
  'from alpine\nfrom evil.example/x:1\n',
  ...['a-b', 'a.b', '"A"', "'A B'", '1', '@', 'A,B', 'a/b', '$X', '["A"]', 'ÄÖ', '名'].flatMap((name) => [
    `ARG ${name}=1\nFROM evil.example/x:1\n`,
    `ARG A=1 ${name}=2\nFROM evil.example/x:1\n`,
    `ARG ${name}\nFROM evil.example/x:1\n`,
  ]),
  'ARG A="x\\\n y"\nFROM "evil.example/x:1"\n',
  'ARG A=1 # 2\nFROM --platform="linux/amd64" a\n',
  // frontends before 1.4 read what follows as instructions
  'FROM a\nRUN <<X\nFROM evil.example/x:1\n',
  `FROM a\n${['ADD a b', 'CMD a', 'COPY a b', 'ENTRYPOINT a', 'ENV a b', 'EXPOSE 1', 'HEALTHCHECK NONE'].join('\n')}`,
  'FROM a\nLABEL a=b\nMAINTAINER a\nonbuild run a\nSHELL ["a"]\nSTOPSIGNAL 9\nUSER a\nVOLUME /a\nWORKDIR /a\n',
  '# syntax=evil.example/x:1\nanything at all\n',
  '#!/usr/bin/env x\n#syntax = evil.example/x:1\n',
  '// syntax=evil.example/x:1\nint main() {}\n',
  '{"a": 1, "syntax": "evil.example/x:1"}',
  '# escape=`\n# syntax=evil.example/x:1\n---\n',
])('%j does', (text) => expect(reads(text)).toBe(true));

it.each([
  '',
  '# only a comment',
  '# Title\n\nFrom here on, all is prose.\n',
  'From here\nwe go on.\n',
  'ARG\nFROM a\n',
  'arg names are words\nand this is prose\n',
  'FROM a B b\n',
  'FROM alpine:3.22\n\nbuild:\n  RUN make\n',
  'FROM {{ .Image }}\nRUN x\n',
  'FROM a\n{{ if .X }}\nRUN x\n{{ end }}\n',
  'From: a@example.com\nTo: b@example.com\n',
  'VERSION 0.8\nFROM alpine\n',
  'RUN x\nFROM a\n',
  'fr\nom evil\n',
  'fr`\nom evil\n',
  '# not first\n# syntax=evil.example/x:1\nanything\n',
  '# escape=x\nFROM a\n',
  '{"a": {"syntax": "x"}}',
  'import x\nfrom y import z\n',
  'from setuptools import setup\n',
  '{ "FROM": "a" }',
  'argument: FROM a\n',
])('%j does not', (text) => expect(reads(text)).toBe(false));

it.each<[string, boolean]>([
  ['FROM a\n', true],
  ['# comment\nplain prose\n', true],
  ['# syntax=a\n', true],
  ['fr\\\nom a\nRUN x\n', true],
  ['# comments only\n', false],
  ['fr\\\n', false],
  ['{"a": 1,\n', false],
])('%j, the beginning of a file, is enough to tell: %s', (text, expected) =>
  expect(showsBeginning(new TextEncoder().encode(text))).toBe(expected),
);
