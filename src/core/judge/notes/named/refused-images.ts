import type { Judge } from '../../judge.js';
import { judgeImage } from '../../judged-image.js';
import type { NamedImage } from './named-images.js';
import { approvesRegistry } from './registries.js';

/** Whether the policy refuses an image in all roles that a base may have; of a registry, all of its images. */
export function isRefused(
  { reference, registry }: Pick<NamedImage, 'reference' | 'registry'>,
  path: string,
  judge: Judge,
): boolean {
  if (registry !== null) return !approvesRegistry(judge.policy, registry);
  return (['final', 'build'] as const).every((role) =>
    judgeImage(judge, reference, role, path).approval.some(
      ({ rule, level }) => level === 'block' && (rule === 'denied' || rule === 'unapproved'),
    ),
  );
}
