/** Where a repository's baseline is. */
export const BASELINE = '.github/base-images.baseline.yml';
