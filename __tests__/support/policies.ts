import { loadPolicy, type PolicyFile } from '../../src/core/policy/load/load-policy.js';
import type { Policy } from '../../src/core/policy/policy.js';

const TODAY = '2026-09-01';

/** The problems of a policy (the parents after it) as `line:column message`, warnings marked; of a parent with its file. */
export function listProblems(text: string, ...parents: string[]): string[] {
  return loadPolicy(toChain(text, parents), { today: TODAY }).problems.map(
    ({ file, line, column, level, message }) =>
      `${file === 'policy.yml' ? '' : `${file}:`}${line}:${column} ${level === 'warning' ? '(warning) ' : ''}${message}`,
  );
}

/** A policy without errors. `version: 1` is put before it, and before its parents. */
export function loadText(text: string, ...parents: string[]): Policy {
  const chain = toChain(
    `version: 1\n${text}`,
    parents.map((parent) => `version: 1\n${parent}`),
  );
  const { policy, problems } = loadPolicy(chain, { today: TODAY });
  if (policy === null)
    throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  return policy;
}

function toChain(text: string, parents: readonly string[]): PolicyFile[] {
  return [text, ...parents].map((each, index) => ({
    path: index === 0 ? 'policy.yml' : `parent${index}.yml`,
    text: each,
  }));
}
