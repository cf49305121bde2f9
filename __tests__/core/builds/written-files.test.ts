import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { RUNNER } from '../../support/runner-folders.js';

const FILES = {
  Dockerfile: 'FROM debian\n',
  'api/Dockerfile': 'FROM debian\n',
  'api/build.txt': 'FROM debian\n',
  'other/Dockerfile': 'FROM debian\n',
  'other/build.txt': 'FROM quay.io/acme/other\n',
  'web/odd': 'FROM debian\n',
  odd: 'FROM quay.io/acme/other\n',
  'compose.yaml': 'services: { a: { build: . } }\n',
  'o.yml': 'services: { a: { build: { context: ., dockerfile: web/odd } } }\n',
  'run.yml': 'services: { a: { image: debian } }\n',
  'o.hcl': 'target "default" { dockerfile = "web/odd" }\n',
  'v.txt': 'A=1\n',
  'docs/a.md': '',
};

/** What is said of the steps of a job, in the order in which it is said. */
function said(steps: readonly string[], files: Readonly<Record<string, string>> = {}): readonly string[] {
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
  const tree = treeOf({ ...FILES, ...files, '.github/workflows/a.yml': flow });
  return findBuilds(tree, new Set(['workflow'])).problems.map(({ message }) => message);
}

const run = (text: string): string => `{ run: ${JSON.stringify(text)} }`;

/** The files that a warning names for a script. */
function written(text: string, ...steps: readonly string[]): readonly string[] {
  return said([run(text), ...steps]).flatMap(
    (message) => /^A script writes (.*), and what it then says is not judged$/.exec(message)?.[1] ?? message,
  );
}

/** The same before a build in the same script. */
const beforeBuild = (text: string): readonly string[] => written(`${text}\ndocker build .`);

const ODD = 'docker build -f api/build.txt api';

