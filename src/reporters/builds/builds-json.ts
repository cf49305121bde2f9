import type { Build } from '../../core/builds/build.js';
import { listGenerators } from '../../core/builds/sbom-generators.js';
import { writeJson } from '../text/hostile-text.js';
import type { BuildList } from './build-list.js';

/** `builds --format json`, in pieces. Texts are those of the repository's files: plain, not escaped. */
export function* toBuildsJson({ builds, unnamed, missing, problems }: BuildList): Generator<string> {
  yield '{ "version": 1,\n  "builds": [';
  let separator = '';
  for (const build of builds) {
    yield `${separator}\n    ${writeJson(toBuildData(build))}`;
    separator = ',';
  }
  yield `${separator === '' ? ']' : '\n  ]'},\n`;
  yield `  "unnamed": ${writeJson(unnamed)},\n`;
  yield `  "missing": ${writeJson([...missing].map(([{ file, line, name }, dockerfile]) => ({ file, line, name, dockerfile })))},\n`;
  yield `  "problems": ${writeJson(problems)} }\n`;
}

function toBuildData(build: Build): unknown {
  const { kind, file, line, name, context, dockerfile, inline, target, args, contexts } = build;
  return {
    kind,
    file,
    line,
    name,
    context,
    dockerfile,
    inline: inline?.text ?? null,
    target,
    args: Object.fromEntries(args),
    contexts: Object.fromEntries(contexts),
    platforms: build.platforms,
    generators: listGenerators(build).map(({ image }) => image),
    problem: build.problem,
    ...(build.unknown.length === 0 ? {} : { unknown: build.unknown }),
  };
}
