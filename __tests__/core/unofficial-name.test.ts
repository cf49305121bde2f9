import { describe, expect, test } from 'vitest';
import { run } from '../support/gate.js';

const OFFICIAL = 'allow: [{image: docker.io/library/**, official: true}]';

function say(policy: string, file: string): string[] {
  return run(policy, file).findings.map(
    ({ rule, message, fix }) => `${rule} | ${message} | ${fix?.description}`,
  );
}

describe('a name among the official images that none of them has', () => {
  test('is not approved where only they are, and the finding says why and what to write', () => {
    const [unapproved] = run(OFFICIAL, 'FROM sentry-self-hosted-local:1.0').findings;
    expect(unapproved).toMatchObject({
      rule: 'unapproved',
      message:
        'sentry-self-hosted-local:1.0 is not approved: it matches nothing in allow. The closest that the policy allows: docker.io/library/** (official images). No official image has this name (list of 2026-08-21); is it a stage, or built locally?',
      fix: {
        description:
          'Write the name of a stage, or the full name with its registry, or allow docker.io/library/sentry-self-hosted-local if it has become official since; if it is built here, and always before, add to the policy: builds: [{ paths: ["Dockerfile"], contexts: { "sentry-self-hosted-local:1.0": "." } }]',
      },
    });
  });

  test('is approved by a literal entry, and by a pattern that is not about official images', () => {
    expect(run('allow: [docker.io/library/acme]', 'FROM acme:1').findings).toEqual([]);
    expect(run('allow: [docker.io/library/**]', 'FROM acme:1').findings).toEqual([]);
    expect(run('allow: [{image: docker.io/library/**, official: false}]', 'FROM acme:1').findings).toEqual(
      [],
    );
  });

  test('is looked up by what a declared mirror mirrors', () => {
    const policy = `${OFFICIAL}\nsettings: {mirrors: {r.acme.com/hub: docker.io}}`;
    const judge = (name: string) =>
      run(policy, `FROM r.acme.com/hub/library/${name}`).findings.map(({ rule }) => rule);
    expect(judge('busybox:1')).toEqual([]);
    expect(judge('acme:1')).toEqual(['unapproved']);
  });

  test.each([
    ['FROM busybox:1 AS dep\nFROM busybox:1\nCOPY --from=deps / /', 'dep'],
    ['FROM busybox:1 AS builder\nFROM bulider', 'builder'],
    ['FROM busybox:1 AS Build\nFROM busybox:1\nRUN --mount=from=biuld true', 'build'],
  ])('%s is near the stage %s', (file, stage) => {
    const [message = ''] = say(OFFICIAL, file);
    expect(message).toContain(
      `No stage has that name, the closest is ${stage}; Docker would pull docker.io/library/`,
    );
    expect(message).toContain(`| Write ${stage} if you mean that`);
  });

  test.each([
    ['FROM debain:12', 'debian'],
    ['FROM busybox:1 AS dep\nFROM pyhton:3', 'python'],
    // A stage has no tag.
    ['FROM busybox:1 AS acme-tool\nFROM ngnix:1', 'nginx'],
  ])('%s is near the image %s', (file, image) =>
    expect(say(OFFICIAL, file).join()).toContain(
      `The closest one is ${image}. | Write ${image} if you mean that`,
    ),
  );

  test('a stage that follows cannot be meant', () =>
    expect(say(OFFICIAL, 'FROM deps\nFROM busybox:1 AS dep').join()).not.toContain('No stage'));

  test('is said once of a reference, also where only its pin is wrong', () => {
    const both = say(`${OFFICIAL}\nrules: {unpinned: block}`, 'FROM acme').filter((text) =>
      /No official/.test(text),
    );
    expect(both).toHaveLength(1);
    expect(say('allow: ["**"]', 'FROM acme')).toEqual([
      'unpinned | acme has no tag; the policy requires a written tag that does not float. No official image has this name (list of 2026-08-21); is it a stage, or built locally? | Write the name of a stage, or the full name with its registry',
    ]);
  });

  test.each([
    'FROM node',
    'FROM sentry',
    'FROM acme/tool',
    'FROM quay.io/acme',
    'FROM localhost:5000/library/acme',
  ])('is not said of %s', (file) => expect(say('allow: []', file).join()).not.toContain('No official'));
});

test('only entries of allow are about official images', () => {
  expect(() => run('deny: [{image: docker.io/library/**, official: true}]', 'FROM a')).toThrow(
    /only entries of "allow"/,
  );
  expect(() => run('allow: [{image: docker.io/library/**, official: yes}]', 'FROM a')).toThrow(/true/);
});

describe('a name that is one of the official images, and may be meant for a stage', () => {
  const NONE = 'allow: []';
  test.each([
    [
      'FROM busybox:1 AS nodes\nFROM busybox:1\nCOPY --from=node / /',
      'the closest is nodes; Docker would pull docker.io/library/node.',
      'Write nodes if you mean that; or: ',
    ],
    [
      'FROM redis\nFROM busybox:1 AS redis',
      'the stage redis is below, in line 2; Docker would pull docker.io/library/redis.',
      'Move the stage redis up if you mean that; or: ',
    ],
    [
      'FROM busybox:1 AS x\nFROM 0',
      'Only COPY --from counts stages; to build on the stage x in line 1, name it. Docker would pull docker.io/library/0.',
      'Write x if you mean that',
    ],
    [
      'FROM busybox:1\nARG V=3\nFROM alpine$V',
      'ARG V in line 2 is after the first FROM, where no FROM sees it.',
      'Move ARG V from line 2 before the first FROM; or: ',
    ],
    [
      'FROM later\nFROM busybox:1 AS later',
      'Docker would pull docker.io/library/later.',
      'Move the stage later up if you mean that, or write the full name with its registry, or allow docker.io/library/later if',
    ],
  ])('%j', (file, why, advice) => {
    const found = say(NONE, file).find((line) => line.includes(why));
    expect(found).toContain(`| ${advice}`);
  });

  test('where it is only pinned too loosely', () => {
    expect(
      say(
        'allow: [docker.io/library/**]',
        'FROM busybox:1 AS nodes\nFROM busybox:1\nCOPY --from=node / /',
      )[0],
    ).toMatch(/^unpinned .*No stage has that name, the closest is nodes/);
  });
});

test('an ARG further down is not to blame where the same is declared before the first FROM', () => {
  const said = say(OFFICIAL, 'ARG B\nFROM $B AS a\nARG B\nFROM $B').join('\n');
  expect(said).toContain('$B has no value');
  expect(said).not.toContain('Move');
});

test('a file that is refused for an ARG further down, or is something else, says what to do', () => {
  expect(say(OFFICIAL, 'FROM busybox:1\nARG V=3\nFROM node:$V')).toContain(
    'unreadable | Not readable: ARG V in line 2 is after the first FROM, where no FROM sees it (failed to parse stage name "node:": invalid reference format) | Move ARG V from line 2 before the first FROM',
  );
  expect(say(OFFICIAL, 'ARG V\nFROM busybox:1\nARG V=3\nFROM node:$V').join()).toMatch(
    /unresolved .*\$V has no value.* ARG V in line 3 is after .*\| Move ARG V from line 3 before the first FROM, or give/,
  );
  expect(say(OFFICIAL, 'services:\n  web: {build: .}').join()).toMatch(
    /^unreadable \| Not readable: This looks like a Compose file, not a Dockerfile \(.*\) \| Pass the Dockerfiles that it builds/,
  );
});
