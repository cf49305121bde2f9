import type { BuildPlace } from '../../build.js';
import type { TracedText } from '../../traced-text.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import { listInner, type Redirection, type ScriptNode } from '../shell/syntax/script-tree.js';
import { contains, keyOfPlace } from './places/script-places.js';

/** Which of its commands are those of something that a script does: from the first to the last in the order in which they run. */
export interface CommandSpan {
  /** Before that one, nothing of it has happened. */
  readonly first: number;
  /** After that one, nothing of it happens. */
  readonly last: number;
}

/** It may happen whenever the script runs. */
export const ANY_TIME: CommandSpan = { first: -1, last: Number.POSITIVE_INFINITY };

/** Commands that run again, later than they are written, or at the same time as others. */
const COMPOUND = /^(?:loop|function|pipe)$/;

/** What runs together with a word of a script: that word alone, its command, or its loop, function or pipe. */
interface Surrounding {
  readonly place: BuildPlace;
  readonly around: readonly BuildPlace[];
}

/** In which order the commands of a script run. */
export class ScriptOrder {
  /** The words of each command. */
  private readonly commands: readonly (readonly BuildPlace[])[];
  private readonly indexes = new Map<string, number[]>();
  private readonly words: readonly Surrounding[];
  private readonly exact: ReadonlyMap<string, Surrounding>;
  private readonly file: string;
  /** Whether each command runs where it is written. */
  readonly isCertain: boolean;

  constructor(
    { commands, ordered }: { readonly commands: readonly ShellCommand[]; readonly ordered: number },
    root: ScriptNode,
    file: string,
    isCertain: boolean,
  ) {
    this.commands = commands.slice(0, ordered).map(listPlaces);
    for (const [index, places] of this.commands.entries())
      for (const key of new Set(places.map(keyOfPlace)))
        this.indexes.set(key, [...(this.indexes.get(key) ?? []), index]);
    this.words = listSurroundings(root);
    this.exact = new Map(this.words.map((each) => [keyOfRange(each.place), each]));
    this.file = file;
    this.isCertain = isCertain;
  }

  /** Which commands have a word; none: that cannot be known. */
  find(at: BuildPlace): readonly number[] {
    return at.file === this.file ? (this.indexes.get(keyOfPlace(at)) ?? []) : [];
  }

  /** When what a word says happens; of a text that is elsewhere: when the commands run that have it. */
  span(text: TracedText): CommandSpan {
    const at = text.place();
    if (!this.isCertain || at.file !== this.file) return ANY_TIME;
    const spans = this.isWithin(at)
      ? [this.spanOf(at)]
      : this.find(at).map((index) => {
          const own = this.commands[index]?.find((place) => this.exact.has(keyOfRange(place)));
          return own === undefined ? null : this.spanOf(own);
        });
    const known = spans.flatMap((each) => each ?? []);
    if (known.length === 0 || known.length < spans.length) return ANY_TIME;
    return {
      first: Math.min(...known.map(({ first }) => first)),
      last: Math.max(...known.map(({ last }) => last)),
    };
  }

  private isWithin(at: BuildPlace): boolean {
    return this.exact.has(keyOfRange(at)) || this.words.some(({ place }) => contains(place, at));
  }

  /** The same of a word of the script; null: no command has it. */
  private spanOf(at: BuildPlace): CommandSpan | null {
    const exact = this.exact.get(keyOfRange(at));
    const isAlone = exact !== undefined && exact.around.length === 1;
    const around = (exact ?? this.words.find(({ place }) => contains(place, at)))?.around ?? [];
    const isWithin = (place: BuildPlace): boolean => around.some((each) => contains(each, place));
    const found = isAlone
      ? this.find(at)
      : this.commands.flatMap((places, index) => (places.some(isWithin) ? [index] : []));
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined) return null;
    return { first: isAlone ? first : first - 1, last };
  }
}

function keyOfRange(place: BuildPlace): string {
  return `${keyOfPlace(place)} ${place.endLine}:${place.endColumn}`;
}

function listPlaces({ words, outputs, around = [] }: ShellCommand): readonly BuildPlace[] {
  return [...words.map(({ text }) => text), ...outputs, ...around].map((text) => text.place());
}

/** All words of a script, each with what runs together with it. */
function listSurroundings(node: ScriptNode): readonly Surrounding[] {
  if (COMPOUND.test(node.kind)) {
    const around = listAll(node);
    return around.map((place) => ({ place, around }));
  }
  const texts = node.kind === 'command' ? node.words.map((text) => text.place()) : [];
  const all = listOwn(node);
  return [
    ...listInner(node).flatMap(listSurroundings),
    // a part of a word may be a script of its own
    ...all.map((place) => ({ place, around: all })),
    ...texts.map((place) => ({ place, around: [place] })),
  ];
}

function listAll(node: ScriptNode): readonly BuildPlace[] {
  return [...listOwn(node), ...listInner(node).flatMap(listAll)];
}

/** The words of a node itself, with what it is given to read. */
function listOwn(node: ScriptNode): readonly BuildPlace[] {
  if (node.kind === 'command')
    return [...node.words, ...listTargets(node.redirections)].map((text) => text.place());
  if (node.kind === 'redirected') return listTargets(node.redirections).map((text) => text.place());
  if (node.kind === 'loop') return (node.each?.words ?? []).map((text) => text.place());
  if (node.kind === 'case') return [node.word.place()];
  return node.kind === 'test' ? [node.text.place()] : [];
}

function listTargets(redirections: readonly Redirection[]): readonly TracedText[] {
  return redirections.flatMap(({ target, document }) => [
    target,
    ...(document === null ? [] : [document.text]),
  ]);
}
