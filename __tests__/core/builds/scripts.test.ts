import { describe, expect, test } from 'vitest';
import type { Build, FoundBuilds } from '../../../src/core/builds/build.js';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILE = '.github/workflows/a.yml';

/** What the scripts of one job build; the job's own lines come before its steps. */
function read(step: string, files: Record<string, string> = {}, job = ''): readonly Build[] {
  return find(step, files, job).builds;
}

function find(step: string, files: Record<string, string> = {}, job = ''): FoundBuilds {
  const text = `on: push\nenv: { TAG: "1" }\njobs:\n  j:\n${job}    steps:\n      - ${step}\n`;
  return findBuilds(treeOf({ ...files, [FILE]: text }), new Set(['workflow']));
}

const script = (text: string, more = ''): string => `{ run: ${JSON.stringify(text)}${more} }`;
const show = ({ context, dockerfile, args }: Build): string =>
  [`${context} ${dockerfile}`, ...[...args].map(([name, value]) => `${name}=${value}`)].join(' ');
const expression = (text: string): string => `\${{ ${text} }}`;
const LOST = ['null null'];

describe('names for where a script runs', () => {
  test.each([
    ['docker build $PWD', ['. Dockerfile']],
    ['docker build "$PWD"', ['. Dockerfile']],
    [`docker build $\{PWD}/api`, ['api api/Dockerfile']],
    ['docker build "$(pwd)/api"', ['api api/Dockerfile']],
    ['docker build `pwd`/api', ['api api/Dockerfile']],
    ['docker build $(pwd -P)', ['. Dockerfile']],
    ['cd api && docker build $PWD', ['api api/Dockerfile']],
    ['cd api && docker build -f $PWD/x.Dockerfile ..', ['. api/x.Dockerfile']],
    ['docker build $GITHUB_WORKSPACE', ['. Dockerfile']],
    ['cd api && docker build -f "$GITHUB_WORKSPACE/x.txt" $GITHUB_WORKSPACE/web', ['web x.txt']],
    [`docker build ${expression('github.workspace')}/api`, ['api api/Dockerfile']],
    [`cd a/b && docker build -f x "${expression('GitHub.Workspace')}"`, ['. a/b/x']],
    ['cd "$GITHUB_WORKSPACE/api" && docker build .', ['api api/Dockerfile']],
    ['cd $(dirname $0) && docker build $GITHUB_WORKSPACE/api', ['api api/Dockerfile']],
    ['cd $(dirname $0) && docker build $PWD/api', LOST],
    ['cd $X && docker build .', LOST],
    ['cd api || true; docker build .', ['api api/Dockerfile']],
    ['cd api || docker build web; docker build .', ['web web/Dockerfile', 'api api/Dockerfile']],
    ['if [ -f x ]; then cd api; else cd web; fi; docker build .', LOST],
    ['cd api || { echo x; exit 1; }; docker build .', ['api api/Dockerfile']],
    ['cd $PWD || true; docker build .', ['. Dockerfile']],
    ['docker build $PWD$X', LOST],
    ['docker build $PWD/../..', ['./../.. null']],
    ['docker build - < $PWD/api/Dockerfile', ['null api/Dockerfile']],
    ['docker build --build-context lib=$PWD/lib .', ['. Dockerfile']],
    ['docker bake -f $PWD/docker-bake.hcl', ['api api/Dockerfile']],
    ['cd api; docker buildx bake -f $GITHUB_WORKSPACE/docker-bake.hcl', ['api/api api/api/Dockerfile']],
    ['docker compose -f $PWD/api/compose.yaml build', ['api api/Dockerfile']],
    ['cd $X; docker compose -f $GITHUB_WORKSPACE/api/compose.yaml build', ['api api/Dockerfile']],
  ])('%s', (text, found) => {
    const files = {
      'docker-bake.hcl': 'target "default" { context = "api" }\n',
      'api/compose.yaml': 'services: { a: { build: . } }\n',
    };
    expect(read(script(text), files).map(show)).toEqual(found);
  });

  test('the folder of a named context', () => {
    const [build] = read(
      script('cd a; docker build --build-context lib=$PWD/lib --build-context b=$GITHUB_WORKSPACE .'),
    );
    expect([...(build?.contexts ?? [])]).toEqual([
      ['lib', 'a/lib'],
      ['b', '.'],
    ]);
  });

  test.each([
    [`, working-directory: "${expression('github.workspace')}/api"`, ''],
    [', working-directory: api', ''],
    ['', `    defaults: { run: { working-directory: "${expression('github.workspace')}/api" } }\n`],
  ])('working-directory %s%s', (more, job) =>
    expect(read(script('docker build .', more), {}, job).map(show)).toEqual(['api api/Dockerfile']),
  );

  test('the inputs of other actions', () => {
    const at = (uses: string, inputs: string) =>
      read(`{ uses: ${uses}, with: { ${inputs} } }`, {
        'ci/.devcontainer.json': '{ "build": { "dockerfile": "Dockerfile" } }',
      })[0];
    const workspace = expression('github.workspace');
    expect(at('devcontainers/ci@v0.3', `checkoutPath: "${workspace}/ci"`)?.dockerfile).toBe('ci/Dockerfile');
    const push = at('docker/build-push-action@v6', `context: ., build-contexts: "lib=${workspace}/lib"`);
    expect([...(push?.contexts ?? [])]).toEqual([['lib', 'lib']]);
  });

  test('the inputs of docker/bake-action', () => {
    const at = (inputs: string) =>
      read(`{ uses: docker/bake-action@v6, with: { ${inputs} } }`, {
        'ci/x.hcl': 'target "default" { context = "api" }\n',
      }).map(show);
    expect(at(`source: ., files: "${expression('github.workspace')}/ci/x.hcl"`)).toEqual([
      'api api/Dockerfile',
    ]);
    expect(at(`source: "${expression('github.workspace')}/ci", files: x.hcl`)).toEqual([
      'ci/api ci/api/Dockerfile',
    ]);
  });
});

