import type { Entry, RuleSettings } from '../../policy/policy.js';
import { describeEntry } from '../../policy/shapes/entry-keys.js';
import type { Judge } from '../judge.js';
import { keepLasting } from './past-entries.js';

type EndOfLifeRule = RuleSettings['end-of-life'];

/** What a list of approvals offers instead of an image that it lacks. */
export interface OfferedEntries {
  /** Those that are worth naming. */
  readonly lasting: readonly Entry[];
  /** They, or all where none is; in words. */
  readonly approved: readonly string[];
}

const KNOWN = new WeakMap<Judge, Map<readonly Entry[], Map<EndOfLifeRule, OfferedEntries>>>();

/** Looks a list through once for all images that it lacks: both may be many thousands. */
export function offerEntries(judge: Judge, entries: readonly Entry[], ends: EndOfLifeRule): OfferedEntries {
  const lists = KNOWN.get(judge) ?? new Map<readonly Entry[], Map<EndOfLifeRule, OfferedEntries>>();
  KNOWN.set(judge, lists);
  const known = lists.get(entries) ?? new Map<EndOfLifeRule, OfferedEntries>();
  lists.set(entries, known);
  const offered = known.get(ends) ?? describe();
  known.set(ends, offered);
  return offered;

  function describe(): OfferedEntries {
    const lasting = keepLasting(judge, entries, ends);
    return { lasting, approved: (lasting.length === 0 ? entries : lasting).map(describeEntry) };
  }
}
