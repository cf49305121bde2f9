import type { FilePlace, Finding } from '../../core/report.js';

/** A build, and where a file tells of it: in line 0 as a whole. */
export type NamedBuilder = FilePlace & { readonly name: string };

/** How the build that a finding is about has to do with its Dockerfile, before the name of the build. */
export function describeBuiltBy({ isGuessed }: Pick<Finding, 'isGuessed'>): string {
  return isGuessed === true ? 'may be built by' : 'built by';
}

/** What else than the file itself makes a finding: null for one in a build file, which is about that file. */
export function findBuilder({ file, builtBy }: Pick<Finding, 'file' | 'builtBy'>): NamedBuilder | null {
  const [place] = builtBy?.places ?? [];
  if (builtBy === undefined || place === undefined || place.file === file) return null;
  return { ...place, name: builtBy.name };
}
