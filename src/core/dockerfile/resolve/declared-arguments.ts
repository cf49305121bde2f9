import type { Arg } from '../instructions/stage-text.js';
import { noteLimit, placeRefusal, Refusal } from '../refusal.js';
import { FRONTEND_CHANGES, type FrontendReading } from '../shell/frontend-reading.js';
import type { GlobalArguments } from './global-arguments.js';
import type { BuildInput } from './open-file.js';

/**
 * Adds the ARGs before the first FROM, each expanded with those before it; a build argument replaces a default unexpanded.
 * What goes beyond a limit is noted, and the others are read on.
 * @throws Refusal of phase `global-args`. `buildMetaArgs` of dockerfile2llb/convert.go.
 */
export function addGlobalArguments(
  args: GlobalArguments,
  declarations: readonly Arg[],
  { buildArgs, unknownArgs }: Pick<BuildInput, 'buildArgs' | 'unknownArgs'>,
  { escapeToken, frontend }: { readonly escapeToken: string; readonly frontend: FrontendReading },
  limits: Refusal[],
): void {
  for (const { node, pairs } of declarations) {
    frontend.line = node.line;
    for (const { key, value } of pairs) {
      const given = buildArgs.get(key);
      if (given !== undefined) {
        args.set(key, given);
      } else if (unknownArgs.has(key)) {
        args.setUnknown(key);
      } else if (value === null) {
        if (args.has(key) && !frontend.knows(FRONTEND_CHANGES.emptyArguments)) args.set(key, '');
        else args.declare(key);
      } else {
        try {
          args.setDefault(key, value, escapeToken);
        } catch (error) {
          if (isEmptied(error, frontend)) args.set(key, '');
          else {
            noteLimit(placeRefusal(error, 'global-args', node.line), limits);
            args.setBeyond(key);
          }
        }
      }
    }
  }
}

/** Whether a version of the frontend goes on without a default that it cannot expand. The current one does not: that is a refusal. */
function isEmptied(error: unknown, frontend: FrontendReading): boolean {
  const isCurrent = frontend.version === Number.POSITIVE_INFINITY;
  if (isCurrent || !(error instanceof Refusal) || error.phase === 'limit') return false;
  return !frontend.knows(FRONTEND_CHANGES.failedDefaults);
}
