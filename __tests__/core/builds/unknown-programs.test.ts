import { describe, expect, test } from 'vitest';
import type { Build } from '../../../src/core/builds/build.js';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = {
  Dockerfile: 'FROM debian\n',
  odd: '# what is tested\n\nFROM debian AS test\n',
  'sub/deep': 'ARG V=1\nFROM debian:$V\n',
  'lines.txt': 'from os import path\n',
  'c/x.yml': 'services:\n  a:\n    build: { context: .., dockerfile: odd }\n',
  'c/x.hcl': 'target "default" { dockerfile = "odd" }\n',
};

const MORE = {
  'sub/by-platform/Dockerfile': 'ARG TARGETARCH\nFROM acme/x-$TARGETARCH\n',
  'made.patch': '--- /dev/null\n+++ b/made\n@@ -0,0 +1 @@\n+FROM acme/x\n',
  'ci.tar': 'x',
  'gen.sh': 'echo FROM acme/x > made\n',
  Makefile: 'all:\n\techo FROM acme/x > made\n',
  'compose.yml':
    // biome-ignore lint/suspicious/noTemplateCurlyInString: compose's
    'services:\n  a:\n    image: "acme/a:$TAG"\n    build: { context: sub, args: { BASE: "${BASE:-debian}" } }\n',
};

