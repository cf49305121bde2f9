import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { runShell } from '../../support/shell-run.js';

const HOME = mkdtempSync(join(tmpdir(), 'copied-'));
afterAll(() => rmSync(HOME, { recursive: true }));

const COMPOSE = `services: { web: { build: { context: ., args: { BASE: "$\{BASE:-none}", SHA: "$\{SHA-}" } } } }\n`;
const FILES: Readonly<Record<string, string>> = {
  Dockerfile: 'ARG BASE=node:22\nFROM $BASE\n',
  'compose.yml': COMPOSE,
  'api/compose.yml': COMPOSE,
  'other.yml': COMPOSE.replace('none', 'other'),
  '.env.example': 'BASE=example\n# note\nKEY="a b"\n',
  'env/prod': 'BASE=prod',
  'open.env': `BASE=\${MINE}\n`,
  'chosen.env': 'COMPOSE_FILE=other.yml\n',
};

interface Read {
  readonly bases: readonly string[];
  readonly said: readonly string[];
  readonly sources: readonly string[];
}

function read(steps: readonly object[], files: Readonly<Record<string, string>> = FILES): Read {
  const flow = JSON.stringify({ on: 'push', jobs: { j: { 'runs-on': 'ubuntu-24.04', steps } } });
  const tree = treeOf({ ...files, '.github/workflows/a.yml': flow });
  const { builds, problems } = findBuilds(tree, new Set(['workflow']));
  return {
    bases: builds.map(({ args }) => args.get('BASE') ?? '?'),
    said: problems.map(({ message }) => message),
    sources: builds.flatMap(({ sources }) => sources),
  };
}

/** What a shell leaves in a file of variables. */
function makeBase(script: string, path: string): string {
  rmSync(HOME, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(HOME, name)), { recursive: true });
    writeFileSync(join(HOME, name), text);
  }
  runShell('bash', ['-e', '-c', script], { cwd: HOME, env: { PATH: process.env['PATH'], HOME } });
  const made = join(HOME, path);
  const text = existsSync(made) ? readFileSync(made, 'utf8') : '';
  return [...text.matchAll(/^BASE=(.*)$/gm)].at(-1)?.[1] ?? 'none';
}

const WRITTEN = 'A script writes .env, and what it then says is not judged';

