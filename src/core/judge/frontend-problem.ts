import type { FrontendDifference } from '../dockerfile/differing-frontend.js';
import type { Reading, ReadingProblem } from '../dockerfile/reading.js';
import { own } from '../message.js';

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
    `Dockerfile frontends before 1.${since} ${message}, so what is pulled depends on the builder. Name a current one in the first line, "# syntax=docker/dockerfile:1", or rewrite it`,
  );
  return { line, message: words.text, words, phase: 'limit', unresolved: [] };
}