describe('PowerShell', () => {
  const pwsh = (text: string) => read(script(text, ', shell: pwsh')).map(show);

  test.each([
    ['docker build `\n  -f x.txt `\r\n  api', ['api x.txt']],
    ['docker build -f docker\\x.txt .', ['. docker/x.txt']],
    [`docker build --build-arg TAG=$\{env:TAG} --build-arg B='a b' .`, ['. Dockerfile TAG=1 B=a b']],
    ['docker build --build-arg "TAG=v$env:TAG" .', ['. Dockerfile TAG=v1']],
    ['docker build "$env:GITHUB_WORKSPACE/api"', ['api api/Dockerfile']],
    ['docker build $PWD', ['. Dockerfile']],
    ['$id = docker build -q api', ['api api/Dockerfile']],
    ['& docker.exe build api', ['api api/Dockerfile']],
    ['Set-Location api; docker build .', ['api api/Dockerfile']],
    ['Push-Location api\ndocker build .', ['api api/Dockerfile']],
    ['if ($x) { docker build api }', ['api api/Dockerfile']],
    ['<# docker build web #>\n# docker build old\ndocker build api', ['api api/Dockerfile']],
    ['docker build --build-arg TAG=$tag .', ['. Dockerfile']],
    ['Set-Location $dir; docker build .', LOST],
    ['docker build $dir', LOST],
  ])('%j', (text, found) => expect(pwsh(text)).toEqual(found));

  test('a variable of PowerShell is not one of the environment', () => {
    const [build] = read(script('docker build --build-arg TAG=$TAG .', ', shell: pwsh'));
    expect(build?.unknown).toEqual(['args.TAG']);
  });

  test.each([
    ['    defaults: { run: { shell: pwsh } }\n'],
    ['    runs-on: windows-latest\n'],
    ['    runs-on: [self-hosted, Windows]\n'],
  ])('is the shell of %j', (job) =>
    expect(read(script('docker build `\n api'), {}, job).map(show)).toEqual(['api api/Dockerfile']),
  );

  test('is not where the step names another one', () =>
    expect(
      read(script('docker build `pwd`', ', shell: bash'), {}, '    runs-on: windows-latest\n').map(show),
    ).toEqual(['. Dockerfile']));
});

