import { joinMessages, type Message, own, quote, say } from '../../core/message.js';
import type { PolicyPlace } from '../../core/policy/policy.js';
import type { CalendarItem } from '../../core/policy-coverage/calendar.js';
import type { CoveredEntry } from '../../core/policy-coverage/coverage.js';
import { countOf } from '../terminal/terminal-style.js';
import type { EntryStatus } from './entry-status.js';

/** What the entries of a status have in common: a title, and what follows from it. Null: nothing to be said. */
export const TITLES: Record<EntryStatus, readonly [title: string, advice: string] | null> = {
  expired: ['Expired exceptions', 'they excuse nothing any more; remove or renew them'],
  unused: ['Unused', 'nothing in the repository meets them'],
  shadowed: ['Shadowed', 'others say the same, so removing these changes no verdict'],
  tested: ["Only for the policy's tests", 'nothing in the repository meets them'],
  guarding: ['Guards', 'nothing meets these denials and deprecations; keep those you want'],
  narrows: ['Only narrow the policy above', 'nothing meets them, but without them more would be approved'],
  uncertain: ['Not known to be needed', 'a Dockerfile that they cover could not be read to its end'],
  used: null,
};

/** The line of the policy, with its file where that is not the policy itself. */
export function describePlace({ file, line }: Pick<PolicyPlace, 'file' | 'line'>, policy: string): string {
  const where = line === 0 ? '' : `line ${line}`;
  return file === policy ? where : `${file}${where === '' ? '' : ` ${where}`}`;
}

/** The key as people find it: a mirror is called by its name. */
export function describeKey({ kind, place }: Pick<CoveredEntry, 'kind' | 'place'>): string {
  return kind === 'mirrors' ? 'settings.mirrors' : place.key;
}

/** What more is to be said about an entry, line by line. `policy`: the file of the policy itself. */
export function describeDetails(entry: CoveredEntry, policy: string): readonly Message[] {
  const { state, shadowedBy, term, covered, tests } = entry;
  const ended =
    term !== null && state === 'expired' ? [say`expired on ${own(term.expires)}, ${term.owner}`] : [];
  const owner = term !== null && state !== 'expired' ? [say`until ${own(term.expires)}, ${term.owner}`] : [];
  const shadows = shadowedBy.map(({ place, text }) =>
    joinMessages([own('by '), quote(place.key), own(`, ${describePlace(place, policy)}: `), quote(text)]),
  );
  const idle =
    covered !== null && covered > 0 && state === 'unused'
      ? [own(`covers ${countOf(covered, 'Dockerfile')} and changes nothing there`)]
      : [];
  const lines = [...new Set(tests.map((place) => describePlace(place, policy)))];
  const tested = state === 'tested' ? [own(`tested in ${lines.join(', ')}`)] : [];
  return [...ended, ...owner, ...shadows, ...idle, ...tested];
}

/** What happens on a day of the calendar. */
export function describeItem(item: CalendarItem): Message {
  const { places } = item;
  const used = own(places === 0 ? 'nothing uses it' : countOf(places, 'place'));
  const findings = own(countOf(places, 'finding'));
  switch (item.kind) {
    case 'exception-ends':
      return say`last day of the exception for ${item.image} (${item.owner}): ${places === 0 ? own('nothing needs it') : findings}`;
    case 'deprecation-blocks':
      return say`${item.image} begins to block: ${used}${describeUse(item.use)}`;
    case 'rule-blocks':
      return say`${item.rule} begins to block: ${findings}`;
    case 'baseline-ends':
      return say`last day of the baseline: ${findings}`;
    case 'end-of-life': {
      const blocks = own(item.blocksFrom === null ? '' : `, blocks from ${item.blocksFrom}`);
      return say`last day of support for ${own(item.name)}${blocks}: ${used} (${joinImages(item.images)})`;
    }
    case 'grace-ends':
      return say`${own(item.name)}, past its end of life, begins to block: ${used} (${joinImages(item.images)})`;
  }
}

/** Many items of one kind on one day: what they have in common, and each of them in short. */
export function describeItems(items: readonly CalendarItem[]): {
  readonly title: string;
  readonly each: readonly Message[];
} {
  const sum = items.reduce((total, { places }) => total + places, 0);
  const [first] = items;
  const counted = (one: string): string => countOf(items.length, one);
  switch (first?.kind) {
    case 'exception-ends':
      return {
        title: `last day of ${counted('exception')}: ${countOf(sum, 'finding')}`,
        each: items.map(nameItem),
      };
    case 'rule-blocks':
      return {
        title: `${counted('rule')} begin to block: ${countOf(sum, 'finding')}`,
        each: items.map(nameItem),
      };
    case 'deprecation-blocks':
      return {
        title: `${counted('deprecation')} begin to block: ${countOf(sum, 'place')}`,
        each: items.map(nameItem),
      };
    case 'end-of-life':
      return {
        title: `last day of support for ${items.length}: ${countOf(sum, 'place')}`,
        each: items.map(nameItem),
      };
    default:
      return { title: `${items.length} begin to block: ${countOf(sum, 'place')}`, each: items.map(nameItem) };
  }
}

function nameItem(item: CalendarItem): Message {
  const count = own(` · ${item.places}`);
  switch (item.kind) {
    case 'exception-ends':
      return say`${item.image} (${item.owner})${count}`;
    case 'deprecation-blocks':
      return say`${item.image}${count}`;
    case 'rule-blocks':
      return say`${item.rule}${count}`;
    case 'baseline-ends':
      return say`the baseline${count}`;
    default:
      return say`${own(item.name)}${count}`;
  }
}

function describeUse(use: string | null): Message {
  return use === null ? own('') : say`; use ${use}`;
}

/** Most images that one line names. */
const MAX_NAMED = 3;

function joinImages(images: readonly string[]): Message {
  const more = images.length - MAX_NAMED;
  return joinMessages([
    joinMessages(images.slice(0, MAX_NAMED).map(quote), ', '),
    own(more > 0 ? ` and ${more} more` : ''),
  ]);
}
