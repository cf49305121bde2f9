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
