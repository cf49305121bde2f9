import { describe, expect, it } from 'vitest';
import { args, compose, DEFAULT, EVIL, type Files, inline, OPEN } from '../support/build-files.js';
import { judgeChange } from '../support/github/judge-change.js';
import { BAD, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();

describe('what build files do not bring in', () => {
  it.each<[string, Files, Files]>([
    [
      'another key beside a Dockerfile with old findings',
      { Dockerfile: BAD, 'compose.yaml': compose('.') },
      { 'compose.yaml': compose('.', '    ports: ["80:80"]\n') },
    ],
    [
      'another key beside an inline Dockerfile with old findings',
      { 'compose.yaml': inline(BAD) },
      { 'compose.yaml': `# a comment\n${inline(BAD)}` },
    ],
    [
      'a build that goes away',
      { Dockerfile: DEFAULT, 'compose.yaml': args(EVIL) },
      { 'compose.yaml': 'services: {}\n' },
    ],
    [
      'a build file that goes away',
      { Dockerfile: DEFAULT, 'compose.yaml': args(EVIL) },
      { 'compose.yaml': null },
    ],
    [
      'a file with an odd name that goes away',
      { 'image.build': BAD, 'compose.yaml': compose('{ context: ., dockerfile: image.build }') },
      { 'image.build': null, 'compose.yaml': null },
    ],
    [
      'a build file that is renamed',
      { Dockerfile: DEFAULT, 'compose.yaml': args('debian:trixie') },
      { 'compose.yaml': null, 'compose.yml': args('debian:trixie') },
    ],
    [
      'a Dockerfile whose value the build knows',
      { 'compose.yaml': args('debian:trixie') },
      { Dockerfile: OPEN },
    ],
    [
      'a good argument',
      { Dockerfile: OPEN, 'compose.yaml': args('debian:trixie') },
      { 'compose.yaml': args('debian:bookworm') },
    ],
    [
      'an unrelated file beside old findings',
      { Dockerfile: DEFAULT, 'compose.yaml': args(EVIL) },
      { 'src/a.ts': 'a\n' },
    ],
    [
      'a build file where none is read',
      { [POLICY]: `${SMALL_POLICY}settings: { discover: [] }\n`, Dockerfile: DEFAULT },
      { 'compose.yaml': args(EVIL) },
    ],
    [
      'a kind that is not read',
      { [POLICY]: `${SMALL_POLICY}settings: { discover: [bake] }\n`, Dockerfile: DEFAULT },
      { 'compose.yaml': args(EVIL) },
    ],
  ])('nothing: %s', async (_, base, change) => {
    expect(await judgeChange(stage, { base, change })).toEqual({ found: [], result: 'pass', notes: [] });
  });

  it('another value beside an old finding, which is existing', async () => {
    const base = {
      Dockerfile: `${BAD}ARG V\n`,
      'compose.yaml': compose('{ context: ., args: { V: "1" } }'),
    };
    const change = { 'compose.yaml': compose('{ context: ., args: { V: "2" } }') };
    const run = await stage.pullRequest({ base, change }).run();
    expect(run.report).toMatchObject({
      verdict: 'pass',
      counts: { files: 1, blocking: 0, existing: 1 },
      findings: [{ file: 'Dockerfile', existing: true }],
    });
    expect(run.summary).toContain('✅ Base images: nothing blocks');
  });

  it('nothing but a warning: a file that the policy ignores', async () => {
    const base = {
      [POLICY]: `${SMALL_POLICY}settings: { ignore: [image.build] }\n`,
      'image.build': GOOD,
      'compose.yaml': compose('{ context: ., dockerfile: image.build }'),
    };
    expect(await judgeChange(stage, { base, change: { 'image.build': BAD } })).toEqual({
      found: [],
      result: 'pass',
      notes: ['compose.yaml: warning'],
    });
  });
});

describe('images that are run', () => {
  const policy = `${SMALL_POLICY}settings: { run-images: true }\n`;
  it.each<[string, Files]>([
    ['compose.yaml', { 'compose.yaml': `services: { db: { image: "${EVIL}" } }\n` }],
    ['.devcontainer/devcontainer.json', { '.devcontainer/devcontainer.json': `{ "image": "${EVIL}" }` }],
  ])('count where the policy says so: %s', async (file, change) => {
    const { found } = await judgeChange(stage, { base: { [POLICY]: policy }, change });
    expect(found).toEqual([`${file}: unapproved`]);
  });

  it.each([
    ['compose.yaml', `services: { db: { image: "${EVIL}" } }\n`],
    ['.devcontainer/devcontainer.json', `{ "image": "${EVIL}" }`],
  ])('nothing but a note: an image that %s only runs', async (path, text) => {
    expect(await judgeChange(stage, { base: {}, change: { [path]: text } })).toEqual({
      found: [],
      result: 'pass',
      notes: [`${path}: warning`],
    });
  });
});
