export function findBundledPackages(modules: readonly string[]): string[];
export function describeLicenses(folders: readonly string[]): string;
