import { listGroups } from '../grouping.js';
import type { Problem } from '../problem.js';

/** Lines that are named of those that have the same problem. */
const MAX_LINES = 3;

/**
 * What is wrong in the same way in many places, once, in the first of them: `files[0].findings[3].rule` and
 * `files[7].findings[0].rule` are one thing. In the order of the problems.
 */
export function groupRepeated(problems: readonly Problem[]): readonly Problem[] {
  const groups = listGroups(problems, ({ level, message }) =>
    JSON.stringify([level, message.replaceAll(/\[\d+\]/g, '[]')]),
  );
  return groups.map(([first, ...others]) => (others.length === 0 ? first : tellLines(first, others)));
}

function tellLines(first: Problem, others: readonly Problem[]): Problem {
  const lines = [...new Set(others.map(({ line }) => line))].filter((line) => line !== first.line);
  if (lines.length === 0) return first;
  const named = lines.slice(0, MAX_LINES).join(', ');
  const where =
    lines.length === 1
      ? `in line ${named}`
      : `in ${lines.length} more lines${lines.length > MAX_LINES ? ', the first' : ''}: ${named}`;
  return { ...first, message: `${first.message} (the same ${where})` };
}
