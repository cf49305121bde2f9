import type { InlineException } from '../../dockerfile/inline-exceptions.js';
import type { ImageUse, Place, Reading, Stage } from '../../dockerfile/reading.js';
import type { ShippedStep, ShippedSteps } from '../../dockerfile/shipped/shipped-step.js';
import type { InlineDockerfile } from '../build.js';

/** Where texts of an inline Dockerfile stand in the build file that holds it. */
export interface InlinePlaces {
  moveReading(reading: Reading): Reading;
  moveExceptions(exceptions: readonly InlineException[]): readonly InlineException[];
}

type Point = NonNullable<Place['start']>;
type MovedPlace = Place & { readonly inexact?: true };

/** Moves what was read of an inline Dockerfile to its places in the build file. */
export function openInlinePlaces({ lines }: InlineDockerfile): InlinePlaces {
  const last = lines.at(-1)?.line ?? 1;
  const moveLine = (line: number): number => lines[line - 1]?.line ?? last;

  const moveStart = ({ line, column }: Point): Point | undefined => {
    const from = lines[line - 1];
    return from?.column == null ? undefined : { line: from.line, column: from.column + column - 1 };
  };

  /** Where escapes or interpolation shift the columns, the whole line is meant. */
  function movePlace({ line, column, endLine, endColumn, start: inner }: Place): MovedPlace {
    const exact = inner && moveStart(inner);
    const [start, end] = [lines[line - 1], lines[endLine - 1]];
    if (start?.column == null || end?.column == null) {
      const first = moveLine(line);
      return {
        line: first,
        column: 1,
        endLine: Math.max(first, moveLine(endLine)),
        endColumn: 1,
        inexact: true,
      };
    }
    return {
      line: start.line,
      column: start.column + column - 1,
      endLine: end.line,
      endColumn: end.column + endColumn - 1,
      ...(exact === undefined ? {} : { start: exact }),
    };
  }

  // its parts are read when they are asked for, so it cannot be spread
  const moveStep = (step: ShippedStep): ShippedStep => {
    const { keyword, flags, words, text, json, heredocs, source } = step;
    const place = movePlace(step.place);
    return { keyword, flags, words, text, json, heredocs, source, place, kept: new Map() };
  };
  const moveSteps = (shipped: ShippedSteps): ShippedSteps => ({
    ...shipped,
    target: moveLine(shipped.target),
    steps: shipped.steps.map(moveStep),
  });
  const moveStage = (stage: Stage): Stage => {
    const { listSteps, listTriggers } = stage;
    return {
      ...moveLined(stage),
      ...(listSteps === undefined ? {} : { listSteps: () => listSteps().map(moveStep) }),
      ...(listTriggers === undefined ? {} : { listTriggers: () => listTriggers().map(moveStep) }),
    };
  };
  const moveUse = ({ start, ...use }: ImageUse): ImageUse => ({
    ...use,
    ...movePlace(start === undefined ? use : { ...use, start }),
    ...(use.copiedIn === undefined ? {} : { copiedIn: use.copiedIn.map(moveLine) }),
    ...(use.ships === undefined ? {} : { ships: use.ships.map(moveSteps) }),
  });
  const moveLined = <T extends { readonly line: number }>(item: T): T => ({
    ...item,
    line: moveLine(item.line),
  });

  return {
    moveReading: (reading) => ({
      ...reading,
      stages: reading.stages.map(moveStage),
      images: reading.images.map(moveUse),
      problem: reading.problem && moveLined(reading.problem),
      ...(reading.frontendDifference === undefined
        ? {}
        : { frontendDifference: moveLined(reading.frontendDifference) }),
      ...(reading.otherProblems === undefined ? {} : { otherProblems: reading.otherProblems.map(moveLined) }),
      ...(reading.openBases === undefined ? {} : { openBases: reading.openBases.map(moveUse) }),
    }),
    moveExceptions: (exceptions) =>
      exceptions.map((exception) => ({
        ...exception,
        line: moveLine(exception.line),
        ...('coversLine' in exception ? { coversLine: moveLine(exception.coversLine) } : {}),
      })),
  };
}
