import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const FILES = {
  '.github/base-images.yml': `version: 1
allow: [docker.io/library/**, mirror.example/**]
settings: { run-images: true }
deny:
  - { image: quay.io/**, use: "mirror.example/$name:$tag" }
  - { image: ghcr.io/**, use: "mirror.example/fixed" }
  - { image: docker.io/library/node:14, use: "node:12" }
  - { image: docker.io/library/alpine, versions: ">=3.20", use: "alpine:edge" }
`,
  Dockerfile: `ARG V=1
FROM quay.io/x/a:1 AS a
RUN --mount=type=cache,target=/x \\
    --mount=type=bind,from=quay.io/x/b:1,target=/y \\
    true
FROM --platform=linux/amd64 \\
  # between
  quay.io/x/c:1 AS c
FROM quay.io/x/d:$V AS d
FROM \${BASE:-quay.io/x/e:1} AS e
FROM "quay.io/x/f:1" AS f
FROM ghcr.io/x/g:1@${DIGEST} AS g
FROM ghcr.io/x/h:1 AS h
FROM node:14 AS past
FROM alpine:3.22.0 AS floats
FROM \\
quay.io/x/i:1
COPY --chown=1:1 \\
  --from=quay.io/x/j:1 /a /b
ONBUILD COPY \\
  --from=quay.io/x/k:1 /a /b
`,
  'compose.yaml': `services:
  a: { image: quay.io/x/l:1 }
  b:
    build:
      dockerfile_inline: |
        FROM \\
          quay.io/x/m:1
`,
  'docker-compose.dev.yaml': `services:
  a: { image: &a quay.io/x/n:1 }
  b: { image: *a }
`,
};
const TEXTS = ['Dockerfile', 'compose.yaml', 'docker-compose.dev.yaml'] as const;

interface Edit {
  readonly file: string;
  readonly deletedRegion: Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>;
  readonly insertedContent: { readonly text: string };
}

test('fixes in SARIF are some of those that fix makes', async () => {
  const { root } = plantTree(FILES);
  const other = plantTree(FILES);
  const { stdout } = await runCommand(['check', '--format', 'sarif'], { cwd: root });
  const edits = JSON.parse(stdout).runs[0].results.flatMap(
    (result: { fixes?: { artifactChanges: never[] }[] }) =>
      (result.fixes ?? []).flatMap(({ artifactChanges }) =>
        artifactChanges.flatMap(
          ({ artifactLocation, replacements }: { artifactLocation: { uri: string }; replacements: Edit[] }) =>
            replacements.map((edit) => ({ ...edit, file: artifactLocation.uri })),
        ),
      ),
  ) as Edit[];
  expect(edits.map(({ insertedContent: { text } }) => text.slice(-3))).toEqual([
    ...['a:1', 'b:1', 'c:1', 'i:1', 'j:1', 'k:1'],
    ...['l:1', 'm:1'],
  ]);
  for (const edit of edits.toReversed()) applyTo(root, edit);
  for (const cwd of [root, other.root]) await runCommand(['fix'], { cwd });
  for (const name of TEXTS)
    expect(readFileSync(join(root, name), 'utf8')).toBe(readFileSync(join(other.root, name), 'utf8'));
});

function applyTo(root: string, { file, deletedRegion, insertedContent }: Edit): void {
  const { startLine, startColumn, endLine, endColumn } = deletedRegion;
  expect(endLine).toBe(startLine);
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const line = lines[startLine - 1] ?? '';
  lines[startLine - 1] = line.slice(0, startColumn - 1) + insertedContent.text + line.slice(endColumn - 1);
  writeFileSync(join(root, file), lines.join('\n'));
}

test('formats for people point to the line of the name, and JSON to the instruction up to its end', async () => {
  const { root } = plantTree({
    '.github/base-images.yml': 'version: 1\nallow: [docker.io/library/**]\nrules: { unpinned: ignore }\n',
    Dockerfile: 'FROM alpine:3.22\nCOPY --chown=1:1 \\\n  --from=quay.io/x/b:1 /a /b\n',
  });
  const read = async (...words: string[]) => (await runCommand(words, { cwd: root })).stdout;
  expect(await read('check')).toContain('3 │   --from=quay.io/x/b:1 /a /b');
  expect(await read('check', '--format', 'concise')).toContain('Dockerfile:3:10 ');
  expect(await read('check', '--format', 'github')).toContain(
    'file=Dockerfile,line=3,endLine=3,col=10,endColumn=22,',
  );
  for (const command of ['check', 'images']) {
    const { files, findings = [] } = JSON.parse(await read(command, '--format', 'json'));
    for (const place of [files[0].images[1], ...findings])
      expect(place).toMatchObject({ line: 2, column: 1, endLine: 3, endColumn: 23 });
  }
  expect(await read('images', '--format', 'concise')).toContain('Dockerfile:3:10 ');
  const [explained] = JSON.parse(await read('explain', 'Dockerfile:3:10', '--format', 'json')).references;
  expect(explained).toMatchObject({ line: 3, column: 10 });
  expect(explained.steps[0]).toMatchObject({ result: 'quay.io/x/b:1', at: { line: 3 } });
});

test('what fix leaves is listed with the line of the name', async () => {
  const { root } = plantTree({
    '.github/base-images.yml':
      'version: 1\nallow: [docker.io/library/**]\ndeny: [{ image: "quay.io/**", use: "docker.io/library/$name:$tag" }]\n',
    Dockerfile: 'FROM --platform=linux/amd64 \\\n  q\\uay.io/x/alpine:3.22\n',
  });
  expect((await runCommand(['fix'], { cwd: root })).stdout).toMatch(
    / Dockerfile:2 {2}quay\.io\/x\/alpine:3\.22 → docker\.io\/library\/alpine:3\.22/,
  );
});
