import { hashContent } from '../../content-hash.js';
import type { Build, InlineDockerfile } from '../../core/builds/build.js';
import { END_OF_LIFE } from '../../core/end-of-life/bundled-table.js';
import { type Judged, nameOrigin, type ToldBuild } from '../../core/fix/fix.js';
import { judgeWithEvidence, openRegistries } from '../../evidence.js';
import { type Gate, openGate } from '../../gate.js';
import type { OpenBaseline } from '../baseline/found-baseline.js';
import type { Checkout } from '../files/checkout.js';
import { type ChosenFiles, chooseFiles } from '../files/chosen-files.js';
import { judgeChosenFiles } from '../files/judged-files.js';
import { failPolicy, type LoadedPolicy } from '../loaded-policy.js';
import type { RunOptions } from '../options/run-options.js';
import { failEvaluation, type Result } from '../result.js';

/** What `check` finds in a checkout. */
export interface JudgedTree {
  readonly judged: Judged;
  readonly chosen: ChosenFiles;
}

/** Judges a checkout as `check` does, and keeps what it read. */
export async function judgeTree(
  checkout: Checkout,
  { policy, chain, problems }: LoadedPolicy,
  baseline: OpenBaseline,
  options: RunOptions,
): Promise<Result<JudgedTree>> {
  const chosen = await chooseFiles(checkout, policy, options);
  if ('failure' in chosen) return chosen;
  const { search, scope, notes, builds } = chosen.value;
  const lookUp = options.offline ? null : openRegistries(process.env);
  const passed = await judgeWithEvidence(policy, lookUp, async (evidence): Promise<Result<Gate>> => {
    const gate = openGate({
      policy,
      source: chain.source,
      today: options.today,
      endOfLife: END_OF_LIFE,
      evidence,
      build: options.build,
      scope,
      failOn: options.failOn,
      keepFiles: true,
      hash: hashContent,
      wholeTree: options.paths.length === 0,
    });
    if (gate.policyProblems.length > 0) return failPolicy(chain, [...problems, ...gate.policyProblems]);
    const failure = await judgeChosenFiles(checkout.workspace, chosen.value, false, gate);
    if (failure !== null) return failEvaluation(`A file could not be read from git: ${failure}`);
    return { value: gate };
  });
  if ('failure' in passed) return passed;
  const report = passed.value.finish(
    [...problems, ...search.problems, ...notes, ...baseline.notes],
    baseline.run,
  );
  const { named, inline } = builds.judged;
  const byFile = new Map(named);
  const inside = new Map<string, InlineDockerfile[]>();
  for (const { head } of inline) {
    const { file } = head.inline;
    byFile.set(file, [...(byFile.get(file) ?? []), ...head.builds]);
    inside.set(file, [...(inside.get(file) ?? []), head.inline]);
  }
  return {
    value: {
      judged: {
        report,
        builds: byFile,
        inline: inside,
        told: builds.repository.found.builds.map(toTold),
      },
      chosen: chosen.value,
    },
  };
}

function toTold({ args, kind, file, line, name, context, dockerfile, inline, ...build }: Build): ToldBuild {
  const { target, contexts, platforms, generators, bases = [], problem, unknown } = build;
  return {
    origin: nameOrigin({ file, line, name: name ?? kind }),
    values: new Map([
      ...[...args].map(([key, value]) => [`args.${key}`, value] as const),
      ...[...contexts].map(([key, value]) => [`contexts.${key}`, value] as const),
    ]),
    rest: JSON.stringify([
      [kind, file, line, name, context, dockerfile, inline?.lines.length],
      [target, platforms, generators.length + bases.length, problem, unknown],
    ]),
  };
}
