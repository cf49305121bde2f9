import type { InlineDockerfile } from '../../build.js';
import type { TracedText } from '../../traced-text.js';

/** A text of a workflow as a Dockerfile within it. */
export function toInline(text: TracedText): InlineDockerfile {
  return joinLines(splitLines(text));
}

export function splitLines(text: TracedText): readonly TracedText[] {
  let from = 0;
  return text.value.split('\n').map(({ length }) => {
    from += length + 1;
    return text.slice(from - length - 1, from - 1);
  });
}

export function joinLines(lines: readonly TracedText[]): InlineDockerfile {
  const [first] = lines;
  return {
    text: lines.map(({ value }) => value).join('\n'),
    file: first?.place().file ?? '',
    lines: lines.map((line) => {
      const { line: number, column } = line.place();
      return { line: number, column: line.isVerbatim() ? column : null };
    }),
  };
}
