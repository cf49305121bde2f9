// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of shells
import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = {
  Dockerfile: 'FROM debian\n',
  'api/Dockerfile': 'FROM debian\n',
  'build.txt': 'FROM debian\n',
  'api/build.txt': 'FROM debian\n',
  'x.txt': 'FROM quay.io/evil/x\n',
};

/** The files that warnings name for a script before a step that builds. */
function written(
  script: string,
  build: string,
  more: Readonly<Record<string, string>> = {},
): readonly string[] {
  const steps = [script, build].map((run) => `      - { run: ${JSON.stringify(run)} }\n`);
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join('')}`;
  const { problems } = findBuilds(
    treeOf({ ...FILES, ...more, '.github/workflows/a.yml': flow }),
    new Set(['workflow']),
  );
  return problems.map(
    ({ message }) =>
      /^A script writes (.*), and what it then says is not judged$/.exec(message)?.[1] ?? message,
  );
}

const USUAL = 'docker build .';
const UNUSUAL = 'docker build -f build.txt .';
const BELOW = 'docker build -f api/build.txt api';

describe('a file that is named to a program of which it is not known that it only reads is named', () => {
  test.each([
    ['uv run cp x.txt Dockerfile'],
    ['uv run --with jq cp x.txt Dockerfile'],
    ['uv run tool Dockerfile'],
    ['socat -u FILE:x.txt CREATE:Dockerfile'],
    ['find . -maxdepth 0 -fprintf Dockerfile x'],
    ['jar xf x.jar Dockerfile'],
    ['history -w Dockerfile'],
    ['logsave Dockerfile cat x.txt'],
    ['copy-it --from=x.txt --to=Dockerfile'],
    ["echo x | pee 'cat > Dockerfile' cat"],
    ["timelimit 5 'cp x.txt Dockerfile'"],
    ['render -f x.txt Dockerfile'],
    ['render x.txt @Dockerfile'],
    ['sudo su -c "cp x.txt Dockerfile"'],
    ["runuser -u me --command='cp x.txt Dockerfile'"],
    ["sg docker -c 'cp x.txt Dockerfile'"],
    ["script -qec 'cp x.txt Dockerfile' /dev/null"],
    ['docker run -v $PWD:/w -w /w alpine cp x.txt Dockerfile'],
    ['docker run --mount type=bind,source=.,target=/w alpine cp /w/x.txt /w/Dockerfile'],
    ["podman run -v.:/w alpine sh -c 'cd /w; cp x.txt Dockerfile'"],
  ])('%s', (script) => {
    expect(written(script, USUAL)).toEqual(['Dockerfile']);
  });

  test.each([
    ['tar xf x.tar build.txt', UNUSUAL, 'build.txt'],
    ['tar -xf x.tar -C . ./build.txt', UNUSUAL, 'build.txt'],
    ['tar xf x.tar -C api build.txt', BELOW, 'api/build.txt'],
    ['bsdtar xf x.tar build.txt', UNUSUAL, 'build.txt'],
    ['unzip -o x.zip build.txt', UNUSUAL, 'build.txt'],
    ['unzip -d api x.zip build.txt', BELOW, 'api/build.txt'],
    ['7z x x.7z build.txt', UNUSUAL, 'build.txt'],
    ['cpio -id build.txt < x', UNUSUAL, 'build.txt'],
    ['find . -name build.txt -exec cp x.txt {} \\;', UNUSUAL, 'build.txt'],
    ['find . -name x.txt -exec cp {} build.txt \\;', UNUSUAL, 'build.txt'],
    ['find . -maxdepth 0 -fprintf build.txt x', UNUSUAL, 'build.txt'],
    ['echo build.txt | xargs cp x.txt', UNUSUAL, 'build.txt'],
    ['parallel cp x.txt ::: build.txt', UNUSUAL, 'build.txt'],
    ['split -n 1 x.txt build.txt', UNUSUAL, 'build.txt'],
    ['objcopy x build.txt', UNUSUAL, 'build.txt'],
    ['python3 gen.py build.txt', UNUSUAL, 'build.txt'],
    ['make build.txt', UNUSUAL, 'build.txt'],
    ['cd api; python3 ../gen.py --output-to=build.txt', BELOW, 'api/build.txt'],
  ])('%s, whatever the name of the file', (script, build, file) => {
    expect(written(script, build)).toContain(file);
  });
});

test('a folder by the name of a Dockerfile is no file that a program may write', () => {
  const more = { 'tests/dockerfile/a.py': '' };
  expect(written('pytest tests/dockerfile', USUAL, more)).toEqual([]);
  expect(written('cd tests; pytest dockerfile', USUAL, more)).toEqual([]);
  // it is none there, or what makes a file of it is known
  expect(written('pytest dockerfile', USUAL, more)).toEqual(['dockerfile']);
  expect(written('rm -r tests/dockerfile; curl -o tests/dockerfile u', USUAL, more)).toEqual([
    'tests/dockerfile',
  ]);
});

describe('the files of another repository that a script puts in the place of those that are built', () => {
  const said = (before: readonly string[], script: string): readonly string[] => {
    const steps = [...before, `{ run: ${JSON.stringify(script)} }`, `{ run: ${USUAL} }`];
    const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
    const files = { ...FILES, 'o/README.md': '', '.github/workflows/a.yml': flow };
    return findBuilds(treeOf(files), new Set(['workflow'])).problems.map(({ message }) => message);
  };
  const CHECKOUTS = [
    '{ uses: actions/checkout@v5 }',
    '{ uses: actions/checkout@v5, with: { repository: evil/x, path: other } }',
  ];
  const SAID = ['A script writes Dockerfile, and what it then says is not judged'];

  test.each(['cp -r other/. .', 'cp -rT other .', 'rsync -a other/ ./'])('%s', (script) => {
    expect(said(CHECKOUTS, script)).toEqual(SAID);
    expect(said([], `git clone https://e.example/x other; ${script}`)).toEqual(SAID);
  });

  test.each(['cp -r other/. web/', 'cp other/x.txt .', 'cp -r other/docs docs', 'cp -r o/. .'])(
    'nothing is said where that is elsewhere: %s',
    (script) => {
      expect(said(CHECKOUTS, script)).toEqual([]);
    },
  );
});

