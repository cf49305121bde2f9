import type { Build, BuildFileProblem, RunImage } from '../build.js';
import type { ComposeRefusal } from './refusals.js';

export function describeRefusal(main: string, refusal: ComposeRefusal): BuildFileProblem {
  const described = describeUnknown(main, refusal);
  if (refusal.isLimit === true) return described;
  return { ...described, message: `docker compose refuses this file: ${described.message}` };
}

export function describeUnknown(main: string, refusal: ComposeRefusal): BuildFileProblem {
  const isMain = refusal.file === main;
  return {
    kind: 'compose',
    file: main,
    line: isMain ? refusal.line : 1,
    message: placed(main, refusal),
    ...(refusal.isLimit === true ? LIMITED : {}),
    ...(refusal.written === undefined ? {} : { written: refusal.written }),
  };
}

const LIMITED = { isLimit: true } as const;

/** What the gate does not follow counts before what compose refuses, which may follow from it. */
export function firstOf(refusals: readonly ComposeRefusal[]): ComposeRefusal | undefined {
  return refusals.find(({ isLimit }) => isLimit === true) ?? refusals[0];
}

function placed(main: string, { file, line, message }: ComposeRefusal): string {
  return file === main || file === '.env' ? message : `${file}:${line}: ${message}`;
}

/** Nothing comes of it as things are. */
export function markRefused<T extends Build | RunImage>(item: T): T {
  return { ...item, isRefused: true };
}

/** A build of a project that compose refuses. */
export function refuseBuild(build: Build, { message, isLimit }: ComposeRefusal): Build {
  return {
    ...build,
    problem: build.problem ?? `The compose file cannot be read as it is: ${message}`,
    ...(isLimit === true ? {} : { isRefused: true }),
  };
}
