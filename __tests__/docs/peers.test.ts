import { describe, expect, it, test } from 'vitest';
import { loadCaseSets, type PeerCase } from '../../scripts/bench/peers/cases.js';
import type { PeerResult } from '../../scripts/bench/peers/result.js';
import { makeSeeingTable, makeShortTable, makeSpeedTable } from '../../scripts/bench/peers/tables.js';
import { load, run } from '../support/gate.js';
import { readText } from '../support/repository.js';

const RESULT: PeerResult = JSON.parse(readText('scripts/bench/peers/result.json'));
const FIXTURES = new URL('../fixtures/buildkit/', import.meta.url);
const TOOLS = ['Base Image Gate', 'conftest', 'hadolint', 'droast'];

test.each([
  ['README.md', [makeShortTable(RESULT)]],
  ['docs/performance.md', [makeSeeingTable(RESULT), makeSpeedTable(RESULT), RESULT.date]],
])('the tables of other tools in %s are what was measured', (path, parts) => {
  for (const part of parts) expect(readText(path)).toContain(part);
});

it('every tool was measured on everything', () => {
  expect(Object.keys(RESULT.versions)).toEqual(TOOLS);
  for (const { tools, foreign, controls } of RESULT.seeing) {
    expect(tools.map(({ name }) => name)).toEqual(TOOLS);
    for (const { named, unread, falseBlocks } of tools) {
      expect(named + unread).toBeLessThanOrEqual(foreign);
      expect(falseBlocks).toBeLessThanOrEqual(controls);
    }
  }
  expect(RESULT.speed.map(({ files }) => files)).toEqual([1, 100, 1_000, 10_000]);
  for (const { tools } of RESULT.speed) expect(tools.map(({ name }) => name)).toEqual(TOOLS);
});

describe.each(loadCaseSets(FIXTURES))('the cases $name', ({ name, trusted, cases }) => {
  const measured = RESULT.seeing.find((seeing) => seeing.cases === name);
  const count = (isForeign: boolean) => cases.filter((one) => one.isForeign === isForeign);

  it('are those that were measured', () => {
    expect([measured?.foreign, measured?.controls]).toEqual([count(true).length, count(false).length]);
  });

  it('are blocked by the gate as the table says', () => {
    const policy = load(`allow: ["${trusted}/**"]\nrules: {unpinned: ignore, end-of-life: ignore}`);
    const blocks = ({ bytes }: PeerCase): boolean =>
      run(policy, { Dockerfile: bytes }, { keepFiles: false }).verdict === 'fail';
    const gate = measured?.tools.find((tool) => tool.name === 'Base Image Gate');
    expect(count(true).filter(blocks)).toHaveLength((gate?.named ?? 0) + (gate?.unread ?? 0));
    expect(count(false).filter(blocks)).toHaveLength(gate?.falseBlocks ?? -1);
  });
});