describe('files of unusual names that a build of the job is read from are named', () => {
  test.each([
    './gen > api/build.txt',
    'cd api; ./gen > build.txt; cd ..',
    '(cd api && ./gen > build.txt)',
    './gen > "$PWD/api/build.txt"',
    './gen > $GITHUB_WORKSPACE/api/build.txt',
    'F=api/build.txt; ./gen > $F',
    'for f in api/build.txt; do ./gen > $f; done',
    './gen > api/build.t*',
    'exec 3> api/build.txt; ./gen >&3',
    'f() { echo; } > api/build.txt; f',
    'envsubst < odd > api/build.txt',
    'cp odd api/build.txt',
    'cp other/build.txt api',
    'cp other/build.txt api/',
    'cp other/*.txt api/',
    'cp -r other/* api/',
    'mv odd api/build.txt',
    'ln -sf ../odd api/build.txt',
    'install -m 644 odd api/build.txt',
    'dd if=odd of=api/build.txt',
    'sed -i s/debian/E/ api/build.txt',
    'sed s/debian/E/ odd | sudo tee api/build.txt',
    'sponge api/build.txt < odd',
    'ed api/build.txt < s',
    "ex -sc 's/a/b/|x' api/build.txt",
    'patch api/build.txt < p',
    'truncate -s 0 api/build.txt',
    'curl -sSLo api/build.txt https://x/y',
    'curl -O --output-dir api https://x/build.txt',
    'wget -qO api/build.txt https://x/y',
    'wget -P api https://x/build.txt',
    'wget -Papi https://x/build.txt?a=b',
    'docker cp c:/x api/build.txt',
    'scp h:build.txt api',
    'aws s3 cp s3://x/y api/build.txt',
    'busybox cp odd api/build.txt',
    'env -C api cp ../odd build.txt',
    'sudo -D api cp ../odd build.txt',
    'cp odd "$DIR"/build.txt',
    'cd api; cp ../other/build.txt . ; cd ..',
    'cd api; cd ..; cp other/build.txt ~-',
    'cd api; cd ..; ./gen > ~-/build.txt',
    'pushd api; pushd ..; cp odd ~1/build.txt; cd "$GITHUB_WORKSPACE"',
    'cd api; cd ..; cp other/build.txt "$OLDPWD"',
    'cp odd ../app/api/build.txt',
    'cp other/build.txt ../app/api',
    'cd api; cp ../odd ../../app/api/build.txt; cd ..',
    'cp other/build.txt $RUNNER_WORKSPACE/app/api',
    `cp odd "\${{ runner.workspace }}/$NAME/api/build.txt"`,
    `echo E > ${RUNNER.workspace}/api/build.txt`,
    'ln -s api y; echo E > y/build.txt',
    'ln -s build.txt api/y; echo E > api/y',
    'git checkout origin/x -- api/build.txt',
  ])('before the build: %s', (text) => {
    const [first, ...others] = written(`${text}\n${ODD}`);
    expect([first?.replace('t*', 'txt').replace(/\*\S*$/, 'build.txt'), ...others]).toEqual([
      'api/build.txt',
    ]);
  });

  test.each(['cp odd ~-', 'cp odd "$OLDPWD"', './gen > $DIR/odd', 'cp ../web/odd ../../app'])(
    'in the root: %s',
    (text) => expect(written(`cd docs; ${text}\ncd ..; docker build -f odd .`)).toHaveLength(1),
  );

  test.each([
    'ln -sfT ../other api',
    'ln -sfn other api',
    'cp -rT other api',
    'cp -r other/. api',
    'mv -T other api',
    'mv --exchange other api',
    'git rm -rq api; git mv other api',
    'pax -rw other api',
    'rsync -a other/ api/',
    'rm -rf api; mv other api',
    'cp -r other x; cp -r x/. api',
    'rm -rf api && cp -r other api',
    'rm -rf api; ln -s other api',
    'mv api old; mv other api',
    'sudo mount --bind other api',
    'rm -rf api; git clone https://x/y api',
    'rm -rf api; git clone --depth 1 -b main https://x/api.git',
    'rm -rf api; gh repo clone x/y api',
    'rm -rf api; mkdir api; tar xf x.tar -C api',
    'rm -rf api; unzip -q x.zip -d api',
  ])('in a folder that is replaced: %s', (text) =>
    expect(written(`${text}\n${ODD}`)).toContain('api/build.txt'),
  );

  test.each([
    ['o.yml', 'docker compose -f o.yml build'],
    ['o.yml', 'docker compose -f compose.yaml -f o.yml up --build'],
    ['run.yml', 'docker compose -f run.yml up --build'],
    ['web/odd', 'docker compose -f o.yml build'],
    ['o.hcl', 'docker buildx bake -f o.hcl'],
    ['web/odd', 'docker buildx bake -f o.hcl'],
    ['v.txt', 'docker compose --env-file v.txt build'],
    ['v.txt', 'COMPOSE_ENV_FILES=v.txt docker compose build'],
    ['v.txt', 'buildah bud --build-arg-file=v.txt .'],
    ['odd', 'podman build -f odd .'],
  ])('%s: %s', (name, build) => expect(written(`echo x > ${name}\n${build}`)).toEqual([name]));

  test.each([
    ['odd', '{ uses: docker/build-push-action@v6, with: { context: ., file: odd } }'],
    ['web/odd', '{ uses: docker/build-push-action@v6, with: { context: web, file: web/odd } }'],
    ['o.hcl', '{ uses: docker/bake-action@v6, with: { source: ., files: o.hcl } }'],
    ['web/odd', '{ uses: docker/bake-action@v6, with: { source: ., files: o.hcl } }'],
    [
      'o.yml',
      '{ uses: hoverkraft-tech/compose-action@v2, with: { compose-file: o.yml, up-flags: --build } }',
    ],
  ])('by a step before an action: %s, %s', (name, step) =>
    expect(written(`echo x > ${name}`, step)).toEqual([name]),
  );

  test.each([
    'docker build -f "$1" --build-arg BASE="$2" .',
    'set -eu\nF=$1; shift\nif [ -f "$F" ]; then docker buildx build -f "$F" "$@" .; fi',
    'echo "builds $1" >&2\ncd "$(dirname "$0")/.."\ndocker build -f "$1" . && docker push x',
    'f() {\n  docker build -f "$1" .\n}\nf "$1"',
  ])('by no script of the repository that only builds it: %j', (text) => {
    const files = { 'ci/b.sh': `#!/bin/sh\n${text}\n` };
    for (const command of ['./ci/b.sh', 'ci/b.sh', 'bash ci/b.sh', 'cd ci; ./b.sh', 'env A=b ./ci/b.sh'])
      expect(said([run(`${command} api/Dockerfile`), run('docker build api')], files)).toEqual([]);
  });

  test.each([
    'cat x > "$1"',
    'cp odd "$1"; docker build -f "$1" .',
    'sed -i s/a/b/ "$1"',
    '"$@"',
    './gen "$1"',
    '. ./lib.sh',
    'eval "$X"',
    'python3 gen.py "$1"',
    'F=$1; docker run -v "$PWD:/w" x "$F"',
    'curl -o "$1" https://e.example/x',
    'trap "cp odd $1" EXIT',
  ])('by one that may do so: %j', (text) => {
    const files = { 'ci/b.sh': `#!/bin/sh\n${text}\n` };
    expect(said([run('./ci/b.sh api/Dockerfile'), run('docker build api')], files)).toEqual([
      'A script writes api/Dockerfile, and what it then says is not judged',
    ]);
  });

  test.each([
    ["echo 'cp odd $1' >> ci/b.sh"],
    ['cp odd ci/b.sh'],
    ['sed -i s/docker/./ ci/b.sh'],
    ['(cd ci; mv ../odd b.sh)'],
    ['curl -o ci/b.sh https://e.example/x'],
    ['git checkout origin/x -- ci'],
    ['rm -rf ci; cp -r other ci'],
  ])('by one that %s has made another one', (change) => {
    const files = { 'ci/b.sh': '#!/bin/sh\ndocker build -f "$1" .\n' };
    const build = './ci/b.sh api/Dockerfile && docker build api';
    for (const steps of [[run(change), run(build)], [run(`${change}\n${build}`)]])
      expect(said(steps, files).join('\n')).toMatch(/^A script (?:writes ci\/b\.sh|.*origin\/x)/);
  });

  test.each(['docker build -f "$1" .', '#!/usr/bin/env python3\ndocker build -f "$1" .'])(
    'by one of which it is not known what runs it: %j',
    (text) =>
      expect(said([run('./ci/b.sh api/Dockerfile'), run('docker build api')], { 'ci/b.sh': text })).toEqual([
        'A script writes api/Dockerfile, and what it then says is not judged',
      ]),
  );

  test.each([
    ['pwsh', 'Set-Content api\\build.txt x'],
    ['pwsh', 'Copy-Item odd -Destination api\\build.txt'],
    ['pwsh', 'Invoke-WebRequest https://x -OutFile api/build.txt'],
    ['cmd', 'copy odd api\\build.txt'],
  ])('by a script of %s: %s', (shell, text) =>
    expect(said([`{ run: ${JSON.stringify(text)}, shell: ${shell} }`, run(ODD)])).toEqual([
      'A script writes api/build.txt, and what it then says is not judged',
    ]),
  );

  test('by an action of the repository that says nothing of builds, and by a script of actions/github-script', () => {
    const steps = [{ run: 'cp odd api/build.txt', shell: 'bash' }];
    const action = JSON.stringify({ runs: { using: 'composite', steps } });
    const itself = JSON.stringify({ runs: { using: 'composite', steps: [{ uses: '.' }] } });
    const files = { 'write/action.yml': action };
    const message = 'A script writes api/build.txt, and what it then says is not judged';
    expect(said(['{ uses: ./write }', run(ODD)], files)).toEqual([message]);
    expect(said(['{ uses: ./write }', run('docker build .')], files)).toEqual([]);
    expect(said(['{ uses: . }', run(ODD)], { 'action.yml': itself })).toEqual([]);
    const script = "require('fs').writeFileSync('api/build.txt', '')";
    const step = `{ uses: actions/github-script@v7, with: { script: ${JSON.stringify(script)} } }`;
    expect(said([step, run(ODD)])).toEqual([message]);
    expect(said([step, run('docker build .')])).toEqual([]);
  });

  test.each([
    `echo x > api/build.txt\ndocker build api`,
    `echo x > build.txt\n${ODD}`,
    `echo x > o.yml\ndocker compose build`,
    `cp api/build.txt /tmp/build.txt\n${ODD}`,
    `cat api/build.txt > out\n${ODD}`,
    `cp odd "$RUNNER_TEMP/build.txt"\n${ODD}`,
    `echo '{}' > api/config.json\n${ODD}`,
    `npm run build; mv dist api/dist\n${ODD}`,
    `cp -r . ../app\n${ODD}`,
    `cp -r api ../app/\n${ODD}`,
    `cp -r api/build.txt "$DIR"\n${ODD}`,
    `cp odd $RUNNER_WORKSPACE/build.txt\n${ODD}`,
    `cp odd ~/api/build.txt\n${ODD}`,
    `cp -r dist api\n${ODD}`,
    `cp -r dist api/\n${ODD}`,
    `cp -r docs/* api/\n${ODD}`,
    `cp LICENSE README.md api/\n${ODD}`,
    `mv other api\n${ODD}`,
    `tar xf x.tar -C api/vendor\n${ODD}`,
    `tar xf x.tar -C api\n${ODD}`,
    `rm -rf dist; git clone https://x/y dist\n${ODD}`,
    `rsync -a docs/ api/\n${ODD}`,
  ])('others are not: %s', (text) => expect(written(text)).toEqual([]));
});

