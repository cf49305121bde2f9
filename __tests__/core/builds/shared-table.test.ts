import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SharedTable } from '../../../src/core/builds/workflows/shell/values/shared-table.js';
import { inCi } from '../../support/property-runs.js';

interface Both {
  readonly table: SharedTable<{ readonly is: number }>;
  readonly model: Map<string, { readonly is: number }>;
}

const name = fc.constantFrom(...Array.from({ length: 150 }, (_, at) => `V${at}`), '__proto__', '>', '1:V1');
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('set'), name }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('delete'), name }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('copy'), name }) },
);

function look({ table, model }: Both): void {
  expect(table.names).toEqual([...model.keys()]);
  expect(table.entries).toEqual([...model]);
  for (const [key, value] of model) expect(table.get(key)).toBe(value);
  expect(table.get('V150')).toBeUndefined();
}

it('is what a map is of which copies are made, and tells where two copies differ', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.nat(7)), { minLength: 1, maxLength: 300 }), (steps) => {
      const all: Both[] = [{ table: SharedTable.of<{ is: number }>(), model: new Map() }];
      for (const [index, [{ act, name: key }, which]] of steps.entries()) {
        const chosen = all[which % all.length] as Both;
        if (act === 'delete') {
          chosen.table.delete(key);
          chosen.model.delete(key);
        } else if (act === 'copy' && all.length < 8) {
          all.push({ table: chosen.table.copy(), model: new Map(chosen.model) });
        } else {
          const value = { is: index };
          chosen.table.set(key, value);
          chosen.model.set(key, value);
        }
      }
      for (const each of all) look(each);
      const [first, last] = [all[0] as Both, all.at(-1) as Both];
      const names = [...new Set([...first.model.keys(), ...last.model.keys()])];
      const unlike = names.filter((each) => first.model.get(each) !== last.model.get(each));
      expect(first.table.namesUnlike(last.table)).toEqual(unlike);
    }),
    { numRuns: inCi(2_000) },
  );
});
