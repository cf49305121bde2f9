import { describe, expect, it, test } from 'vitest';
import templates from '../../../data/templates.json' with { type: 'json' };
import { runPolicyTests } from '../../../src/core/judge/policy-tests.js';
import { adaptReadyMade } from '../../../src/core/starting-policy/ready-made/ready-made-policy.js';
import { TEMPLATE_NAMES } from '../../../src/policy-names.js';
import { END_OF_LIFE, listFiles } from '../../support/repository.js';
import { BLOCK_FROM, findInFiles, LINKS, settle, TODAY } from '../../support/starting-policy.js';
import { loadValidPolicy } from '../../support/valid-policy.js';

const NAMES = Object.keys(templates.policies) as (keyof typeof templates.policies)[];

const FILES = {
  'a/Dockerfile':
    'FROM registry.acme.com/base/a:1\nFROM centos:7\nFROM openjdk:8\nFROM quay.io/x/y\nFROM bitnami/nats:2\n',
  'b/Dockerfile':
    '# syntax=docker/dockerfile:1-labs\nFROM registry.acme.com/base/b:1\nARG X\nFROM $X\nFROM node:16\n',
  'c/Dockerfile': null,
};

function adapt(name: (typeof NAMES)[number], files: Readonly<Record<string, string | null>>) {
  const found = findInFiles(files);
  const made = adaptReadyMade({ name, text: templates.policies[name] }, found, settle(), LINKS);
  const policy = loadValidPolicy([{ path: 'base-images.yml', text: made.text }], TODAY);
  return { ...made, policy, judge: (day: string) => found.judge(policy, day) };
}

describe.each(NAMES)('%s', (name) => {
  const files: Readonly<Record<string, string | null>> = FILES;

  it.each([
    ['with an own registry', files],
    ['without anything', {}],
  ])('loads and passes its tests %s', (_, given) => {
    const { policy } = adapt(name, given);
    for (const today of [TODAY, BLOCK_FROM, '2035-01-01'])
      expect(runPolicyTests(policy, { today, endOfLife: END_OF_LIFE })).toEqual([]);
    expect(policy.tests.length).toBe(
      loadValidPolicy([{ path: 'x', text: templates.policies[name] }], TODAY).tests.length,
    );
  });

  it('blocks nothing until its day, and then what it says', () => {
    const { judge, leftOut } = adapt(name, files);
    expect(judge(TODAY).filter(({ level }) => level === 'block')).toEqual([]);
    expect(judge('2026-09-30').filter(({ level }) => level === 'block')).toEqual([]);
    const blocked = judge(BLOCK_FROM).filter(({ level }) => level === 'block');
    expect(blocked.length).toBeGreaterThan(3);
    const told = leftOut.map(({ subject }) => subject.text);
    for (const { image } of blocked)
      if (image !== null)
        expect(told).toContain(image.endsWith(':latest') ? image.replace(':latest', '') : image);
    expect(new Set(told).size).toBe(told.length);
  });

  it('keeps the rules, the lists and the comments of the ready-made one', () => {
    const written = templates.policies[name];
    const { text } = adapt(name, {});
    const body = written.slice(written.indexOf('\n\n'));
    for (const line of body.split('\n').filter((each) => /^ +# /.test(each) && !each.includes('Your own')))
      expect(text).toContain(line.trim());
    expect(text).not.toMatch(/^ +- registry\.example\.com/m);
    expect(text).not.toContain('Copy it');
    expect(text).toContain(`# From the ready-made policy \`${name}\`: `);
  });
});

test('every ready-made policy can be started from', () => {
  const files = listFiles('policies', '.yml').map((path) => path.replace(/^policies\/|\.yml$/g, ''));
  expect(NAMES.toSorted()).toEqual(files);
  expect(NAMES).toEqual(TEMPLATE_NAMES);
});

test('the registry of the company takes the place of the placeholder', () => {
  const { text, own } = adapt('minimal', FILES);
  expect(text).toContain('  # Your own base images.\n  - registry.acme.com/**\n');
  expect(text).toContain('{ from: "registry.acme.com.evil.example/base/app:2.4", expect: [unapproved] }');
  expect(own.map(({ place }) => place)).toEqual(['registry.acme.com']);
  expect(adapt('official-only', FILES).own).toEqual([]);
});

test('a registry that is named is put in before it is used', () => {
  const settings = settle({ own: ['registry.acme.com/base', 'ghcr.io/acme'] });
  const { text } = adaptReadyMade(
    { name: 'recommended', text: templates.policies.recommended },
    findInFiles({}),
    settings,
    LINKS,
  );
  expect(text).toContain('  - registry.acme.com/base/** # your own\n  - ghcr.io/acme/** # your own\n');
});

test('a test that no longer holds goes, the others stay', () => {
  const found = findInFiles({ a: 'FROM acme/a:1\n', b: 'FROM acme/b:1\n' });
  const settings = settle({ own: ['docker.io/acme'] });
  const { text } = adaptReadyMade(
    { name: 'minimal', text: templates.policies.minimal },
    found,
    settings,
    LINKS,
  );
  expect(text).toContain('  - docker.io/acme/**\n');
  expect(text).not.toContain('from: "acme/tool:1.0"');
  expect(text).toContain('from: "busybox", expect: [unpinned]');
});

test('a day of a deprecation that comes sooner waits too, a later one stays', () => {
  const day = (blockFrom: string) => {
    const found = findInFiles({});
    const settings = settle({ blockFrom });
    const { text } = adaptReadyMade(
      { name: 'recommended', text: templates.policies.recommended },
      found,
      settings,
      LINKS,
    );
    return /block-from: "(.*)"/.exec(text)?.[1];
  };
  expect([day('2026-10-01'), day('2027-06-01')]).toEqual(['2027-01-01', '2027-06-01']);
});
