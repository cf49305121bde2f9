import type { Build } from '../../../build.js';
import type { Builder } from '../../../builders/builder.js';
import type { BuildFlags } from '../../../docker-build-flags.js';
import { resolvePath } from '../../../repo-path.js';
import { underSourcePolicy } from '../../../source-policy.js';
import { decodeSource } from '../../../source-text.js';
import type { Tree } from '../../../tree.js';
import { isPreprocessed } from './chosen-dockerfile.js';

/** What the preprocessor reads as more than text, as `cpp -traditional` does: `#` begins a line. */
const DIRECTIVE =
  /^#[ \t]*(?:define|undef|include|include_next|import|if|ifdef|ifndef|elif|else|endif|line|assert)\b/m;
const COMMENT = /\/\*/;
const INCLUDED = /^#[ \t]*(?:include|include_next|import)[ \t]*"([^"\n]+)"/gm;
/** Far more files than include one another. */
const MAX_FILES = 50;

/** A build whose Dockerfile is what the preprocessor of C makes of a file `*.in`: it may replace any word of it. */
export function openPreprocessed(builder: Builder, flags: BuildFlags, tree: Tree): (build: Build) => Build {
  return (build) => {
    const { dockerfile } = build;
    if (dockerfile === null || !isPreprocessed(builder, dockerfile)) return build;
    const given = (flags.others.get('cpp-flag') ?? []).map(({ value }) => value);
    const files = readIncluded(dockerfile, build.context, tree);
    const text = files.get(dockerfile) ?? '';
    if (given.length === 0 && !DIRECTIVE.test(text) && !COMMENT.test(text)) return build;
    const why = `the preprocessor of C makes a Dockerfile of ${dockerfile}, which may put any image in the place of another`;
    const opened = underSourcePolicy(build, why, JSON.stringify([given, [...files]]));
    return { ...opened, sources: [...new Set([...build.sources, ...files.keys()])] };
  };
}

/** The file, and those of the repository that it includes. */
function readIncluded(path: string, context: string | null, tree: Tree): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined && texts.size < MAX_FILES; next = open.pop()) {
    if (texts.has(next) || !tree.has(next)) continue;
    const source = decodeSource(next, tree.read(next));
    const text = source === null || typeof source === 'string' ? '' : source.text;
    texts.set(next, text);
    for (const [, name = ''] of text.matchAll(INCLUDED)) {
      const found = resolvePath(context ?? '.', name);
      if (found !== null) open.push(found);
    }
  }
  return texts;
}