describe('the flags of docker compose', () => {
  const files = {
    'compose.yaml':
      'services: { a: { build: { context: ., args: { V: "$V", P: "$COMPOSE_PROJECT_NAME" } } } }\n',
    '.env': 'V=root\n',
    'ci/one.env': 'V=one\nW=x\n',
    'ci/two.env': 'V=two\n',
    'ci/.env': 'V=ci\n',
    'ci/choose.env': 'COMPOSE_FILE=ci/other.yml\nV=chosen\n',
    'ci/other.yml': 'services: { b: { build: { context: ., args: { V: "$V" } } } }\n',
  };

  test.each([
    ['docker compose -p app build', ['. Dockerfile V=root P=app']],
    ['docker compose -papp build', ['. Dockerfile V=root P=app']],
    ['COMPOSE_PROJECT_NAME=x docker compose -p app build', ['. Dockerfile V=root P=app']],
    ['docker compose --project-name=app up', ['. Dockerfile V=root P=app']],
    ['docker compose -p app --env-file ci/one.env build', ['. Dockerfile V=one P=app']],
    ['docker-compose -p app --env-file ci/one.env --env-file=ci/two.env build', ['. Dockerfile V=two P=app']],
    ['cd ci && docker compose -p app build', ['. Dockerfile V=ci P=app']],
    ['docker compose -p app --project-directory ci -f compose.yaml build', ['ci ci/Dockerfile V=ci P=app']],
    ['docker compose --project-directory=ci -p app build', ['ci ci/Dockerfile V=ci P=app']],
    ['docker compose --workdir ci -p app build', ['ci ci/Dockerfile V=ci P=app']],
    ['docker compose --env-file ci/choose.env build', ['ci ci/Dockerfile V=chosen']],
    ['docker compose -f ci/other.yml --env-file ci/one.env build', ['ci ci/Dockerfile V=one']],
    ['cd ci && docker compose --env-file ../ci/one.env -f other.yml build', ['ci ci/Dockerfile V=one']],
    ['docker compose -p app --env-file ci/none.env build', ['. Dockerfile P=app']],
    ['docker compose -p app --env-file $X build', ['. Dockerfile P=app']],
    ['V=x docker compose -p app --env-file /tmp/x.env build', ['. Dockerfile V=x P=app']],
    ['docker compose --project-directory $X build', LOST],
    ['docker compose --profile all --parallel 4 -p app build --no-cache', ['. Dockerfile V=root P=app']],
    ['docker compose --unheard-of x build', LOST],
  ])('%s', (text, found) => expect(read(script(text), files).map(show)).toEqual(found));

  test('a name of the project that is not known leaves open what asks for it', () =>
    expect(read(script('docker compose -p $X build'), files)[0]?.problem).toContain('COMPOSE_PROJECT_NAME'));
});

test('a flag that bake does not have', () =>
  expect(
    read(script('docker buildx bake --env-file x'), { 'docker-bake.hcl': 'target "default" {}' }),
  ).toMatchObject([{ problem: 'Cannot tell what --env-file does to docker buildx bake', isScript: true }]));

describe('docker compose with --no-build', () => {
  const files = { 'compose.yaml': 'services: { a: { build: . } }\n' };
  const builds = (text: string) => read(script(text), files).length;

  test.each(['up --no-build', 'up -d --no-build a', 'create --no-build', '-f compose.yaml up a --no-build'])(
    '%s builds nothing',
    (words) => expect(builds(`docker compose ${words}`)).toBe(0),
  );

  test.each([
    'up',
    'build --no-build',
    'run --no-build a',
    'up --no-build=false',
    'up --no-build --no-build=false',
    'up --no-build --build',
    'up --no-build --watch',
    'up --no-build -dw',
    'up --attach --no-build',
    'up -t --no-build',
    'up -- --no-build',
    'up --no-build $FLAGS',
    `up --no-build ${expression('inputs.flags')}`,
  ])('%s may build', (words) => expect(builds(`docker compose ${words}`)).toBe(1));
});

