/** How a registry wants to be asked, as `WWW-Authenticate` says it. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service: string | null };

/** The same text for the same challenge. */
export function writeChallenge(challenge: Challenge): string {
  return challenge.scheme === 'basic'
    ? challenge.scheme
    : JSON.stringify([challenge.scheme, challenge.realm, challenge.service]);
}

const PARAMETER = /([A-Za-z0-9_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;

/** The first challenge that can be answered: Bearer before Basic. Null: there is none. */
export function parseChallenge(header: string | null): Challenge | null {
  const challenges = splitChallenges(header ?? '');
  for (const { scheme, parameters } of challenges) {
    const realm = parameters.get('realm');
    if (scheme === 'bearer' && realm !== undefined)
      return { scheme, realm, service: parameters.get('service') ?? null };
  }
  return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : null;
}

interface RawChallenge {
  readonly scheme: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** RFC 9110, 11.6.1: several challenges may share one header, divided by the same commas as their parameters. */
function splitChallenges(header: string): RawChallenge[] {
  const found: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  while (at < header.length) {
    const gap = /[\s,]*/y;
    gap.lastIndex = at;
    at += gap.exec(header)?.[0].length ?? 0;
    PARAMETER.lastIndex = at;
    const parameter = PARAMETER.exec(header);
    const current = found.at(-1);
    if (parameter !== null && current !== undefined) {
      const [whole, name = '', quoted, plain = ''] = parameter;
      current.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain);
      at += whole.length;
      continue;
    }
    const word = /[^\s,]+/y;
    word.lastIndex = at;
    const scheme = word.exec(header)?.[0];
    if (scheme === undefined) break;
    found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
    at += scheme.length;
  }
  return found;
}
