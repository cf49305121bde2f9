import { type ByteString, toByteString } from './go/byte-string.js';
import { toLower } from './go/unicode.js';
import { Refusal } from './refusal.js';
import { DirectiveReader } from './syntax/directives.js';
import type { Node } from './syntax/nodes.js';
import { type Comment, parseFile } from './syntax/parse-file.js';

/** Instructions that name no image, and that nothing which names one depends on. */
const ASIDE: ReadonlySet<ByteString> = new Set(
  'cmd entrypoint expose healthcheck label maintainer shell stopsignal user volume workdir'.split(' '),
);
/** Arguments that take part wherever they are declared. */
const TAKING_PART = /BUILDKIT_|SOURCE_DATE_EPOCH/;
/** Flags that may name an image or a stage: the kinds of mounts aside, no other does. */
const NAMING = /from/i;
/** The name of a stage in plain letters; a number counts images too. */
const OF_STAGE = /^--from=([a-z][\w.-]*)$/i;

/**
 * What of a Dockerfile takes part in which images BuildKit pulls, without what is run, copied or set in them: two files that
 * say the same here pull the same from the same builds, also behind an instruction at which BuildKit stops. Null where the
 * file does not parse.
 */
export function readPullingText(bytes: Uint8Array): string | null {
  const comments: Comment[] = [];
  try {
    const { nodes } = parseFile(toByteString(bytes), comments);
    return JSON.stringify([listDirectives(comments), listParts(nodes)]);
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

function listParts(nodes: readonly Node[]): readonly (readonly ByteString[])[] {
  // variables of a stage matter to nothing but the flags of what it runs
  const hasVariables = nodes.some((node) => listNaming(node).some((flag) => flag.includes('$')));
  const names = new Set<ByteString>();
  const used = new Set<ByteString>();
  let isWithin = false;
  const describe = (node: Node): readonly ByteString[] => {
    const { keyword, args, source } = node;
    const whole = source.text.slice(source.start, source.end);
    if (ASIDE.has(keyword)) return [];
    switch (keyword) {
      case 'from': {
        isWithin = true;
        used.clear();
        const [image = '', as = '', name = '', ...others] = args;
        if (args.length !== 1 && (args.length !== 3 || toLower(as) !== 'as')) return [whole];
        if (name !== '') names.add(toLower(name));
        return ['from', ...node.flags.map(textOf(source)), image, toLower(name), ...others];
      }
      case 'env':
        return hasVariables ? [whole] : [];
      case 'arg':
        return hasVariables || !isWithin || TAKING_PART.test(whole) ? [whole] : [];
      case 'run':
      case 'copy':
      case 'add': {
        const flags = listNaming(node).flatMap((flag) => {
          const stage = toLower(OF_STAGE.exec(flag)?.[1] ?? '');
          if (!names.has(stage)) return [flag];
          // to take more from a stage brings in nothing
          if (used.has(stage)) return [];
          used.add(stage);
          return [`--from=${stage}`];
        });
        return flags.length === 0 ? [] : [keyword, ...flags];
      }
      default:
        return [whole];
    }
  };
  return nodes.map(describe).filter(({ length }) => length > 0);
}

/** The flags of what is run or copied that may name an image or a stage. */
function listNaming({ keyword, flags, source }: Node): readonly ByteString[] {
  if (keyword !== 'run' && keyword !== 'copy' && keyword !== 'add') return [];
  const texts = flags.map(textOf(source));
  return texts.filter((flag) => NAMING.test(flag) || (keyword === 'run' && flag.includes('$')));
}

const textOf =
  ({ text }: Node['source']) =>
  ({ start, end }: Node['flags'][number]): ByteString =>
    text.slice(start, end);