describe('a file of variables that is copied before compose reads it', () => {
  test.each([
    ['cp .env.example .env'],
    ['cp -f .env.example .env'],
    ['cp ./.env.example ./.env'],
    ['cp -n .env.example .env'],
    ['mv .env.example .env'],
    ['ln -s .env.example .env'],
    ['ln -sf .env.example .env'],
    ['ln -s ../.env.example api/.env', 'api/.env'],
    ['install -m 600 .env.example .env'],
    ['install -m600 env/prod .env'],
    ['cat .env.example > .env'],
    ['cat < .env.example > .env'],
    ['cat .env.example env/prod > .env'],
    ['tee .env < env/prod'],
    ['cat env/prod | tee .env'],
    ['cp .env.example .env\necho BASE=more >> .env'],
    ['cp .env.example .env\ncat env/prod >> .env'],
    ['cp env/prod .env\nmv .env.example .env'],
    ['[ -f .env ] || cp .env.example .env'],
    ['test -e .env || cp env/prod .env'],
    ['[ ! -f .env ] && cp .env.example .env'],
    ['[[ ! -f .env ]] && cp .env.example .env'],
    ['if [ ! -f .env ]; then cp .env.example .env; fi'],
    ['mkdir -p api && cp .env.example api/.env', 'api/.env'],
    ['cp .env.example .env && ls nothere'],
    ['cp env/prod .env && cp .env.example .env && true'],
    ['{ cat .env.example; echo BASE=more; } > .env'],
    ['F=env/prod; cp "$F" .env'],
    ['echo BASE=plain > .env'],
    ['cat > .env <<X\nBASE=text\nX'],
    ['cp env/prod api/.env', 'api/.env'],
  ])('is what bash makes of it: %s', (script, path = '.env') => {
    const folder = dirname(path);
    const run = `${script}\ndocker compose --project-directory ${folder} -f ${folder}/compose.yml build`;
    const { bases, said } = read([{ run }]);
    expect({ bases, said }).toEqual({ bases: [makeBase(script, path)], said: [] });
  });

  test('counts from an earlier step, for actions, for bake and for --env-file', () => {
    const copy = { run: 'cp .env.example .env' };
    expect(read([copy, { run: 'docker compose up --build' }]).bases).toEqual(['example']);
    expect(
      read([copy, { uses: 'hoverkraft-tech/compose-action@v2', with: { 'compose-file': 'compose.yml' } }])
        .bases,
    ).toContain('example');
    expect(read([copy, { run: 'docker buildx bake' }]).bases).toEqual(['example']);
    const run = 'cp env/prod ci.env\ndocker compose --env-file ci.env build';
    expect(read([{ run }]).bases).toEqual(['prod']);
  });

  test('chooses the files of compose', () =>
    expect(read([{ run: 'cp chosen.env .env\ndocker compose build' }]).bases).toEqual(['other']));

  test('is the reason for a build, as the file that it is copied from', () => {
    const { sources } = read([{ run: 'cp .env.example .env\ndocker compose build' }]);
    expect(sources).toContain('.env.example');
    expect(sources).not.toContain('.env');
  });

  test('is that of each row of a matrix', () => {
    const run = `cp $\{{ matrix.f }} .env\ndocker compose build`;
    const job = { strategy: { matrix: { f: ['.env.example', 'env/prod'] } }, steps: [{ run }] };
    const flow = JSON.stringify({ on: 'push', jobs: { j: { 'runs-on': 'ubuntu-24.04', ...job } } });
    const { builds } = findBuilds(
      treeOf({ ...FILES, '.github/workflows/a.yml': flow }),
      new Set(['workflow']),
    );
    expect(builds.map(({ args }) => args.get('BASE'))).toEqual(['example', 'prod']);
  });

  test('is not known where envsubst takes what is not', () => {
    const { bases, said } = read([{ run: 'envsubst < open.env > .env\ndocker compose build' }]);
    expect(bases).toEqual(['none']);
    expect(said).toEqual(['A script writes .env, and only what is known of its text is judged']);
    const known = { run: 'envsubst < open.env > .env\ndocker compose build', env: { MINE: 'given' } };
    expect(read([known])).toMatchObject({ bases: ['given'], said: [] });
  });

  test.each([['echo "K=$(openssl rand -hex 8)" >> .env'], [`cat >> .env <<X\nK=$\{{ secrets.K }}\nX`]])(
    'is read but for a value that is not known, with one warning: %s',
    (script) =>
      expect(read([{ run: `cp .env.example .env\n${script}\ndocker compose build` }])).toMatchObject({
        bases: ['example'],
        said: ['A script writes .env, and only what is known of its text is judged'],
      }),
  );

  test('is no reason to refuse a compose file by a value that is not known', () => {
    const service = `read_only: "$\{N}", networks: ["$\{M:-default}"], pull_policy: "$\{P:-build}"`;
    const files = { ...FILES, 'compose.yml': COMPOSE.replace('web: {', `web: { ${service},`) };
    const steps = [
      {
        run: `cp .env.example .env\necho "N=$\{{ secrets.N }}" >> .env\necho "M=$X" >> .env\necho "P=$Y" >> .env`,
      },
      { run: 'docker compose build' },
    ];
    const { bases, said } = read(steps, files);
    expect(bases).toEqual(['example']);
    expect(said).toEqual(['A script writes .env, and only what is known of its text is judged']);
  });

  test.each([
    ['printf "%s" "$ALL" > .env'],
    [`echo "$\{{ secrets.ALL }}" > .env`],
    ['cp .env.example .env\necho "$K=x" >> .env'],
    ['cp .env.example .env\necho "COMPOSE_FILE=$F" >> .env'],
    ['sed s/a/b/ .env.example > .env'],
    ['cp "$F" .env'],
    ['cp /etc/env .env'],
    ['cp nothere .env'],
    ['if [ -f x ]; then cp .env.example .env; fi'],
    ['[ -f x ] || cp .env.example .env'],
    ['cp .env.example .env\nsed -i s/a/b/ .env'],
    ['echo BASE=x > .env.example\ncp .env.example .env'],
    ['./gen > .env'],
  ])('is told where it is another text: %s', (script) =>
    expect(read([{ run: `${script}\ndocker compose build` }]).said).toContain(WRITTEN),
  );

  test.each([
    ['an if', [{ if: 'always()', run: 'cp .env.example .env' }]],
    ['a change before', [{ run: 'sed -i s/a/b/ .env.example' }, { run: 'cp .env.example .env' }]],
  ])('is told where the step has %s', (_, steps) =>
    expect(read([...steps, { run: 'docker compose build' }]).said).not.toEqual([]),
  );

  test('may be changed by what runs in between', () =>
    expect(
      read([{ run: 'cp .env.example .env' }, { run: './gen.sh' }, { run: 'docker compose build' }]).said,
    ).toEqual(['A script writes .env, which is judged, but what runs before the build may change it']));

  test('is no Dockerfile', () =>
    expect(
      read([{ run: 'cp web.Dockerfile Dockerfile\ndocker build .' }], {
        ...FILES,
        'web.Dockerfile': 'FROM x\n',
      }).said,
    ).toEqual(['A script writes Dockerfile, and what it then says is not judged']));
});
