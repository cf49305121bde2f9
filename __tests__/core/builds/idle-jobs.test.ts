// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of shells
import { describe, expect, test } from 'vitest';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { treeOf } from '../../support/build-rows.js';

const NO_TARGETS = () => ({ builds: [], runImages: [], problems: [], linked: new Set<string>() });

const FILES = {
  Dockerfile: 'FROM alpine:3.24\n',
  'web/Dockerfile': 'FROM alpine:3.24\n',
  'odd.txt': 'FROM quay.io/acme/odd\n',
  'x/action.yml': 'runs: { using: composite, steps: [{ run: docker version, shell: bash }] }\n',
};

const run = (script: string, more = ''): string => `{ run: ${JSON.stringify(script)}${more} }`;

/** What is said of a job with some steps. */
function say(steps: readonly string[], job = ''): readonly string[] {
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
  return readWorkflowBuilds(treeOf({ ...FILES, '.github/workflows/a.yml': flow }), NO_TARGETS).problems.map(
    ({ message }) => message,
  );
}

const WRITES = 'A script writes web/Dockerfile, and what it then says is not judged';
/** It has words that may be a build: docker, and `b`. */
const EDIT =
  'V=$(git ls-remote x | grep -viE "rc|b" | tail -1)\nsed -i "s/^ARG V=.*/ARG V=$V/" web/Dockerfile';
const PROPOSE = '{ uses: peter-evans/create-pull-request@v7 }';

describe('a job whose words only look like a build edits a Dockerfile, and nothing is said', () => {
  test.each([
    [[run(EDIT), PROPOSE]],
    [[PROPOSE, run(EDIT)]],
    // before it, anything may run
    [[run('make'), '{ uses: acme/any@v1 }', run(EDIT), PROPOSE]],
    [[run(`${EDIT}\ngit commit -am "$V"\ngit push`)]],
    [[run(`${EDIT}\necho "v=$V" >> "$GITHUB_OUTPUT"`, ', id: v'), run('gh pr create --fill')]],
    [[run(`f() { ${EDIT}\n}\nif [ -n "$X" ]; then f; fi`), PROPOSE]],
    [[run(`docker manifest inspect x:b\n${EDIT}`)]],
    [[run(EDIT), '{ uses: stefanzweifel/git-auto-commit-action@v6 }', '{ uses: actions/checkout@v5 }']],
    [[run(EDIT), '{ uses: actions/github-script@v8, with: { script: "github.rest.pulls.create({ b })" } }']],
    [[run('patch -p1 < b.patch; cp odd.txt web/Dockerfile; cut -f 1 docker'), PROPOSE]],
    [[run(EDIT), '{ uses: rancher-eio/read-vault-secrets@v3, with: { secrets: a } }', PROPOSE]],
    [[run(`find . -name 'b*'\n${EDIT}`), '{ uses: actions/setup-node@v5 }', run('curl -s https://x | jq .')]],
  ])('%j', (steps) => {
    expect(say(steps)).toEqual([]);
    expect(say([...steps, run('make')])).toContain(WRITES);
  });
});

describe('the warning stays where something may build from it', () => {
  test.each([
    [[run(EDIT), run('make')]],
    [[run(`${EDIT}\n./test.sh`)]],
    [[run(`${EDIT}\nX=$(./test.sh)`)]],
    [[run(`${EDIT}\necho "$(./test.sh)" > out`)]],
    [[run(`${EDIT}\n$TOOL`)]],
    [[run('./watch.sh &'), run(EDIT)]],
    [[run(EDIT), '{ uses: acme/any@v1 }']],
    [[run(EDIT), '{ uses: ./x }']],
    [[run(EDIT), '{ uses: "docker://acme/any" }']],
    [[run(EDIT), '{ uses: nick-fields/retry@v3, with: { command: make } }']],
    [[run(EDIT), '{ uses: actions/github-script@v8, with: { script: "exec.exec(x)" } }']],
    [[run(EDIT), '{ uses: pnpm/action-setup@v4, with: { run_install: true } }']],
    [[run(EDIT), run('tar c web | curl --unix-socket /var/run/docker.sock -T - http://x/images')]],
    [[run(EDIT), run('curl -d @web/Dockerfile https://x')]],
    [[run(EDIT), run('cat web/Dockerfile > /dev/tcp/localhost/2375')]],
    [[run(EDIT), run("find . -name Dockerfile -exec ./x {} ';'")]],
    [[run(EDIT), run('git -c alias.x="!make" x')]],
    [[run(EDIT), run('gh release upload v1 web/Dockerfile')]],
    [[run(EDIT), run('docker run --rm -v $PWD:/w acme/any')]],
    [[run(EDIT), run('git status', ', shell: pwsh')]],
    [[run(EDIT), run('git status', ', env: { BASH_ENV: x.sh }')]],
    [
      [
        run('cp odd.txt web/Dockerfile'),
        run('echo PATH=$PWD/bin >> $GITHUB_ENV; docker pull b'),
        run('make'),
      ],
    ],
    [[run(EDIT), '{ uses: actions/upload-artifact@v4, with: { path: web } }']],
    [[run(EDIT), '{ uses: actions/cache@v4, with: { path: web/Dockerfile, key: a } }']],
  ])('%j', (steps) => expect(say(steps)).toContain(WRITES));

  test('in a container', () => {
    expect(say([run(EDIT), PROPOSE], '    container: debian\n')).toContain(WRITES);
    expect(say([run(EDIT), PROPOSE], '    services: { a: { image: debian } }\n')).toEqual([]);
  });

  test('with a problem that is told after it, and with a build', () => {
    const edit = run(EDIT);
    expect(say([edit, PROPOSE, run('eval "$(cat web/list)"')])).toContain(WRITES);
    expect(say([edit, run('docker build .')])).toContain(WRITES);
    expect(say([run('docker build .'), edit])).toContain(WRITES);
  });
});

