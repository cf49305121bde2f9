import type { Scope } from '../core/policy/policy.js';
import { type ExtendsTarget, isFixedArtifact, parseTarget } from '../core/policy/shapes/extends-target.js';

/** The action's inputs, read once. Absent texts are null. */
export interface Inputs {
  readonly policy: PolicyLocation;
  /** Empty if it is wrong. */
  readonly token: string;
  readonly policyToken: string | null;
  readonly failOn: 'block' | 'warn' | 'never';
  /** May only widen what the policy says. */
  readonly scope: Scope | null;
  readonly comment: 'on-failure' | 'always' | 'never';
  readonly commentId: string;
  readonly annotations: boolean;
  readonly suggestions: boolean;
  readonly sarifFile: string | null;
  readonly htmlFile: string | null;
  readonly jsonFile: string | null;
  readonly baseRef: string | null;
  readonly headRef: string | null;
  /** As written, `IMAGE=FILE` each. */
  readonly scanReports: readonly string[];
}

/** A policy in the judged repository, in another one, or in a registry. */
export type PolicyLocation = ExtendsTarget;

export const DEFAULT_POLICY = '.github/base-images.yml';

/** Returns an input's value by its name, empty if it is not set. */
export type ReadInput = (name: string) => string;

export interface InputReading {
  /** With the default for each invalid one. */
  readonly inputs: Inputs;
  /** What is wrong with each invalid one: nothing is judged. */
  readonly errors: readonly string[];
}

/** What a header can carry, and every token is made of. */
const TOKEN = /^[\x21-\x7e]+$/;

/** All inputs, and what is wrong with them. */
export function readInputs(read: ReadInput): InputReading {
  const errors: string[] = [];
  const text = (name: string) => read(name).trim() || null;
  const oneOf = <T extends string, D>(name: string, values: readonly T[], fallback: D): T | D => {
    const value = text(name);
    if (value === null) return fallback;
    const known = values.find((candidate) => candidate === value);
    if (known === undefined) errors.push(`Input \`${name}\` is \`${value}\`; write ${listValues(values)}.`);
    return known ?? fallback;
  };
  const flag = (name: string, fallback: boolean) =>
    oneOf(name, ['true', 'false'], String(fallback)) === 'true';

  // its value is never repeated
  const secret = (name: string): string | null => {
    const value = text(name);
    if (value === null || TOKEN.test(value)) return value;
    errors.push(
      `Input \`${name}\` has a line break, a space or another character that is not in any token; store the secret again, as one line.`,
    );
    return null;
  };

  const policy = locatePolicy(text('policy') ?? DEFAULT_POLICY);
  if ('error' in policy) errors.push(policy.error);
  if (text('token') === null) errors.push('Input `token` is empty; leave it out to use the job’s own token.');
  const inputs = {
    token: secret('token') ?? '',
    policyToken: secret('policy-token'),
    failOn: oneOf('fail-on', ['block', 'warn', 'never'], 'block'),
    scope: oneOf('scope', ['changed-files', 'changed-references', 'all'], null),
    comment: oneOf('comment', ['on-failure', 'always', 'never'], 'on-failure'),
    commentId: text('comment-id') ?? 'default',
    annotations: flag('annotations', true),
    suggestions: flag('suggestions', false),
    sarifFile: text('sarif-file'),
    htmlFile: text('html-file'),
    jsonFile: text('json-file'),
    baseRef: text('base-ref'),
    headRef: text('head-ref'),
    scanReports: read('scan-reports')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  } as const;
  const found: PolicyLocation = 'error' in policy ? { kind: 'file', path: DEFAULT_POLICY } : policy;
  return { inputs: { ...inputs, policy: found }, errors };
}

const REMOTE = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)\/([^@]+)@([^@\s]+)$/;

/** `path`, `./path` or `owner/repo/path@ref`. */
function locatePolicy(text: string): PolicyLocation | { readonly error: string } {
  if (text.startsWith('oci://')) {
    const target = parseTarget(text);
    if ('error' in target) return { error: `Input \`policy\` is \`${text}\`, which ${target.error}.` };
    return target.kind !== 'oci' || isFixedArtifact(target)
      ? target
      : {
          error: `Input \`policy\` is \`${text}\`: a tag can change without a review; write \`oci://…@sha256:…\`.`,
        };
  }
  const remote = REMOTE.exec(text);
  if (remote !== null) {
    const [, owner = '', repo = '', path = '', ref = ''] = remote;
    const dots =
      repo === '.' ? repo : [repo, ...path.split('/'), ...ref.split('/')].find((part) => part === '..');
    if (dots !== undefined)
      return {
        error: `Input \`policy\` is \`${text}\`: the address of another repository cannot have \`${dots}\` in it; write \`owner/repo/path@ref\` without it, or \`./\` before a path in this repository.`,
      };
    const normal = normalizePath(path);
    if (normal !== null) return { kind: 'github', owner, repo, path: normal, ref };
  }
  const path = normalizePath(text);
  if (path !== null && !text.includes('://')) return { kind: 'file', path };
  return {
    error: `Input \`policy\` is \`${text}\`; write a path in the repository or \`owner/repo/path@ref\`.`,
  };
}

/** A path from a repository's root without `.` and `..`; null if it leads out. */
export function normalizePath(path: string): string | null {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return path.startsWith('/') || segments.length === 0 ? null : segments.join('/');
}

function listValues(values: readonly string[]): string {
  return `${values
    .slice(0, -1)
    .map((value) => `\`${value}\``)
    .join(', ')} or \`${values.at(-1)}\``;
}
