import type { StepEnvironment } from '../../step-environment.js';
import { type Allowance, BoundExceeded, Budget } from '../bounds.js';
import type { AnyBody } from '../hcl/body.js';
import { SyntaxProblem } from '../hcl/source.js';
import { listNames, NO_NAMES, type ProjectNames } from '../names.js';
import { type BakeConfig, evaluateConfig } from './config.js';
import { readDefinitions } from './definitions.js';
import type { FileProblem } from './files.js';
import { Resolver } from './resolver.js';

export interface EvaluatedProject {
  readonly config: BakeConfig;
  readonly resolver: Resolver | null;
  readonly names: ProjectNames;
  /** What bake would refuse. */
  readonly refusals: readonly FileProblem[];
}

/** Evaluates the files of a project on top of what its compose files say. */
export function evaluateProject(
  bodies: readonly AnyBody[],
  environment: StepEnvironment | undefined,
  base: BakeConfig,
  allowance: Allowance,
): EvaluatedProject {
  try {
    const definitions = readDefinitions(bodies);
    const resolver = new Resolver(definitions, environment, new Budget(allowance));
    const config = evaluateConfig(definitions, resolver, base);
    const names = listNames(config, definitions, resolver.missing);
    return { config, resolver, names, refusals: resolver.refusals.map(problemOf) };
  } catch (error) {
    // The machine's own stack may end first, however the depths are counted.
    if (
      !(error instanceof BoundExceeded) &&
      !(error instanceof RangeError) &&
      !(error instanceof SyntaxProblem)
    )
      throw error;
    const message = error instanceof RangeError ? 'its expressions are nested too deeply' : error.message;
    return {
      config: base,
      resolver: null,
      names: NO_NAMES,
      // each of the files may be the one that goes on unseen
      refusals: bodies.map(({ span }) => ({
        file: span.source.file,
        line: 1,
        message: `not evaluated, since ${message}`,
        ...(error instanceof SyntaxProblem ? {} : { isLimit: true }),
      })),
    };
  }
}

function problemOf({ span, message }: Resolver['refusals'][number]): FileProblem {
  return { file: span.source.file, line: span.source.positionAt(span.start).line, message };
}
