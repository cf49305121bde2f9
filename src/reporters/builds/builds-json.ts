import type { Build } from '../../core/builds/build.js';
import type { BuildList } from './build-list.js';

/** `builds --format json`, in pieces. Texts are those of the repository's files: plain, not escaped. */
export function* toBuildsJson({ builds, unnamed, missing, problems }: BuildList): Generator<string> {
  yield '{ "version": 1,\n  "builds": [';
  let separator = '';
  for (const build of builds) {
    yield `${separator}\n    ${JSON.stringify(toBuildData(build))}`;
    separator = ',';
  }
  yield `${separator === '' ? ']' : '\n  ]'},\n`;
  yield `  "unnamed": ${JSON.stringify(unnamed)},\n`;
  yield `  "missing": ${JSON.stringify([...missing].map(([{ file, line, name }, dockerfile]) => ({ file, line, name, dockerfile })))},\n`;
  yield `  "problems": ${JSON.stringify(problems)} }\n`;
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
    problem: build.problem,
    ...(build.unknown.length === 0 ? {} : { unknown: build.unknown }),
  };
}
