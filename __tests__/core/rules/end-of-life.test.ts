import { expect, test } from 'vitest';
import { run } from '../../support/gate.js';

const MOVE = 'Move to';

test.each([
  ['node:18', 'Node.js 18 reached its end of life on 2025-04-30.', `${MOVE} Node.js 26, 24 or 22`],
  ['python:2', 'Python 2 reached its end of life on 2020-01-01.', `${MOVE} Python 3.14, 3.13 or 3.12`],
  ['node:0.10', 'Node.js 0.10 is past its end of life.', `${MOVE} Node.js 26, 24 or 22`],
  [
    'ubuntu:20.05',
    'Nothing is known of Ubuntu 20.05 itself, but the releases next to it are past their end of life.',
    `${MOVE} Ubuntu 26.04, 24.04 or 22.04`,
  ],
  [
    'alpine:3.21',
    'Alpine Linux 3.21 reaches its end of life on 2026-11-01, in 61 days.',
    `${MOVE} Alpine Linux 3.24, 3.23 or 3.22`,
  ],
  [
    'ubuntu:20.04',
    'Ubuntu 20.04 (focal) reached its end of life on 2025-05-31. Paid support, which the policy does not count, continues until 2030-04-02.',
    `${MOVE} Ubuntu 26.04, 24.04 or 22.04`,
  ],
  [
    'rust:1.93',
    'Rust 1.93 was superseded on 2026-03-06. Only the newest Rust is supported, so it counts as past its end of life after 2026-09-02, tomorrow.',
    `${MOVE} Rust 1.98`,
  ],
  [
    'rust:1.92',
    'Rust 1.92 was superseded on 2026-01-22. Only the newest Rust is supported, so it counts as past its end of life after 2026-07-21.',
    `${MOVE} Rust 1.98`,
  ],
  [
    'openjdk:21-jdk',
    'docker.io/library/openjdk is retired; none of its tags get updates.',
    'Use docker.io/library/eclipse-temurin',
  ],
])('%s', (image, message, fix) => {
  expect(run('allow: ["**"]', `FROM ${image}`).findings).toMatchObject([
    { rule: 'end-of-life', message: `${image}: ${message}`, fix: { description: fix } },
  ]);
});

test('under security, says that free long-term support goes on', () => {
  const policy = 'allow: ["**"]\nrules: {end-of-life: {support: security}}';
  expect(run(policy, 'FROM debian:12').findings[0]?.message).toBe(
    'debian:12: Debian 12 (bookworm) reached its end of life on 2026-07-11. Long-term support, which the policy does not count, continues until 2028-06-30.',
  );
});

test.each([
  ['allow: [docker.io/library/**]', 'Use quay.io/centos/centos, once the policy approves it'],
  ['allow: [docker.io/library/**, quay.io/centos/centos]', 'Use quay.io/centos/centos'],
  ['allow: [docker.io/library/**, "quay.io/centos/centos:stream10"]', 'Use quay.io/centos/centos'],
  ['allow: [docker.io/library/**]\nrules: {unapproved: ignore}', 'Use quay.io/centos/centos'],
  ['allow: ["**"]\ndeny: [quay.io/**]', 'Use another image'],
  ['allow: ["**"]\ndeprecated: [{image: quay.io/**, reason: It goes}]', 'Use another image'],
  ['allow: ["**"]\ndeny: [{image: docker.io/library/centos, use: "debian:12"}]', 'Use debian:12'],
  [
    'allow: [docker.io/library/centos]\ndeny: [{image: docker.io/library/centos, use: "debian:12"}]',
    'Use debian:12, once the policy approves it',
  ],
])('what takes the place of a retired image is advised as the policy has it: %s', (policy, fix) => {
  const { findings } = run(policy, 'FROM centos:7');
  const advice = findings.filter(({ rule }) => rule === 'end-of-life').map((it) => it.fix?.description);
  expect(new Set(advice)).toEqual(new Set([fix]));
});
