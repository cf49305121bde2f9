/** Words that YAML takes for texts, whatever follows them. */
const PLAIN = /^(?!(?:null|true|false)$)(?:[a-z][a-z0-9-]*(?:\/[a-z0-9]+)*|[0-9]+d)$/;

/**
 * Plain data in one line of YAML, as people write it in a policy: `{ level: warn, floating: [latest, edge] }`. A policy is read
 * without the parser's own printer, which would be loaded for this alone.
 */
export function writeFlow(data: unknown): string {
  if (typeof data === 'string' && PLAIN.test(data)) return data;
  if (Array.isArray(data)) return `[${data.map(writeFlow).join(', ')}]`;
  // between quotes, YAML reads what JSON writes
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const pairs = Object.entries(data).map(([key, value]) => `${key}: ${writeFlow(value)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
