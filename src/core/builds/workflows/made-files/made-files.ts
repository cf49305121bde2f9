import type { BuildPlace, MadeDockerfile } from '../../build.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import type { MadeText, Risk, Turn, Writer } from './made-texts.js';
import { openText } from './open-texts.js';
import { joinTexts, type OpenText } from './open-words.js';
import { keyOfPlace } from './places/script-places.js';
import type { CommandSpan, ScriptOrder } from './script-order.js';

/** More texts than people have a file be. */
const MAX_TEXTS = 16;

/** What the script of a step does to files. */
export interface StepTurns {
  readonly step: object;
  readonly order: ScriptOrder;
  /** Something of it goes on while its other commands run. */
  readonly isParallel: boolean;
  /** By the paths of files, in the order of the commands. */
  readonly turns: ReadonlyMap<string, readonly Turn[]>;
  readonly risks: readonly (CommandSpan & { readonly risk: Risk })[];
}

/** What a build is read from, and where it is. */
export interface MadeQuestion {
  readonly step: object;
  /** The command; null: not in a script. */
  readonly at: BuildPlace | null;
  /** Whether it may run after a step that has failed. */
  readonly outlivesErrors: boolean;
  readonly texts: UnknownTexts;
  /** The arguments that it gives. */
  readonly args: ReadonlySet<string>;
}

/** The files that the scripts of a job write in words that are read, by their paths in the repository. */
export class MadeFiles {
  private known: ReadonlyMap<string, MadeText> = new Map();
  private readonly writers: Writer[] = [];
  /** What an earlier step has left running. */
  readonly running: Risk[] = [];
  private now: StepTurns | null = null;

  /** Those that scripts have written, whatever they are now. */
  get paths(): readonly string[] {
    return [...new Set([...this.known.keys(), ...this.writers.map(({ path }) => path)])];
  }

  get(path: string): MadeText | undefined {
    return this.known.get(path);
  }

  /** Whether a file is there, as far as scripts have written it. */
  has(path: string): boolean {
    return this.known.has(path) || this.now?.turns.get(path)?.some(({ file }) => file !== null) === true;
  }

  /** What is known, to be put back. */
  get all(): ReadonlyMap<string, MadeText> {
    return this.known;
  }

  restore(known: ReadonlyMap<string, MadeText>): void {
    this.known = known;
    this.now = null;
  }

  clear(): void {
    this.restore(new Map());
  }

  /** Something may have changed files. */
  risk(risk: Risk): void {
    this.follow();
    this.known = new Map(
      [...this.known].map(([path, file]) => [path, { ...file, risks: [...file.risks, risk] }]),
    );
  }

  /** Something runs that may build from any file. */
  private follow(): void {
    for (const writer of this.writers) if (!writer.isBuilt) writer.isFollowed = true;
  }

  /** Something goes on behind its step. */
  keepRunning(risk: Risk): void {
    this.running.push(risk);
    this.risk(risk);
  }

  /** What writes a file in a step, or changes it. */
  findWriter(written: Pick<Writer, 'doing' | 'path' | 'index' | 'place' | 'places'>): Writer {
    const { doing, path, index, places } = written;
    const known = this.writers.find(
      (each) => each.doing.step === doing.step && each.path === path && each.index === index,
    );
    if (known !== undefined) {
      for (const each of places) known.places.add(each);
      return known;
    }
    const flags = { isBuilt: false, isOpen: false, isFollowed: this.running.length > 0, isPartial: false };
    const writer = { ...written, ...flags, replaced: new Set<Writer>(), risks: new Set<Risk>(), unsaid: [] };
    this.writers.push(writer);
    return writer;
  }

  /** A script does something to files. */
  run(now: StepTurns): void {
    if (now.risks.length > 0) this.follow();
    const known = new Map(this.known);
    for (const [path, turns] of now.turns) {
      const { file = null, since = -1 } = turns.at(-1) ?? {};
      const risks = now.risks.filter(({ last }) => last > since).map(({ risk }) => risk);
      if (file === null) known.delete(path);
      else known.set(path, { ...file, risks: [...new Set([...file.risks, ...risks])] });
    }
    this.known = known;
    this.now = now;
  }