describe('a build file that a script spells in another way is named', () => {
  test.each([
    "> Dock''erfile",
    '> Docker""file',
    '> Doc\\kerfile',
    "> $'Docker\\x66ile'",
    '> D*',
    '> [D]ockerfile',
    '>| Dockerfile',
    '&> Dockerfile',
    '> ./api/../Dockerfile',
    '> $(pwd)/Dockerfile',
    '> $(printf Docker%s file)',
    '> `printf Docker%s file`',
    '> $(ls Dockerfile)',
    '> $(echo elifrekcoD | rev)',
    '> $(echo RG9ja2VyZmlsZQ== | base64 -d)',
    '> $(realpath Dockerfile)',
    `> $(python3 -c 'print("Dockerfile")')`,
    "> $(compgen -G 'D*')",
    '> $(<name)',
    '> ../$(basename $PWD)/Dockerfile',
    `> ../\${PWD##*/}/Dockerfile`,
    '> $RUNNER_WORKSPACE/repo/Dockerfile',
    '> $(git rev-parse --show-toplevel)/Dockerfile',
    `> Docker\${X:-file}`,
    `> \${X:=Dockerfile}`,
  ])('./gen %s', (text) => expect(beforeBuild(`./gen ${text}`)).not.toEqual([]));

  test.each([
    `D=Docker; ./gen > \${D}file`,
    `X=Dockerfilexx; ./gen > \${X%xx}`,
    `X=dockerfile; ./gen > \${X^}`,
    `a=(Docker file); ./gen > \${a[0]}\${a[1]}`,
    'printf -v x Docker%s file; ./gen > $x',
    'read x <<< Dockerfile; ./gen > $x',
    'f=$(ls | grep -i dock); ./gen > "$f"',
    'for f in ?ockerfile; do ./gen > "$f"; done',
    `eval "./gen > Dock''erfile"`,
    'cp odd Dock?rfile',
    'cp odd {Docker,}file',
    'cp odd "$(find . -name Docker* | head -1)"',
    'cp odd ./$(git ls-files | grep Dock)',
    'sed -i s/a/b/ *file',
  ])('%s', (text) => expect(beforeBuild(text)).toHaveLength(1));

  test.each([
    'echo x > "$FILE"',
    'echo x > $DIR/$NAME.json',
    'echo x > out-$NAME.txt',
    'echo x > log-$(date +%F).txt',
    'f=$(mktemp); echo x > "$f"; mv "$f" out.json',
    'cp Dockerfile "$(mktemp -d)/Dockerfile"',
    'cp Dockerfile $RUNNER_TEMP/',
    'echo a=b >> $GITHUB_OUTPUT',
    'for f in $(ls); do cat $f; done',
    'mv $(ls *.tgz) dist/',
    'F=$(ls *.whl); mv "$F" dist/',
  ])('another one is not: %s', (text) => expect(beforeBuild(text)).toEqual([]));
});

