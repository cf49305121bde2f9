import { joinNames } from './name-suggestion.js';
import type { Home, KeyHome, KeyHomes, Shape } from './shape.js';

/** What people take for a part of the policy, and where it is. */
const STRANGERS: ReadonlyMap<string, string> = new Map(
  ['fail-on', 'comment', 'annotations', 'policy', 'target'].map((key) => [
    key,
    'it is not part of the policy; the action and the command line have inputs and options for it',
  ]),
);

/** The keys of all maps inside a shape, collected once one is asked for. `noun`: what a whole file of it is called. */
export function openKeyHomes(shape: Shape<unknown>, noun = 'policy'): KeyHomes {
  let homes: KeyHomes | null = null;
  return {
    get(key) {
      homes ??= collectKeyHomes(shape, noun);
      return homes.get(key);
    },
  };
}

function collectKeyHomes(shape: Shape<unknown>, noun: string): KeyHomes {
  const homes = new Map<string, KeyHome[]>();
  const seen = new Set<Shape<unknown>>();
  const visit = (part: Shape<unknown>): void => {
    if (seen.has(part)) return;
    seen.add(part);
    for (const home of part.keys ?? []) homes.set(home.key, [...(homes.get(home.key) ?? []), home]);
    part.parts.forEach(visit);
  };
  visit(shape);
  const own = [...homes].map(([key, found]) => [key, describeHomes(found, noun)] as const);
  return new Map(noun === 'policy' ? [...STRANGERS, ...own] : own);
}

function describeHomes(found: readonly KeyHome[], noun: string): string {
  if (found.some(({ home }) => home === 'top')) return `it belongs at the top of the ${noun}`;
  const words = found.find((home) => home.words !== null)?.words;
  if (words != null) return words;
  const homes = found.flatMap(({ home }) => (home === 'top' ? [] : [home]));
  const list = (pick: (home: Exclude<Home, 'top'>) => string | null, front: string) => {
    const names = [...new Set(homes.flatMap((home) => pick(home) ?? []))];
    return names.length === 0 ? [] : [`${front}${joinNames(names)}`];
  };
  const entries = list((home) => ('entryOf' in home ? `"${home.entryOf}"` : null), 'in an entry of ');
  const maps = [
    ...list((home) => ('under' in home ? `"${home.under}"` : null), 'under '),
    ...list((home) => ('inside' in home ? home.inside : null), 'in '),
  ];
  const options = list((home) => ('optionOf' in home ? `"${home.optionOf}"` : null), 'is an option of ');
  const dash = maps.length + options.length === 0 ? ', after a dash' : '';
  const belongs = [...maps, ...entries].join(' or ');
  return `it ${[...(belongs === '' ? [] : [`belongs ${belongs}${dash}`]), ...options.map((option) => `${option} under "rules"`)].join(', or ')}`;
}