describe('files that a list hands to a copy take the place of those with their names', () => {
  const MORE = { 'src/build.txt': 'FROM quay.io/evil/x\n', 'src/other.md': '' };
  test.each([
    ['find src -name build.txt | xargs -I{} cp {} .', UNUSUAL, ['build.txt']],
    ['for f in $(find src -type f); do cp "$f" .; done', UNUSUAL, ['build.txt']],
    ['find src -type f -print0 | xargs -0 cp -t .', UNUSUAL, ['build.txt']],
    ['git ls-files src | while read f; do cp "$f" .; done', UNUSUAL, ['build.txt']],
    ['find src -type f -exec install {} . \\;', UNUSUAL, ['build.txt']],
    ['find src -name "*.txt" -exec cp {} api/ \\;', BELOW, ['api/build.txt']],
    ['find src -name "*.md" -exec cp {} . \\;', UNUSUAL, []],
    ['find src -name build.txt -exec sed -i s/a/b/ {} +', UNUSUAL, []],
  ])('%s', (script, build, files) => expect(written(script, build, MORE)).toEqual(files));
});

describe('a step that runs an image', () => {
  const steps = (given: string, build: string): readonly string[] => {
    const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - { uses: 'docker://alpine', with: ${given} }\n      - { run: ${build} }\n`;
    const files = { ...FILES, '.github/workflows/a.yml': flow };
    const { problems } = findBuilds(treeOf(files), new Set(['workflow']));
    return problems.map(({ message }) => message);
  };
  const says = (file: string): readonly string[] => [
    `A script writes ${file}, and what it then says is not judged`,
  ];

  test.each([
    ['{ entrypoint: cp, args: x.txt Dockerfile }', USUAL, 'Dockerfile'],
    [`{ entrypoint: sh, args: '-c "cp x.txt Dockerfile"' }`, USUAL, 'Dockerfile'],
    [`{ args: 'sh -c "echo FROM x > /github/workspace/build.txt"' }`, UNUSUAL, 'build.txt'],
    ['{ entrypoint: tar, args: xf x.tar build.txt }', UNUSUAL, 'build.txt'],
  ])('%s', (given, build, file) => expect(steps(given, build)).toEqual(says(file)));

  test.each([
    ['{ args: hadolint Dockerfile }'],
    ['{ args: cat Dockerfile }'],
    [`{ entrypoint: sh, args: '-c "cp x.txt y.txt"' }`],
  ])('which reads only: %s', (given) => expect(steps(given, USUAL)).toEqual([]));
});

describe('nothing is said where it is only read', () => {
  test.each([
    ['cat build.txt'],
    ['echo built from build.txt'],
    ['hadolint build.txt'],
    ['grep FROM build.txt | head -1'],
    ['git diff --exit-code -- build.txt'],
    ['git add build.txt'],
    ['docker build -f build.txt -t x .'],
    ['docker run --rm -i hadolint/hadolint < build.txt'],
    ['docker run --rm -v $PWD:/w hadolint/hadolint hadolint /w/build.txt'],
    ['tar czf x.tgz build.txt'],
    ['zip x.zip build.txt'],
    ['find . -name build.txt -exec cat {} \\;'],
    ['find . -name build.txt -print0 | xargs -0 hadolint'],
    ['sha256sum build.txt > sums.txt'],
    ['if [ -f build.txt ]; then echo yes; fi'],
    ['python3 gen.py other.txt'],
    ['minikube image build -f build.txt .'],
    ['finch compose -f stack.yml up'],
    ['dive build --file build.txt .'],
    ['tool --dockerfile=build.txt'],
  ])('%s', (script) => {
    expect(written(script, UNUSUAL)).toEqual([]);
  });

  test.each([
    ['python3 tools/check.py Dockerfile'],
    ['npx dockerfilelint Dockerfile'],
    ['uv run tools/dockerfile.py Dockerfile'],
    ['uv run python tools/check.py Dockerfile'],
    ['poetry run tools/check.py Dockerfile'],
    ['bundle exec ruby check.rb Dockerfile'],
    ['go run gen.go Dockerfile'],
    ['mkdir -p dist && cp x.txt $_'],
    ["notify 'see > the Dockerfile'"],
    ["notify 'old -> Dockerfile'"],
    [`notify "old > $(echo "$X" | jq -r .name)"`],
    ['tar xzf "$(ls *.tgz)"'],
    ['tar xzf x.tgz bin/tool'],
    ['docker run --rm -v $PWD:/w alpine cp /w/x.txt /w/y.txt'],
    ["su -c 'cat Dockerfile'"],
    ["su - me -c 'cp x.txt Dockerfile'"],
  ])('%s, of a file with a usual name', (script) => {
    expect(written(script, USUAL)).toEqual([]);
  });
});

describe('a name that bash itself makes is read', () => {
  test.each([
    ['ls Dockerfile; cp x.txt $_'],
    ['test -f Dockerfile && cp x.txt "${_}"'],
    ['set -- a Dockerfile; cp x.txt "${@: -1}"'],
    ['set -- a Dockerfile b; cp x.txt "${@: -2:1}"'],
    ['f=dockerfile; cp x.txt "${f@u}"'],
    ['f=DOCKERFILE; f="${f@L}"; cp x.txt "${f@u}"'],
    ['shopt -s extglob; cp x.txt @(Docker|x)file'],
    ['shopt -s extglob; cp x.txt +(D)ockerfile'],
  ])('%s', (script) => {
    expect(written(script, USUAL).length).toBeGreaterThan(0);
  });

  test('one that Linux has for the folder of a program', () => {
    expect(written('cp x.txt /proc/self/cwd/Dockerfile', USUAL)).toEqual(['/proc/self/cwd/Dockerfile']);
  });

  test('one that a program puts together', () => {
    const script = 'cp x.txt $(python3 -c \'print("Docker"+"file")\')';
    expect(written(script, USUAL)).toEqual(['$(python3 -c \'print("Docker"+"file")\')']);
  });
});
