import type { InlineDockerfile } from '../../src/core/builds/build.js';
import { NOTHING_GIVEN } from '../../src/core/dockerfile/variants/build-plan.js';
import type { FileBuild } from '../../src/core/dockerfile/variants/variant-options.js';
import { loadPolicy, type PolicyFile } from '../../src/core/policy/load/load-policy.js';
import type { Policy } from '../../src/core/policy/policy.js';
import type { Finding, Report } from '../../src/core/report.js';
import { type GateOptions, openGate } from '../../src/gate.js';
import { END_OF_LIFE } from './repository.js';

export const TODAY = '2026-09-01';
export const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

const ENCODER = new TextEncoder();

/** Loads a policy, `version: 1` put before it; every problem of level error is thrown. */
export function load(text: string, today = TODAY, ...parents: PolicyFile[]): Policy {
  const { policy, problems } = loadPolicy([{ path: 'policy.yml', text: `version: 1\n${text}` }, ...parents], {
    today,
  });
  if (policy === null) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return policy;
}

export interface RunOptions extends Partial<Omit<GateOptions, 'policy' | 'build'>> {
  readonly build?: Partial<GateOptions['build']>;
  /** The files at the base revision, by the path at the head. */
  readonly base?: { readonly [path: string]: { readonly path?: string; readonly text: string } };
  /** What files of the repository say about builds, by the path at the head. */
  readonly builds?: { readonly [path: string]: readonly FileBuild[] };
  /** Where the texts stand in the files that the paths name. */
  readonly inline?: InlineDockerfile;
}

/** Runs the gate over Dockerfiles given as path → text or bytes; null stands for a file that cannot be read. */
export function run(
  policy: Policy | string,
  files: string | { readonly [path: string]: string | Uint8Array | null },
  { build, base = {}, builds = {}, inline, ...options }: RunOptions = {},
): Report {
  const gate = openGate({
    policy: typeof policy === 'string' ? load(policy, options.today) : policy,
    source: { source: 'policy.yml', sha256: '' },
    today: TODAY,
    endOfLife: END_OF_LIFE,
    scope: 'all',
    failOn: 'block',
    keepFiles: true,
    ...options,
    build: { ...NOTHING_GIVEN, ...build },
  });
  const all = typeof files === 'string' ? { Dockerfile: files } : files;
  for (const [path, content] of Object.entries(all)) {
    const old = base[path];
    gate.judge({
      head:
        content === null
          ? { path, unreadable: 'permission denied' }
          : { path, bytes: typeof content === 'string' ? ENCODER.encode(content) : content },
      base: old === undefined ? null : { path: old.path ?? path, bytes: ENCODER.encode(old.text) },
      builds: builds[path] ?? [],
      ...(inline === undefined ? {} : { inline }),
    });
  }
  return gate.finish();
}

/** A finding in a few words: `3 unapproved block`, with `waived` or `existing` in place of the level. */
export function summarise({ line, rule, level, waiver, existing }: Finding): string {
  return `${line} ${rule} ${waiver !== null ? 'waived' : existing ? 'existing' : level}`;
}

export function summariseAll(report: Report): string[] {
  return report.findings.map(summarise);
}
