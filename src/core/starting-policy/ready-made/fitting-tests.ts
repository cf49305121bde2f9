import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Day } from '../../day.js';
import type { EndOfLifeTable } from '../../end-of-life/table.js';
import { runPolicyTests } from '../../judge/policy-tests.js';
import { loadPolicy } from '../../policy/load/load-policy.js';

/** A policy without those of its tests that no longer hold after it was adapted. */
export function dropFailingTests(source: string, today: Day, table: EndOfLifeTable): string {
  const { policy } = loadPolicy([{ path: 'policy.yml', text: source }], { today });
  const failing = new Set(
    policy === null ? [] : runPolicyTests(policy, { today, endOfLife: table }).map(({ line }) => line),
  );
  if (failing.size === 0) return source;
  const counter = new LineCounter();
  const { contents } = parseDocument(source, { lineCounter: counter });
  const tests = isMap(contents) ? contents.get('tests', true) : null;
  const items = isSeq(tests) ? tests.items : [];
  const starts = items.map((item) => counter.linePos((isMap(item) ? item.range?.[0] : 0) ?? 0).line);
  const lines = source.split('\n');
  const dropped = new Set<number>();
  for (const [index, start] of starts.entries()) {
    if (!failing.has(start)) continue;
    for (let line = start; line < (starts[index + 1] ?? lines.length); line++) dropped.add(line);
  }
  return lines.filter((_, index) => !dropped.has(index + 1)).join('\n');
}
