export function bundle(entry: 'action' | 'cli', folder: string): void;
