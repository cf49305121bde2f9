import { describe, expect, it } from 'vitest';
import { find } from '../support/found.js';
import { listProblems } from '../support/policies.js';

describe('advice that is refused in turn', () => {
  const mirrors = 'settings: { mirrors: { r.io/hub: docker.io } }\n';

  it.each<[string, string]>([
    ['deny: [{ image: docker.io/**, use: "r.io/hub/$path:$tag" }]', mirrors],
    ['deny: [{ image: docker.io/bitnami/**, use: "r.io/hub/$path:$tag" }]', mirrors],
    ['deny: [{ image: docker.io/bitnami/**, use: "r.io/x/$name:$tag" }, r.io/x/**]', ''],
    ['deny: [{ image: "node:1*", use: "node:$tag" }]', ''],
    ['deny: ["**:latest", { image: docker.io/bitnami/**, use: "r.io/x/$name" }]', ''],
    ['deprecated: [{ image: openjdk, use: "openjdk:21" }]', ''],
    ['deny: [r.io/x/**]\ndeprecated: [{ image: openjdk, use: "R.io:443/x/openjdk:21" }]', ''],
  ])('%s is warned of', (policy, rest) => {
    expect(listProblems(`version: 1\n${rest}${policy}`)).toEqual([
      expect.stringMatching(
        /\(warning\) "de\w+\[\d\]\.use" names .* which "(?:deny|deprecated)\[\d\]" .* refuses too/,
      ),
    ]);
  });

  it.each([
    ['deny: [{ image: docker.io/bitnami/**, use: "r.io/x/$name:$tag" }]'],
    ['deny: [{ image: node, versions: "<20", use: "node:22" }]'],
    ['deny: [{ image: "**:*-rc*", use: "$path:1" }]'],
    ['deprecated: [{ image: openjdk, use: "eclipse-temurin:$tag" }]'],
    ['deny: [{ image: "**", except: r.io/**, use: "r.io/$path:$tag" }]'],
    ['deny: [{ image: "*.gcr.io/**", use: "gcr.io/$path:$tag" }]'],
  ])('%s is fine', (policy) => expect(listProblems(`version: 1\n${policy}`)).toEqual([]));

  it('is not given', () => {
    const loop = `${mirrors}deny: [{ image: docker.io/**, use: "r.io/hub/$path:$tag" }]`;
    for (const image of ['node:22', 'r.io/hub/library/node:22'])
      expect(find('denied', loop, `FROM ${image}`)).toMatchObject([
        { advice: 'Use an image that the policy approves', use: null },
      ]);
    const partly = 'deny: [{ image: "**:1*", use: "r.io/$path:$tag" }, "r.io/library/node:18"]';
    expect(find('denied', partly, 'FROM node:18')).toMatchObject([{ use: null }]);
    const good = `${mirrors}deny: [{ image: docker.io/bitnami/**, use: "r.io/base/$path:$tag" }]`;
    for (const image of ['bitnami/redis:7', 'r.io/hub/bitnami/redis:7'])
      expect(find('denied', good, `FROM ${image}`)).toMatchObject([{ use: 'r.io/base/bitnami/redis:7' }]);
  });
});

