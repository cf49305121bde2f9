import { type ByteString, toByteString } from './go/byte-string.js';
import { Refusal } from './refusal.js';
import { DirectiveReader } from './syntax/directives.js';
import type { Node } from './syntax/nodes.js';
import { type Comment, parseFile } from './syntax/parse-file.js';

/** Instructions that name no image, and that nothing which names one depends on. */
const ASIDE: ReadonlySet<ByteString> = new Set(
  'cmd entrypoint expose healthcheck label maintainer shell stopsignal user volume workdir'.split(' '),
);

/**
 * What of a Dockerfile takes part in which images BuildKit pulls, without what is run, copied or set in them: two files that
 * say the same here pull the same from the same builds, also behind an instruction at which BuildKit stops. Null where the
 * file does not parse.
 */
export function readPullingText(bytes: Uint8Array): string | null {
  const comments: Comment[] = [];
  try {
    const { nodes } = parseFile(toByteString(bytes), comments);
    return JSON.stringify([listDirectives(comments), nodes.flatMap(describe)]);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function listDirectives(comments: readonly Comment[]): readonly ByteString[] {
  const reader = new DirectiveReader();
  const found = comments.filter(
    ({ text, line }, index) => line === index + 1 && reader.readLine(text) !== null,
  );
  return found.map(({ text }) => text);
}

function describe(node: Node): readonly ByteString[] {
  const { keyword, flags, source } = node;
  if (ASIDE.has(keyword)) return [];
  const whole = source.text.slice(source.start, source.end);
  if (keyword === 'run') return flags.length === 0 ? [] : ['run', ...flags.map(textOf(source))];
  // any flag may be one that names a stage
  if (keyword === 'copy' || keyword === 'add') return flags.length === 0 ? [] : [whole];
  return [whole];
}

const textOf =
  ({ text }: Node['source']) =>
  ({ start, end }: Node['flags'][number]): ByteString =>
    text.slice(start, end);
