import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { joinPlain } from '../../../src/core/builds/workflows/made-files/open-words.js';
import { treeOf } from '../../support/build-rows.js';

const FLOW = '.github/workflows/a.yml';
const FROM = 'FROM debian:13\nRUN x\n';
const BUILD = { run: 'docker build .' };
const WARNING = 'A script writes Dockerfile, and what it then says is not judged';

const RISKY = 'A script writes Dockerfile, which is judged, but what runs before the build may change it';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly if?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}

interface Around {
  readonly files?: Readonly<Record<string, string>>;
  readonly runner?: string;
}

/** What the steps of a job build. */
function find(steps: readonly Step[], { files = {}, runner = 'ubuntu-latest' }: Around = {}) {
  const lines = steps.map((step) => `      - ${JSON.stringify(step)}\n`).join('');
  const flow = `on: push\njobs:\n  j:\n    runs-on: ${runner}\n    steps:\n${lines}`;
  const { builds, problems } = findBuilds(treeOf({ [FLOW]: flow, ...files }), new Set(['workflow']));
  return {
    texts: builds.map(({ inline, dockerfile }) => inline?.text ?? dockerfile),
    said: problems.map(({ message }) => message),
    builds,
  };
}

const doc = (path: string, mark = 'EOF'): string => `cat > ${path} <<${mark}\n${FROM}EOF\n`;
const expression = (text: string): string => `\${{ ${text} }}`;