describe('words that a script does not write out', () => {
  const EVIL = 'evil.example/x:1';
  const FLAG = `--build-arg=BASE=${EVIL}`;
  const MAYBE = expression(`vars.F && '${FLAG}'`);
  const files = {
    'docker-bake.hcl': 'target "default" {}\n',
    'compose.yaml': 'services: { a: { build: . } }\n',
  };
  const readOne = (text: string) => read(script(text), files)[0];

  test.each([
    `docker build -t x ${expression('inputs.flags')} .`,
    `docker ${expression('inputs.flags')} build .`,
    `docker buildx $FLAGS build .`,
    `docker build '${expression('inputs.flag')}' .`,
    'docker build "$FLAG" .',
    'docker build . $FLAGS',
    `docker build --${expression('inputs.flag')} .`,
    'docker buildx bake $FLAGS',
    `docker buildx ${expression('inputs.flags')} bake`,
    `docker buildx bake --${expression('inputs.flag')}`,
  ])('may be flags: %s', (text) => {
    const build = readOne(text);
    expect(build?.dockerfile).toBe('Dockerfile');
    expect(build?.unknown).toEqual(expect.arrayContaining(['args', 'flags', 'target', 'platforms']));
    expect(build?.problem).not.toContain('\uffff');
  });

  test('may be arguments', () => expect(readOne('docker compose build $FLAGS')?.unknown).toEqual(['args']));

  const known = (text: string) =>
    read(script(text), files).map(({ target, args, unknown }) => [target, args.get('BASE'), unknown]);
  test.each([
    [`docker build ${MAYBE} .`, [null, EVIL, []], [null, undefined, []]],
    [`docker build . ${MAYBE}`, [null, EVIL, []], [null, undefined, []]],
    [`docker build "${MAYBE}" .`, [null, EVIL, []]],
    [`docker build -t ${expression(`vars.F && 'x ${FLAG}'`)} .`, [null, EVIL, []]],
    [
      `docker build -t "${expression(`vars.F && 'x" ${FLAG} "'`)}" .`,
      [null, EVIL, ['context', 'dockerfile']],
      [null, undefined, []],
    ],
    [
      `docker build ${expression("vars.F && '--target=x' || ''")} .`,
      ['x', undefined, []],
      [null, undefined, []],
    ],
    [
      `docker build ${expression("vars.F && '--target=x' || inputs.flags")} .`,
      ['x', undefined, []],
      [null, undefined, ['args', 'flags', 'target', 'platforms']],
    ],
    [
      `docker buildx bake ${expression(`vars.F && '--set=*.args.BASE=${EVIL}'`)}`,
      ...[
        [null, EVIL, []],
        [null, undefined, []],
      ],
    ],
    [`docker build ${expression("vars.F && '--build-arg'")} BASE=${EVIL} .`, [null, EVIL, []]],
    [`docker compose build ${MAYBE}`, [null, EVIL, []], [null, undefined, []]],
  ])('are each of the texts that an expression may give: %s', (text, ...found) =>
    expect(known(text)).toEqual(expect.arrayContaining(found)),
  );

  test.each(['docker build $flags .', 'docker build @flags .', 'docker build . @flags'])(
    'may be flags in PowerShell: %s',
    (text) =>
      expect(read(script(text, ', shell: pwsh'))).toMatchObject([
        { dockerfile: 'Dockerfile', unknown: ['args', 'flags', 'target', 'platforms'] },
      ]),
  );

  test('may be files of compose, or arguments', () =>
    expect(read(script('docker compose $FLAGS build'), files)).toMatchObject([
      { dockerfile: null, problem: 'Cannot tell what $FLAGS does to docker compose' },
      { dockerfile: 'Dockerfile', unknown: ['args'] },
    ]));

  test.each([
    `docker build -t ${expression('inputs.tag')} .`,
    `docker build -t "x:${expression("inputs.tag || 'a b'")}" .`,
    `docker build ${expression("github.event_name != 'push' && '--push' || ''")} .`,
    `docker build ${expression("(inputs.a || inputs.b) && ('--push' || '--load')")} .`,
    `docker build $\{PUSH:+--push} .`,
    `docker buildx bake ${expression("inputs.push && '--push'")}`,
    `docker compose build ${expression("inputs.fresh && '--no-cache --pull'")}`,
    'docker compose build "$SERVICE"',
  ])('give a build nothing: %s', (text) =>
    expect(readOne(text)).toMatchObject({ dockerfile: 'Dockerfile', problem: null, unknown: [] }),
  );

  test.each([
    `doc"ker" build ${FLAG} .`,
    `"doc""ker" bui\\ld ${FLAG} .`,
    `docker build ${FLAG} -- .`,
    `Docker build ${FLAG} .`,
    `bash <<X\ndocker build ${FLAG} .\nX`,
    `sh -e <<< 'docker build ${FLAG} .'`,
    `function f { docker build ${FLAG} .; }; f`,
    `docker buildx debug --invoke sh build ${FLAG} .`,
    `docker buildx dap build ${FLAG} .`,
    `${expression('inputs.docker')} build ${FLAG} .`,
    `$\{DOCKER:-docker} build ${FLAG} .`,
    `D="docker buildx"; $D build ${FLAG} .`,
    `alias d=docker\nd build ${FLAG} .`,
    `CMD="docker build ${FLAG} ."; $CMD`,
    expression(`vars.F && 'docker build ${FLAG} .'`),
  ])('are read all the same: %s', (text) =>
    expect(read(script(text)).map(show)).toEqual([`. Dockerfile BASE=${EVIL}`]),
  );

  test.each([
    [`--set=*.args.BASE=${EVIL}`, { args: new Map([['BASE', EVIL]]) }],
    [expression(`vars.F && '--set=*.args.BASE=${EVIL}'`), { args: new Map([['BASE', EVIL]]) }],
    [expression('inputs.target'), { unknown: [] }],
  ])('are the targets of an action: %s', (targets, found) =>
    expect(
      read(`{ uses: docker/bake-action@v6, with: { targets: "${targets}" } }`, files).at(-1),
    ).toMatchObject(found),
  );

  test('are those of a shell', () =>
    expect(read(`{ run: "true", shell: "bash -c 'docker build .' {0}" }`)).toMatchObject([
      { problem: "Only plain commands are read, not the shell bash -c 'docker build .' {0}" },
    ]));

  test('compose watches', () => expect(readOne('docker compose watch')?.dockerfile).toBe('Dockerfile'));

  test.each([
    [`echo . | xargs docker build ${FLAG}`],
    [`find . -name Dockerfile -execdir docker build ${FLAG} . \\;`],
    [`su - me -c "docker build ${FLAG} ."`],
    [`ssh host 'docker build ${FLAG} .'`],
    [`parallel docker build ${FLAG} ::: .`],
    [`echo "docker build ${FLAG} ." | tr a a | sh`],
    [`tr a a <<< "docker build ${FLAG} ." | sudo mksh`],
    [`echo "docker build ${FLAG} ." > b.sh; bash b.sh`],
    [`cat > b.sh <<X\ndocker build ${FLAG} .\nX\nbash b.sh`],
    [`docker run docker:cli docker build ${FLAG} .`],
    [`docker ${expression('inputs.command')} . # build`],
    [`docker ${expression('inputs.a')}build .`],
    [`${expression('inputs.x')} build -t docker ${expression('inputs.flags')} .`],
    [`Start-Process docker -ArgumentList "build ${FLAG} ."`, 'pwsh'],
    [`iex "docker build ${FLAG} ."`, 'pwsh'],
    [`"docker build ${FLAG} ." | bash`, 'pwsh'],
  ])('are said to be not read: %s', (text, shell = 'bash') => {
    const builds = read(script(text, `, shell: ${shell}`));
    expect(builds.map(show)).toEqual(LOST);
    expect(builds[0]?.problem).toMatch(/^Only plain commands are read, not \S/);
  });

  test('a command of compose that is not known', () =>
    expect(read(script(`docker compose ${expression('inputs.c')} # build`), files)).toMatchObject([
      { dockerfile: null, problem: `Cannot tell what ${expression('inputs.c')} does to docker compose` },
    ]));

  test.each([
    ['import subprocess\nsubprocess.run(["docker", "build", "."])', 'python'],
    [`docker build ${FLAG} %X% .`, 'cmd'],
  ])('are those of another language: %s', (text, shell) =>
    expect(read(script(text, `, shell: ${shell}`))).toMatchObject([
      { problem: `Scripts of ${shell} are not read` },
    ]),
  );

  test.each([
    'echo "docker build ."',
    'git commit -m "docker build"',
    'docker run --rm node npm run build',
    'echo "docker build ." >> $GITHUB_STEP_SUMMARY',
    'make build # docker',
    'cp -r docker build',
    '$CARGO build; docker version',
    'docker $FLAGS run x build',
    'docker push x/build',
  ])('build nothing: %s', (text) => expect(read(script(text))).toEqual([]));
});

