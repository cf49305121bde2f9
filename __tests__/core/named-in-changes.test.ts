import { describe, expect, test } from 'vitest';
import {
  listAddedLines,
  listPatchLines,
  openFormerLines,
  openGoneLines,
} from '../../src/core/judge/notes/named/added-lines.js';
import { hasOpenShape } from '../../src/core/judge/notes/named/base-shapes.js';
import { isScript, readText } from '../../src/core/judge/notes/named/changed-text.js';
import { buildsNothing, listGivenNames, saysOtherUse } from '../../src/core/judge/notes/named/given-names.js';
import { listNamedImages, mayNameImages } from '../../src/core/judge/notes/named/named-images.js';
import { isUsedOtherwise } from '../../src/core/judge/notes/named/other-uses.js';
import { listTakers } from '../../src/core/judge/notes/named/takers.js';
import { listRemoteContexts } from '../../src/core/judge/notes/named/told/remote-contexts.js';

const DOLLAR = '$';

describe('lines that a change adds', () => {
  test('of two texts: those that the base does not have, wherever they are', () => {
    const former = openFormerLines('a\nb\nd\n', 'b.sh');
    expect(listAddedLines('b\r\na\n\nc\n', former, 'b.sh')).toEqual([
      { line: 4, text: 'c', previous: '', removed: ['d'] },
    ]);
    expect(listAddedLines('a\nb', null, 'b.sh')).toEqual([
      { line: 1, text: 'a', previous: '', removed: [] },
      { line: 2, text: 'b', previous: 'a', removed: [] },
    ]);
  });

  test('of a new file: those that no file had which is gone', () => {
    const gone = openGoneLines([
      { path: 'a.yml', text: 'x: a\n' },
      { path: 'b.sh', text: 'c\n' },
    ]);
    expect(listAddedLines('c\nd\nx: a\n', gone, 'b.sh')).toEqual([
      { line: 2, text: 'd', previous: 'c', removed: [] },
    ]);
  });

  test('of a patch: with their lines in the head, and not those that only move', () => {
    const patch = [
      '@@ -1,3 +1,3 @@ x',
      ' a',
      '-b',
      '+c',
      ' d',
      '@@ -9,2 +9,4 @@',
      ' e',
      '+b',
      '+f',
      '+',
      '\\ No newline at end of file',
    ];
    expect(listPatchLines(patch.join('\n'), 'b.sh')).toEqual([
      { line: 2, text: 'c', previous: 'a', removed: ['b'] },
      { line: 11, text: 'f', previous: 'b', removed: [] },
    ]);
  });
});

describe('lines that a word goes on in', () => {
  test.each<[string, string, string, string]>([
    ['BASE=evil.exam\\\nple/x:1', 'b.sh', 'BASE=evil.example/x:1', 'a word of a shell'],
    ['a\\\nb\\\nc', 'b.sh', 'abc', 'over more than two'],
    ['BASE=a/b:1 \\\nc', 'b.sh', 'BASE=a/b:1 \\', 'not behind a space'],
    ['BASE=a/b\\\n  c', 'b.sh', 'BASE=a/b\\', 'not where the next line is indented'],
    ['- run: |\n    B=a/\\\n    b', 'w.yml', '    B=a/b', 'but in a block of YAML'],
    ['B: "a/\\\n    b"', 'w.yml', 'B: "a/b"', 'and in a text of it in quotes'],
    ['  - B=a/b\\\n      c', 'w.yml', '  - B=a/b\\', 'not where it is indented in a block'],
    ['a\\\\\nb', 'b.sh', 'a\\\\', 'not behind a backslash of its own'],
  ])('%j in %s', (text, file, joined) => {
    const texts = listAddedLines(text, null, file).map((each) => each.text);
    expect(texts).toContain(joined);
  });

  test('of two texts: added where one of them is', () => {
    const base = 'BASE=a.exam\\\nple/x:1\n';
    const head = 'BASE=a.exam\\\nple/y:1\n';
    const [line] = listAddedLines(head, openFormerLines(base, 'b.sh'), 'b.sh');
    expect(line).toMatchObject({ line: 1, text: 'BASE=a.example/y:1' });
    expect(listAddedLines(head, openFormerLines(head, 'b.sh'), 'b.sh')).toEqual([]);
    const patch = '@@ -1,2 +1,2 @@\n BASE=a.exam\\\n-ple/x:1\n+ple/y:1';
    expect(listPatchLines(patch, 'b.sh')).toEqual([line]);
  });

  test('an image has the place where it begins', () => {
    const placed = (text: string, file: string) =>
      listNamedImages(file, listAddedLines(text, null, file)).map(({ line, column }) => [line, column]);
    expect(placed('x\nBASE=evil.exam\\\nple/x:1', 'b.sh')).toEqual([[2, 6]]);
    expect(placed('B="a\\\nb" BASE=evil.example/x:1', 'b.sh')).toEqual([[2, 9]]);
    expect(placed('  B: "a\\\n    b" # BASE evil.example/x:1', 'w.yml')).toEqual([[2, 15]]);
  });
});