describe('a Dockerfile that a script writes in plain words is judged there', () => {
  test.each<[string, string]>([
    ['a here-document', doc('Dockerfile')],
    ['one without expansions', doc('Dockerfile', "'EOF'")],
    ['one behind tabs', 'cat > Dockerfile <<-EOF\n\tFROM debian:13\n\tRUN x\n\tEOF\n'],
    ['one before the file', `cat <<EOF > Dockerfile\n${FROM}EOF\n`],
    ['tee', `tee Dockerfile <<EOF\n${FROM}EOF\n`],
    ['tee of a superuser', `sudo tee Dockerfile > /dev/null <<EOF\n${FROM}EOF\n`],
    ['a pipe to tee', `cat <<EOF | tee Dockerfile\n${FROM}EOF\n`],
    ['echo to tee', `echo "FROM debian:13" | tee Dockerfile\necho RUN x | tee -a Dockerfile`],
    ['printf', String.raw`printf 'FROM debian:13\nRUN x\n' > Dockerfile`],
    ['printf with words', String.raw`printf '%s\n' 'FROM debian:13' "RUN x" > Dockerfile`],
    ['printf to tee', String.raw`printf 'FROM debian:13\nRUN x\n' | tee Dockerfile`],
    ['echo', 'echo "FROM debian:13" > Dockerfile\necho RUN x >> Dockerfile'],
    ['echo of several lines', `echo "${FROM.trim()}" >| Dockerfile`],
    ['echo with escapes', String.raw`echo -e "FROM debian:13\nRUN x" > Dockerfile`],
    ['a group', '{ echo FROM debian:13; echo RUN x; } > Dockerfile'],
    ['a here-string', 'cat > Dockerfile <<< "FROM debian:13"\necho RUN x >> Dockerfile'],
    ['a variable', `V=13\ncat > Dockerfile <<EOF\nFROM debian:$V\nRUN x\nEOF\n`],
    ['a dollar that is kept', `cat > Dockerfile <<EOF\nFROM debian:13\nRUN x\nEOF\necho -n '' >> Dockerfile`],
    ['an expression', `cat > Dockerfile <<EOF\nFROM debian:${expression("format('{0}', 13)")}\nRUN x\nEOF\n`],
    ['what was in its place before', `echo FROM a > Dockerfile\n${doc('Dockerfile')}`],
    ['a command that ends the script with an error', `test -f x || exit 1\n${doc('Dockerfile')}`],
    ['a folder that is made', `mkdir -p api\n${doc('Dockerfile')}`],
    ['options that make errors count', `set -euo pipefail\n${doc('Dockerfile')}`],
    ['a path with its folder', doc('"$GITHUB_WORKSPACE/Dockerfile"')],
  ])('%s', (_, script) => {
    const later = find([{ run: script }, BUILD]);
    expect([later.texts, later.said]).toEqual([[FROM], []]);
    const own = find([{ run: `${script}\ndocker build .` }]);
    expect([own.texts, own.said]).toEqual([[FROM], []]);
  });

  test('a program of the repository that is called like one that prints', () => {
    const files = { 'bin/cat': 'echo FROM b' };
    expect(find([{ run: doc('Dockerfile') }, BUILD], { files }).said).toContain(WARNING);
    expect(find([{ run: 'echo FROM a > Dockerfile' }, BUILD], { files }).said).toEqual([]);
  });

  test('a chain at the end of its script, which fails as a whole', () => {
    const script = `test -f x && cat > Dockerfile <<EOF\n${FROM}EOF\n`;
    const { texts, said } = find([{ run: script }, BUILD]);
    expect([texts, said]).toEqual([[FROM], []]);
  });

  test('an argument before the first FROM', () => {
    const { texts, said } = find([{ run: String.raw`printf 'ARG B=a\nFROM $B\n' > Dockerfile` }, BUILD]);
    expect([texts, said]).toEqual([['ARG B=a\nFROM $B\n'], []]);
  });

  test('words of the text that would end a script', () => {
    const text = 'FROM a\nRUN . /x; exec y; exit 0\n';
    const { texts, said } = find([{ run: `cat > Dockerfile <<'EOF'\n${text}EOF` }, BUILD]);
    expect([texts, said]).toEqual([[text], []]);
  });

  test('each line has its place', () => {
    const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          cat > Dockerfile <<EOF\n          FROM debian:13\n          RUN x\n          EOF\n      - run: docker build .\n`;
    const { builds } = findBuilds(treeOf({ [FLOW]: flow }), new Set(['workflow']));
    expect(builds).toMatchObject([{ line: 11, dockerfile: null, inline: { file: FLOW, text: FROM } }]);
    expect(builds[0]?.inline?.lines.slice(0, 2)).toEqual([
      { line: 8, column: 11 },
      { line: 9, column: 11 },
    ]);
  });

  test.each<[string, string, Step]>([
    ['Dockerfile', 'docker buildx build', { run: 'docker buildx build --build-arg A=1 .' }],
    ['docker/x.df', 'an unusual name', { run: 'docker build --build-arg A=1 -f docker/x.df .' }],
    ['api/Dockerfile', 'a folder', { run: 'cd api; docker build --build-arg A=1 .' }],
    ['Containerfile', 'podman', { run: 'podman build --build-arg A=1 .' }],
    ['Containerfile', 'buildah', { run: 'buildah bud --build-arg A=1 .' }],
    ['x.df', 'standard input', { run: 'docker build --build-arg A=1 -f - . < x.df' }],
    [
      'Dockerfile',
      'docker/build-push-action',
      { uses: 'docker/build-push-action@v6', with: { context: '.', 'build-args': 'A=1' } },
    ],
    [
      'ctx/Containerfile',
      'redhat-actions/buildah-build',
      {
        uses: 'redhat-actions/buildah-build@v2',
        with: { context: 'ctx', containerfiles: 'Containerfile', 'build-args': 'A=1' },
      },
    ],
  ])('%s of %s', (path, _, step) => {
    const { builds, said } = find([{ run: doc(path) }, { uses: 'docker/login-action@v3' }, step]);
    expect(builds).toMatchObject([{ dockerfile: null, inline: { text: FROM }, args: new Map([['A', '1']]) }]);
    expect(said).toEqual([]);
  });

  test.each([
    ['compose.yaml', 'services: { a: { build: . } }\n', 'docker compose build'],
    ['docker-bake.hcl', 'target "default" {}\n', 'docker buildx bake'],
  ])('what %s builds', (path, text, run) => {
    const { texts, said } = find([{ run: doc('Dockerfile') }, { run }], { files: { [path]: text } });
    expect([texts, said]).toEqual([[FROM], []]);
  });

  test('several steps, each build as it is then', () => {
    const more = { run: 'echo USER x >> Dockerfile' };
    const other = { run: 'echo FROM a > Dockerfile' };
    const { texts, said } = find([{ run: doc('Dockerfile') }, BUILD, more, BUILD, other, BUILD]);
    expect([texts, said]).toEqual([[FROM, `${FROM}USER x\n`, 'FROM a\n'], []]);
  });

  test.each([
    ['removes it', 'rm Dockerfile'],
    ['renames it', 'mv Dockerfile old'],
    ['empties it', 'truncate -s 0 Dockerfile'],
    ['copies over it', 'cp x Dockerfile'],
    ['writes it', 'echo FROM b > Dockerfile'],
    ['writes what is not known', 'date > Dockerfile'],
  ])('what %s after all builds does not count', (_, change) => {
    for (const steps of [
      [{ run: `${doc('Dockerfile')}docker build .\n${change}` }],
      [{ run: `f() { docker build .; }\n${doc('Dockerfile')}for i in 1 2; do f; done\n${change}` }],
      [{ run: doc('Dockerfile') }, BUILD, { run: change }],
      [{ run: doc('Dockerfile') }, BUILD, { run: change, if: 'always()' }],
    ]) {
      const { texts, said } = find(steps, { files: { x: 'FROM b' } });
      expect([texts, said]).toEqual([[FROM], []]);
    }
  });

  test.each([
    ['changes it in place', 'sed -i s/a/b/ Dockerfile'],
    ['looks for files', 'find . -name x -delete'],
    ['puts it back', 'git checkout -- .'],
    ['reads lines', 'docker run x | while read -r l; do echo $l; done'],
    ['changes it by a variable of the workflow', 'cp x "$T"'],
  ])('what %s after the build does not count', (_, change) => {
    const env = { T: 'Dockerfile' };
    for (const script of [`docker build .\n${change}`, `docker build .; ${change}`]) {
      const { texts, said } = find([{ run: `${doc('Dockerfile')}${script}`, env }], {
        files: { x: 'FROM b' },
      });
      expect([texts, said]).toEqual([[FROM], []]);
    }
  });

  test('a folder of the repository that the script enters', () => {
    const run = `cd api && cat > Dockerfile <<EOF\n${FROM}EOF\ndocker build .`;
    const files = { 'api/x': '' };
    expect(find([{ run }], { files })).toMatchObject({ texts: [FROM], said: [] });
    expect(find([{ run: 'rm -rf api' }, { run }], { files }).said).toHaveLength(1);
    const part = { uses: 'actions/checkout@v4', with: { 'sparse-checkout': 'x' } };
    expect(find([part, { run }], { files }).said).toHaveLength(1);
    const made = `mkdir -p a/b && cd a/b && cat > Dockerfile <<EOF\n${FROM}EOF\ndocker build .`;
    expect(find([{ run: made }])).toMatchObject({ texts: [FROM], said: [] });
  });

  test('what changes it before it is written does not count', () => {
    const run = `cp x Dockerfile\nsudo rm -f Dockerfile\n${doc('Dockerfile')}docker build .`;
    const { texts, said } = find([{ run }], { files: { x: 'FROM b' } });
    expect([texts, said]).toEqual([[FROM], []]);
  });

  test('each build of a script is read from what is there then', () => {
    const run = `echo FROM a > Dockerfile\ndocker build .\necho USER x >> Dockerfile\ndocker build .\n${doc('Dockerfile')}docker build .`;
    const { texts, said } = find([{ run }]);
    expect([texts, said]).toEqual([['FROM a\n', 'FROM a\nUSER x\n', FROM], []]);
  });

  test('a function that is called after it is written', () => {
    const { texts, said } = find([{ run: `f() { docker build .; }\n${doc('Dockerfile')}f` }]);
    expect([texts, said]).toEqual([[FROM], []]);
  });

  test('a folder that a command before makes', () => {
    const { texts, said } = find([{ run: 'mkdir -p d/e && echo FROM a > d/e/Dockerfile\ndocker build d/e' }]);
    expect([texts, said]).toEqual([['FROM a\n'], []]);
  });

  test('the file of the repository is replaced', () => {
    const { texts, said } = find([{ run: doc('Dockerfile') }, BUILD], {
      files: { Dockerfile: 'FROM own\n' },
    });
    expect([texts, said]).toEqual([[FROM], []]);
  });

  test('each text that an expression may give', () => {
    const run = `echo "FROM debian:${expression("github.ref == 'x' && '12' || '13'")}" > Dockerfile`;
    for (const steps of [[{ run }, BUILD], [{ run: `${run}\ndocker build .` }]]) {
      const { texts, said } = find(steps);
      expect([texts, said]).toEqual([['FROM debian:12\n', 'FROM debian:13\n'], []]);
    }
  });

  test('each row of a matrix', () => {
    const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    strategy: { matrix: { v: [12, 13] } }\n    steps:\n      - run: echo FROM debian:\${{ matrix.v }} > Dockerfile\n      - run: docker build .\n`;
    const { builds } = findBuilds(treeOf({ [FLOW]: flow }), new Set(['workflow']));
    expect(builds.map(({ inline }) => inline?.text)).toEqual(['FROM debian:12\n', 'FROM debian:13\n']);
  });

  test('a runner that may have Windows, whose shell refuses a here-document', () => {
    const runner = 'self-hosted';
    expect(find([{ run: doc('Dockerfile') }, BUILD], { runner }).texts).toEqual([FROM]);
    const { texts, said } = find([{ run: 'echo FROM a > Dockerfile' }, BUILD], { runner });
    expect([texts, said]).toEqual([['Dockerfile'], [WARNING]]);
  });
});

