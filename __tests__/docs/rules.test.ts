import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatFamiliar, parseReference } from '../../src/core/image/reference.js';
import { type Message, splitMessage } from '../../src/core/message.js';
import type { Finding } from '../../src/core/report.js';
import { RULE_IDS, RULES, type RuleId } from '../../src/core/rules/index.js';
import { adviceOf, messageOf } from '../../src/reporters/text/message-text.js';
import { expectNoFaults } from '../support/faults.js';
import { run } from '../support/gate.js';
import { type FencedBlock, findFencedBlocks, findValues } from '../support/markdown.js';
import { ROOT, readText } from '../support/repository.js';
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

/** What a Dockerfile chooses and a message may repeat: the whole name, or a part of it. */
function listForeignWords({ rule, image, written }: Finding): readonly string[] {
  const reference = image === null ? null : parseReference(image);
  if (reference === null || 'error' in reference) return [written];
  const { host, path, tag, digest } = reference;
  const name = formatFamiliar({ ...reference, tag: null, digest: null });
  const words = [written, formatFamiliar(reference), name, image ?? '', host, path, tag ?? '', digest ?? ''];
  // The gate's own table calls products and releases `nginx` and `1.17` too.
  return rule === 'end-of-life' ? words.filter((word) => /[/:@]/.test(word)) : words;
}

/** Parts of a message that a Dockerfile chooses but that are shown as the gate's own words. */
function findForgedWords(message: Message, names: readonly string[]): readonly string[] {
  const own = splitMessage(message).map(({ text, foreign }) => (foreign ? '\0' : text));
  const words = new Set(
    own
      .join('')
      .split(/[\s"`,;()]+/)
      .map((word) => word.replace(/[.:]+$/, '')),
  );
  return names.filter((name) => name !== '' && words.has(name));
}

/** The policy of an example: the closest one before it. */
function findPolicy(blocks: readonly FencedBlock[], example: FencedBlock): FencedBlock | undefined {
  return blocks.findLast(({ words, line }) => words.includes('policy') && line < example.line);
}

function judge(policyBlock: FencedBlock, text: string, example: FencedBlock): readonly Finding[] {
  const [today = TODAY] = findValues(policyBlock, 'today');
  const [path = 'Dockerfile'] = findValues(example, 'path');
  const policy = loadValidPolicy([{ path: 'policy.yml', text }], today);
  const build = { buildArgs: readBuildArgs(example) };
  return run(policy, { [path]: example.text }, { today, build }).findings;
}

/** The policy without an option of a rule, wherever it writes it, on one line; if nothing is left, the usual level. */
function dropOption(text: string, id: string, option: string): string {
  const drop = (key: string, value: unknown) => {
    if (key !== id || typeof value !== 'object' || value === null) return value;
    const { [option]: _, ...rest } = value as Readonly<Record<string, unknown>>;
    return Object.keys(rest).length > 0 ? rest : RULES[id as RuleId].level;
  };
  return JSON.stringify(parse(text), drop);
}

describe.each(RULE_IDS)('docs/rules/%s.md', (id) => {
  const path = `docs/rules/${id}.md`;
  it('is there', () => expect(existsSync(ROOT + path), `write ${path}, as CONTRIBUTING.md says`).toBe(true));
  const blocks = existsSync(ROOT + path) ? findFencedBlocks(readText(path)) : [];
  const examples = blocks.filter(({ language }) => language === 'dockerfile');

  it('has examples that are reported and examples that pass, and expects something of each', () => {
    const read = examples.map(({ line, text }) => ({ line, ...readExpectations(text) }));
    const reports = read.some(({ expected }) => expected.some(({ rule }) => rule === id));
    const passes = read.some(({ passing }) => passing.length > 0);
    const silent = read.filter(({ expected, passing }) => expected.length + passing.length === 0);
    expectNoFaults([
      ...(reports ? [] : [`add an example with "# expect: ${id}" before its FROM`]),
      ...(passes ? [] : ['add an example that passes, with "# expect: ok" before its FROM']),
      ...silent.map(({ line }) => `say in the example on line ${line} what it expects: "# expect: …"`),
    ]);
  });

  it.each(examples.map((block) => ({ line: block.line, block })))('line $line', ({ block }) => {
    const policyBlock = findPolicy(blocks, block);
    if (policyBlock === undefined) throw new Error('put a ```yaml policy block above this example');
    const findings = judge(policyBlock, policyBlock.text, block);
    const { expected } = readExpectations(block.text);
    const said = findings.map((finding) => `${finding.line} ${finding.rule}`);
    expect(said).toEqual(expected.map(({ line, rule }) => `${line} ${rule}`));
    const remarks = findings.map((finding, index) =>
      expected[index]?.remark === null ? null : describeRemark(finding),
    );
    expect(remarks).toEqual(expected.map(({ remark }) => remark));
    const forged = findings.flatMap((finding) => {
      const messages = [messageOf(finding), ...(finding.fix === null ? [] : [adviceOf(finding.fix)])];
      return messages.flatMap((message) => findForgedWords(message, listForeignWords(finding)));
    });
    expect(forged, 'these are from a Dockerfile: insert them into say`…`, not into own(…)').toEqual([]);
  });

  it.each(Object.keys(RULES[id].options))('an example shows what %s changes', (option) => {
    const shown = examples.some((block) => {
      const policyBlock = findPolicy(blocks, block);
      if (policyBlock === undefined) return false;
      const rest = dropOption(policyBlock.text, id, option);
      const findings = judge(policyBlock, JSON.stringify(parse(policyBlock.text)), block);
      return JSON.stringify(judge(policyBlock, rest, block)) !== JSON.stringify(findings);
    });
    expect(shown, `add an example that is judged differently without ${option} in its policy`).toBe(true);
  });
});
