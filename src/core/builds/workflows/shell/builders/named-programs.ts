import { ANY_BUILDER } from '../../../builders/known-builders.js';
import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { findProgram } from '../subcommands.js';

/** What names mean in a script. */
export interface NameContext {
  readonly texts: UnknownTexts;
  /** Programs that aliases stand for. */
  readonly aliases: ReadonlyMap<string, TracedText>;
  /** What files of other names are: links, or copies. */
  readonly links: ReadonlyMap<string, readonly TracedText[]>;
}

/** What a name says of a program: a variable or a property by that name, or where the shell finds it. */
const NAMING = /^(?:\$\w+$|\$\{|(?:`|\$?\()\s*(?:command\s+-v|which|type\s+-[pP]|Get-Command|gcm)\s)/i;

/** The words of docker for the name of a program. */
export function nameProgram(name: TracedText, context: NameContext): readonly string[] | null {
  if (isUnknown(name.value)) return guessProgram(name, context);
  return findAlias(name.value, context) ?? findProgram(name.value) ?? null;
}

/** Links to links that people make. */
const MAX_LINKS = 5;

/** The words of docker for a file that is a link to it, or a copy. */
export function findLinked(name: string, context: NameContext, depth = 0): readonly string[] | null {
  const files = depth < MAX_LINKS ? (context.links.get(baseName(name)) ?? []) : [];
  for (const file of files) {
    const program = nameProgram(file, context) ?? findLinked(file.value, context, depth + 1);
    if (program !== null) return program;
  }
  return null;
}

/** The words of docker that an alias stands for. */
function findAlias(name: string, context: NameContext): readonly string[] | null {
  const alias = context.aliases.get(name);
  const words = [...(alias?.value ?? '').matchAll(/(?:\uffff\d+\uffff|\S)+/g)];
  const [program, ...rest] = words.map(({ 0: word, index }) => alias?.slice(index, index + word.length));
  if (program === undefined || rest.some((each) => isUnknown(each?.value ?? ''))) return null;
  const path = isUnknown(program.value)
    ? guessProgram(program, context)
    : (findProgram(program.value) ?? null);
  return (
    path && [
      ...path,
      ...rest.flatMap((each) => (each === undefined || each.value.startsWith('-') ? [] : [each.value])),
    ]
  );
}

/** The words of docker for a program whose name an expression gives: `$DOCKER`. */
function guessProgram(name: TracedText, { texts }: NameContext): readonly string[] | null {
  const [expression = ''] = texts.expressionsIn(name.value);
  if (texts.standIn(expression) !== name.value || !NAMING.test(expression)) return null;
  if (/compose/i.test(expression)) return ['compose'];
  if (/buildx/i.test(expression)) return ['buildx'];
  const [named] = /podman|nerdctl|buildah|container/i.exec(expression) ?? [];
  if (named !== undefined && !/docker/i.test(expression))
    return [/container/i.test(named) ? ANY_BUILDER : named.toLowerCase()];
  return /docker/i.test(expression) ? [] : null;
}