describe('variables that a script takes from elsewhere', () => {
  const files = {
    'docker-bake.hcl': 'variable "V" { default = "a" }\ntarget "default" { args = { B = V } }\n',
    'one.env': 'V=b\n',
    'two.env': 'W=b\n',
    'further.sh': '# more\n. ./one.env\n',
    'unknown.sh': '. "$(dirname "$0")/one.env"\n',
  };
  const readBake = (text: string, shell = 'bash') =>
    read(script(`${text}; docker buildx bake`, `, shell: ${shell}`), files)[0];

  test.each<[string, string?]>([
    ['. ./one.env'],
    ['set -a; source one.env'],
    ['. "$GITHUB_WORKSPACE/one.env"'],
    ['. ./further.sh'],
    ['export $(cat one.env)'],
    ["export $(grep -v '^#' one.env | xargs)"],
    ['$env:V = $x', 'pwsh'],
    ['$' + '{env:V} = "b" + $x', 'pwsh'],
    ['[Environment]::SetEnvironmentVariable("V", "b")', 'pwsh'],
    ['Set-Item env:V b', 'pwsh'],
  ])('are not known: %s', (text, shell) => expect(readBake(text, shell)?.unknown).toEqual(['args.B']));

  test.each<[string, string, string?]>([
    ['$env:V = "b"', '. Dockerfile B=b', 'pwsh'],
    ['$' + '{env:V} = "b"', '. Dockerfile B=b', 'pwsh'],
    ['eval "$(cat one.env)"', '. Dockerfile B=a'],
    ['set -a; eval "$(cat one.env)"', '. Dockerfile B=b'],
    ['set -a; source <(cat one.env)', '. Dockerfile B=b'],
  ])('are known where the text of a file runs, or a script of PowerShell says so: %s', (text, found, shell) =>
    expect([readBake(text, shell)].flatMap((build) => build ?? []).map(show)).toEqual([found]),
  );

  test.each<[string, string?]>([
    ['. ./none.env'],
    ['. "$FILE"'],
    ['. ./unknown.sh'],
    ['export $(cat none.env)'],
    ['export $(./one.sh)'],
    ['eval "$(jq -r .x one.json)"'],
    ['[Environment]::SetEnvironmentVariable($name, "b")', 'pwsh'],
  ])('may be any, a source policy among them: %s', (text, shell) =>
    expect(readBake(text, shell)?.unknown).toEqual(['args.B', 'args.SOURCE_DATE_EPOCH', 'images']),
  );

  test.each<[string, string?]>([
    ['. ./two.env'],
    ['. .venv/bin/activate'],
    ['. ~/.profile'],
    ['. "$HOME/.profile"'],
    ['eval "$(ssh-agent -s)"'],
    ['export W=$(date)'],
    ['export $(cat two.env)'],
    ['eval "$(aws ecr get-login --no-include-email)"'],
    ['$W = "b"', 'pwsh'],
  ])('are others: %s', (text, shell) => expect(readBake(text, shell)).toMatchObject({ problem: null }));

  test('a build whose output PowerShell keeps in a variable', () =>
    expect(read(script('$env:ID = docker build -q api', ', shell: pwsh')).map(show)).toEqual([
      'api api/Dockerfile',
    ]));
});

