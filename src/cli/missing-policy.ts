import { HOME } from '../program.js';

export const DEFAULT_POLICY = '.github/base-images.yml';

/** What somebody without a policy can do about it. */
export function adviseOnPolicy(path: string, revision: string | null): string[] {
  return [
    ...(revision === null
      ? [`Save this as ${path} to begin with; it approves Docker Official Images and nothing else:`]
      : [
          `With --base the policy is read at ${revision}, because a change must not be judged by its own policy.`,
          `Bring this as ${path} into ${revision} first; it approves Docker Official Images and nothing else:`,
        ]),
    '',
    '    version: 1',
    '    allow:',
    '      - docker.io/library/**',
    '',
    'Ready-made policies to copy: minimal, recommended, strict, official-only and distroless-runtime, in',
    `${HOME}/tree/main/policies`,
  ];
}
