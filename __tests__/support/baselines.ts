import { createHash } from 'node:crypto';
import type { RunBaseline } from '../../src/core/baseline/baseline-effect.js';
import { BASELINE } from '../../src/core/baseline/baseline-path.js';
import type { Baseline } from '../../src/core/baseline/baseline-shape.js';
import { loadBaseline } from '../../src/core/baseline/load-baseline.js';
import { recordFindings, writeBaseline } from '../../src/core/baseline/write-baseline.js';
import { NOTHING_GIVEN } from '../../src/core/dockerfile/variants/build-plan.js';
import type { Policy } from '../../src/core/policy/policy.js';
import type { Finding } from '../../src/core/report.js';
import { type Gate, openGate } from '../../src/gate.js';
import { TODAY } from './gate.js';
import { END_OF_LIFE } from './repository.js';

export type Files = { readonly [path: string]: string };

/** A gate that has judged these Dockerfiles, whole. */
export function judgeFiles(policy: Policy, files: Files): Gate {
  const gate = openGate({
    policy,
    source: { source: 'policy.yml', sha256: '' },
    today: TODAY,
    endOfLife: END_OF_LIFE,
    build: NOTHING_GIVEN,
    scope: 'all',
    failOn: 'warn',
    keepFiles: false,
    hash: (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  });
  for (const [path, text] of Object.entries(files))
    gate.judge({ head: { path, bytes: new TextEncoder().encode(text) }, base: null });
  return gate;
}

/** A baseline without mistakes. */
export function loadValidBaseline(text: string): Baseline {
  const { baseline, problems } = loadBaseline(BASELINE, text);
  if (baseline === null)
    throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return baseline;
}

export function toRun(text: string, changes: Partial<RunBaseline> = {}): RunBaseline {
  const source = { source: BASELINE, sha256: '' };
  return {
    baseline: loadValidBaseline(text),
    source,
    isOwnPolicy: true,
    change: null,
    isGone: () => false,
    ...changes,
  };
}

/** The text of a baseline of everything that was found. */
export function recordAll(findings: readonly Finding[], expires: string | null = null): string {
  return writeBaseline({ expires, files: recordFindings(findings).files });
}
