import type { SourceText } from '../../source-text.js';
import { type ComposeRefusal, Refusals } from '../refusals.js';
import type { WorkBudget } from '../work-budget.js';
import { type Decoded, Decoder } from './decoder.js';
import { parseStream } from './stream.js';

/** What a file holds, whoever reads it. */
export interface SourceValues {
  /** Null: it is refused. */
  readonly documents: readonly Decoded[] | null;
  readonly refusals: readonly ComposeRefusal[];
}

/** Many projects may include and extend the same file. Values are large, so only what is read again is kept, and the last. */
const SHARED = new WeakMap<SourceText, SourceValues>();
const SEEN = new WeakSet<SourceText>();
let latest: { readonly source: SourceText; readonly values: SourceValues } | null = null;

/** The documents of a file as values. */
export function readValues(source: SourceText, work: WorkBudget): SourceValues {
  const known = latest?.source === source ? latest.values : SHARED.get(source);
  if (known !== undefined) return known;
  const refusals = new Refusals();
  const values = { documents: decodeAll(source, refusals, work), refusals: refusals.all };
  if (SEEN.has(source)) SHARED.set(source, values);
  SEEN.add(source);
  latest = { source, values };
  return values;
}

function decodeAll(source: SourceText, refusals: Refusals, work: WorkBudget): readonly Decoded[] | null {
  const roots = parseStream(source, refusals, work);
  if (roots === null) return null;
  const decoder = new Decoder(source, refusals, work);
  const documents: Decoded[] = [];
  for (const document of roots) {
    const decoded = decoder.decode(document);
    if (decoded === null) return null;
    documents.push(decoded);
  }
  return documents;
}
