import { describe, expect, it } from 'vitest';
import { args, compose, DEFAULT, EVIL, type Files, inline } from '../support/build-files.js';
import { symlink } from '../support/github/git-repository.js';
import { judgeChange } from '../support/github/judge-change.js';
import { BAD, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();

describe('what compose files bring in', () => {
  it.each<[string, Files, Files, string[]]>([
    [
      'an argument',
      { Dockerfile: DEFAULT, 'compose.yaml': args('debian:trixie') },
      { 'compose.yaml': args(EVIL) },
      ['Dockerfile: unapproved'],
    ],
    [
      'a value in .env alone',
      { Dockerfile: DEFAULT, 'compose.yaml': args(`\${BASE}`), '.env': 'BASE=debian:trixie\n' },
      { '.env': `BASE=${EVIL}\n` },
      ['Dockerfile: unapproved'],
    ],
    [
      'a new .env',
      { Dockerfile: DEFAULT, 'compose.yaml': args(`\${BASE-debian:trixie}`) },
      { '.env': `BASE=${EVIL}\n` },
      ['Dockerfile: unapproved'],
    ],
    [
      'a .env that goes away',
      { Dockerfile: DEFAULT, 'compose.yaml': args(`\${BASE-${EVIL}}`), '.env': 'BASE=debian:trixie\n' },
      { '.env': null },
      ['Dockerfile: unapproved'],
    ],
    ['a new inline Dockerfile', {}, { 'compose.yaml': inline(BAD) }, ['compose.yaml: unapproved']],
    [
      'a changed inline Dockerfile',
      { 'compose.yaml': inline(GOOD) },
      { 'compose.yaml': inline(BAD) },
      ['compose.yaml: unapproved'],
    ],
    [
      'another value for an inline Dockerfile',
      {
        'compose.yaml': `${inline('ARG BASE=debian:trixie\nFROM $$BASE')}      args: { BASE: "debian:trixie" }\n`,
      },
      { 'compose.yaml': `${inline('ARG BASE=debian:trixie\nFROM $$BASE')}      args: { BASE: "${EVIL}" }\n` },
      ['compose.yaml: unapproved'],
    ],
    [
      'a context',
      {
        Dockerfile: 'FROM debian:trixie\nCOPY --from=deps / /\nFROM scratch as deps\n',
        'compose.yaml': compose('.'),
      },
      {
        'compose.yaml': compose(
          `{ context: ., additional_contexts: { "debian:trixie": "docker-image://${EVIL}" } }`,
        ),
      },
      ['Dockerfile: unapproved'],
    ],
    [
      'a target',
      {
        Dockerfile: `FROM ${EVIL} AS dev\nFROM debian:trixie\n`,
        'compose.yaml': compose('.'),
        [POLICY]: `${SMALL_POLICY}overrides:\n  - { roles: [build], rules: { unapproved: ignore } }\n`,
      },
      { 'compose.yaml': compose('{ context: ., target: dev }') },
      ['Dockerfile: unapproved'],
    ],
    [
      'an odd name that is new',
      { 'image.build': BAD, 'compose.yaml': compose('.'), Dockerfile: GOOD },
      { 'compose.yaml': compose('{ context: ., dockerfile: image.build }') },
      ['image.build: unapproved'],
    ],
    [
      'an odd name that is new, with its file',
      {},
      { 'image.build': BAD, 'compose.yaml': compose('{ context: ., dockerfile: image.build }') },
      ['image.build: unapproved'],
    ],
    [
      'an odd name with a foreign ending',
      { 'x/app.sh': BAD, 'compose.yaml': compose('.'), Dockerfile: GOOD },
      { 'compose.yaml': compose('{ context: x, dockerfile: app.sh }') },
      ['x/app.sh: unapproved'],
    ],
    [
      'a change in a file with an odd name',
      { 'image.build': GOOD, 'compose.yaml': compose('{ context: ., dockerfile: image.build }') },
      { 'image.build': BAD },
      ['image.build: unapproved'],
    ],
    [
      'a new file with an odd name that was missing',
      { 'compose.yaml': compose('{ context: ., dockerfile: image.build }') },
      { 'image.build': BAD },
      ['image.build: unapproved'],
    ],
    [
      'a Dockerfile that is renamed to an odd name',
      { 'a/Dockerfile': BAD, 'compose.yaml': compose('a') },
      { 'a/Dockerfile': null, 'a/image': BAD, 'compose.yaml': compose('{ context: a, dockerfile: image }') },
      ['a/image: unapproved'],
    ],
    [
      'a build file that is renamed, into the light',
      { 'notes.yaml': args(EVIL), Dockerfile: DEFAULT },
      { 'notes.yaml': null, 'compose.yaml': args(EVIL) },
      ['Dockerfile: unapproved'],
    ],
    [
      'an override file',
      { Dockerfile: DEFAULT, 'compose.yaml': compose('.') },
      { 'compose.override.yaml': args(EVIL) },
      ['Dockerfile: unapproved'],
    ],
    [
      'an override file that goes away',
      { Dockerfile: DEFAULT, 'compose.yaml': args(EVIL), 'compose.override.yaml': args('debian:trixie') },
      { 'compose.override.yaml': null },
      ['Dockerfile: unapproved'],
    ],
    [
      'a link to an override file that goes away',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': args(EVIL),
        'good.yaml': args('debian:trixie'),
        'compose.override.yaml': symlink('good.yaml'),
      },
      { 'compose.override.yaml': null },
      ['Dockerfile: unapproved'],
    ],
    [
      'a link to an override file that becomes a file',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': args(EVIL),
        'good.yaml': args('debian:trixie'),
        'compose.override.yaml': symlink('good.yaml'),
      },
      { 'compose.override.yaml': 'services: {}\n' },
      ['Dockerfile: unapproved'],
    ],
    [
      'a folder of values that was a link',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': `${compose('.')}include: [{ path: v/a.yml }]\n`,
        'good/a.yml': 'services: { x: { build: . } }\n',
        v: symlink('good'),
      },
      { v: null, 'v/a.yml': `services:\n  x:\n    build: { context: .., args: { BASE: "${EVIL}" } }\n` },
      ['Dockerfile: unapproved'],
    ],
    [
      'an extended file of an unusual name',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': 'services:\n  web:\n    extends: { file: parts/base.txt, service: web }\n',
        'parts/base.txt': 'services: { web: { build: { context: .. } } }\n',
      },
      { 'parts/base.txt': `services: { web: { build: { context: .., args: { BASE: "${EVIL}" } } } }\n` },
      ['Dockerfile: unapproved'],
    ],
    [
      'an included file of an unusual name',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': 'include: [parts/base.yml]\n',
        'parts/base.yml': 'services: { web: { build: { context: .. } } }\n',
      },
      { 'parts/base.yml': `services: { web: { build: { context: .., args: { BASE: "${EVIL}" } } } }\n` },
      ['Dockerfile: unapproved'],
    ],
  ])('%s', async (_, base, change, expected) => {
    const { found, result } = await judgeChange(stage, { base, change });
    expect(found).toEqual(expected);
    expect(result).toBe('fail');
  });
});
