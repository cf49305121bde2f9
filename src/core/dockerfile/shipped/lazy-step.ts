import { decodeText } from '../go/byte-string.js';
import type { Placer } from '../places.js';
import type { Place } from '../reading.js';
import type { Node } from '../syntax/nodes.js';
import { type FileSource, joinStep, type ShippedStep } from './shipped-step.js';

const UNASKED = Symbol('unasked');

/** One instruction, as advice asks about it. `findFiles`: what it takes files from. Most of it is never asked for, and some by several rules. */
export class LazyStep implements ShippedStep {
  readonly keyword: string;
  readonly json: boolean;
  readonly #node: Node;
  /** Where it is written, which for a trigger is its ONBUILD. */
  readonly #place: Node;
  readonly #placer: Placer;
  readonly #findSource: (() => FileSource | null | undefined) | null;
  #flags: readonly string[] | null = null;
  #text: string | null = null;
  #whole: string | null = null;
  #words: readonly string[] | null = null;
  #heredocs: readonly string[] | null = null;
  #source: FileSource | null | undefined | typeof UNASKED = UNASKED;
  #kept: Map<unknown, unknown> | null = null;

  constructor(
    node: Node,
    place: Node,
    placer: Placer,
    findFiles: (() => FileSource | null | undefined) | null,
  ) {
    this.keyword = decodeText(node.keyword);
    this.json = node.json;
    this.#node = node;
    this.#place = place;
    this.#placer = placer;
    this.#findSource = findFiles;
  }

  get kept(): Map<unknown, unknown> {
    this.#kept ??= new Map();
    return this.#kept;
  }

  get place(): Place {
    const { source } = this.#place;
    return this.#placer.findPlace(this.#place, source.start, source.end);
  }

  get flags(): readonly string[] {
    this.#flags ??= this.#node.flags.map(({ text }) => decodeText(text));
    return this.#flags;
  }

  get words(): readonly string[] {
    this.#words ??= this.#node.args.map(decodeText);
    return this.#words;
  }

  get text(): string {
    const { source, argsStart } = this.#node;
    this.#text ??= decodeText(source.text.slice(argsStart, source.end));
    return this.#text;
  }

  get whole(): string {
    this.#whole ??= joinStep(this);
    return this.#whole;
  }

  get heredocs(): readonly string[] {
    this.#heredocs ??= this.#node.heredocs.map(({ body }) => decodeText(body));
    return this.#heredocs;
  }

  get source(): FileSource | null | undefined {
    if (this.#source === UNASKED) this.#source = this.#findSource?.();
    return this.#source;
  }
}
