import { expect, test } from 'vitest';
import { SaidPrograms } from '../../../src/core/builds/workflows/shell/environment/said-programs.js';
import type { ProgramWrites } from '../../../src/core/builds/workflows/shell/environment/variable-writes.js';
import type { PlacedStep } from '../../../src/core/builds/workflows/sources/placed-step.js';

const STEP = {} as PlacedStep;

/** What a script says that sets these variables, or none; `asked`: how often it was asked. */
function say(...names: readonly string[]): ProgramWrites & { asked: number } {
  return {
    asked: 0,
    writes(name) {
      this.asked++;
      return names.includes(name);
    },
    isOpen: () => false,
    isSilent() {
      return this.asked > 0 && names.length === 0;
    },
  };
}

test('scripts that run no program are asked once, however many variables are looked up', () => {
  const said = new SaidPrograms();
  const scripts = [say(), say('BASE'), say()] as const;
  for (const each of scripts) said.add(STEP, each);
  expect(['A', 'B', 'BASE', 'C'].map((name) => said.writes(name))).toEqual([false, false, true, false]);
  expect(scripts.map(({ asked }) => asked)).toEqual([1, 4, 1]);
  expect(said.findRunner('BASE')).toBe(STEP);
  expect(said.findRunner('A')).toBeNull();
});

test('one that is not read yet is still asked', () => {
  const said = new SaidPrograms();
  const [first, later] = [say('BASE'), say()];
  said.add(STEP, first);
  said.add(STEP, later);
  expect(said.writes('BASE')).toBe(true);
  expect(later.asked).toBe(0);
  expect(said.writes('A')).toBe(false);
  expect(later.asked).toBe(1);
});

test('a step that prints after a program which may have the runner take commands may set any variable', () => {
  const said = new SaidPrograms();
  said.add(STEP, say('UNSECURE'));
  expect(said.isOpen()).toBe(false);
  said.hear('UNSECURE');
  expect(said.isOpen()).toBe(true);
  const silent = new SaidPrograms();
  silent.add(STEP, say());
  silent.hear('UNSECURE');
  expect(silent.isOpen()).toBe(false);
  expect(silent.writes('A')).toBe(false);
  silent.add(STEP, say('UNSECURE'));
  silent.hear('UNSECURE');
  expect(silent.isOpen()).toBe(true);
});
