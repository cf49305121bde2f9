import type { Problem } from '../problem.js';

/** Lines that are named of those that have the same problem. */
const MAX_LINES = 3;

/**
 * What is wrong in the same way in many places, once, in the first of them: `files[0].findings[3].rule` and
 * `files[7].findings[0].rule` are one thing. In the order of the problems.
 */
export function groupRepeated(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.level, problem.message.replaceAll(/\[\d+\]/g, '[]')]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.length === 0 ? first : tellLines(first, others)],
  );
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