describe('a build file that something else than a copy writes is named', () => {
  test.each([
    'exec 3> Dockerfile; ./gen >&3',
    'exec {fd}>> Dockerfile; ./gen >&$fd',
    'exec > Dockerfile; ./gen; exec > /dev/null',
    'command exec 3<> Dockerfile',
    'f() { echo; } > Dockerfile; f',
    'f() ( echo ) > Dockerfile; f',
    'f() { echo; }; f > Dockerfile',
    'f() { cat > $1; }; ./gen | f Dockerfile',
    '{ ./gen; } > Dockerfile',
    '( ./gen ) > Dockerfile',
    'while read l; do echo $l; done < odd > Dockerfile',
    'if true; then ./gen; fi > Dockerfile',
    './gen > >(cat > Dockerfile)',
    '> Dockerfile',
  ])('a redirection: %s', (text) => expect(beforeBuild(text)).toEqual(['Dockerfile']));

  test.each([
    'docker compose config -o Dockerfile',
    'docker compose config --output=Dockerfile',
    'docker compose convert -o Dockerfile',
    'docker save -o Dockerfile x',
    'docker run --cidfile Dockerfile x',
    'openssl enc -d -in x -out Dockerfile',
    'curl https://x/a -oDockerfile',
    'curl -O https://x/Dockerfile',
    'wget https://x/Dockerfile',
    'gh release download v1 -p Dockerfile',
    'az storage blob download -f Dockerfile -c x -n y',
    'svn export https://x/Dockerfile',
    'docker container cp c:/x Dockerfile',
    'docker compose cp web:/x Dockerfile',
    'scp h:x Dockerfile',
    'aws --region x s3 cp s3://b/x Dockerfile --no-progress',
    'gsutil -m cp gs://b/x Dockerfile',
    'gcloud storage cp gs://b/x Dockerfile',
    'kubectl -n x cp p:x Dockerfile',
    'rclone copyto r:x Dockerfile',
    'rsync -av odd ./Dockerfile',
    'install -D odd Dockerfile',
    'busybox cp odd Dockerfile',
    'timeout 5 cp odd Dockerfile',
    'sudo mount --bind odd Dockerfile',
    'mount -o bind odd Dockerfile',
    'mount -B odd Dockerfile',
    "sed -n 'w Dockerfile' odd",
    "sed 's/a/b/gw Dockerfile' odd",
    'sed -n wDockerfile odd',
    "sed odd -l 9 -ne 'w Dockerfile'",
    "sed --quiet --expression='w Dockerfile' odd",
    "sed -i '' 's/a/b/w Dockerfile' odd",
    "sed '1e cp odd Dockerfile' odd",
    `awk '{print > "Dockerfile"}' odd`,
    `awk '{print > "Docker" "file"}' odd`,
    "awk -v f=Dockerfile '{print > f}' odd",
    `awk 'BEGIN{system("cp odd Dockerfile")}'`,
    "gawk -i inplace '{print}' Dockerfile",
    'uniq odd Dockerfile',
    'xxd -r x Dockerfile',
    'rename s/odd/Dockerfile/ odd',
    'unzip x.zip Dockerfile',
    'gunzip -f Dockerfile.gz',
    'xz -d Dockerfile.xz',
    'toybox tee Dockerfile < odd',
    'sftp h:Dockerfile .',
    'aws s3api get-object --bucket b --key k Dockerfile',
    'docker compose config -oDockerfile',
    'syft x -o json=Dockerfile',
    "awk '{print > FILENAME}' Dockerfile",
    "vim -es -c 'w! Dockerfile' -c q odd",
    'tar xf x.tar Dockerfile',
    'cpio -i Dockerfile < x',
    'mv -t . other/Dockerfile',
    'cp --target-directory=. other/Dockerfile',
    "git -c alias.x='!cp odd Dockerfile' x",
  ])('%s', (text) =>
    expect(beforeBuild(text).map((name) => name.replace(/^\.\//, ''))).toEqual(['Dockerfile']),
  );

  test.each([
    'cat Dockerfile > /tmp/x',
    'ls D*',
    'hadolint Dockerfile',
    'hadolint Dockerfile -o x.json',
    'diff Dockerfile api/Dockerfile',
    'grep -o FROM Dockerfile',
    "sed 's/w /x/' Dockerfile",
    "awk '$1 > 3 {print}' Dockerfile",
    `awk '{print > "out"}' Dockerfile`,
    'docker cp Dockerfile c:/x',
    'scp Dockerfile h:x',
    'aws s3 cp Dockerfile s3://x/y',
    'aws s3 sync s3://a s3://b --exclude "*" --include "*.json"',
    'docker compose config -o out.yml',
    'docker compose config > /dev/null',
    'tar cf x.tar Dockerfile',
    'tar xf x.tar',
    'unzip -p x.zip Dockerfile | cat',
    'wget -qO- https://x | sh',
    'curl -O https://x/y.tgz',
    'mount --bind /a /b',
    'mv build dist',
    'echo x >> README.md',
    'sort -o out.txt list',
    'gunzip -c Dockerfile.gz | cat',
    'gzip -k Dockerfile',
    "vim -es -c 'w! out' odd",
    'syft x -o json=out.json',
    'echo x > $(date +%F)',
    'touch Dockerfile',
    'exec > >(tee log); echo x',
    '{ echo x; } > log',
    "find odd ! -name 'Dockerfile*' -exec cp -t out/ {} +",
    "find odd -not -name '*.txt' -exec cp -t out/ {} +",
  ])('nothing is said of %s', (text) => expect(beforeBuild(text)).toEqual([]));
});

test('what a job changes that builds nothing is not looked at', () => {
  expect(written("echo x > api/build.txt\necho FROM E > Dock''erfile\nmake")).toEqual([]);
});

test('more changes than are looked at are said', () => {
  const many = Array.from({ length: 2_100 }, (_, at) => `echo x > q/${at}`).join('\n');
  expect(written(`${many}\n${ODD}`)).toEqual([
    'Scripts change too many files to tell which of them builds are read from',
  ]);
});
