import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

/** In an image. */
const HOME_OF_ROOT = '/root';

const RULES = 'rules: { unpinned: ignore, unmirrored: warn, root-user: warn }\n';
const APP = 'COPY --from=build /app /app\nENTRYPOINT ["/app", "--verbose"]';
const BUILD = 'FROM golang:1.26 AS build\nRUN true\n';

/** The Dockerfile after `fix`. */
async function fix(text: string, policy: string) {
  const tree = plantTree({
    '.github/base-images.yml': `version: 1\n${RULES}${policy}`,
    Dockerfile: text,
  });
  const { stdout, stderr } = await runCommand(['fix'], { cwd: tree.root });
  return { text: readFileSync(join(tree.root, 'Dockerfile'), 'utf8'), said: stdout + stderr };
}

test.each([
  ['FROM gcr.io/distroless/static-debian12', 'FROM gcr.io/distroless/static-debian12:nonroot'],
  ['FROM gcr.io/distroless/static:latest AS x', 'FROM gcr.io/distroless/static:nonroot AS x'],
  [
    'ARG B=gcr.io/distroless/base-debian13\nFROM $B',
    'ARG B=gcr.io/distroless/base-debian13:nonroot\nFROM $B',
  ],
])('%s becomes %s', async (before, after) => {
  const argument = /^ARG .*\n/.exec(before)?.[0] ?? '';
  const place = (from: string): string =>
    `${argument === '' ? '' : from.split('\n')[0]}\n${BUILD}${from.split('\n').at(-1)}\n${APP}\n`;
  expect((await fix(place(before), '')).text).toBe(place(after));
});

const STATIC = 'FROM gcr.io/distroless/static-debian12';

test.each<[string, boolean]>([
  [APP, true],
  ['WORKDIR /srv\nCOPY . .\nCMD ["./app", "conf/app.yml"]', true],
  ['COPY a /usr/bin/a\nCOPY conf /etc/a/\nEXPOSE 8080\nENTRYPOINT ["/usr/bin/a"]\nCMD ["--all"]', true],
  ['COPY --chmod=755 a /a\nENTRYPOINT ["/a"]', true],
  ['COPY --from=build /go/src/app /\nEXPOSE 8080\nENTRYPOINT ["/app"]', true],
  ['COPY app conf /\nENTRYPOINT ["/app"]', false],
  ['COPY . /\nENTRYPOINT ["/app"]', false],
  ['COPY app /app\nENTRYPOINT ["./app"]', false],
  ['COPY app .\nENTRYPOINT ["/app"]', false],
  ['WORKDIR app\nCOPY app .\nENTRYPOINT ["/app/app"]', false],
  ['COPY app /app\nCOPY config.yml /config.yml\nENTRYPOINT ["/app"]', false],
  ['COPY app /app\nENTRYPOINT ["/app", "config.yml"]', false],
  ['COPY app /app\nVOLUME /data\nENTRYPOINT ["/app"]', false],
  ['COPY app /app\nUSER root\nENTRYPOINT ["/app"]', false],
  ['COPY app /app\nENV DB=/data/x.db\nENTRYPOINT ["/app"]', false],
  ['COPY app /app\nENV A=b DB="sqlite:/data/x.db"\nENTRYPOINT ["/app"]', false],
  ['COPY app /app\nENV DIR /var/lib/app\nENTRYPOINT ["/app"]', false],
  ['COPY app /app\nENV PATH=/app/bin:$PATH TZ=UTC CERT=/etc/ssl/cert.pem\nENTRYPOINT ["/app"]', true],
  ['COPY --chmod=700 app /app\nENTRYPOINT ["/app"]', false],
  ['COPY --chmod=u+x app /app\nENTRYPOINT ["/app"]', false],
  [`COPY app /app\nCOPY aws ${HOME_OF_ROOT}/.aws\nWORKDIR /x\nENTRYPOINT ["/app"]`, false],
  ['COPY app /app\nENTRYPOINT /app', false],
  ['COPY app /app', false],
  [`${APP}\n${STATIC}:latest AS other\nCOPY a /a\nVOLUME /data\nCMD ["/a"]`, true],
])('a tag is written only where nothing else has to change: %s', async (rest, isWritten) => {
  const policy = 'builds: [{ paths: ["**"], targets: [one, other] }]\n';
  const one = rest.includes('AS other') ? policy : '';
  const { text } = await fix(`${BUILD}${STATIC} AS one\n${rest}\n`, one);
  expect(text).toBe(`${BUILD}${STATIC}${isWritten ? ':nonroot' : ''} AS one\n${rest}\n`);
});

test('what ships on the same base and may need root keeps it', async () => {
  const text = `${BUILD}${STATIC} AS base\n${APP}\nFROM base AS one\nFROM base AS other\nVOLUME /data\n`;
  expect((await fix(text, 'builds: [{ paths: ["**"], targets: [one, other] }]\n')).text).toBe(text);
});

test.each([
  ['a tag that is not approved', STATIC, 'allow: ["docker.io/**", "gcr.io/distroless/*:latest"]\n'],
  ['a tag that is denied', STATIC, 'deny: ["gcr.io/**:nonroot"]\n'],
  ['a digest', `${STATIC}:latest@sha256:${'ab'.repeat(32)}`, ''],
  ['another tag', `${STATIC}:debug`, ''],
  ['an image that may have no such tag', 'FROM gcr.io/distroless/bazel', ''],
])('%s is not written', async (_, from, policy) => {
  const text = `${BUILD}${from}\n${APP}\n`;
  expect((await fix(text, policy)).text).toBe(text);
});

test('the name in the mirror is written first, and the tag after it', async () => {
  const policy = 'settings: { mirrors: { r.io/gcr: gcr.io } }\n';
  const first = await fix(`${BUILD}${STATIC}\n${APP}\n`, policy);
  expect(first.text).toBe(`${BUILD}FROM r.io/gcr/distroless/static-debian12\n${APP}\n`);
  const second = await fix(first.text, policy);
  expect(second.text).toBe(`${BUILD}FROM r.io/gcr/distroless/static-debian12:nonroot\n${APP}\n`);
});
