import { Document, visit } from 'yaml';
import { describePolicy } from '../../core/policy/load/load-policy.js';
import { findPolicyLine } from '../../policy-chain.js';
import { renderProblem } from '../../reporters/terminal/terminal-problem.js';
import { countOf, openStyle } from '../../reporters/terminal/terminal-style.js';
import { escapeHidden, showHidden, writeJson } from '../../reporters/text/hostile-text.js';
import type { LoadedPolicy } from '../loaded-policy.js';
import { findWidth, wantsColors } from '../options/terminal-setting.js';
import { findScreen } from '../output/standard-streams.js';

const COMMENT = '# ';

/** `policy --format json`. */
export function toPolicyJson({ policy, chain, problems }: LoadedPolicy): string {
  const data = { version: 1, source: chain.source, problems, effective: describePolicy(policy) };
  return `${writeJson(data, 2)}\n`;
}

/** A policy again: what is said about it are comments. */
export function renderPolicy({ policy, chain, problems }: LoadedPolicy): string {
  const tests = chain.files.length > 1 ? '' : countOf(policy.tests.length, 'test');
  const colors = wantsColors(findScreen('output'), process.env);
  const style = openStyle(colors);
  const width = findWidth(findScreen('output'));
  const context = {
    colors,
    width: width === null ? null : width - COMMENT.length,
    readLine: (path: string, line: number) => findPolicyLine(chain.files, path, line),
    base: null,
    failOn: 'block' as const,
  };
  const names = chain.files.map(({ path }) => showHidden(path)).join(', extends ');
  const comments = [
    ...problems.map((problem) => renderProblem(problem, { context, style })),
    `${style.green(style.bold('✔ valid'))}  ${names}${tests === '' ? '' : `, ${tests} passed`}`,
    style.dim('effective policy, including defaults'),
  ];
  return [
    ...comments.flatMap((comment) => comment.split('\n')).map((line) => `${COMMENT}${line}`.trimEnd()),
    '',
    writeYaml(describePolicy(policy)),
  ].join('\n');
}

const COMMAND = /##\[|(?:^|\s)::/;

/** Texts with characters that nobody sees, or with what a runner would obey, are in quotes, with escapes for those. */
function writeYaml(data: unknown): string {
  const document = new Document(data);
  visit(document, {
    Scalar(_, node) {
      const { value } = node;
      if (typeof value === 'string' && (escapeHidden(value) !== value || COMMAND.test(value)))
        node.type = 'QUOTE_DOUBLE';
    },
  });
  return escapeHidden(document.toString({ lineWidth: 110 }))
    .replaceAll('##[', '##\\x5b')
    .replace(/^(\s*):(?=:)/gm, '$1\\x3a');
}
