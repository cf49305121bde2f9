import { describe, expect, test } from 'vitest';
import { openMentions } from '../../../src/core/builds/workflows/sources/mentioned-files.js';

const flow = (script: string) =>
  `on: { push: { branches: ['*'] } }\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: ${script}\n`;

describe('a workflow may name a file', () => {
  test.each([
    '. ./b.txt',
    ". ./$'b\\x2etxt'",
    ". ./$'\\142.txt'",
    '"cat \\\\x62.txt"',
    '. ./b"."txt',
    '. ./"b".t\\xt',
    '. b.{txt,md}',
    '. ./?.txt',
    '. ./[a-c].txt',
    '. b.*',
    '. b*',
    '. ~+/b.txt',
    '. B.TXT',
    'cat $X.txt',
    'cat *.txt',
  ])('%s', (script) => {
    expect(openMentions([flow('echo'), flow(script)])('b.txt')).toBe(true);
  });

  test('whatever letters it has', () => {
    expect(openMentions([flow('. ./bücher.txt')])('conf/bücher.txt')).toBe(true);
  });

  test.each(['cat a.txt', 'make -j4', "echo 'it is' {a,b}", 'cat *.md', 'cat ?'])('not in %s', (script) => {
    expect(openMentions([flow(script)])('docs/b.txt')).toBe(false);
  });

  test.each(['. ./a.sh', 'source lib/*.sh', 'eval "$(cat a.sh)"', 'BASH_ENV=a.sh bash x'])(
    'in a file that %s reads in',
    (script) => {
      expect(openMentions([flow(script)])('docs/b.txt')).toBe(true);
    },
  );

  test.each(['. /etc/os-release', '. .venv/bin/activate', 'echo . a.sh'])('not in %s', (script) => {
    expect(openMentions([flow(script)])('docs/b.txt')).toBe(false);
  });

  test.each([
    ['HOME=$PWD/h bash -l', 'h/.bash_profile'],
    ['zsh -c x', 'dots/.zshenv'],
    ['DOCKER_CONFIG=d docker build .', 'd/cli-plugins/docker-buildx'],
    ['docker --config d build .', 'd/config.json'],
    ['grep -rh BASE conf', 'conf/a/u.txt'],
    ['tar c ./conf', 'conf/u.txt'],
    ['cd "$D" && cat *', 'conf/u.txt'],
    ['XDG_CONFIG_HOME=c podman build .', 'c/containers/registries.conf'],
  ])('by its folder alone: %s, %s', (script, path) => {
    expect(openMentions([flow(script)])(path)).toBe(true);
  });

  test('is found out in time for each of many files', () => {
    const mayName = openMentions([flow('"$\'"{['.repeat(20_000)), flow('{a,b}'.repeat(20_000))]);
    for (let index = 0; index < 300; index++) expect(mayName(`docs/page-${index}.html`)).toBe(false);
  });
});