describe('files that a script writes', () => {
  const written = (text: string, shell = 'bash') =>
    find(script(`${text}; docker build .`, `, shell: ${shell}`), {
      Dockerfile: 'FROM debian\n',
      // whatever it writes to an .env may be for this one
      'sub/compose.yaml': 'services: { a: { build: . } }\n',
    }).problems.map(
      ({ message }) => /^A script writes (.*), and what it then says is not judged$/.exec(message)?.[1],
    );

  test.each<[string, string, string?]>([
    ['echo A=b >> .env', '.env'],
    ['echo A=b >| sub/.env', 'sub/.env'],
    ['echo A=b > "$GITHUB_WORKSPACE/.env"', '$GITHUB_WORKSPACE/.env'],
    ['cp prod.env .env', '.env'],
    ['sudo mv x compose.yaml', 'compose.yaml'],
    ['ln -sf a/x docker-bake.hcl', 'docker-bake.hcl'],
    ['cp docker/Dockerfile .', 'Dockerfile'],
    ['cp docker/web.Dockerfile api/', 'api/web.Dockerfile'],
    ['echo x | tee -a .env', '.env'],
    ['sed -i s/a/b/ Dockerfile', 'Dockerfile'],
    ['curl -fsSL -o docker-compose.yml https://example.com', 'docker-compose.yml'],
    ['wget -O Dockerfile https://example.com', 'Dockerfile'],
    ['envsubst < x > .devcontainer/devcontainer.json', '.devcontainer/devcontainer.json'],
    ['git checkout other -- Dockerfile', 'Dockerfile'],
    ['git -C . checkout origin/main api/Dockerfile', 'api/Dockerfile'],
    ['git restore -s other Dockerfile', 'Dockerfile'],
    ['git restore --source=other --staged compose.yaml', 'compose.yaml'],
    ['git mv odd Dockerfile', 'Dockerfile'],
    ['dd if=odd of=Dockerfile', 'Dockerfile'],
    ['j2 odd.j2 -o Dockerfile', 'Dockerfile'],
    ['gomplate -f odd --out=Dockerfile', 'Dockerfile'],
    ['sort -o .env x', '.env'],
    ['cat x | sponge Dockerfile', 'Dockerfile'],
    ["awk -i inplace '{ print }' Dockerfile", 'Dockerfile'],
    ['ex -s Dockerfile', 'Dockerfile'],
    ['patch Dockerfile x.patch', 'Dockerfile'],
    ['perl -pi -e s/a/b/ Dockerfile', 'Dockerfile'],
    ['sed -i s/a/b/ Docker*', 'Docker*'],
    ['sed -i "s|a|b|" web/Dockerfile', 'web/Dockerfile'],
    ["sed -i 's/a/b/w x.Dockerfile' web/app", 'x.Dockerfile'],
    ['sed -e s/a/b/ -i.bak ./watchtower/Dockerfile', './watchtower/Dockerfile'],
    ['sed -i s/a/b/ ./*', './*'],
    ['find . -name Dockerfile -exec sed -i s/a/b/ {} +', 'Dockerfile'],
    ["find . -name 'Docker*' -type f | xargs -n1 sed -i s/a/b/", 'Docker*'],
    ['grep -rl debian --include=Dockerfile . | xargs sed -i s/a/b/', 'Dockerfile'],
    ["git ls-files '*Dockerfile' | xargs sed -i s/a/b/", '*Dockerfile'],
    ['for f in Docker*; do sed -i s/a/b/ $f; done', 'Docker*'],
    ['for f in api/Dockerfile; do sed -i s/a/b/ "$f"; done', 'api/Dockerfile'],
    ['find . -name Dockerfile | while read -r f; do sed -i s/a/b/ "$f"; done', 'Dockerfile'],
    ['sed -i s/a/b/ $(find . -name Dockerfile)', 'Dockerfile'],
    ['Set-Content .env "A=b"', '.env', 'pwsh'],
    ['Copy-Item x .env', '.env', 'pwsh'],
  ])('are named: %s', (text, path, shell) => expect(written(text, shell)).toEqual([path]));

  test.each(['git apply x.patch', 'patch -p1 < x.patch', 'patch -p1 -i x.patch', 'git am x.patch'])(
    'are named by a patch of the repository: %s',
    (text) => {
      const patch = '--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1 +1 @@\n-a\n+b\n--- a/x.c\n+++ b/x.c\n';
      const files = { Dockerfile: 'FROM debian\n', 'x.patch': patch };
      expect(find(script(`${text}; docker build .`), files).problems.map(({ message }) => message)).toEqual([
        'A script writes Dockerfile, and what it then says is not judged',
      ]);
    },
  );

  test.each([
    'cat Dockerfile > x',
    'cp Dockerfile /tmp/x',
    'cp Dockerfile /tmp/',
    'cp Dockerfile $RUNNER_TEMP/',
    'echo x > /tmp/.env',
    'echo x > ~/.env',
    'echo x >> $GITHUB_ENV',
    'sed s/a/b/ Dockerfile',
    'sed s/a/b/ web/Dockerfile w.Dockerfile',
    'sed -n -f w.Dockerfile -e p web/Dockerfile',
    'git checkout -- Dockerfile',
    'git checkout HEAD -- Dockerfile',
    'git restore Dockerfile',
    'grep -o Dockerfile x',
    'dd if=Dockerfile of=x',
    'sed -i s/a/b/ *.md',
    'find . -name Dockerfile -exec cat {} +',
    "find . -name '*.md' -exec sed -i s/a/b/ {} +",
    'find . -name Dockerfile | xargs cat',
    'git ls-files *.md | xargs sed -i s/a/b/',
    'for f in *.md; do sed -i s/a/b/ $f; done',
    'find . -name Dockerfile -o -name Containerfile',
    'awk x Dockerfile',
    'grep x compose.yaml 2>&1',
  ])('are not those of builds: %s', (text) => expect(written(text)).toEqual([]));
});
