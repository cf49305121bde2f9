import { stringify } from 'yaml';

/** Words that YAML takes for texts, whatever follows them; the printer itself is slow, and every run writes defaults. */
const PLAIN = /^(?!(?:null|true|false)$)[a-z][a-z0-9-]*$/;

/** Plain data in one line of YAML, as people write it in a policy: `{ level: warn, floating: [latest, edge] }`. */
export function writeFlow(data: unknown): string {
  if (typeof data === 'boolean' || (typeof data === 'string' && PLAIN.test(data))) return String(data);
  if (Array.isArray(data)) return `[${data.map(writeFlow).join(', ')}]`;
  if (typeof data !== 'object' || data === null) return stringify(data, { lineWidth: 0 }).trim();
  const pairs = Object.entries(data).map(([key, value]) => `${key}: ${writeFlow(value)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
