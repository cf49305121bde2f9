export function bundle(entry: 'action' | 'cli', folder: string): void;
/** The same program, in which the packages of GitHub load undici where they use it. */
export function deferUndici(code: string): string;
