import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const compose = (head = ''): string =>
  `${head}services:\n  a:\n    build:\n      context: .\n      args: {A: "\${COMPOSE_PROJECT_NAME}"}\n`;

/** The argument of the build that a step makes in `sub`, or why it is not known. */
function argumentOf(step: string, { head = '', dotenv = '' } = {}): string | undefined {
  const { builds } = findBuilds(
    treeOf({
      'sub/compose.yaml': compose(head),
      'sub/.env': dotenv,
      '.github/workflows/w.yml': `on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - ${step}\n`,
    }),
    new Set(['workflow']),
  );
  const [build] = builds;
  return build?.args.get('A') ?? build?.problem ?? undefined;
}

const inSub = (command: string, env = ''): string =>
  `{working-directory: sub, run: ${JSON.stringify(command)}${env === '' ? '' : `, env: {${env}}`}}`;

describe('the name of a project', () => {
  test.each([
    ['is that of the folder', 'docker compose build', '', {}, 'sub'],
    [
      'is what the environment says',
      'docker compose build',
      'COMPOSE_PROJECT_NAME: e',
      { dotenv: 'COMPOSE_PROJECT_NAME=d' },
      'e',
    ],
    ['is what .env says', 'docker compose build', '', { dotenv: 'COMPOSE_PROJECT_NAME=d' }, 'd'],
    [
      'is not empty where .env says so',
      'docker compose build',
      '',
      { dotenv: 'COMPOSE_PROJECT_NAME=' },
      'sub',
    ],
    [
      'is not that of .env where the environment has an empty one',
      'docker compose build',
      'COMPOSE_PROJECT_NAME: ""',
      { dotenv: 'COMPOSE_PROJECT_NAME=d' },
      'sub',
    ],
    [
      'is what the option says',
      'docker compose -p o build',
      'COMPOSE_PROJECT_NAME: e',
      { head: 'name: n\n' },
      'o',
    ],
    ['is not that of an empty option', 'docker compose -p "" build', 'COMPOSE_PROJECT_NAME: e', {}, 'e'],
    ['is what the file says', 'docker compose build', '', { head: 'name: n\n' }, 'n'],
    ['is the word bake to bake', 'docker buildx bake', '', {}, 'bake'],
    ['is what the environment says to bake', 'docker buildx bake', 'COMPOSE_PROJECT_NAME: e', {}, 'e'],
    [
      'is what the file says to bake before the environment',
      'docker buildx bake',
      'COMPOSE_PROJECT_NAME: e',
      { head: 'name: n\n' },
      'n',
    ],
  ])('%s', (_, command, env, files, expected) => {
    expect(argumentOf(inSub(command, env), files)).toBe(expected);
  });
});
