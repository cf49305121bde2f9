import type { Finding } from '../../core/report.js';

/** How the build that a finding is about has to do with its Dockerfile, before the name of the build. */
export function describeBuiltBy({ isGuessed }: Pick<Finding, 'isGuessed'>): string {
  return isGuessed === true ? 'may be built by' : 'built by';
}