describe('images in a line', () => {
  const list = (text: string, file = 'b.sh', previous = '') =>
    listNamedImages(file, [{ line: 3, text, previous, removed: [] }]).map(({ written, words, shape }) => [
      written,
      words.at(-1),
      shape?.text ?? null,
    ]);

  test.each<[string, ReturnType<typeof list>]>([
    ['BASE=evil.example/x:1', [['evil.example/x:1', 'BASE', null]]],
    ['"BASE": "evil.example/x",', [['evil.example/x', 'BASE', null]]],
    ['BASE=evil.example/x:$TAG', [['evil.example/x', 'BASE', null]]],
    [
      'a b:1 c d/e',
      [
        ['b:1', 'a', null],
        ['d/e', 'c', null],
      ],
    ],
    ['BASE=$REGISTRY/x:1', []],
    [`BASE=$${'{REGISTRY}'}/x:1`, []],
    ['BASE=./x/y ../x/y /x/y', []],
    ['BASE=https://evil.example/x:1', []],
    ['BASE=evil.example', [['evil.example', 'BASE', null]]],
    ['x evil.example BASE=x.json BASE=evil', []],
    ['evil.example/x:1', []],
    ['a b/c.js b/d/c.tar.gz 1000:1000 12:30', []],
    [
      'a b.c/d.e b/c.d:1',
      [
        ['b.c/d.e', 'a', null],
        ['b/c.d:1', 'e', null],
      ],
    ],
    ['  # BASE=evil.example/x:1', []],
    [
      `BASE=evil.example/x:1 ${'x'.repeat(2_000)} BASE b/c:1`,
      [
        ['evil.example/x:1', 'BASE', null],
        ['b/c:1', 'BASE', null],
      ],
    ],
    ['FROM a/b:1', [['a/b:1', 'FROM', 'after FROM, as a Dockerfile has it']]],
    ['copy from a/b:1', [['a/b:1', 'from', null]]],
    ['echo FROM a/b:1', [['a/b:1', 'FROM', 'after FROM, as a Dockerfile has it']]],
    ['echo "copied FROM a/b:1"', [['a/b:1', 'FROM', null]]],
    ['podman build x --from=a/b:1', [['a/b:1', 'from', 'after --from']]],
    ['  --from a/b:1 \\', [['a/b:1', 'from', 'after --from']]],
    ['COPY --from=a/b:1 / /', [['a/b:1', 'from', 'after --from']]],
    ['aws s3 mv --from a/b:1', [['a/b:1', 'from', null]]],
    ['RUN --mount=target=/x,from=a/b:1 x', [['a/b:1', 'from', 'in a mount, as a Dockerfile has it']]],
    ['c=$(buildah from --pull a/b:1)', [['a/b:1', 'pull', 'after buildah from']]],
    ['# syntax=a/b:1', [['a/b:1', 'syntax', 'after syntax=, as a Dockerfile has it']]],
    ['docker build --platform linux/amd64,linux/arm/v7 .', []],
    ['x=docker-image://a/b:1', [['a/b:1', 'image', 'as a build context']]],
    ['--attest type=sbom,generator=a/b:1', [['a/b:1', 'generator', 'as what makes an SBOM']]],
    ['sed -i s,x,a/b:1, web/Dockerfile', [['a/b:1', 'x', 'next to a Dockerfile that it may change']]],
  ])('%s', (text, found) => {
    expect(list(text)).toEqual(found);
  });

  test.each<[string, string, string]>([
    ['BASE="evil"".example/x:1"', 'b.sh', 'evil.example/x:1'],
    ["BASE=evil.exa'mple'/x", 'b.sh', 'evil.example/x'],
    ['BASE=evil\\.example/x:1', 'b.sh', 'evil.example/x:1'],
    ['BASE=ev\\il.example/x:1', 'b.sh', 'evil.example/x:1'],
    ['BASE=evil.e""xample/x:1', 'Makefile', 'evil.example/x:1'],
    ['BASE=evil.example/x":"1', 'b.sh', 'evil.example/x:1'],
    ["BASE=$'evil\\x2eexample/x:1'", 'b.sh', 'evil.example/x:1'],
    ["printf 'FROM evil\\056example/x:1'", 'b.sh', 'evil.example/x:1'],
    ['{ "BASE": "evil\\u002eexample/x:1" }', 'v.json', 'evil.example/x:1'],
    ['"b": "x --build-arg BASE=\\"evil\\"\\".example/x:1\\""', 'package.json', 'evil.example/x:1'],
    ['base = "evil" + ".example/x:1"', 'b.py', 'evil.example/x:1'],
    ['base = "evil" ".example/x:1"', 'b.py', 'evil.example/x:1'],
    ["$base = 'evil' . '.example/x:1';", 'b.php', 'evil.example/x:1'],
    ["base = 'evil' .. '.example/x:1'", 'b.lua', 'evil.example/x:1'],
    ['$BASE="evil\x60.example/x:1"', 'b.ps1', 'evil.example/x:1'],
    ['set BASE=ev^il.example/x:1', 'b.cmd', 'evil.example/x:1'],
    ['- run: BASE="evil"".example/x:1" ci/b.sh', '.github/workflows/a.yml', 'evil.example/x:1'],
  ])('a word that is put together: %s in %s', (text, file, written) => {
    expect(list(text, file).map(([name]) => name)).toContain(written);
  });

  test.each<[string, string, boolean]>([
    ['REG=evil.example', 'b.sh', true],
    ['registry: evil.example:5000', 'v.yaml', true],
    ['{ "REG": "evil.example" }', 'v.json', true],
    ['reg = "evil.example"', 'b.py', true],
    ['reg = evil.example', 'b.py', false],
    ['cd evil.example', 'b.sh', false],
    ['FILE=x.json', 'b.sh', false],
    ['REG=evil', 'b.sh', false],
  ])('a registry alone: %s in %s', (text, file, isOne) => {
    const found = listNamedImages(file, [{ line: 1, text, previous: '', removed: [] }]);
    expect(found.map(({ registry }) => registry?.split(':')[0])).toEqual(isOne ? ['evil.example'] : []);
  });

  test.each<[string, string, string | null]>([
    [`B=${DOLLAR}{A/docker.io/evil.example}`, 'evil.example', 'evil.example'],
    [`B=${DOLLAR}{A//docker.io\\/library/evil.example\\/x}`, 'evil.example/x', null],
    [`B=${DOLLAR}{A/#"docker.io"/"evil.example"}`, 'evil.example', 'evil.example'],
    [`$B = $A -replace 'docker.io', 'evil.example'`, 'evil.example', 'evil.example'],
    ['b = a.replace("docker.io", "evil.example")', 'evil.example', 'evil.example'],
    ['B := $(subst docker.io,evil.example,$(A))', 'evil.example', 'evil.example'],
    ['B := $(A:docker.io/%=evil.example/%)', 'evil.example', 'evil.example'],
    ['sed -i s,docker.io,evil.example, $F', 'evil.example', 'evil.example'],
    ['sed -i "s/node:22/evil.example\\/x:1/" web/Dockerfile', 'evil.example/x:1', null],
    ['perl -pi -e "s#^FROM .*#FROM evil.example/x#" $F', 'evil.example/x', null],
  ])('a part that is put in the place of another one: %s', (text, written, registry) => {
    const found = listNamedImages('b.sh', [{ line: 1, text, previous: '', removed: [] }]);
    expect(found).toContainEqual(expect.objectContaining({ written, registry }));
  });

  test('not of what else is replaced', () => {
    const names = (text: string) => list(text).map(([name]) => name);
    expect(names('sed -i s,archive.ubuntu.com,mirror.example, sources.list')).toEqual([]);
    expect(names(`B=${DOLLAR}{A/x/y}`)).toEqual([]);
  });

  test('of such a word only the whole', () => {
    const names = (text: string, file = 'b.sh') => list(text, file).map(([name]) => name);
    expect(names('BASE="evil.example/x"":1"')).toEqual(['evil.example/x:1']);
    expect(names('{ "BASE":"evil.example/x:1","a":"b" }', 'v.yml')).toEqual(['evil.example/x:1']);
    expect(names('{ "BASE":"evil.example/x:1","a":"b" }', 'v.json')).toEqual(['evil.example/x:1']);
    expect(names("printf 'a\\nevil.example/x:1'")).toEqual(['nevil.example/x:1']);
    expect(names('f("a" "evil.example/x:1")', 'b.go')).toEqual(['evil.example/x:1']);
    expect(names('Remove-Item env:\\BASE', 'b.ps1')).toEqual([]);
    expect(names(String.raw`d = '{\"a\":\"b\",\"id\":1}'`, 'v.yml')).toEqual([]);
    expect(names(String.raw`d = '{\\\"a\\\":\\\"b\\\",\\\"id\\\":1}'`, 'v.yml')).toEqual([]);
  });

  test('it is at the place where it begins', () => {
    const [image] = listNamedImages('b.sh', [
      { line: 4, previous: '', removed: [], text: 'A=x""y BASE="evil"".example/x:1"' },
    ]);
    expect(image).toMatchObject({ line: 4, column: 14, words: ['A', 'xy', 'BASE'] });
  });

  test('a FROM counts only where shells and files of tasks write it', () => {
    for (const file of ['b.sh', 'Makefile', 'ci.yml', '.husky/x'])
      expect(list('FROM a/b:1', file)).toEqual([['a/b:1', 'FROM', 'after FROM, as a Dockerfile has it']]);
    for (const file of ['b.py', 'b.go', 'b.sql', 'b.ts'])
      expect(list('FROM a/b:1', file)).toEqual([['a/b:1', 'FROM', null]]);
  });

  test.each(['BASE: >-', '- name: BASE', '  "BASE",', 'BASE = \\', 'BASE='])(
    'the name at the end of the line before counts: %s',
    (previous) => {
      expect(list('a/b:1', 'b.sh', previous)).toEqual([['a/b:1', 'BASE', null]]);
    },
  );

  test('a FROM counts in any language where a text or line begins with it', () => {
    for (const text of ['f.write("FROM a/b:1")', "x = 'x\\nFROM --platform=linux/amd64 a/b:1'"])
      expect(list(text, 'b.py')).toEqual([
        ['a/b:1', expect.anything(), 'after FROM, as a Dockerfile has it'],
      ]);
    expect(list('from a/b:1', 'crd.yaml')).toEqual([['a/b:1', 'from', null]]);
    expect(list('from a/b:1')).toEqual([['a/b:1', 'from', 'after FROM, as a Dockerfile has it']]);
  });

  test('in a line that a program has written only the word right before it counts', () => {
    const [image] = listNamedImages('b.js', [
      { line: 1, previous: '', removed: [], text: `BASE=1,B=${' '.repeat(2_000)}"evil.example/x:1"` },
    ]);
    expect(image).toBeUndefined();
    const [near] = listNamedImages('b.js', [
      { line: 1, previous: '', removed: [], text: `${'x='.repeat(2_000)}BASE=1,B="evil.example/x:1"` },
    ]);
    expect(near?.words).toEqual(['B']);
  });

  test('a line of any length is looked through in time with it', () => {
    const count = 20_000;
    const [line] = [`${'BASE a '.repeat(count)}BASE=evil.example/x:1`];
    expect(listNamedImages('b.js', [{ line: 1, text: line ?? '', previous: '', removed: [] }])).toHaveLength(
      1,
    );
  });

  test('of very many, the first count', () => {
    const lines = Array.from({ length: 6_000 }, (_, line) => ({
      line,
      text: `BASE=a/b:${line}`,
      previous: '',
      removed: [],
    }));
    expect(listNamedImages('b.sh', lines)).toHaveLength(5_000);
  });
});

