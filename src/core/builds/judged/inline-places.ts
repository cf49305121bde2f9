import type { InlineException } from '../../dockerfile/inline-exceptions.js';
import type { ImageUse, Place, Reading, Stage } from '../../dockerfile/reading.js';
import type { ShippedStep, ShippedSteps } from '../../dockerfile/shipped/shipped-step.js';
import type { InlineDockerfile, WrittenCharacter } from '../build.js';

/** Where texts of an inline Dockerfile stand in the build file that holds it. */
export interface InlinePlaces {
  moveReading(reading: Reading): Reading;
  moveExceptions(exceptions: readonly InlineException[]): readonly InlineException[];
}

type Point = NonNullable<Place['start']>;
type MovedPlace = Place & { readonly inexact?: true };

/** Whether one place begins after another one ends: values of several places make the text. */
function isBehind(one: WrittenCharacter, other: WrittenCharacter): boolean {
  return one.line > other.line || (one.line === other.line && one.column >= other.endColumn);
}

/** Moves what was read of an inline Dockerfile to its places in the build file. */
export function openInlinePlaces({ lines }: InlineDockerfile): InlinePlaces {
  const last = lines.at(-1)?.line ?? 1;
  const moveLine = (line: number): number => lines[line - 1]?.line ?? last;

  /** Where the character at a column stands, or what gives it; undefined: that cannot be told. */
  const find = (line: number, column: number): WrittenCharacter | undefined => {
    const from = lines[line - 1];
    if (from?.column == null) return from?.written?.[column - 1];
    const at = from.column + column - 1;
    return { line: from.line, column: at, endColumn: at + 1 };
  };

  const moveStart = ({ line, column }: Point): Point | undefined => {
    const found = find(line, column);
    return found && { line: found.line, column: found.column };
  };

  /** Where escapes or interpolation shift the columns, the whole line is meant. */
  function movePlace({ line, column, endLine, endColumn, start: inner }: Place): MovedPlace {
    const exact = inner && moveStart(inner);
    const isEmpty = line === endLine && column >= endColumn;
    const start = find(line, column);
    const end = isEmpty ? start : find(endLine, Math.max(1, endColumn - 1));
    if (start === undefined || end === undefined || isBehind(start, end)) {
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
      column: start.column,
      endLine: end.line,
      endColumn: isEmpty || endColumn === 1 ? end.column : end.endColumn,
      ...(exact === undefined ? {} : { start: exact }),
      ...(isPlain(line, column, endLine, endColumn) ? {} : { inexact: true }),
    };
  }

  /** Whether the characters stand there as they read, next to each other. */
  function isPlain(line: number, column: number, endLine: number, endColumn: number): boolean {
    const [first, last] = [lines[line - 1], lines[endLine - 1]];
    if (first?.column != null && last?.column != null) return true;
    if (line !== endLine) return false;
    const written = first?.written?.slice(column - 1, endColumn - 1) ?? [];
    const [start] = written;
    return written.every(
      (each, index) =>
        each.endColumn - each.column === 1 &&
        each.line === start?.line &&
        each.column === start.column + index,
    );
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
