import type { FrontendDifference } from '../dockerfile/differing-frontend.js';
import type { ImageUse, Reading, ReadingProblem } from '../dockerfile/reading.js';
import { own } from '../message.js';
import type { Judge } from './judge.js';
import { judgeImage } from './judged-image.js';

/** Whether what older frontends pull would not pass as what the current one pulls does. */
export function mayHarm(
  judge: Judge,
  path: string,
  { images }: Reading,
  { others }: FrontendDifference<ImageUse>,
): boolean {
  if (others === undefined) return true;
  return others.some((use) => {
    const current = images.find(
      ({ via, line, column }) => via === use.via && line === use.line && column === use.column,
    );
    const blocked = listBlocked(judge, path, use);
    const known = current === undefined ? null : listBlocked(judge, path, current);
    // what is wrong with the current one in the same way is said there
    return blocked === null || blocked.some((rule) => rule === 'unapproved' || !known?.includes(rule));
  });
}

/** The rules that block an image; null where it is not known which image that is. */
function listBlocked(judge: Judge, path: string, use: ImageUse): readonly string[] | null {
  const { reference, unresolved } = { ...use, ...use.replacedBy };
  if (reference === null || unresolved.length > 0) return null;
  const roles = [use.role, ...(use.ownRole === undefined ? [] : [use.ownRole]), ...(use.alsoAs ?? [])];
  return roles.flatMap((role) => {
    const { approval, others } = judgeImage(judge, reference, role, path);
    const refused = approval.some(({ level }) => level === 'block') ? ['unapproved'] : [];
    return [...refused, ...others.flatMap(({ rule, level }) => (level === 'block' ? [rule] : []))];
  });
}

/**
 * If the builder's frontend may read it differently, this reading cannot be judged, even where the current one refuses the
 * file with some values or all.
 */
export function addDifference(reading: Reading, [difference]: readonly FrontendDifference[]): Reading {
  if (difference === undefined) return reading;
  const added = describeDifference(difference);
  const { problem, otherProblems = [] } = reading;
  if (problem === null) return { ...reading, problem: added };
  return { ...reading, otherProblems: [...otherProblems, added] };
}

function describeDifference(difference: FrontendDifference): ReadingProblem {
  const { line, since, message } = difference;
  const words = own(
    `Dockerfile frontends before 1.${since} ${message}, so what is pulled depends on the builder`,
  );
  const remedy = own(
    'Name a current frontend in the first line, # syntax=docker/dockerfile:1, or write it another way',
  );
  return { line, message: words.text, words, remedy, phase: 'limit', unresolved: [] };
}