describe('changed files that are looked through', () => {
  const looked =
    'b.sh Makefile mk/x.mk tools/b.py v.json pom.xml .env .gitlab-ci.yml base.txt .github/workflows/ci.yml act/action.yml'.split(
      ' ',
    );
  const others =
    'README.md docs/x.rst yarn.lock go.sum web/package-lock.json CHANGELOG compose.yml docker-bake.hcl node_modules/x/y.sh'.split(
      ' ',
    );
  test('not what people read, what tools write, and what is read as a build', () => {
    expect([...looked, ...others].filter(mayNameImages)).toEqual(looked);
  });

  test('not what is not a text, or too large for one that people write', () => {
    expect(readText(Buffer.from('é'))).toBe('é');
    expect(readText(Buffer.from('a\0'.repeat(9)))).toBeNull();
    expect(readText(Buffer.from('a\0b'))).toContain('a');
    expect(readText(Buffer.from(`${'a\0'.repeat(9)}${'b'.repeat(900)}`))).toContain('b');
    expect(readText(Buffer.alloc(1024 * 1024 + 1, 'x'))).toBeNull();
  });

  test('a text of UTF-16 is read by its mark', () => {
    const little = Buffer.from('\ufeff$BASE = "é"', 'utf16le');
    expect(readText(little)).toBe('$BASE = "é"');
    expect(readText(Buffer.from(little).swap16())).toBe('$BASE = "é"');
    expect(readText(Buffer.from('\ufeff\0BASE', 'utf16le'))).toBeNull();
  });

  test('only of what cannot be but a text it is said that it is not read', () => {
    const scripts = 'b.sh tools/b.ps1 mk/x.mk Makefile b.cmd'.split(' ');
    expect([...scripts, 'x.png', 'dist/index.js', 'bin/tool'].filter(isScript)).toEqual(scripts);
  });
});

