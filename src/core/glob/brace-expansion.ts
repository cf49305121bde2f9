/** More would be a mistake, or an attempt to fill the memory. */
export const MAX_ALTERNATIVES = 500;

/** All alternatives of a text with `{a,b}`, or what is wrong with its braces. */
export type BraceExpansion =
  | { readonly texts: readonly string[]; readonly error?: never }
  | { readonly error: string; readonly texts?: never };

const TEMPLATE = /\{\{[^{},]*\}\}|\{%.*%\}/;

/** Expands `{a,b}` from left to right, nested ones too; a backslash escapes the next character. */
export function expandBraces(text: string): BraceExpansion {
  let position = 0;
  let error: string | null = null;

  function fail(message: string): string[] {
    error ??= message;
    position = text.length;
    return [];
  }

  function readSequence(depth: number): string[] {
    let texts = [''];
    while (position < text.length && error === null) {
      const character = text.charAt(position);
      if (depth > 0 && (character === ',' || character === '}')) return texts;
      if (character === '}') return fail('has a } without a { before it');
      if (character === '{') {
        if (depth >= 10) return fail('has braces nested more than ten deep');
        position++;
        const alternatives = readAlternatives(depth + 1);
        if (texts.length * alternatives.length > MAX_ALTERNATIVES) {
          return fail(`has braces with more than ${MAX_ALTERNATIVES} alternatives; use fewer or split it`);
        }
        texts = texts.flatMap((before) => alternatives.map((alternative) => before + alternative));
      } else {
        const length = character === '\\' ? 2 : 1;
        const piece = text.slice(position, position + length);
        position += length;
        texts = texts.map((before) => before + piece);
      }
    }
    return texts;
  }

  function readAlternatives(depth: number): string[] {
    const alternatives: string[] = [];
    for (let count = 1; error === null; count++) {
      alternatives.push(...readSequence(depth));
      const end = text.charAt(position++);
      if (end === '}' && count > 1) return alternatives;
      if (end === '}')
        return fail(
          TEMPLATE.test(text)
            ? 'holds a template of another tool, and nothing fills it in here; write the text itself, with {a,b} for several'
            : 'has braces around a single alternative; write two or more, such as {a,b}',
        );
      if (end !== ',') return fail('has a { without a } after it');
      if (alternatives.length > MAX_ALTERNATIVES)
        return fail(`has braces with more than ${MAX_ALTERNATIVES} alternatives`);
    }
    return alternatives;
  }

  const texts = readSequence(0);
  return error === null ? { texts: [...new Set(texts)] } : { error };
}

/** What each alternative of a text means, or what is wrong with the first one that means nothing. */
export function parseAlternatives<Parsed extends object>(
  source: string,
  parse: (text: string) => Parsed | { readonly error: string },
): readonly Parsed[] | { readonly error: string } {
  const { texts, error } = expandBraces(source);
  if (error !== undefined) return { error };
  const parsed: Parsed[] = [];
  for (const text of texts) {
    const alternative = parse(text);
    if ('error' in alternative) return alternative;
    parsed.push(alternative);
  }
  return parsed;
}
