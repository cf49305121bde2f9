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
        'sentry-self-hosted-local:1.0 is not approved: it matches nothing in allow. Nearest to it, the policy allows docker.io/library/** (official images). No official image has this name (list of 2026-08-21); is it a stage, or built locally?',
      fix: {
        description:
          'Write the name of a stage, or the whole name with its registry, or allow docker.io/library/sentry-self-hosted-local if it became official since',
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
      `No stage has that name, the nearest is ${stage}; Docker would pull docker.io/library/`,
    );
    expect(message).toContain(`| Write ${stage} if that is meant`);
  });

  test.each([
    ['FROM debain:12', 'debian'],
    ['FROM busybox:1 AS dep\nFROM pyhton:3', 'python'],
    // A stage has no tag.
    ['FROM busybox:1 AS acme-tool\nFROM ngnix:1', 'nginx'],
  ])('%s is near the image %s', (file, image) =>
    expect(say(OFFICIAL, file).join()).toContain(
      `The nearest one is ${image}. | Write ${image} if that is meant`,
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
      'unpinned | acme has no written tag; the policy asks for a written tag that does not float. No official image has this name (list of 2026-08-21); is it a stage, or built locally? | Write the name of a stage, or the whole name with its registry',
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