describe('what a file does with images that it names elsewhere', () => {
  test.each([
    'echo "FROM $I" > x',
    `FROM --platform=linux/amd64 ${DOLLAR}{I}`,
    "printf 'FROM %s\\n' $I",
    'sed -i "s,@BASE@,$I," web/Dockerfile',
    'podman build --from "$I" .',
    'COPY --from=$I / /',
    'c=$(buildah from $I)',
    'docker build --build-context x=docker-image://$I .',
    '--attest type=sbom,generator=$I',
    '# syntax=$I',
  ])('it takes a base from a variable: %s', (line) => {
    expect(hasOpenShape('b.sh', `set -e\n${line}\n`)).toBe(true);
    expect(hasOpenShape('b.py', `${line}\n`)).toBe(false);
  });

  test.each([
    'FROM a/b:1',
    'aws s3 mv --from $I',
    'echo $FROM $I',
    'sed -i "s,x,$I," x.txt',
    'buildah run $I',
  ])('it does not: %s', (line) => {
    expect(hasOpenShape('b.sh', `${line}\n`)).toBe(false);
  });

  test('the names that it gives something, if it may start builds', () => {
    const text = 'env: { A: 1 }\nrun: make B=2 && docker build --build-arg C=3 .\n';
    expect([...listGivenNames('b.py', 'x = {"A": 1}\nB = 2\n')]).toEqual([]);
    expect([...listGivenNames('b.py', 'x = {"A": 1}\nB = 2\ndocker(x)\n')]).toEqual(['x', 'A', 'B']);
    expect([...listGivenNames('.github/workflows/ci.yml', text)].sort()).toEqual([
      'A',
      'B',
      'C',
      'env',
      'run',
    ]);
  });
});

