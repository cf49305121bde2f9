import type { NameGlob } from '../../glob/glob.js';

/** Finds the globs that a name may match by what they say of its beginning or end, without comparing each. */
export class GlobIndex {
  readonly #literals = new Map<string, number[]>();
  readonly #starts = new Fragments();
  readonly #ends = new Fragments();

  /** Whether a glob says anything that it can be found by. */
  static holds({ start, end }: NameGlob): boolean {
    return start !== '' || end !== '';
  }

  /** @param place where in a list of entries it is; to be added in ascending order */
  add({ literal, start, end }: NameGlob, place: number): void {
    if (literal !== null) push(this.#literals, literal, place);
    else if (start !== '') this.#starts.add(start, place);
    else this.#ends.add(end, place);
  }

  /** The places of all globs that match the name, and of some that do not; each list ascending. */
  find(name: string): readonly (readonly number[])[] {
    const literal = this.#literals.get(name);
    return [
      ...(literal === undefined ? [] : [literal]),
      ...this.#starts.find((length) => name.slice(0, length)),
      ...this.#ends.find((length) => name.slice(-length)),
    ];
  }
}

/** Texts at one side of a glob. A name is looked up once for each length that there is. */
class Fragments {
  readonly #places = new Map<string, number[]>();
  readonly #lengths = new Set<number>();

  add(text: string, place: number): void {
    this.#lengths.add(text.length);
    push(this.#places, text, place);
  }

  find(cut: (length: number) => string): readonly (readonly number[])[] {
    return [...this.#lengths].flatMap((length) => {
      const places = this.#places.get(cut(length));
      return places === undefined ? [] : [places];
    });
  }
}

function push(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else if (list.at(-1) !== place) list.push(place);
}