describe('a tag that moves is not handed on', () => {
  const rules = 'rules: { unpinned: { level: block, require: tag+digest } }';
  const entry = '{ image: docker.io/bitnami/**, use: "r.io/x/$name:$tag" }';
  const advice = 'Use r.io/x/redis with a tag that does not move';

  it.each<[string, string, string, string | null]>([
    ['bitnami/redis', rules, advice, null],
    ['bitnami/redis:latest', rules, advice, null],
    ['bitnami/redis', '', advice, null],
    ['bitnami/redis', 'allow: ["r.io/x/*:7.*"]', advice, null],
    ['bitnami/redis', 'allow: [node]', `${advice}, once the policy approves it`, null],
    ['bitnami/redis', 'rules: { unpinned: ignore }', 'Use r.io/x/redis:latest', 'r.io/x/redis:latest'],
    [
      'bitnami/redis',
      'allow: [{ image: r.io/x/*, pin: none }]',
      'Use r.io/x/redis:latest',
      'r.io/x/redis:latest',
    ],
    ['bitnami/redis:7', rules, 'Use r.io/x/redis:7', 'r.io/x/redis:7'],
  ])('%s with %j: %s', (image, more, said, use) => {
    for (const rule of ['denied', 'deprecated']) {
      const allow = rule === 'deprecated' && !more.includes('allow') ? 'allow: ["**"]\n' : '';
      const list = rule === 'denied' ? 'deny' : rule;
      if (rule === 'deprecated' && more === 'allow: [node]') continue;
      const policy = `${allow}${list}: [${entry}]\n${more.replace('allow: [', 'allow: [bitnami/redis, ')}`;
      expect(find(rule, policy, `FROM ${image}`)).toMatchObject([{ advice: said, use }]);
    }
  });

  it("a tag that the entry names itself is its author's", () => {
    const policy = `deny: [{ image: docker.io/bitnami/**, use: "r.io/x/$name:stable" }]`;
    expect(find('denied', policy, 'FROM bitnami/redis')).toMatchObject([{ use: 'r.io/x/redis:stable' }]);
  });
});

describe('an image that has to be replaced is not pinned', () => {
  const rules = (level: string) => `rules: { unpinned: { require: digest }, end-of-life: ${level} }`;
  const PIN = 'Add the digest';

  it.each<[string, string, boolean]>([
    ['node:14', `allow: ["**"]\n${rules('block')}`, false],
    ['node:24-alpine3.12', `allow: ["**"]\n${rules('block')}`, false],
    ['node:14', `allow: ["**"]\n${rules('warn')}`, true],
    ['openjdk:8', `allow: ["**"]\n${rules('warn')}`, false],
    ['openjdk:8', `allow: ["**"]\n${rules('ignore')}`, true],
    ['busybox:1', `deny: [busybox]\n${rules('warn')}`, false],
    ['busybox:1', `deprecated: [{ image: busybox, block-from: "2020-01-01" }]\n${rules('warn')}`, false],
    ['busybox:1', `deprecated: [{ image: busybox, block-from: "2120-01-01" }]\n${rules('warn')}`, true],
    [
      'node:14',
      `exceptions: [{ image: "node:14", rules: [end-of-life], owner: x, reason: y, expires: "2026-10-01" }]\n${rules('block')}`,
      true,
    ],
  ])('%s with %j: %s', (image, policy, isPinned) => {
    const [found] = find('unpinned', policy, `FROM ${image}`);
    expect(found).toBeDefined();
    expect(found?.advice?.startsWith(PIN) ?? false).toBe(isPinned);
  });
});

describe('an image that is refused under another name than it is written by', () => {
  it.each<[string, string]>([
    ['node:18', 'node:18 is denied by node.'],
    ['docker.io/library/node', 'node is denied by node.'],
    ['registry-1.docker.io/library/node:18', 'registry-1.docker.io/library/node:18 is denied by node.'],
    ['r.io/hub/node:18', 'r.io/hub/node:18, which is docker.io/library/node:18, is denied by node.'],
    ['r.io/hub/node', 'r.io/hub/node, which is docker.io/library/node, is denied by node.'],
    [
      'Mirror.gcr.io/library/node',
      'Mirror.gcr.io/library/node, which is docker.io/library/node, is denied by node.',
    ],
    ['GHCR.io:443/a/b:1', 'GHCR.io:443/a/b:1, which is ghcr.io/a/b:1, is denied by ghcr.io/**.'],
  ])('%s: %s', (image, said) => {
    const policy = 'deny: [node, ghcr.io/**]\nsettings: { mirrors: { r.io/hub: docker.io } }';
    expect(find('denied', policy, `FROM ${image}`)).toMatchObject([{ message: said }]);
  });

  it('a deprecation says it too', () => {
    const policy = 'deprecated: [openjdk]\nsettings: { mirrors: { r.io/hub: docker.io } }';
    expect(find('deprecated', policy, 'FROM r.io/hub/openjdk:21')).toMatchObject([
      { message: 'r.io/hub/openjdk:21, which is docker.io/library/openjdk:21, is deprecated by openjdk.' },
    ]);
  });
});

