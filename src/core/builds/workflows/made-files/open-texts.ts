import { type LineRole, listLineRoles } from '../../../dockerfile/syntax/line-roles.js';
import type { MadeDockerfile } from '../../build.js';
import { explainUnknown } from '../../explanation.js';
import type { TracedText } from '../../traced-text.js';
import { fillUnknown, isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { joinLines, splitLines, toInline } from './inline-text.js';
import type { OpenText, Plainness, PlainWords } from './open-words.js';

/** A text of which parts may not be known, as a Dockerfile. */
export interface OpenedText {
  /** Null: no image is known. */
  readonly made: MadeDockerfile | null;
  /** What is not known may be more instructions. */
  readonly isPartial: boolean;
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
/** Those whose files are named behind flags that name no image. */
const COPYING = /^(?:COPY|ADD)\s+(?:--\w[\w-]*(?:=[^\s\uffff]*)?\s+)*[\w./"'[<]/i;
const STAGE = /^\s*FROM\s+(?:--platform=\S+\s+)?\S+(?:\s+AS\s+[\w.-]+)?\s*$/i;
/** One of which the image is known. */
const NAMED_STAGE = /^\s*FROM\s+(?:--platform=\S+\s+)?[^\s\uffff]+\s+AS\s+\S+\s*$/i;
const ARG = /^(ARG\s+)([A-Za-z_]\w*)=(\S+)\s*$/i;
const FILLER = '0';

/** Reads a text with what is not known left open: where it decides which image is meant, it becomes an argument. */
export function openText({ text, plain }: OpenText, { texts, args }: Given): OpenedText {
  if (!isUnknown(text.value)) return { made: { inline: toInline(text) }, isPartial: false };
  const reading = new Reading(texts, plain, args, text.value);
  const read = splitLines(text).map((line, index) => reading.read(line, index));
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
  /** A word that the text does not have. */
  private readonly standIn: string;
  private readonly texts: UnknownTexts;
  private readonly plain: PlainWords;
  private readonly args: ReadonlySet<string>;
  private readonly whole: string;
  /** Images that an instruction names besides. */
  private readonly mounted: RegExp;
  private readonly hasMounted: boolean;
  private readonly roles: readonly LineRole[];
  /** What continues a line is a backslash. */
  private readonly isLineSafe: boolean;

  constructor(texts: UnknownTexts, plain: PlainWords, args: ReadonlySet<string>, whole: string) {
    this.texts = texts;
    this.plain = plain;
    this.args = args;
    this.whole = whole;
    let word = 'unknown';
    while (whole.includes(word)) word += '0';
    this.standIn = word;
    this.mounted = new RegExp(`--(?:mount|from)\\S*(?:\\$|${word})`, 'i');
    const { roles, escapeToken } = listLineRoles(fillUnknown(whole, word));
    this.roles = roles;
    this.isLineSafe = escapeToken === '\\';
    this.hasMounted = roles.some((role) => role.kind === 'instruction' && this.mounted.test(role.said));
  }

  /** A line without what is not known. */
  read(line: TracedText, index: number): TracedText {
    const role = this.roles[index] ?? { kind: 'unread' };
    if (role.kind === 'heredoc') {
      // what is not known may be in the name, or be what ends it
      this.isPartial ||= role.name.includes(this.standIn) || this.mayEnd(line.value, role);
      return this.fill(line, 'line');
    }
    if (!isUnknown(line.value)) return line;
    if (role.kind === 'comment')
      // not a directive
      return /^\s*#\s*\w+\s+[^\s=]/.test(line.value) ? this.fill(line, 'line') : this.leaveOut(line);
    return role.kind === 'instruction' && !role.isRefused ? this.open(line, role) : this.leaveOut(line);
  }

  /** Whether a line of a heredoc may be its name. */
  private mayEnd(line: string, { name, chomps }: Extract<LineRole, { kind: 'heredoc' }>): boolean {
    if (!isUnknown(line)) return false;
    const parts = (chomps ? line.replace(/^\t+/, '') : line).replace(/\r+$/, '').split(/\uffff\d+\uffff/);
    const pattern = parts.map((part) => part.replace(/[^\w\s]/g, '\\$&')).join('[\\s\\S]*');
    return new RegExp(`^${pattern}$`).test(name);
  }

  private open(line: TracedText, { said, isWhole }: Extract<LineRole, { kind: 'instruction' }>): TracedText {
    if (HARMLESS.test(said) && !this.mounted.test(said)) {
      const isDocument = OF_DOCUMENTS.test(said);
      if (/^ENV\s/i.test(said) && this.hasMounted) return this.leaveOut(line);
      return this.fill(line, isDocument || !this.isLineSafe ? 'word' : 'line');
    }
    if (COPYING.test(said.replaceAll(this.standIn, '\uffff'))) return this.fill(line, 'word');
    if (isWhole && STAGE.test(fillUnknown(line.value, '$'))) return this.name(line);
    if (isWhole && NAMED_STAGE.test(line.value)) {
      // others may be built from it
      this.isPartial = true;
      return this.fill(line, 'word');
    }
    const [, start, name = ''] = isWhole ? (ARG.exec(line.value.trim()) ?? []) : [];
    if (start === undefined || isUnknown(name)) return this.leaveOut(line);
    this.weigh(line, 'word');
    if (!this.args.has(name)) this.note(name, line);
    return line.as(`${start}${name}`);
  }

  /** `FROM debian:…`: the image depends on an argument whose value is not known. */
  private name(line: TracedText): TracedText {
    const { isPartial } = this;
    this.weigh(line, 'word');
    // of the only stage, that says already that anything may be pulled
    if (new Set(this.roles.filter(isStage)).size === 1) this.isPartial = isPartial;
    const [expression = ''] = this.texts.expressionsIn(line.value);
    const [, variable] = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(expression) ?? [];
    const isFree = (name: string): boolean =>
      !(this.args.has(name) || new RegExp(`\\b${name}\\b`).test(this.whole));
    const name = [variable ?? 'UNKNOWN', 'UNKNOWN', 'NOT_KNOWN'].find(isFree) ?? 'UNKNOWN_PART';
    this.note(name, line, name === variable ? '' : `, which is $${name} here`);
    return line.as(fillUnknown(line.value, `\${${name}}`));
  }

  /** `as`: how it is named then. */
  private note(name: string, line: TracedText, as = ''): void {
    const before = this.unknown.get(name)?.written ?? '';
    const written = this.texts.restore(line.value);
    const reason = this.texts.say(explainUnknown(this.texts.expressionsIn(line.value))) + as;
    this.unknown.set(name, { written: before === '' ? written : `${before}\n${written}`, reason });
  }

  /** The arguments are declared before the first `FROM`; null: no stage is left. */
  declare(lines: readonly TracedText[]): readonly TracedText[] | null {
    const isLeft = ({ value }: TracedText): boolean => value.trim() !== '';
    if (!lines.some((line, index) => isLeft(line) && isStage(this.roles[index]))) return null;
    const at = lines.findIndex((line, index) => isLeft(line) && !isBeforeStages(this.roles[index]));
    const first = lines[at];
    if (first === undefined) return null;
    const isDeclared = (name: string): boolean => new RegExp(`^\\s*ARG\\s+${name}\\b`, 'im').test(this.whole);
    const own = [...this.unknown.keys()].filter((name) => !isDeclared(name));
    const stage = isStage(this.roles[at]) ? [] : [first.as('FROM scratch')];
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
      const plainness = this.plain.get(expression) ?? null;
      if (plainness === 'word' || (plainness !== null && plainness === allowed)) continue;
      this.isPartial = true;
      this.isDoubtful ||= expression.startsWith('${{');
    }
  }
}

function isStage(role: LineRole | undefined): boolean {
  return role?.kind === 'instruction' && /^FROM\s/i.test(role.said);
}

function isBeforeStages(role: LineRole | undefined): boolean {
  return role?.kind === 'comment' || (role?.kind === 'instruction' && /^ARG\s/i.test(role.said));
}