/** What a script builds, of which only the words after the name of the program are known. */
function read(text: string, files: Record<string, string> = {}): readonly Build[] {
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${JSON.stringify(text)}\n`;
  const tree = treeOf({ ...FILES, ...files, '.github/workflows/a.yml': flow });
  return findBuilds(tree, new Set(['workflow'])).builds;
}

const filesOf = (builds: readonly Build[]): readonly (string | null)[] =>
  builds.map(({ dockerfile, inline }) => dockerfile ?? inline?.text ?? null);

describe('a program whose name nothing tells is a builder where its words are those of one', () => {
  test.each([
    // however the name is not known
    'T=$(foo); $T build -f odd .',
    '$T build -f odd .',
    '$T$U build -f odd .',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's
    'T[0]=$(foo); T[1]=build; ${T[0]} ${T[1]} -f odd .',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's
    'T=U; U=$(foo); ${!T} build -f odd .',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's
    'D=$(foo); "${D}er" build -f odd .',
    '$(which-docker) build -f odd .',
    'timeout 5m $(which-docker) build -f odd .',
    'retry -- "`which-docker`" build -f odd .',
    'set -- $(foo); $@ build -f odd .',
    'X=$(foo); eval "$X build -f odd ."',
    'run() { "$@"; }; run "$T" build -f odd .',
    'sudo $T build -f odd .',
    '/u*/b?n/dock* build -f odd .',
    '$T -f odd .',
    '$T $A -f odd .',
    // whatever names the Dockerfile
    '$T build -fodd .',
    '$T build --file=odd .',
    'cd sub; $T build -f ../odd ..',
    '$T build . -f "$PWD/odd"',
    // commands that only builders of images have
    '$T bud -f odd .',
    '$T image build -f odd .',
    '$T compose -f c/x.yml build',
    '$T -f c/x.yml up --build',
    '$T bake -f c/x.hcl',
  ])('%s', (text) => expect(filesOf(read(text))).toContain('odd'));

  test.each<[string, string]>([
    ['$T build - < odd', 'odd'],
    ['$T build -f deep sub', 'sub/deep'],
    ['$T build - <<X\nFROM debian:1\nX', 'FROM debian:1\n'],
    ['echo FROM debian:1 > even\n$T build -f even .', 'FROM debian:1\n'],
    ['$T build --target test sub', 'sub/Dockerfile'],
  ])('%s', (text, found) =>
    expect(filesOf(read(text, { 'sub/Dockerfile': 'FROM debian AS test\n' }))).toEqual([found]),
  );

  test.each([
    ['a frontend in JSON', '{"syntax":"acme/own"}\n'],
    ['an instruction over two lines', 'FR\\\nOM debian\n'],
    ['an argument over two lines', 'A\\\nRG X=1\nFROM debian\n'],
    ['many comments', `${'# x\n'.repeat(3000)}FROM debian\n`],
  ])('a file that begins as a Dockerfile does: %s', (_, text) =>
    expect(filesOf(read('$T build -f own .', { own: text }))).toEqual(['own']),
  );

  test('the usual files of bake', () => {
    const bake = 'variable "V" {\n  default = "1"\n}\ntarget "default" {\n  args = { V = V }\n}\n';
    const [build] = read('V=2 "$T" bake', { 'docker-bake.hcl': bake });
    expect(build?.args.get('V')).toBe('2');
    expect(read('$T bake')).toEqual([]);
  });

  test('a file that only a frontend tells the language of', () =>
    expect(filesOf(read('$T build -f own .', { own: '# syntax=acme/own\nbuild: all\n' }))).toEqual(['own']));

  test.each<[string, readonly string[]]>([
    ['"$T" build -f sub/deep .', []],
    // its words may be those of a builder with flags
    ['$T build -f sub/deep .', ['args', 'target', 'platforms']],
  ])('%s leaves open %j', (text, unknown) =>
    expect(read(text).flatMap((build) => build.unknown.filter((each) => unknown.includes(each)))).toEqual(
      unknown,
    ),
  );
});

describe('a warning names a program whose name nothing tells where it may be one', () => {
  test.each([
    '$T build -f $F .',
    '$T build https://github.com/acme/x.git',
    'cat odd | $T build -',
    'cat odd | $(foo) build -',
    '$(foo) build -f o*d .',
    '$(foo) build https://github.com/acme/x.git',
    '$T build --from acme/x .',
    '$T build --platform linux/s390x sub/by-platform',
    '$T build -t x $FLAGS .',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's
    '$T build --push "${FLAGS[@]}" .',
    'sed s/a/b/ odd > even; $T build -f even .',
    './retry.sh $T build -f odd .',
    'find . -exec $T build -f odd . \\;',
    'parallel $T build -f {} . ::: odd',
    'ls | xargs -I% $T build -f % .',
    'echo odd | xargs $T build . -f',
    // a builder that gets its command in the same way
    'xargs -a args docker',
    'cat args | xargs -n 5 docker compose',
    'parallel docker {} -f odd . ::: build',
    './gen.sh; $T build -f made .',
    'make; $T build -f made .',
    "python -c \"open('made', 'w').write(x)\"; $T build -f made .",
    'git apply made.patch; $T build -f made .',
    'tar xf ci.tar; $T build -f made .',
    'mv sub other; $T build -f other/deep .',
    '"$T" --env-file e build',
    'BASE=acme/x $T build',
    'export BASE=acme/x; "$T" build a',
  ])('%s', (text) =>
    expect(read(text, MORE).map(({ problem, isScript }) => [problem, isScript])).toEqual([
      [expect.stringMatching(/^Only plain commands are read, not \S/), true],
    ]),
  );
});

describe('other programs build too', () => {
  test.each([
    '$GO build ./...',
    '$GO build $FLAGS .',
    '$NPM run build',
    '$CARGO build --release --target x86_64-unknown-linux-gnu',
    '$MAKE build',
    '$(MAKE) build',
    '$KUSTOMIZE build -o out .',
    '$BAZEL build -f x',
    '$BAZEL build -t x --target=//a:b',
    '$GRADLE build -t --target 3',
    '$CMAKE --build . --target install -t x',
    '$NX build app --target prod --platform node',
    '$EAS build --platform ios $FLAGS',
    '$KO build --platform linux/amd64 -t x ./cmd/x',
    '$KUSTOMIZE build --load-restrictor none $DIR',
    '$SNAP build --from-source $FLAGS',
    '$NIX build --from x ./c',
    '$HELM $ARGS --set image.tag=x',
    '$GORELEASER $ARGS --push',
    '$DOTNET build -f net8.0',
    '$GRADLE build --file a.gradle',
    '$PACKER build -var-file=lines.txt .',
    '$MAKE -f lines.txt build',
    '$PY build -f lines.txt',
    '$(which go) build -o x .',
    '`which cargo` build --release',
    '"$(npm bin)/vite" build',
    '$(go env GOPATH)/bin/ko build ./x',
    '$KUBECTL apply -f c/x.yml',
    '$KUBECTL apply -f $F',
    'echo $T build -f odd .',
    'docker ps -q | xargs docker rm',
    'cat args | xargs -n1 docker pull # build',
    'ls | xargs grep docker',
    'find docker -name x | xargs rm -rf docker',
    'find . -path ./docker -prune -o -name docker',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's
    'X=$(foo); "${X[@]}"',
    '"$@"',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  test.each([
    // what a program of the repository reads, or a file that is not given to the build
    'bash framework.sh; $DOTNET build -f net8.0',
    './gen.sh; $T build -f other .',
    // the usual file of compose makes nothing of it
    'OTHER=x $GO build',
    'TAG=x $GO build',
    '$GO build',
    'BASE=acme/x $GO test',
  ])('%s', (text) => {
    const files = { ...MORE, 'framework.sh': 'dotnet publish -f net8.0 -o out\n' };
    expect(read(text, files)).toEqual([]);
  });

  test.each([
    'BASE=acme/x "$T" up -d',
    'export BASE=acme/x; "$T" -p x --profile y create',
    'cd sub; BASE=acme/x "$T" --project-directory .. up',
  ])('a usual compose file, which words that hardly any other program has bring up: %s', (text) => {
    const [build] = read(`docker version; ${text}`, MORE);
    expect(build?.args.get('BASE')).toBe('acme/x');
  });

  test('a compose file that the environment names', () => {
    expect(filesOf(read('COMPOSE_FILE=c/x.yml "$T" up'))).toEqual(['odd']);
    expect(read('COMPOSE_FILE=c/x.yml "$T" build').map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/^Only plain commands/),
    ]);
  });
});