describe('a warning stays where it is not certain which text is built', () => {
  test.each<[string, readonly Step[]]>([
    ['changed later', [{ run: doc('Dockerfile') }, { run: 'sed -i s/a/b/ Dockerfile' }, BUILD]],
    ['changed at once', [{ run: `${doc('Dockerfile')}sed -i s/a/b/ Dockerfile` }, BUILD]],
    ['copied over', [{ run: `${doc('Dockerfile')}cp x Dockerfile` }, BUILD]],
    ['removed', [{ run: doc('Dockerfile') }, { run: 'rm Dockerfile' }, BUILD]],
    ['a condition', [{ run: `if [ -n "$X" ]; then\n${doc('Dockerfile')}fi` }, BUILD]],
    ['another command before', [{ run: `make x && cat > Dockerfile <<EOF\n${FROM}EOF\ntrue` }, BUILD]],
    ['a folder that may be a file', [{ run: 'mkdir .git && echo FROM a > Dockerfile; docker build .' }]],
    ['a file that is not written over', [{ run: 'echo FROM a > Dockerfile && true; docker build .' }]],
    ['errors that do not count', [{ run: `set +e\n${doc('Dockerfile')}` }, BUILD]],
    ['no writing over files', [{ run: `set -C\n${doc('Dockerfile')}` }, BUILD]],
    ['an option that is not known', [{ run: `set $X\n${doc('Dockerfile')}` }, BUILD]],
    ['another command that fails', [{ run: `make x || cat > Dockerfile <<EOF\n${FROM}EOF\n` }, BUILD]],
    ['a loop', [{ run: 'for i in 1 2; do\necho FROM debian:$i > Dockerfile\ndocker build .\ndone' }]],
    ['a function', [{ run: `f() {\n${doc('Dockerfile')}}\nf` }, BUILD]],
    ['a function in the place of cat', [{ run: `cat() { true; }\n${doc('Dockerfile')}` }, BUILD]],
    ['a cat that an earlier step makes', [{ run: 'cp x ~/bin/cat' }, { run: doc('Dockerfile') }, BUILD]],
    [
      'a tee that the script makes',
      [{ run: 'ln -s x tee\nPATH=.:$PATH\necho FROM a | tee Dockerfile' }, BUILD],
    ],
    [
      'letters that only some shells know',
      [{ run: String.raw`printf '# \u000aFROM b\n' > Dockerfile` }, BUILD],
    ],
    ['another case of its name', [{ run: `${doc('Dockerfile')}echo x > DOCKERFILE` }, BUILD]],
    [
      'another way to its folder',
      [{ run: `ln -s $PWD /tmp/w\n${doc('Dockerfile')}cp x /tmp/w/Dockerfile` }, BUILD],
    ],
    ['the background', [{ run: 'echo FROM a > Dockerfile &' }, BUILD]],
    ['the end of the script before', [{ run: `[ -f x ] && exit 0\n${doc('Dockerfile')}` }, BUILD]],
    ['the end of a function before', [{ run: `f() { exit; }\nf\n${doc('Dockerfile')}` }, BUILD]],
    ['a file that is read in', [{ run: `. ./x.sh\n${doc('Dockerfile')}` }, BUILD]],
    ['a text that is not known', [{ run: 'echo "$(cat FROM)" > Dockerfile' }, BUILD]],
    ['a word that may be a flag', [{ run: 'echo $X FROM debian > Dockerfile' }, BUILD]],
    ['a file that is printed', [{ run: 'cat Dockerfile.in > Dockerfile # FROM' }, BUILD]],
    ['what is added to the file of the repository', [{ run: 'echo FROM a >> Dockerfile' }, BUILD]],
    ['a step with a condition', [{ run: doc('Dockerfile'), if: 'vars.X' }, BUILD]],
    ['a step that may fail', [{ run: doc('Dockerfile'), 'continue-on-error': true }, BUILD]],
    ['a build after an error', [{ run: doc('Dockerfile') }, { ...BUILD, if: 'always()' }]],
    ['a build before', [{ run: `docker build .\n${doc('Dockerfile')}` }]],
    [
      'a build of a function that runs before',
      [{ run: `f() { docker build .; }\nf\n${doc('Dockerfile')}f` }],
    ],
    ['a build in a text before', [{ run: 'bash <<X; echo FROM a > Dockerfile\ndocker build .\nX' }]],
    [
      'a loop that changes it after',
      [{ run: `${doc('Dockerfile')}for i in 1 2; do docker build .; cp x Dockerfile; done` }],
    ],
    [
      'a loop of another shell',
      [{ run: `${doc('Dockerfile')}sh -c 'for i in 1 2; do docker build .; cp x Dockerfile; done'` }],
    ],
    ['a pipe with what changes it', [{ run: `${doc('Dockerfile')}docker build . | cp x Dockerfile` }]],
    ['a build in the background', [{ run: `${doc('Dockerfile')}docker build . &\ncp x Dockerfile\nwait` }]],
    [
      'a build of a function that runs again',
      [{ run: `f() { docker build .; }\n${doc('Dockerfile')}f\ncp x Dockerfile\nf` }],
    ],
    ['a change of a function', [{ run: `f() { cp x Dockerfile; }\n${doc('Dockerfile')}f\ndocker build .` }]],
    [
      'a variable of the workflow',
      [{ run: `${doc('Dockerfile')}cp x "$T"\ndocker build .`, env: { T: 'Dockerfile' } }],
    ],
    [
      'a list of files in a loop',
      [{ run: `${doc('Dockerfile')}for i in 1 2; do docker build .; find . | xargs sed -i s/a/b/; done` }],
    ],
    [
      'a list of files in a function',
      [{ run: `f() { find . | xargs sed -i s/a/b/; }\n${doc('Dockerfile')}f\ndocker build .` }],
    ],
    [
      'a list of files on the line of the build',
      [{ run: `cat > Dockerfile <<EOF; find . | xargs rm; docker build .\n${FROM}EOF` }],
    ],
    [
      'a list of files next to the build',
      [{ run: `${doc('Dockerfile')}docker build . & find . | xargs rm` }],
    ],
    [
      'a list of files before another build',
      [{ run: `${doc('Dockerfile')}docker build .\nfind . | xargs rm` }, BUILD],
    ],
    [
      'a text that another shell is typed',
      [{ run: `${doc('Dockerfile')}bash <<X; docker build .\ngit checkout y\nX` }],
    ],
    ['a link to it', [{ run: `ln -s Dockerfile y\n${doc('Dockerfile')}cp x y\ndocker build .` }]],
    [
      'a link that it is',
      [{ run: 'ln -s y Dockerfile' }, { run: doc('Dockerfile') }, { run: 'cp x y' }, BUILD],
    ],
    [
      'a link of a name that is not known',
      [{ run: `ln -s y "$D"\n${doc('Dockerfile')}cp x y\ndocker build .` }],
    ],
    ['a trap', [{ run: `trap 'cp x Dockerfile' USR1\n${doc('Dockerfile')}docker build .` }]],
    ['a build after a change', [{ run: `${doc('Dockerfile')}docker build .\ncp x Dockerfile` }, BUILD]],
    [
      'a program after a change',
      [{ run: `${doc('Dockerfile')}docker build .\ncp x Dockerfile\nmake image` }],
    ],
    ['no build that is read', [{ run: doc('Dockerfile') }, { run: 'make image; docker build api' }]],
    [
      'a build of the repository in Git',
      [{ run: doc('Dockerfile') }, { uses: 'docker/build-push-action@v6' }],
    ],
    ['a checkout', [{ run: doc('Dockerfile') }, { uses: 'actions/checkout@v4' }, BUILD]],
    ['another commit', [{ run: doc('Dockerfile') }, { run: 'git checkout .' }, BUILD]],
    [
      'another job that gets it',
      [{ run: doc('Dockerfile') }, BUILD, { uses: 'actions/upload-artifact@v4', with: { path: '.' } }],
    ],
    ['a shell that goes on after errors', [{ run: doc('Dockerfile'), shell: 'bash {0}' }, BUILD]],
    [
      'sh, which has an echo of its own',
      [{ run: String.raw`echo 'FROM a\nRUN x' > Dockerfile`, shell: 'sh' }, BUILD],
    ],
  ])('%s', (_, steps) => {
    const { said } = find(steps, { files: { 'x.sh': 'true\n', x: 'FROM b\n' } });
    expect(said).toContain(WARNING);
  });

  test.each([
    ['it is written', 'd/x.df', 'cp x e/x.df'],
    ['it is changed', 'e/x.df', 'cp x d/x.df'],
  ])('%s by a link of the repository', (_, path, change) => {
    const run = `${doc(path)}${change}\ndocker build -f ${path} .`;
    const flow = `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [{ run: ${JSON.stringify(run)} }] } }\n`;
    const tree = { ...treeOf({ [FLOW]: flow, x: 'FROM b\n' }), isLink: (name: string) => name === 'd' };
    const { problems } = findBuilds(tree, new Set(['workflow']));
    expect(problems.map(({ message }) => message)).toContain(
      `A script writes ${path}, and what it then says is not judged`,
    );
  });

  test.each<[string, readonly Step[]]>([
    ['a program', [{ run: doc('Dockerfile') }, { run: 'python3 gen.py' }, BUILD]],
    ['one of the same script', [{ run: `${doc('Dockerfile')}./gen.sh\ndocker build .` }]],
    ['a container', [{ run: doc('Dockerfile') }, { run: 'docker run -v $PWD:/w x' }, BUILD]],
    ['an archive', [{ run: doc('Dockerfile') }, { run: 'tar xf x.tar' }, BUILD]],
    ['an action', [{ run: doc('Dockerfile') }, { uses: 'actions/download-artifact@v4' }, BUILD]],
    ['an action of others', [{ run: doc('Dockerfile') }, { uses: 'acme/x@v1' }, BUILD]],
    ['what goes on', [{ run: 'nohup ./bg.sh > log &' }, { run: `${doc('Dockerfile')}docker build .` }]],
    ['what goes on unseen', [{ run: '(sleep 5; ./x) & disown' }, { run: doc('Dockerfile') }, BUILD]],
  ])('%s that may write any file, and the text is judged', (_, steps) => {
    const { texts, said } = find(steps);
    expect([texts, said]).toEqual([[FROM], [RISKY]]);
  });

  test.each<[string, readonly Step[]]>([
    ['before', [{ run: `make x\n${doc('Dockerfile')}docker build .` }]],
    ['after the build', [{ run: `${doc('Dockerfile')}docker build .\nnpm test` }]],
    ['in a later step', [{ run: doc('Dockerfile') }, BUILD, { run: 'npm test' }]],
    ['that is known', [{ run: `${doc('Dockerfile')}sudo apt-get update; git log` }, BUILD]],
    [
      'that tries again',
      [{ run: doc('Dockerfile') }, { uses: 'nick-fields/retry@v3', with: { command: 'docker build .' } }],
    ],
  ])('but no program %s', (_, steps) => {
    const { texts, said } = find(steps);
    expect([texts, said]).toEqual([[FROM], []]);
  });

  test.each([
    ['that may be there although another is not', 'mkdir -p a b'],
    ['that is another one', 'mkdir -p b/../c'],
    ['that may be there', 'mkdir b'],
  ])('a folder %s', (_, command) => {
    const { said } = find([{ run: `${command} && echo FROM a > b/Dockerfile; docker build b` }]);
    expect(said).toEqual(['A script writes b/Dockerfile, and what it then says is not judged']);
  });

  test('another file that a script writes', () => {
    const files = { 'compose.yaml': 'services: { a: { build: . } }\n', Dockerfile: FROM };
    const { said } = find([{ run: './x > .env # FROM' }, { run: 'docker compose build' }], { files });
    expect(said).toEqual(['A script writes .env, and what it then says is not judged']);
  });

  test('a copy of it', () => {
    const { texts, said } = find([
      { run: doc('Dockerfile') },
      { run: 'cp Dockerfile api/Dockerfile\ndocker build .\ndocker build api' },
    ]);
    expect(texts).toEqual([FROM, 'api/Dockerfile']);
    expect(said).toEqual(['A script writes api/Dockerfile, and what it then says is not judged']);
  });
});

