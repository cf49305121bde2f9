import { loadPolicy, type PolicyFile } from '../../src/core/policy/load-policy.js';
import type { Policy } from '../../src/core/policy/policy.js';
import type { Report } from '../../src/core/report.js';
import { openGate } from '../../src/gate.js';
import { END_OF_LIFE } from './repository.js';

export interface ExampleOptions {
  readonly today: string;
  readonly path?: string;
  readonly buildArgs?: ReadonlyMap<string, string>;
}

/** A policy without a problem; with one, an error that lists all of them. */
export function loadValidPolicy(chain: readonly PolicyFile[], today: string): Policy {
  const { policy, problems } = loadPolicy(chain, { today });
  if (policy === null || problems.length > 0) {
    const lines = problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
    throw new Error(`The policy has problems:\n${lines.join('\n')}`);
  }
  return policy;
}

/** What the gate says about one Dockerfile, without any base revision. */
export function judgeDockerfile(policy: Policy, dockerfile: string, options: ExampleOptions): Report {
  const gate = openGate({
    policy,
    source: { source: 'policy.yml', sha256: '' },
    today: options.today,
    endOfLife: END_OF_LIFE,
    build: {
      buildArgs: options.buildArgs ?? new Map(),
      target: null,
      platforms: null,
      buildPlatform: 'linux/amd64',
      contexts: new Map(),
    },
    scope: 'all',
    failOn: 'block',
    keepFiles: true,
  });
  const bytes = new TextEncoder().encode(dockerfile);
  gate.judge({ head: { path: options.path ?? 'Dockerfile', bytes }, base: null });
  return gate.finish();
}