describe('a copy of a Dockerfile of the repository under a name that it does not have', () => {
  const UPLOAD = '{ uses: actions/upload-artifact@v4, with: { path: dist } }';

  test.each([
    'docker pull b; mkdir -p dist; cp Dockerfile dist/; ./pack.sh',
    'docker pull b; for f in Dockerfile README.md; do cp --verbose $f dist/web/; done; make',
    'docker pull b; cp web/Dockerfile dist/Dockerfile',
  ])('is judged where it is: %s', (script) => expect(say([run(script), UPLOAD])).toEqual([]));

  test.each([
    'docker pull b; cp Dockerfile web/; ./pack.sh',
    'docker pull b; cp odd.txt dist/Dockerfile',
    'docker pull b; sed -i s/3/4/ Dockerfile; cp Dockerfile dist/',
    'docker pull b; cp Dockerfile dist/; docker build .',
    'docker pull b; cp $F dist/Dockerfile',
    'docker pull b; ln -s web/Dockerfile dist/Dockerfile',
  ])('or else the warning stays: %s', (script) => expect(say([run(script), UPLOAD])).not.toEqual([]));

  test('what another step has written before is no such copy', () => {
    const write = run('docker pull b; cp odd.txt Dockerfile');
    expect(say([write, run('cp Dockerfile dist/'), UPLOAD])).toContain(
      'A script writes dist/Dockerfile, and what it then says is not judged',
    );
  });
});

describe('a job that only makes other files of some and keeps them', () => {
  const upload = (path: string): string =>
    `{ uses: actions/upload-artifact@v4, with: { path: ${JSON.stringify(path)} } }`;
  /** Another job takes them. */
  const TAKEN =
    '{ run: date }\n  k:\n    runs-on: ubuntu-latest\n    steps: [{ uses: actions/download-artifact@v5 }, { run: docker build . }]';
  const CONVERT = 'go run x@v1 > $(sed "s/txt/xml/g" <<<$F)';
  const PACK = 'for f in d/*; do tar c -T $f | zstd > $(basename ${f//.*/}.tar.zst) & done; wait; # compose';
  const names = (script: string, path: string): boolean =>
    say([run(script), upload(path), TAKEN]).some((message) => message.includes('A script writes'));

  test('has no warning', () => {
    expect(names(CONVERT, '/tmp/r/*.xml')).toBe(false);
    expect(names(PACK, 'out')).toBe(false);
  });

  test('has one where that may be a Dockerfile of the workspace', () => {
    expect(names(CONVERT, 'out')).toBe(true);
    expect(names(CONVERT, '/tmp/r\n.')).toBe(true);
    expect(names(CONVERT, '/srv/elsewhere/x')).toBe(true);
    expect(names(PACK.replace('}.tar.zst', '}'), 'out')).toBe(true);
    expect(names(PACK.replace('}.tar.zst', '}.tar.zst .tar.zst'), 'out')).toBe(true);
    expect(names(PACK.replace('}.tar.zst', '}.yml'), 'out')).toBe(true);
    expect(names(PACK.replace('${f//.*/}', 'Dockerfile'), 'out')).toBe(true);
  });
});