it.each([
  ['denied', '{ image: node, versions: "<22" }', 'node:20 is denied by node (version <22).'],
  ['denied', '{ image: node, variants: [alpine*] }', 'node:20-alpine is denied by node (variant alpine*).'],
  ['deprecated', '{ image: node, versions: "<22" }', 'node:20 is deprecated by node (version <22).'],
  ['denied', 'node', 'node:20 is denied by node.'],
])('%s by %s names the versions that the entry is about', (rule, entry, said) => {
  const policy = `${rule === 'denied' ? 'deny' : rule}: [${entry}]`;
  expect(find(rule, policy, `FROM ${said.split(' ')[0]}`)).toMatchObject([{ message: said }]);
});

describe('what is not approved, or past itself, is not simply recommended', () => {
  const OLD = 'deprecated: [{ image: "docker.io/library/node:18", use: "node:24" }]';

  it.each<[string, string, string | null, string | null]>([
    ['approved', 'allow: ["**"]', 'Use node:24', 'node:24'],
    ['nothing has to be', '', 'Use node:24', 'node:24'],
    ['not approved', 'allow: ["node:18"]', 'Use node:24, once the policy approves it', 'node:24'],
    [
      'not approved, which is ignored',
      'allow: ["node:18"]\nrules: { unapproved: ignore }',
      'Use node:24',
      'node:24',
    ],
  ])('%s', (_, allow, advice, use) => {
    expect(find('deprecated', `${OLD}\n${allow}`, 'FROM node:18')).toMatchObject([{ advice, use }]);
    // the end of life of the same image has no other answer
    expect(find('end-of-life', `${OLD}\n${allow}`, 'FROM node:18')).toMatchObject([{ advice, use }]);
  });

  it.each([
    ['is deprecated too', 'use: "python:3.14" }, { image: "docker.io/library/python"'],
    ['is past its end of life', 'use: "node:16"'],
  ])('%s', (_, rest) => {
    const policy = `allow: ["**"]\ndeprecated: [{ image: "docker.io/library/ruby", ${rest} }]`;
    expect(find('deprecated', policy, 'FROM ruby:4')).toMatchObject([
      { advice: 'Move to an image that the policy approves without an end date', use: null },
    ]);
  });

  it.each<[string, string, string]>([
    ['golang:1.19', '[golang:1.18, golang:1.26]', 'Use golang:1.26'],
    [
      'golang:1.19',
      '[{ image: golang, versions: "1.17 || 1.18" }, { image: golang, versions: "1.26" }]',
      'Use an image that matches golang (version 1.26), or propose an entry for this one in allow',
    ],
    // a range may reach to what is not out yet
    [
      'golang:1.19',
      '[{ image: golang, versions: ">1.19" }]',
      'Use an image that matches golang (version >1.19), or propose an entry for this one in allow',
    ],
    [
      'quay.io/e/golang:1',
      '[golang:1.18]',
      'Use an image that the policy allows, or propose an entry for this one in allow',
    ],
    ['ruby:3.1', '["ruby:4", "ruby:3.4"]\ndeprecated: ["ruby:3.4"]', 'Use ruby:4'],
  ])('for %s of %s', (image, allow, advice) => {
    expect(find('unapproved', `allow: ${allow}`, `FROM ${image}`)).toMatchObject([{ advice }]);
  });
});