describe('a script that builds nothing with an image', () => {
  const ask = (text: string, file = 'e2e.sh') => buildsNothing('IMAGE', file, `#!/bin/sh\n${text}\n`);

  test.each([
    'IMAGE=a/b:1\ndocker run --rm "$IMAGE" x',
    `IMAGE="${DOLLAR}{IMAGE:-a/b:1}"\ndocker pull $IMAGE\nif docker image inspect $IMAGE`,
    'IMAGE=a/b:1\n# $IMAGE\nkind load docker-image "$IMAGE"\necho "build"\nmake -C x',
  ])('%j', (text) => {
    expect(ask(text)).toBe(true);
    expect(ask(text, 'e2e.py')).toBe(false);
    expect(buildsNothing('IMAGE', 'e2e.sh', text)).toBe(false);
  });

  test.each([
    'IMAGE=a/b:1',
    'docker run $IMAGE',
    'export IMAGE=a/b:1\ndocker run $IMAGE',
    'set -a\nIMAGE=a/b:1\ndocker run $IMAGE',
    'IMAGE=a/b:1 ./b.sh\ndocker run $IMAGE',
    'IMAGE=a/b:1\ndocker run $IMAGE\n./b.sh $IMAGE',
    'IMAGE=a/b:1\ndocker run $IMAGE; ./b.sh $IMAGE',
    'IMAGE=a/b:1\ndocker run $IMAGE\ndocker build --build-arg IMAGE=$IMAGE .',
    'IMAGE=a/b:1\ndocker run $IMAGE\n. ./b.sh',
    'IMAGE=a/b:1\necho "FROM $IMAGE"',
    'IMAGE=a/b:1\necho $IMAGE > base.txt',
  ])('it may: %j', (text) => {
    expect(ask(text)).toBe(false);
  });
});

