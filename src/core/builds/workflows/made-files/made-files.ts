import type { BuildPlace, InlineDockerfile } from '../../build.js';
import type { TracedText } from '../../traced-text.js';
import type { Doing } from '../made/told-problems.js';

/** More texts than people have a file be. */
const MAX_TEXTS = 16;

/** What has written a file in words that are read. */
export interface Writer {
  /** Its step. */
  readonly step: object;
  readonly doing: Doing;
  readonly path: string;
  readonly place: BuildPlace;
  /** Where it names the file. */
  readonly places: ReadonlySet<string>;
  /** A build is read from what it has written. */
  isBuilt: boolean;
  /** Another one may be read from the file as it was before. */
  isOpen: boolean;
  /** What may have changed the file before a build. */
  readonly risks: Set<Risk>;
  /** What is to be said if the text is not judged. */
  readonly unsaid: (() => void)[];
}

/** Something that may change any file. */
export interface Risk {
  readonly step: object;
  readonly doing: Doing;
  /** Null: an action. */
  readonly at: BuildPlace | null;
}

/** A file of the workspace whose text the scripts of a job have written. */
export interface MadeText {
  /** One of them. */
  readonly texts: readonly TracedText[];
  readonly writers: readonly Writer[];
  /** Where the last part of it is written. */
  readonly end: BuildPlace;
  /** What may have changed it since. */
  readonly risks: readonly Risk[];
}

/** What a build is read from, and where it is. */
export interface MadeQuestion {
  readonly step: object;
  /** The command; null: not in a script. */
  readonly at: BuildPlace | null;
  /** Whether it may run after a step that has failed. */
  readonly outlivesErrors: boolean;
}

/** The files that the scripts of a job write in words that are read, by their paths in the repository. */
export class MadeFiles {
  private known: ReadonlyMap<string, MadeText> = new Map();
  private readonly writers: Writer[] = [];
  /** What an earlier step has left running. */
  private readonly running: Risk[] = [];

  get paths(): readonly string[] {
    return [...this.known.keys()];
  }

  get(path: string): MadeText | undefined {
    return this.known.get(path);
  }

  /** What is known, to be put back. */
  get all(): ReadonlyMap<string, MadeText> {
    return this.known;
  }

  restore(known: ReadonlyMap<string, MadeText>): void {
    this.known = known;
  }

  clear(): void {
    this.known = new Map();
  }

  forget(path: string): void {
    this.known = new Map([...this.known].filter(([each]) => each !== path));
  }

  /** Something may have changed files, or one of them. */
  risk(risks: readonly Risk[], only?: string): void {
    if (risks.length === 0) return;
    this.known = new Map(
      [...this.known].map(([path, file]) => {
        const isMeant = only === undefined || only === path;
        return [path, isMeant ? { ...file, risks: [...file.risks, ...risks] } : file];
      }),
    );
  }

  /** Something goes on behind its step. */
  keepRunning(risk: Risk): void {
    this.running.push(risk);
    this.risk([risk]);
  }

  /** A step has written a file. */
  write(doing: Doing, path: string, { texts, end, places, before }: NewText): void {
    const { step } = doing;
    const same = this.writers.find((each) => each.step === step && each.path === path);
    const writer = same ?? {
      ...{ step, doing, path, places, place: end },
      ...{ isBuilt: false, isOpen: false, risks: new Set<Risk>(), unsaid: [] },
    };
    if (same === undefined) this.writers.push(writer);
    const writers = [...new Set([...(before?.writers ?? []), writer])];
    const risks = [...(before?.risks ?? []), ...this.running];
    this.known = new Map([...this.known, [path, { texts, end, writers, risks }]]);
  }

  /** What is known where one of several things holds. */
  join(ways: readonly ReadonlyMap<string, MadeText>[]): void {
    const [first, ...others] = ways;
    const joined = new Map(first);
    for (const [path, file] of first ?? []) {
      const files = [file, ...others.flatMap((way) => way.get(path) ?? [])];
      const texts = new Map(files.flatMap((each) => each.texts).map((text) => [text.value, text]));
      if (files.length < ways.length || texts.size > MAX_TEXTS) joined.delete(path);
      else {
        const writers = [...new Set(files.flatMap((each) => each.writers))];
        const risks = [...new Set(files.flatMap((each) => each.risks))];
        joined.set(path, { ...file, texts: [...texts.values()], writers, risks });
      }
    }
    this.known = joined;
  }

  /** The texts of which a build is read from one; null: it is read from the file as the repository has it, or nothing tells. */
  take(path: string, question: MadeQuestion): readonly InlineDockerfile[] | null {
    const file = this.known.get(path);
    if (file !== undefined && isBefore(file, question)) {
      const risks = file.risks.filter((risk) => isRiskOf(risk, question));
      for (const writer of file.writers) {
        writer.isBuilt = true;
        for (const risk of risks) writer.risks.add(risk);
      }
      return file.texts.map(toInline);
    }
    for (const writer of this.writers) if (writer.path === path) writer.isOpen = true;
    return null;
  }

  /** Whether a step writes a file there whose text is known; what is to be `said` if that is not judged. */
  settles(step: object, place: BuildPlace, say: () => void): boolean {
    const writer = this.writers.find((each) => each.step === step && each.places.has(keyOfPlace(place)));
    writer?.unsaid.push(say);
    return writer !== undefined;
  }

  /** Says what has not been judged, or what is judged and may be another text. `isHandedOn`: whether other jobs may get a file. */
  sayUnbuilt(isHandedOn: (path: string) => boolean, sayRisky: (writer: Writer) => void): void {
    for (const writer of this.writers) {
      const { path, isBuilt, isOpen, risks, unsaid } = writer;
      if (!isBuilt || isOpen || isHandedOn(path)) for (const say of unsaid.splice(0)) say();
      else if (risks.size > 0) sayRisky(writer);
    }
  }
}

/** What a step has written. */
export interface NewText extends Pick<MadeText, 'texts' | 'end'> {
  readonly places: ReadonlySet<string>;
  /** What it has added to. */
  readonly before: MadeText | undefined;
  /** Which of the commands of its script writes the last of it. */
  readonly index: number;
}

export function keyOfPlace({ file, line, column }: BuildPlace): string {
  return `${line}:${column} ${file}`;
}

/** Whether a build comes after all that writes a file. */
function isBefore({ writers, end }: MadeText, { step, at, outlivesErrors }: MadeQuestion): boolean {
  if (outlivesErrors) return false;
  return !writers.some((writer) => writer.step === step) || (at !== null && comesBefore(end, at));
}

function isRiskOf(risk: Risk, { step, at }: MadeQuestion): boolean {
  return risk.step !== step || risk.at === null || at === null || comesBefore(risk.at, at);
}

function comesBefore(place: BuildPlace, other: BuildPlace): boolean {
  if (place.file !== other.file) return false;
  return other.line > place.line || (other.line === place.line && other.column > place.column);
}

/** A text of a workflow as a Dockerfile within it. */
export function toInline(text: TracedText): InlineDockerfile {
  const lines: InlineDockerfile['lines'][number][] = [];
  let from = 0;
  for (const line of text.value.split('\n')) {
    const written = text.slice(from, from + line.length);
    const { line: number, column } = written.place();
    lines.push({ line: number, column: written.isVerbatim() ? column : null });
    from += line.length + 1;
  }
  return { text: text.value, file: text.place().file, lines };
}
