import type { BuildPlace, InlineDockerfile } from '../../build.js';
import type { GivenFile } from './given-input.js';
import type { InputLine } from './input-text.js';

/** Where a text is written that a command reads, by places in the text. */
export class GivenPlaces {
  private readonly lines: readonly InputLine[] | null;
  private readonly path: string;

  constructor({ lines, path }: Pick<GivenFile, 'lines' | 'path'>) {
    this.lines = lines;
    this.path = path ?? '';
  }

  /** The file and line where a line is written. */
  find(line: number): { readonly file: string; readonly line: number } {
    const found = this.lineAt(line);
    return found === null ? { file: this.path, line } : { file: found.place.file, line: found.place.line };
  }

  move(place: BuildPlace): BuildPlace {
    const [first, last] = [this.lineAt(place.line), this.lineAt(place.endLine)];
    if (first === null || last === null) return { ...place, file: this.path };
    if (!(first.isVerbatim && last.isVerbatim)) return first.place;
    return {
      file: first.place.file,
      line: first.place.line,
      column: first.place.column + place.column - 1,
      endLine: last.place.line,
      endColumn: last.place.column + place.endColumn - 1,
    };
  }

  moveInline({ text, lines }: InlineDockerfile): InlineDockerfile {
    const moved = lines.map(({ line, column }) => {
      const found = this.lineAt(line);
      if (found === null) return { file: this.path, line, column };
      const { file, line: own, column: from } = found.place;
      return { file, line: own, column: column === null || !found.isVerbatim ? null : from + column - 1 };
    });
    return {
      text,
      file: moved[0]?.file ?? this.path,
      lines: moved.map(({ line, column }) => ({ line, column })),
    };
  }

  /** Null: the text is a file of the repository. */
  private lineAt(line: number): InputLine | null {
    return this.lines?.[Math.min(line, this.lines.length) - 1] ?? null;
  }
}
