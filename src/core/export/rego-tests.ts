import { formatReference, parseReference } from '../image/reference.js';
import { explainReference } from '../judge/explain.js';
import type { Policy } from '../policy/policy.js';
import type { BuildPolicyRequest } from './build-policy.js';
import { type ExportSource, writeComment, writeString } from './source-text.js';

/** Rules of which a build can tell whether they block. */
const ENFORCED: readonly string[] = ['unapproved', 'denied', 'deprecated', 'unpinned'];

/** The policy's own tests for `buildx policy test`: those that are about this Dockerfile and whose answer a build can give. */
export function writeRegoTests(policy: Policy, request: BuildPolicyRequest, source: ExportSource): string {
  const { path, today, endOfLife } = request;
  const bodies = policy.tests.flatMap(({ from, role, path: tested, place }) => {
    const reference = parseReference(from);
    if (tested !== path || 'error' in reference) return [];
    if (!reference.tagWritten && reference.digest === null) return [];
    const { findings, verdict } = explainReference(policy, from, { role, path, today, endOfLife });
    const blocking = findings.filter(({ level, waiver }) => level === 'block' && waiver === null);
    if (blocking.some(({ rule }) => !ENFORCED.includes(rule))) return [];
    return [{ image: formatReference(reference), isAllowed: verdict !== 'blocked', place }];
  });
  return [
    `# ${writeComment(`Written by base-image-gate export --tests from ${source.policy}, for ${path}.`)}`,
    'package docker',
    ...bodies.flatMap(({ image, isAllowed, place }, index) => [
      '',
      `# ${writeComment(`${place.file}:${place.line}`)}`,
      `test_${index + 1}_${isAllowed ? 'is_allowed' : 'is_denied'} if {`,
      `\tdecision.allow == ${isAllowed} with input as {"image": {"ref": ${writeString(image)}, "platform": "linux/amd64"}}`,
      '}',
    ]),
    // a file without any test is an error for buildx
    '',
    'test_a_local_folder_is_allowed if {',
    '\tdecision.allow == true with input as {"local": {"name": "context"}}',
    '}',
    '',
  ].join('\n');
}
