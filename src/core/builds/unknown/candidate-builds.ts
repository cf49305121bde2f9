import type { Build, InlineDockerfile } from '../build.js';

/** More combinations of what fields may be are tried one field after the other. */
const MAX_COMBINATIONS = 16;

/** A build, and what it is with each text that its fields may be for all that is known. */
export function listCandidateBuilds(build: Build): readonly Build[] {
  const { candidates, unknown } = build;
  if (candidates === undefined) return [build];
  const fields = [...candidates].filter(([field, texts]) => unknown.includes(field) && texts.length > 0);
  const count = fields.reduce((product, [, texts]) => product * texts.length, 1);
  if (fields.length === 0) return [build];
  const ways =
    count <= MAX_COMBINATIONS
      ? combine(fields)
      : fields.flatMap(([field, texts]) => texts.map((text) => new Map([[field, text]])));
  return [build, ...ways.map((chosen) => choose(build, chosen))];
}

/** A build as it is where the variables in its values are empty; none: it has none that may name an image then. */
export function listEmptied(build: Build): readonly Build[] {
  const { emptied = new Map<string, string>(), unknown } = build;
  if (unknown.includes('args')) return [];
  const fields = [...emptied].filter(
    ([field]) => /^(?:args|contexts)\./.test(field) && unknown.includes(field),
  );
  return fields.length === 0 ? [] : [choose(build, new Map(fields))];
}

type Chosen = ReadonlyMap<string, string>;

function combine(fields: readonly (readonly [string, readonly string[]])[]): readonly Chosen[] {
  return fields.reduce<readonly Chosen[]>(
    (ways, [field, texts]) => ways.flatMap((way) => texts.map((text) => new Map([...way, [field, text]]))),
    [new Map()],
  );
}

function choose(build: Build, chosen: Chosen): Build {
  const args = new Map(build.args);
  const contexts = new Map(build.contexts);
  for (const [field, text] of chosen) {
    if (field.startsWith('args.')) args.set(field.slice('args.'.length), text);
    if (field.startsWith('contexts.')) contexts.set(field.slice('contexts.'.length), text);
  }
  const text = chosen.get('inline');
  return {
    ...build,
    inline: text === undefined ? build.inline : makeInline(build, text),
    args,
    contexts,
    unknown: build.unknown.filter((field) => !chosen.has(field)),
    written: new Map([...(build.written ?? [])].filter(([field]) => !chosen.has(field))),
  };
}

/** All of it is where it is written, wherever that has its lines. */
function makeInline({ file, line, places }: Build, text: string): InlineDockerfile {
  const place = places.get('inline') ?? { file, line };
  return {
    text,
    file: place.file,
    lines: text.split('\n').map(() => ({ line: place.line, column: null })),
  };
}
