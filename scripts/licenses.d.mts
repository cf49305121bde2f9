export function findBundledPackages(stats: unknown): string[];
export function describeLicenses(folders: readonly string[]): string;
