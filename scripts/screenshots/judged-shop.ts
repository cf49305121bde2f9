import { readFileSync } from 'node:fs';
import type { EndOfLifeTable } from '../../src/core/end-of-life/table.js';
import { loadPolicy } from '../../src/core/policy/load/load-policy.js';
import type { Report } from '../../src/core/report.js';
import { openGate } from '../../src/gate.js';

const ROOT = new URL('../../../', import.meta.url);
const POLICY = '.github/base-images.yml';
const TODAY = '2026-12-22';

const DOCKERFILES = {
  'services/api/Dockerfile': `# syntax=docker/dockerfile:1
FROM node:24.6-alpine3.23 AS build
RUN npm ci && npm run build

FROM bitnami/node:24
COPY --from=build /app /app
`,
  'services/reports/Dockerfile': `FROM openjdk:17-jdk AS build
COPY --from=ghcr.io/quickwheels/mirror:2025.3 /wheels /wheels

FROM registry.acme.com/base/java:21@sha256:e71ac5e964b9201072425d59d2e876359efa25dc96bb1768cb73295728d6e4ea
`,
  'web/Dockerfile': `FROM node:24.6-alpine3.23
`,
  'legacy/billing/Dockerfile': `FROM debian:13.1 AS build
COPY --from=quay.io/acme/driver:2.1 /opt/driver /opt/driver
FROM scratch
`,
} as const;

/** What the gate itself says about a small pull request, under the policy of the examples. */
export function judgeShop(): Report {
  const text = readFileSync(new URL('examples/policy.yml', ROOT), 'utf8');
  const endOfLife: EndOfLifeTable = JSON.parse(readFileSync(new URL('data/end-of-life.json', ROOT), 'utf8'));
  const { policy, problems } = loadPolicy([{ path: POLICY, text }], { today: TODAY });
  if (policy === null) throw new Error(`examples/policy.yml: ${problems[0]?.message}`);
  const gate = openGate({
    policy,
    source: { source: POLICY, sha256: '' },
    today: TODAY,
    endOfLife,
    build: {
      buildArgs: new Map(),
      target: null,
      platforms: null,
      buildPlatforms: null,
      contexts: new Map(),
    },
    scope: 'changed-files',
    failOn: 'block',
    keepFiles: false,
  });
  for (const [path, dockerfile] of Object.entries(DOCKERFILES))
    gate.judge({ head: { path, bytes: new TextEncoder().encode(dockerfile) }, base: null });
  return gate.finish(problems);
}