describe('a command in which an image is not the base of a build', () => {
  const isOther = (line: string, text = line): boolean => {
    const found = listNamedImages('b.sh', [{ line: 1, text: line, previous: '', removed: [] }]);
    const image = found.find(({ written }) => written.startsWith('e.example/'));
    if (image === undefined) throw new Error(line);
    return saysOtherUse(image, text);
  };

  test.each([
    'docker run --rm e.example/x:1 image app',
    '\t@docker run --rm -it -v "$PWD:/w" --name=x -p8080:80 e.example/x:1 hadolint',
    'cd x && sudo podman run -d --network host e.example/x:1',
    '- run: docker container create -e A=b "e.example/x:1"',
    'docker pull -q e.example/x:1',
    'docker image inspect --format x e.example/x:1',
    'docker tag app e.example/x:1',
    'docker manifest create e.example/x:1 e.example/x:2',
    'kubectl run t --rm -i --image=e.example/x:1',
    'kubectl set image deploy/app app=e.example/x:1',
    'helm upgrade app ./chart --set image=e.example/x:1',
    'cosign sign --yes e.example/x:1',
    'crane digest e.example/x:1',
    'trivy image --quiet e.example/x:1',
    'kind load docker-image e.example/x:1',
    'docker build --cache-to type=registry,ref=e.example/x:1 .',
    'docker build --cache-from=e.example/x:1 .',
  ])('%s', (line) => {
    expect(isOther(line)).toBe(true);
  });

  test.each([
    './run --rm e.example/x:1',
    'docker build e.example/x:1',
    'docker run --rm docker:cli build e.example/x:1',
    'docker run -v/a:/b builder e.example/x:1',
    'docker run --rm --tty builder e.example/x:1',
    'docker run --rm -e BASES=e.example/x:1 builder',
    'docker pull a; B=e.example/x:1',
    'docker buildx build --build-context a=e.example/x:1 .',
    'kubectl create job x --image=a -- build e.example/x:1',
    'helm template x | build e.example/x:1',
    'crane append -b e.example/x:1',
    'skopeo copy e.example/x:1 docker-daemon:node:22',
    'docker build --cache-to=type=local,dest=x e.example/x:1',
    'x=$(docker run a) y e.example/x:1',
  ])('and not in %s', (line) => {
    expect(isOther(line)).toBe(false);
  });

  test('a container of which the file makes an image may be one', () => {
    const line = 'docker run -d --name c e.example/x:1';
    expect(isOther(line, `${line}\ndocker rm c\n`)).toBe(true);
    expect(isOther(line, `${line}\ndocker commit c node:22\n`)).toBe(false);
  });

  test('code of Go is not an image', () => {
    const says = (line: string): boolean | undefined => {
      const [image] = listNamedImages('Makefile', [{ line: 1, text: line, previous: '', removed: [] }]);
      return image && saysOtherUse(image, line);
    };
    expect(says('PKG = github.com/acme/app/v2')).toBe(true);
    expect(says('PKG = github.com.evil.example/acme/app')).toBe(false);
    expect(says('PKG = ghcr.io/acme/app')).toBe(false);
  });
});

