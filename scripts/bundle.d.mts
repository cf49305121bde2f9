export function bundle(entry: 'action' | 'cli', folder: string): Promise<void>;
