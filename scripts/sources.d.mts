export const HASH_FILE: string;
export function listSources(): string[];
export function hashSources(): string;