describe('a variable or function that has an image for something else', () => {
  const MAKE = 'BASE ?= node:22\nimage:\n\tdocker build -t $(IMG) --build-arg BASE=$(BASE) .\n';
  const SH = '#!/bin/sh\nb() { docker build -t "$1" --build-arg BASE="$2" .; }\n';
  const CALL =
    'define b\ndocker build -t $(1) --build-arg BASE=$(2) .\nendef\nb-2 = docker build --tag=$(1) --build-arg BASE=$(2) .\nimage:\n';
  const uses = (file: string, line: string, text: string): boolean => {
    const [before = ''] = line.split('e.example/x:1');
    return isUsedOtherwise({ file, before }, text + line);
  };

  test.each([
    ['Makefile', 'IMG ?= e.example/x:1', MAKE],
    ['Makefile', 'IMG ?= e.example/x:1', `export PATH := bin:$(PATH)\nexport GOFLAGS\n${MAKE}`],
    ['Makefile', 'IMG := e.example/x:1', `${MAKE}\tdocker push $\{IMG}\n`],
    [
      'Makefile',
      'IMG=e.example/x:1',
      `${MAKE}deploy:\n\tcd config && $(KUSTOMIZE) edit set image controller=$(IMG)\n`,
    ],
    ['Makefile', 'IMG ?= e.example/x:1', 'image:\n\tdocker run -d \\\n\t  $(IMG)\n'],
    ['build.sh', 'IMG=e.example/x:1', 'docker push "$IMG"\n'],
    ['build.sh', 'IMG="$' + '{IMG:-e.example/x:1}"', 'docker build -t "$IMG" --build-arg BASE=$B .\n'],
    ['build.sh', 'b e.example/x:1 node:22', SH],
    ['build.sh', 'if a; then b "e.example/x:1" node:22; fi', SH.replace('{ ', '{\n').replace('; }', '\n}')],
    ['Makefile', '\t$(call b,e.example/x:1,node:22)', CALL],
    ['Makefile', '\t$(call b-2,e.example/x:1,node:22)', CALL],
  ])('%s: %s: yes', (file, line, text) => expect(uses(file, line, text)).toBe(true));

  test.each([
    ['Makefile', 'BASE ?= e.example/x:1', MAKE],
    ['Makefile', 'OTHER ?= e.example/x:1', MAKE],
    ['Makefile', 'IMG ?= e.example/x:1', `export IMG\n${MAKE}`],
    ['Makefile', 'IMG ?= e.example/x:1', `export X = a\nexport $(shell cat v.env)\n${MAKE}`],
    ['Makefile', 'IMG ?= e.example/x:1', `${MAKE}\t./x.sh $(IMG)\n`],
    ['Makefile', 'IMG ?= e.example/x:1', `${MAKE}\t$(MAKE) -C sub IMG=$(IMG)\n`],
    ['Makefile', 'IMG ?= e.example/x:1', `${MAKE}BASE = $(IMG)\n`],
    ['Makefile', 'IMG ?= e.example/x:1', `export\n${MAKE}`],
    ['Makefile', 'IMG ?= e.example/x:1', `include x.mk\n${MAKE}`],
    ['Makefile', 'IMG ?= e.example/x:1', `${MAKE}B = $($(N)) IMG\n`],
    ['build.sh', 'IMG=e.example/x:1', 'export IMG\ndocker push "$IMG"\n'],
    ['build.sh', 'IMG=e.example/x:1', 'docker push "$IMG"\n. ./y.sh\n'],
    ['build.py', 'IMG = e.example/x:1', 'docker push $IMG'],
    ['build.sh', 'IMG=e.example/x:1 ./y.sh', 'docker push "$IMG"\n./y.sh $IMG\n'],
    ['build.sh', 'b ghcr.io/a:1 e.example/x:1', SH],
    ['build.sh', 'c e.example/x:1', SH],
    ['build.sh', 'b e.example/x:1', SH.replace('.;', '"$@" .;')],
    ['build.sh', 'b e.example/x:1', SH.replace('docker', 'shift; docker')],
    ['build.sh', 'b e.example/x:1', SH.replace('-t "$1"', '-t "$1" --build-arg X=$1')],
    ['Makefile', '\t$(call b,ghcr.io/a:1,e.example/x:1)', CALL],
    ['Makefile', '\t$(call c,e.example/x:1)', CALL],
  ])('%s: %s: no', (file, line, text) => expect(uses(file, line, text)).toBe(false));
});

describe('arguments that an image may be made of', () => {
  test.each<[string, string, string[]]>([
    ['all of a name', 'ARG A=x\nFROM $A\n', ['A']],
    ['its host', `ARG A=x\nFROM ${DOLLAR}{A}/x/y:1\n`, ['A']],
    ['through another one', 'ARG A=x\nARG B=$A\nFROM $B\n', ['A', 'B']],
    ['over several lines', 'ARG A=x\nFROM \\\n  $A\n', ['A']],
    ['what a stage copies from', 'ARG A=x\nFROM scratch\nCOPY --from=$A / /\n', ['A']],
    ['not only a tag', 'ARG A=1\nFROM node:$A\n', []],
    ['nor a part of one', `ARG A=1\nARG B\nFROM node:x-${DOLLAR}{A}.$B-alpine\n`, []],
    ['nor what no image has', 'ARG A=1\nFROM node\nARG A\nRUN echo $A\n', []],
    ['but a tag behind a default', `ARG A=1\nARG B\nFROM ${DOLLAR}{B:-$A}\n`, ['A', 'B']],
    ['and one that also begins a name', 'ARG A=1\nFROM x:$A\nFROM $A\n', ['A']],
  ])('%s', (_, text, names) => {
    const takers = listTakers([{ path: 'Dockerfile', bytes: Buffer.from(text) }]);
    expect(takers.map(({ name }) => name)).toEqual([...names, 'BUILDKIT_SYNTAX']);
  });

  test('they are read in time with the file', () => {
    const text = `ARG A\nFROM ${'x:$A'.repeat(100_000)}\n`;
    expect(listTakers([{ path: 'Dockerfile', bytes: Buffer.from(text) }])).toHaveLength(1);
  });
});

