import { expect, test } from 'vitest';
import { load, run, TODAY } from '../support/gate.js';

const LISTS = 'allow: [docker.io/library/**, registry.acme.com/base/**]';
const DELEGATE = 'delegate: { allow: [registry.acme.com/teams/**] }';

/** What is said of an image that nothing approves. */
function say(parent: string, child: string): string | undefined {
  const above = { path: 'parent.yml', text: `version: 1\n${parent}\n` };
  const policy = load(`extends: ./parent.yml\n${child}\n`, TODAY, above);
  return run(policy, 'FROM quay.io/evil/x:1').findings[0]?.message;
}

test.each([
  [
    'what a policy adds to its parent is allowed too',
    `${LISTS}\n${DELEGATE}`,
    'allow: [registry.acme.com/teams/t]',
    'docker.io/library/**, registry.acme.com/base/**, registry.acme.com/teams/t',
  ],
  [
    'also what an override adds',
    `${LISTS}\n${DELEGATE}`,
    'overrides: [{ paths: ["**"], allow-also: [registry.acme.com/teams/t] }]',
    'docker.io/library/**, registry.acme.com/base/**, registry.acme.com/teams/t',
  ],
  [
    'not what it adds elsewhere',
    `${LISTS}\n${DELEGATE}`,
    'overrides: [{ paths: ["api/**"], allow-also: [registry.acme.com/teams/t] }]',
    'docker.io/library/**, registry.acme.com/base/**',
  ],
  [
    'nor what it adds to a list that an override of the parent replaces',
    `${LISTS}\n${DELEGATE}\noverrides: [{ paths: ["**"], allow: [docker.io/library/**] }]`,
    'allow: [registry.acme.com/teams/t]',
    'docker.io/library/**',
  ],
])('%s', (_, parent, child, expected) => {
  expect(say(parent, child)).toContain(`The policy allows ${expected}.`);
});

test.each([
  [
    'the list of a policy that narrows its parent',
    'quay.io/evil/x:1',
    'The policy allows docker.io/library/node, as far as parent.yml allows it, which it extends.',
  ],
  [
    'the list of the parent, where only that refuses',
    'docker.io/library/node:24',
    'parent.yml, which the policy extends, allows registry.acme.com/base/**.',
  ],
])('which list it is: %s', (_, image, expected) => {
  const above = { path: 'parent.yml', text: 'version: 1\nallow: [registry.acme.com/base/**]\n' };
  const policy = load('extends: ./parent.yml\nallow: [docker.io/library/node]\n', TODAY, above);
  expect(run(policy, `FROM ${image}`).findings[0]?.message).toContain(expected);
});