  /** What is known where one of several things holds. */
  join(ways: readonly ReadonlyMap<string, MadeText>[]): void {
    const [first, ...others] = ways;
    const joined = new Map(first);
    for (const [path, file] of first ?? []) {
      const files = [file, ...others.flatMap((way) => way.get(path) ?? [])];
      if (files.length < ways.length) joined.delete(path);
      else {
        const all = unite(files);
        if (all.texts.length > MAX_TEXTS) joined.delete(path);
        else joined.set(path, all);
      }
    }
    this.restore(joined);
  }

  /** The texts of which a build is read from one; null: it is read from the file as the repository has it, or nothing tells. */
  take(path: string, question: MadeQuestion): readonly MadeDockerfile[] | null {
    const file = question.outlivesErrors ? null : this.find(path, question);
    const opened = (file?.texts ?? []).map((text) => openText(text, question));
    const known = opened.flatMap(({ made }) => made ?? []);
    if (file === null || known.length < opened.length) {
      for (const writer of this.writers) if (writer.path === path) writer.isOpen = true;
      return null;
    }
    this.note(
      file,
      opened.some(({ isPartial }) => isPartial),
    );
    return known;
  }

  /** The texts of a file that a command reads, which it `mayRead`; null: nothing tells, or the repository has it. */
  takeTexts(
    path: string,
    question: MadeQuestion,
    mayRead: (text: string) => boolean,
  ): readonly OpenText[] | null {
    const file = question.outlivesErrors ? null : this.find(path, question);
    if (file === null || !file.texts.every(({ text }) => mayRead(text.value))) {
      for (const writer of this.writers) if (writer.path === path) writer.isOpen = true;
      return null;
    }
    this.note(
      file,
      file.texts.some(({ text }) => isUnknown(text.value)),
    );
    return file.texts;
  }

  /** A build is read from a file. */
  private note({ writers, risks }: MadeText, isPartial: boolean): void {
    for (const writer of writers) {
      for (const each of [writer, ...writer.replaced]) each.isBuilt = true;
      writer.isPartial ||= isPartial;
      for (const risk of risks) writer.risks.add(risk);
    }
  }

  /** What a file may be for a build. */
  find(path: string, { step, at }: MadeQuestion): MadeText | null {
    const turns = this.now?.turns.get(path);
    const { now } = this;
    if (now === null || now.step !== step || turns === undefined) return this.known.get(path) ?? null;
    const times = at === null ? [] : now.order.find(at);
    if (times.length === 0 && turns.length > 1) return null;
    const files = (times.length === 0 ? [Number.POSITIVE_INFINITY] : times).map((time) => {
      const turn = turns.findLast(({ after }) => after < time);
      const isLast = turn === turns.at(-1);
      if (turn?.file === undefined || turn.file === null || (now.isParallel && !isLast)) return null;
      const risks = now.risks.filter(({ first, last }) => last > turn.since && first < time);
      return { ...turn.file, risks: [...turn.file.risks, ...risks.map(({ risk }) => risk)] };
    });
    const known = files.flatMap((file) => file ?? []);
    return known.length < files.length ? null : unite(known);
  }

  /** Whether a step writes a file there whose text is known; what is to be `said` if that is not judged. */
  settles(step: object, place: BuildPlace, say: () => void): boolean {
    const writer = this.writers.find(
      (each) => each.doing.step === step && each.places.has(keyOfPlace(place)),
    );
    writer?.unsaid.push(say);
    return writer !== undefined;
  }

  /** Says what has not been judged, or what is judged and may be another text. `isHandedOn`: whether other jobs may get a file. */
  sayUnbuilt(isHandedOn: (path: string) => boolean, sayJudged: (writer: Writer) => void): void {
    for (const [index, writer] of this.writers.entries()) {
      const { path, isBuilt, isOpen, isFollowed, unsaid } = writer;
      const before = this.writers.slice(0, index);
      // it comes after all builds
      const isLate = !isFollowed && before.some((each) => each.path === path && each.isBuilt);
      if (isOpen || isHandedOn(path) || !(isBuilt || isLate)) for (const say of unsaid.splice(0)) say();
      else if (isBuilt) sayJudged(writer);
    }
  }
}

function unite(files: readonly MadeText[]): MadeText {
  return {
    texts: joinTexts(files.flatMap((each) => each.texts)),
    writers: [...new Set(files.flatMap((each) => each.writers))],
    risks: [...new Set(files.flatMap((each) => each.risks))],
  };
}