describe('contexts elsewhere', () => {
  const list = (text: string, file = 'b.sh', previous = '') =>
    listRemoteContexts(file, [{ line: 1, text, previous, removed: [] }]).map(({ written }) => written);

  test.each<[string, string[]]>([
    ['docker build https://github.com/a/x.git#main', ['https://github.com/a/x.git#main']],
    ['docker build -t a/b --pull "https://a.example/x.git"', ['https://a.example/x.git']],
    ['podman build git@a.example:x/y.git', ['git@a.example:x/y.git']],
    ['x && docker buildx bake https://a.example/x.git web', ['https://a.example/x.git']],
    ["docker buildx bake --set '*.context=https://a.example/x.git'", ['https://a.example/x.git']],
    ['docker compose -f oci://a.example/x:1 up', ['oci://a.example/x:1']],
    ['run(["docker", "build", "https://a.example/x.git"])', ['https://a.example/x.git']],
    ['docker build github.com/a/x', ['github.com/a/x']],
    ['docker build --build-arg U=https://a.example/x.git .', []],
    ['docker build --label org.url=https://a.example --cache-from https://a.example/x .', []],
    ['docker build . && curl https://a.example/x', []],
    ['docker build . # as https://a.example/x says', []],
    ['# docker build https://a.example/x.git', []],
    ['curl https://a.example/build', []],
    ['docker run a/b https://a.example/x', []],
    ['curl -sL https://a.example/Dockerfile | docker build -f - app', ['https://a.example/Dockerfile']],
    ['curl -sL https://a.example/x.tgz | gunzip | docker build -', ['https://a.example/x.tgz']],
    ['wget -qO app/Dockerfile https://a.example/x', ['https://a.example/x']],
    ['curl -o "$D/Containerfile" https://a.example/x', ['https://a.example/x']],
    ['curl https://a.example/x > web.Dockerfile', ['https://a.example/x']],
    ['git clone https://a.example/x.git w && docker build w', ['https://a.example/x.git']],
    ['curl -fsSL https://a.example/install | sh; docker build .', []],
    ['curl -o tool https://a.example/x && docker build .', []],
    ['git clone https://a.example/x.git w', []],
  ])('%s', (text, found) => {
    expect(list(text)).toEqual(found);
  });

  test.each<[string, string, string]>([
    ['docker build --build-context node:24=https://a.example/x.tgz .', 'node:24', 'https://a.example/x.tgz'],
    ['docker build --build-context=a/b="git@a.example:x/y.git" .', 'a/b', 'git@a.example:x/y.git'],
    ['run(["docker", "build", "--build-context", "a=oci-layout://x"])', 'a', 'oci-layout://x'],
    ["docker buildx bake --set '*.contexts.a=github.com/a/x'", 'a', 'github.com/a/x'],
  ])('a named context: %s', (text, name, written) => {
    expect(listRemoteContexts('b.sh', [{ line: 1, text, previous: '', removed: [] }])).toMatchObject([
      { name, written },
    ]);
  });

  test('over several lines, and not in a workflow, which is read by itself', () => {
    expect(list('  https://a.example/x.git#v1', 'b.sh', 'docker build \\')).toEqual([
      'https://a.example/x.git#v1',
    ]);
    expect(list('  https://a.example/x.tgz', 'b.sh', 'curl \\')).toEqual([]);
    expect(list('docker build https://a.example/x.git', '.github/workflows/a.yml')).toEqual([]);
  });

  test('of very many words in time with them', () => {
    const text = 'docker build https://a/b '.repeat(80);
    expect(list(text)).toHaveLength(80);
  });
});

test('words are looked for in the lines that a hunk removes, up to a limit', () => {
  const removed = Array.from({ length: 5_000 }, () => 'a.cc '.repeat(300));
  const line = (text: string) => ({ line: 1, text, previous: '', removed: [...removed, 'B=docker.io'] });
  expect(listNamedImages('x.sh', [line('B=evil.example')])).toMatchObject([
    { written: 'evil.example', earlier: { isStart: true, reference: { host: 'docker.io' } } },
  ]);
  const many = Array.from({ length: 200 }, () => ({ ...line('a.bb '.repeat(300)), removed }));
  expect(listNamedImages('x.sh', many)).toEqual([]);
});
