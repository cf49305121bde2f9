import type { MadeDockerfile } from '../../build.js';
import { explainUnknown } from '../../explanation.js';
import type { TracedText } from '../../traced-text.js';
import { fillUnknown, isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { joinLines, splitLines, toInline } from './inline-text.js';

/** What something unknown in a text may be: letters, digits and the like, or a line of anything but a backslash. */
export type Plainness = 'word' | 'line';

/** A text of which parts may not be known, as a Dockerfile. */
export interface OpenedText {
  /** Null: no image is known. */
  readonly made: MadeDockerfile | null;
  /** What is not known may be more instructions. */
  readonly isPartial: boolean;
}

/** What is known of a text that a script writes. */
export interface OpenText {
  readonly text: TracedText;
  readonly plain: ReadonlyMap<string, Plainness>;
}

interface Given {
  readonly texts: UnknownTexts;
  /** The arguments that the build gives. */
  readonly args: ReadonlySet<string>;
}

/** Instructions from which no image comes. */
const HARMLESS =
  /^(?:LABEL|ENV|RUN|CMD|EXPOSE|MAINTAINER|USER|WORKDIR|ENTRYPOINT|SHELL|STOPSIGNAL|HEALTHCHECK|VOLUME)\s/i;
/** Those in which further lines may be a text. */
const OF_DOCUMENTS = /^(?:RUN|COPY|ADD)\s/i;
const DOCUMENT = /<<-?(["']?)(\w+)\1/g;
const FROM = /^\s*FROM\s/i;
const STAGE = /^\s*FROM\s+(?:--platform=\S+\s+)?\S+(?:\s+AS\s+[\w.-]+)?\s*$/i;
const BEFORE_STAGES = /^\s*(?:#|ARG\s|$)/i;
const ARG = /^(ARG\s+)([A-Za-z_]\w*)=(\S+)\s*$/i;
/** What an image may come from in an instruction that names none. */
const MOUNTED = /--(?:mount|from)\S*[$\uffff]/;
const FILLER = '0';

/** Reads a text with what is not known left open: where it decides which image is meant, it becomes an argument. */
export function openText({ text, plain }: OpenText, { texts, args }: Given): OpenedText {
  if (!isUnknown(text.value)) return { made: { inline: toInline(text) }, isPartial: false };
  const reading = new Reading(texts, plain, args, text.value);
  const read = splitLines(text).map((line) => reading.read(line));
  const lines = reading.declare(read);
  const { unknown, isPartial, isDoubtful } = reading;
  if (lines === null) return { made: null, isPartial: true };
  const more = isDoubtful ? { isDoubtful } : {};
  return { made: { inline: joinLines(lines), unknown, ...more }, isPartial };
}

class Reading {
  readonly unknown = new Map<string, { readonly written: string; readonly reason: string }>();
  isPartial = false;
  /** The script may have been another one, so that it has not written the text. */
  isDoubtful = false;
  private readonly texts: UnknownTexts;
  private readonly plain: ReadonlyMap<string, Plainness>;
  private readonly args: ReadonlySet<string>;
  private readonly whole: string;
  private readonly escape: string;
  /** What ends the texts that begin in an instruction. */
  private ends: string[] = [];
  private instruction: string | null = null;

  constructor(
    texts: UnknownTexts,
    plain: ReadonlyMap<string, Plainness>,
    args: ReadonlySet<string>,
    whole: string,
  ) {
    this.texts = texts;
    this.plain = plain;
    this.args = args;
    this.whole = whole;
    this.escape = /^\s*#\s*escape\s*=\s*`/im.test(whole) ? '`' : '\\';
  }

  /** A line without what is not known. */
  read(line: TracedText): TracedText {
    const { value } = line;
    const end = this.ends[0];
    if (end !== undefined) {
      if (value.trim() === end) this.ends.shift();
      return this.fill(line, 'line');
    }
    const said = value.trim();
    if (said === '' || said.startsWith('#')) return this.readComment(line, said);
    const isGoingOn = said.endsWith(this.escape);
    const begins = this.instruction === null;
    const instruction = this.instruction ?? said;
    this.instruction = isGoingOn ? instruction : null;
    if (OF_DOCUMENTS.test(instruction))
      this.ends.push(...[...said.matchAll(DOCUMENT)].map(([, , name = '']) => name));
    return isUnknown(value) ? this.open(line, instruction, begins && !isGoingOn) : line;
  }

  private readComment(line: TracedText, said: string): TracedText {
    if (!isUnknown(said)) return line;
    // not a directive
    return /^#\s*\w+\s+[^\s=]/.test(said) ? this.fill(line, 'line') : this.leaveOut(line);
  }

  private open(line: TracedText, instruction: string, isAlone: boolean): TracedText {
    if (HARMLESS.test(instruction) && !MOUNTED.test(line.value)) {
      const isDocument = OF_DOCUMENTS.test(instruction);
      if (/^ENV\s/i.test(instruction) && MOUNTED.test(this.whole)) return this.leaveOut(line);
      return this.fill(line, isDocument ? 'word' : this.escape === '`' ? 'word' : 'line');
    }
    if (/^(?:COPY|ADD)\s+(?:--\w[\w-]*(?:=[^\s\uffff]*)?\s+)*[\w./"'[]/i.test(line.value))
      return this.fill(line, 'word');
    if (isAlone && STAGE.test(fillUnknown(line.value, '$'))) return this.name(line);
    const [, start, name = ''] = isAlone ? (ARG.exec(line.value.trim()) ?? []) : [];
    if (start === undefined || isUnknown(name)) return this.leaveOut(line);
    this.weigh(line, 'word');
    if (!this.args.has(name)) this.note(name, line);
    return line.as(`${start}${name}`);
  }

  /** `FROM debian:…`: the image depends on an argument whose value is not known. */
  private name(line: TracedText): TracedText {
    this.weigh(line, 'word');
    const [expression = ''] = this.texts.expressionsIn(line.value);
    const [, variable] = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(expression) ?? [];
    const isFree = (name: string): boolean =>
      !(this.args.has(name) || new RegExp(`\\b${name}\\b`).test(this.whole));
    const name = [variable ?? 'UNKNOWN', 'UNKNOWN', 'NOT_KNOWN'].find(isFree) ?? 'UNKNOWN_PART';
    this.note(name, line);
    return line.as(fillUnknown(line.value, `\${${name}}`));
  }

  private note(name: string, line: TracedText): void {
    const before = this.unknown.get(name)?.written ?? '';
    const written = this.texts.restore(line.value);
    const reason = explainUnknown(this.texts.expressionsIn(line.value));
    this.unknown.set(name, { written: before === '' ? written : `${before}\n${written}`, reason });
  }

  /** The arguments are declared before the first `FROM`; null: no stage is left. */
  declare(lines: readonly TracedText[]): readonly TracedText[] | null {
    if (!lines.some(({ value }) => FROM.test(value))) return null;
    const at = lines.findIndex(({ value }) => !BEFORE_STAGES.test(value));
    const first = lines[at];
    if (first === undefined) return null;
    const isDeclared = (name: string): boolean => new RegExp(`^\\s*ARG\\s+${name}\\b`, 'im').test(this.whole);
    const own = [...this.unknown.keys()].filter((name) => !isDeclared(name));
    const stage = FROM.test(first.value) ? [] : [first.as('FROM scratch')];
    return [
      ...lines.slice(0, at),
      ...own.map((name) => first.as(`ARG ${name}`)),
      ...stage,
      ...lines.slice(at),
    ];
  }

  private fill(line: TracedText, allowed: Plainness): TracedText {
    if (!isUnknown(line.value)) return line;
    this.weigh(line, allowed);
    return line.as(fillUnknown(line.value, FILLER));
  }

  private leaveOut(line: TracedText): TracedText {
    this.weigh(line, 'word');
    this.isPartial = true;
    return line.as('');
  }

  /** What is not known may be more than what is allowed there. */
  private weigh({ value }: TracedText, allowed: Plainness): void {
    for (const expression of this.texts.expressionsIn(value)) {
      const plainness = this.plain.get(expression);
      if (plainness === 'word' || (plainness !== undefined && plainness === allowed)) continue;
      this.isPartial = true;
      this.isDoubtful ||= expression.startsWith('${{');
    }
  }
}
