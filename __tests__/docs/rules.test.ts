import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/core/rules/index.js';
import { run } from '../support/gate.js';
import { type FencedBlock, findFencedBlocks, findValues } from '../support/markdown.js';
import { listFiles, readText } from '../support/repository.js';
import { loadValidPolicy } from '../support/valid-policy.js';

/** The day of every example that names none, as docs/rules/README.md says. */
const TODAY = '2026-09-01';

/** One line of what an example should say or says: `3 unapproved`; a remark in brackets only where it is expected. */
interface Expected {
  readonly line: number;
  readonly rule: string;
  readonly remark: string | null;
}

/** Reads `# expect: …` (about the next instruction) and `# expect above: …` (about the line before). */
function readExpectations(dockerfile: string): { expected: Expected[]; passing: number[] } {
  const expected: Expected[] = [];
  const passing: number[] = [];
  const lines = dockerfile.split('\n');
  lines.forEach((text, index) => {
    const comment = /^# expect( above)?: (.+)$/.exec(text);
    if (comment === null) return;
    const below = lines.findIndex((other, at) => at > index && !other.startsWith('#') && other !== '');
    const line = comment[1] === undefined ? below + 1 : index;
    for (const item of (comment[2] ?? '').split(', ')) {
      const [, rule = item, remark = null] = /^(\S+)(?: \((\w+)\))?$/.exec(item) ?? [];
      if (rule === 'ok') passing.push(line);
      else expected.push({ line, rule, remark });
    }
  });
  return { expected, passing };
}

function describeRemark(finding: { waiver: unknown; level: string }): string {
  return finding.waiver === null ? finding.level : 'waived';
}

function readBuildArgs(block: FencedBlock): Map<string, string> {
  return new Map(
    findValues(block, 'build-arg').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

it('every rule has a page, and every page a rule', () => {
  const pages = listFiles('docs/rules', '.md').filter((path) => !path.endsWith('README.md'));
  expect(pages).toEqual(RULE_IDS.map((id) => `docs/rules/${id}.md`).sort());
});

describe.each(RULE_IDS)('docs/rules/%s.md', (id) => {
  const blocks = findFencedBlocks(readText(`docs/rules/${id}.md`));
  const examples = blocks.filter(({ language }) => language === 'dockerfile');

  it('has examples that are reported and examples that pass, and expects something of each', () => {
    const read = examples.map(({ text }) => readExpectations(text));
    expect(read.flatMap(({ expected }) => expected).map(({ rule }) => rule)).toContain(id);
    expect(read.flatMap(({ passing }) => passing)).not.toEqual([]);
    for (const { expected, passing } of read) expect(expected.length + passing.length).toBeGreaterThan(0);
  });

  it.each(examples.map((block) => ({ line: block.line, block })))('line $line', ({ block }) => {
    const policyBlock = blocks.findLast(({ words, line }) => words.includes('policy') && line < block.line);
    if (policyBlock === undefined) throw new Error('No policy stands above this example');
    const [today = TODAY] = findValues(policyBlock, 'today');
    const [path = 'Dockerfile'] = findValues(block, 'path');
    const policy = loadValidPolicy([{ path: 'policy.yml', text: policyBlock.text }], today);
    const { findings } = run(
      policy,
      { [path]: block.text },
      { today, build: { buildArgs: readBuildArgs(block) } },
    );

    const { expected } = readExpectations(block.text);
    const said = findings.map((finding) => `${finding.line} ${finding.rule}`);
    expect(said).toEqual(expected.map(({ line, rule }) => `${line} ${rule}`));
    const remarks = findings.map((finding, index) =>
      expected[index]?.remark === null ? null : describeRemark(finding),
    );
    expect(remarks).toEqual(expected.map(({ remark }) => remark));
  });
});
