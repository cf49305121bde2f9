import { run } from './gate.js';

/** What one rule finds: level, what it says, what to do, and the text to put in its place. */
export function find(rule: string, policy: string, ...lines: string[]) {
  return run(policy, lines.join('\n'))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ line, level, message, fix }) => ({
      line,
      level,
      message,
      advice: fix?.description ?? null,
      use: fix?.replacement ?? null,
    }));
}
