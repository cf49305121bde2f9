import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { error, getInput, info, notice, setFailed, setOutput, setSecret, warning } from '@actions/core';
import { expect, onTestFinished, test, vi } from 'vitest';
import * as ours from '../../src/io/runner.js';
import { lendRunner } from '../support/github/lent-runner.js';

const THEIRS = { error, getInput, info, notice, setFailed, setOutput, setSecret, warning };
type Tools = Pick<typeof ours, keyof typeof THEIRS>;

const TEXTS = ['', 'plain', ' 100 % \r\n::error::x\n', 'a:b,c=d;%0A', '##[group]x', '\u202e\u{1f600}'];
const PLACES = [
  {},
  { title: 'a:b,c' },
  { title: '', file: 'x/Docker%file', startLine: 3, endLine: 4, startColumn: 1, endColumn: 9 },
  { file: 'x', startLine: 0, endLine: undefined },
];

/** What a call prints, writes and ends with, by GitHub's own code and by ours. */
function compare(call: (runner: Tools) => unknown, environment: Readonly<Record<string, string>> = {}) {
  const run = (tools: object) => {
    const output = join(mkdtempSync(join(tmpdir(), 'base-image-gate-runner-')), 'output');
    writeFileSync(output, 'before\n');
    const file = 'GITHUB_OUTPUT' in environment ? { GITHUB_OUTPUT: output } : {};
    const { runner, state } = lendRunner({ ...environment, ...file }, tools);
    const value = call(runner as Tools);
    const written = readFileSync(output, 'utf8').replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'END');
    return { value, written, ...state };
  };
  expect(run(ours)).toEqual(run(THEIRS));
  return run(ours);
}

test.each(['error', 'warning', 'notice'] as const)('%s as GitHub says it', (name) => {
  for (const text of TEXTS) {
    compare((runner) => runner[name](text));
    for (const place of PLACES) compare((runner) => runner[name](text, place));
  }
});

test.each(['info', 'setSecret', 'setFailed'] as const)('%s as GitHub says it', (name) => {
  for (const text of TEXTS) compare((runner) => runner[name](text));
});

test('a step that fails ends with 1', () => {
  expect(compare((runner) => runner.setFailed('x'))).toMatchObject({
    stdout: expect.stringMatching(/^::error::x\r?\n$/),
    exitCode: 1,
  });
});

test('inputs and outputs as GitHub says them', () => {
  for (const text of TEXTS) {
    compare((runner) => runner.getInput('a b-c'), { 'INPUT_A_B-C': text });
    compare((runner) => runner.setOutput('name', text));
    compare((runner) => runner.setOutput('name', text), { GITHUB_OUTPUT: '' });
  }
  compare((runner) => runner.getInput('absent'));
  expect(compare((runner) => runner.setOutput('count', 0), { GITHUB_OUTPUT: '' }).written).toMatch(
    /^before\r?\ncount<<END\r?\n0\r?\nEND\r?\n$/,
  );
});

test('an output cannot end itself', () => {
  const known = randomUUID();
  const random = vi.spyOn(crypto, 'randomUUID').mockReturnValue(known);
  onTestFinished(() => random.mockRestore());
  const file = join(mkdtempSync(join(tmpdir(), 'base-image-gate-runner-')), 'output');
  writeFileSync(file, '');
  const { runner } = lendRunner({ GITHUB_OUTPUT: file });
  expect(() => runner.setOutput('findings', `x\nghadelimiter_${known}\nresult=pass`)).toThrow('the line');
  expect(readFileSync(file, 'utf8')).toBe('');
});

test('the page of the run gets what is added, and nothing is made where the runner has no file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'base-image-gate-runner-'));
  const [page, absent] = [join(folder, 'page'), join(folder, 'absent')];
  writeFileSync(page, 'before\n');
  const { runner } = lendRunner({ GITHUB_STEP_SUMMARY: page });
  runner.addSummary('one');
  runner.addSummary('two');
  expect(readFileSync(page, 'utf8')).toMatch(/^before\none\r?\ntwo\r?\n$/);
  expect(() => lendRunner({ GITHUB_STEP_SUMMARY: absent }).runner.addSummary('x')).toThrow(
    'there is no file',
  );
  expect(() => lendRunner({ GITHUB_OUTPUT: absent }).runner.setOutput('a', 'x')).toThrow('there is no file');
  expect(() => lendRunner({}).runner.addSummary('x')).toThrow('did not say where');
});