const PARTIAL = 'A script writes Dockerfile, and only what is known of its text is judged';

describe('a word of the text that is not known', () => {
  const write = (text: string, mark = 'EOF'): Step => ({ run: `cat > Dockerfile <<${mark}\n${text}EOF\n` });

  test.each([
    ['a variable of the runner', 'LABEL v=$GITHUB_SHA', 'LABEL v=0'],
    ['its expression', `LABEL v=${expression('github.sha')}`, 'LABEL v=0'],
    ['a day', 'ENV D=$(date -u +%Y-%m-%dT%H:%M:%SZ)', 'ENV D=0'],
    [
      'a commit',
      `RUN echo $(git rev-parse --short HEAD) && \\\\\n  echo $\{GITHUB_RUN_ID}`,
      'RUN echo 0 && \\\n  echo 0',
    ],
    ['the name of a branch', 'LABEL b="$GITHUB_REF_NAME"', 'LABEL b="0"'],
    ['a tag', 'ENV V=$(git describe --tags --always)', 'ENV V=0'],
    ['a comment', '# built by $GITHUB_ACTOR', '# built by 0'],
    ['a file that is copied', 'COPY app-$GITHUB_SHA.tgz /app', 'COPY app-0.tgz /app'],
  ])('%s cannot be an instruction, so the text is judged', (_, line, read) => {
    const { texts, said } = find([write(`FROM debian:13\n${line}\n`), BUILD]);
    expect([texts, said]).toEqual([[`FROM debian:13\n${read}\n`], []]);
  });

  test.each([
    ['a variable', 'LABEL v=$X'],
    ['what a program prints', 'RUN $(./x)'],
    ['a file', 'LABEL v="$(cat v)"'],
    ['an input', `LABEL v=${expression('inputs.v')}`],
    ['a title', `LABEL v=${expression('github.event.head_commit.message')}`],
    ['the name of a branch in the script', `LABEL v=${expression('github.head_ref')}`],
    ['the name of a branch where a text may begin', 'RUN x $GITHUB_HEAD_REF'],
    ['several lines', 'LABEL v=$(date; cat v)'],
    ['lines of a date', 'LABEL v=$(date +%n)'],
    ['a directive', '# $GITHUB_JOB'],
    ['where a file comes from', 'COPY --from=$GITHUB_SHA a b'],
    ['a mount in a further line', 'RUN --mount=type=bind,\\\\\nfrom=$GITHUB_ACTOR/x ls'],
    ['a word of pairs', 'LABEL a=b $GITHUB_SHA'],
    ['the name of a stage', 'FROM c AS $GITHUB_JOB'],
    ['the name of a heredoc', 'RUN <<$GITHUB_JOB\ntrue\n$GITHUB_JOB'],
    ['what ends a heredoc', 'COPY <<-x /y\n\t$GITHUB_JOB\nx'],
    ['what ends one of another name', 'RUN <<"a b"\na $GITHUB_JOB\na b'],
    ['a flag that may be', 'COPY $GITHUB_SHA b'],
    ['an instruction', '$GITHUB_JOB x'],
  ])('%s may be one, so the known part is judged, with a warning', (_, line) => {
    const { texts, said } = find([write(`FROM debian:13\n${line}\nFROM b\n`), BUILD]);
    expect(said).toEqual([PARTIAL]);
    expect(texts[0]).toMatch(/^FROM debian:13\n[\s\S]*\nFROM b\n$/);
  });

  test('a variable that the script sets, and a function in the place of a program', () => {
    const line = 'LABEL v=$GITHUB_SHA';
    const read = { run: `read -r GITHUB_SHA < x\ncat > Dockerfile <<EOF\nFROM a\n${line}\nEOF` };
    expect(find([read, BUILD]).said).not.toEqual([]);
    const date = { run: 'date() { cat x; }\ncat > Dockerfile <<EOF\nFROM a\nLABEL v=$(date)\nEOF' };
    expect(find([date, BUILD]).said).toEqual([PARTIAL]);
    const files = { 'bin/date': 'cat x' };
    const plain = write('FROM a\nLABEL v=$(date +%F)\n');
    expect(find([plain, BUILD], { files }).said).toEqual([PARTIAL]);
    expect(find([plain, BUILD]).said).toEqual([]);
  });

  test('one of an image leaves that open', () => {
    const { builds, said } = find([
      write('ARG B=$GITHUB_SHA\nFROM a:$GITHUB_SHA\nFROM b:$(date +%s)\n'),
      BUILD,
    ]);
    expect(said).toEqual([]);
    expect(builds).toMatchObject([
      {
        inline: { text: `ARG B\nARG GITHUB_SHA\nARG UNKNOWN\nFROM a:$\{GITHUB_SHA}\nFROM b:$\{UNKNOWN}\n` },
        unknown: ['args.B', 'args.GITHUB_SHA', 'args.UNKNOWN'],
        givenArgs: ['B', 'GITHUB_SHA', 'UNKNOWN'],
      },
    ]);
  });

  test('the only image says itself that all is open, another one does not', () => {
    const build = find([write('FROM $X\n'), BUILD]);
    expect(build.said).toEqual([]);
    expect(build.builds[0]?.problem).toBe('Nothing in the repository decides what $X is');
    expect(find([write('FROM $X AS b\nFROM a\n'), BUILD]).said).toEqual([PARTIAL]);
    const [input] = find([write(`FROM a:${expression('inputs.v')}\n`), BUILD]).builds;
    expect(input?.problem).toMatch(/ what \$\{\{ inputs\.v \}\} is, which is \$UNKNOWN here$/);
  });

  test('arguments behind a line that goes on', () => {
    const { texts } = find([write('ARG A=1 \\\\\n  C=2\nFROM a:$GITHUB_SHA\n'), BUILD]);
    expect(texts).toEqual([`ARG A=1 \\\n  C=2\nARG GITHUB_SHA\nFROM a:$\{GITHUB_SHA}\n`]);
  });

  test('a line that is left out, with all that may have been before the first stage', () => {
    const { texts, said } = find([write('$X\nRUN x\nFROM b\n'), BUILD]);
    expect([texts, said]).toEqual([['\nFROM scratch\nRUN x\nFROM b\n'], [PARTIAL]]);
  });

  test('an expression that may be another script keeps the file of the repository', () => {
    const steps = [write(`FROM a\nLABEL v=${expression('inputs.v')}\n`), BUILD];
    const { texts } = find(steps, { files: { Dockerfile: 'FROM own\n' } });
    expect(texts).toEqual(['Dockerfile', 'FROM a\nLABEL v=0\n']);
  });

  test.each([
    ['a backslash that another one ends', 'RUN a \\\\\\\\'],
    ['a heredoc of another name', 'RUN <<E-F\nE-F'],
    ['a list in which there is none', 'RUN ["<<E"]'],
  ])('an image behind %s is left open', (_, line) => {
    const { builds } = find([write(`FROM debian:13\n${line}\nFROM $GITHUB_ACTOR/x\n`), BUILD]);
    expect(builds).toMatchObject([{ unknown: ['args.GITHUB_ACTOR'] }]);
  });

  test.each([
    ['a word of printf', String.raw`printf 'FROM a\nLABEL v=%s\n' "$GITHUB_SHA" > Dockerfile`],
    ['one without quotes', String.raw`printf 'FROM a\nLABEL v=%s\n' $GITHUB_SHA > Dockerfile`],
    ['a format', String.raw`printf "FROM a\nLABEL v=$GITHUB_SHA\n" > Dockerfile`],
    ['escapes', String.raw`echo -e "FROM a\nLABEL v=$GITHUB_SHA" > Dockerfile`],
    ['a subshell', '(echo FROM a; echo "LABEL v=$GITHUB_SHA") > Dockerfile'],
  ])('%s', (_, run) => {
    expect(find([{ run }, BUILD])).toMatchObject({ texts: ['FROM a\nLABEL v=0\n'], said: [] });
  });

  test.each([
    ['a format that may read other words', String.raw`printf "FROM a\nLABEL v=$X\n" > Dockerfile`],
    [
      'a format with the name of a branch',
      String.raw`printf "FROM a\nLABEL v=$GITHUB_REF_NAME\n" > Dockerfile`,
    ],
    ['words that may be none', String.raw`printf 'FROM a\nLABEL v=%s%s\n' $(date +%F) > Dockerfile`],
    ['escapes that may be more', String.raw`echo -e "FROM a\nLABEL v=$X" > Dockerfile`],
    ['a flag that may be', 'echo FROM a > Dockerfile; echo "$X" >> Dockerfile'],
    ['a file between other lines', '{ echo FROM a; cat x; echo RUN y; } > Dockerfile'],
    ['a loop between other lines', '{ echo FROM a; for i in 1 2; do echo RUN $i; done; } > Dockerfile'],
  ])('%s: the known part is judged, with a warning', (_, run) => {
    const { texts, said } = find([{ run }, BUILD]);
    expect(said).toEqual([PARTIAL]);
    expect(texts[0]).toMatch(/^FROM a\n/);
  });

  test('of several texts together, the least holds', () => {
    const one = new Map([['$A', 'line'] as const, ['$B', 'word'] as const]);
    const other = new Map([['$A', null] as const, ['$B', 'line'] as const]);
    expect([...joinPlain([one, other])]).toEqual([
      ['$A', null],
      ['$B', 'line'],
    ]);
  });

  test('of a text that a build is handed', () => {
    const build = (line: string) => find([{ run: `docker build - <<EOF\nFROM debian:13\n${line}\nEOF` }]);
    expect(build('LABEL v=$GITHUB_SHA').builds).toMatchObject([
      { inline: { text: 'FROM debian:13\nLABEL v=0\n' }, problem: null },
    ]);
    expect(build('FROM $(date +%s)').builds).toMatchObject([
      { inline: { text: `ARG UNKNOWN\nFROM debian:13\nFROM $\{UNKNOWN}\n` }, unknown: ['args.UNKNOWN'] },
    ]);
    const said = 'A script hands a Dockerfile to a build, and only what is known of its text is judged';
    expect(build('RUN $(./x)')).toMatchObject({
      said: [said],
      builds: [{ inline: { text: 'FROM debian:13\nRUN 0\n' }, problem: null }],
    });
    const handed = (command: string) => find([{ run: `${command} | docker build -` }]).texts;
    expect(handed(String.raw`printf 'FROM a\nRUN x\n'`)).toEqual(['FROM a\nRUN x\n']);
    expect(handed('{ echo FROM a; echo RUN x; }')).toEqual(['FROM a\nRUN x\n']);
    expect(handed('{ cat <<EOF\nFROM a\nLABEL v=$GITHUB_SHA\nEOF\ncat x; }')).toEqual([null]);
    expect(find([{ run: 'cat <<EOF | docker build -\nFROM a\nLABEL v=$GITHUB_SHA\nEOF' }]).texts).toEqual([
      'FROM a\nLABEL v=0\n',
    ]);
    // what is not known may be a part of the format
    expect(handed(String.raw`printf "LABEL v=$GITHUB_REF_NAME\nFROM %s\nLABEL w=%s\n" a b`)).toEqual([null]);
    expect(find([{ run: 'docker build - <<EOF\n$X\nEOF' }]).builds).toMatchObject([
      { inline: null, problem: 'The Dockerfile comes from the standard input of docker build' },
    ]);
  });
});
