import type { TracedText } from '../../../../traced-text.js';
import type { UnknownTexts } from '../../../../unknown-texts.js';
import type { RanScript } from '../run-script.js';
import type { SourceReading, WrittenScript } from './written-script.js';

/** Of the scripts that were followed so many commands are kept: those of the rows of a matrix one after the other. */
const MAX_COMMANDS = 50_000;
/** What one is counted for besides. */
const CHARACTERS = 100;
/** Ways of the same script; the rows of a matrix are at most 256. */
const MAX_WAYS = 300;

/** A script that was followed, and what it asked of what is around it. */
class KeptScript {
  readonly values = new Map<string, string | undefined>();
  readonly doubts = new Map<string, boolean>();
  /** Those of which it asked whether they are not set. */
  readonly unset = new Map<string, boolean>();
  /** Variables that would name files which the shell reads before it, and that are not set. */
  readonly starts = new Set<string>();
  /** Who looks at it: values that commands take from around the script are looked up when they are asked for. */
  user: WrittenScript;
  ran: RanScript | null = null;
  /** It has read files, which depends on where it runs. */
  hasRead = false;

  constructor(user: WrittenScript) {
    this.user = user;
  }

  /** Whether another step is told the same. */
  isSameFor({ tell, isStarting, mayBeSet, isUnset }: Answers): boolean {
    for (const [name, value] of this.values) if (tell(name) !== value) return false;
    for (const name of this.starts) if (isStarting(name)) return false;
    for (const [name, may] of this.doubts) if (mayBeSet(name) !== may) return false;
    for (const [name, is] of this.unset) if (isUnset(name) !== is) return false;
    return true;
  }

  /** The script, whose questions are noted. */
  record(): WrittenScript {
    const told = new Map<string, TracedText | undefined>();
    return {
      ...this.user,
      lookUp: (name) => {
        // until it is followed there is one who looks at it
        if (this.ran === null && told.has(name)) return told.get(name);
        const value = this.user.lookUp(name);
        this.values.set(name, value?.value);
        told.set(name, value);
        return value;
      },
      mayBeSet: (name) => {
        const may = this.user.mayBeSet(name);
        this.doubts.set(name, may);
        return may;
      },
      isUnset: (name) => {
        const is = this.user.isUnset(name);
        this.unset.set(name, is);
        return is;
      },
    };
  }

  /** What it reads from files, which is noted. */
  watch(reading: SourceReading): SourceReading {
    const { started, start } = reading;
    const noted = <Given extends readonly unknown[], Result>(read: (...given: Given) => Result) => {
      return (...given: Given): Result => {
        this.hasRead = true;
        return read(...given);
      };
    };
    return {
      started,
      findPrinted: noted(reading.findPrinted),
      findSourced: noted(reading.findSourced),
      start: {
        written: start.written,
        read: noted((path, folder) => start.read(path, folder)),
        list: noted((path) => start.list(path)),
        made: noted((name) => start.made(name)),
        has: noted((path, folder) => start.has(path, folder)),
        hasFolder: noted((path) => start.hasFolder(path)),
        keepsFolder: noted((path) => start.keepsFolder(path)),
        isLink: noted((path) => start.isLink(path)),
        lookUp: (name) => {
          const value = start.lookUp(name);
          if (value === undefined) this.starts.add(name);
          else this.hasRead = true;
          return value;
        },
      },
    };
  }
}

/** What a step says of variables: each is asked for once. */
interface Answers {
  readonly tell: (name: string) => string | undefined;
  readonly mayBeSet: (name: string) => boolean;
  readonly isUnset: (name: string) => boolean;
  /** Whether it names a file that the shell reads before the script. */
  readonly isStarting: (name: string) => boolean;
}

function answersOf(script: WrittenScript, { start }: SourceReading): Answers {
  const answered = <V>(answer: (name: string) => V) => {
    const known = new Map<string, V>();
    return (name: string): V => {
      if (!known.has(name)) known.set(name, answer(name));
      return known.get(name) as V;
    };
  };
  return {
    tell: answered((name) => script.lookUp(name)?.value),
    mayBeSet: answered((name) => script.mayBeSet(name)),
    isUnset: answered((name) => script.isUnset(name)),
    isStarting: answered((name) => start.lookUp(name) !== undefined),
  };
}

interface Way {
  readonly kept: KeptScript;
  readonly size: number;
}

/** Those of one reading. */
class KeptScripts {
  private readonly scripts = new Map<string, Way[]>();
  private size = 0;

  find(key: string, script: WrittenScript, reading: SourceReading): KeptScript | undefined {
    const answers = answersOf(script, reading);
    return this.scripts.get(key)?.find(({ kept }) => kept.isSameFor(answers))?.kept;
  }

  /** Keeps one; the oldest give way to it. */
  add(key: string, kept: KeptScript, steps: number): void {
    const size = steps + key.length / CHARACTERS;
    if (size > MAX_COMMANDS) return;
    for (const [oldest, ways] of this.scripts) {
      while (this.size + size > MAX_COMMANDS && ways.length > 0) this.drop(ways);
      if (ways.length > 0) break;
      this.scripts.delete(oldest);
    }
    const ways = this.scripts.get(key) ?? [];
    if (ways.length >= MAX_WAYS) this.drop(ways);
    ways.push({ kept, size });
    this.scripts.set(key, ways);
    this.size += size;
  }

  private drop(ways: Way[]): void {
    this.size -= ways.shift()?.size ?? 0;
  }
}

const KEPT = new WeakMap<UnknownTexts, KeptScripts>();

/** Follows a script, unless the same one at the same place was told the same before: the rows of a matrix often differ elsewhere. */
export function followOnce(
  script: WrittenScript,
  reading: SourceReading,
  follow: (script: WrittenScript, reading: SourceReading) => RanScript,
): RanScript {
  // what scripts before it have written into files that the shell reads differs from row to row
  if (reading.start.written.length > 0) return follow(script, reading);
  const all = KEPT.get(script.texts) ?? new KeptScripts();
  KEPT.set(script.texts, all);
  const key = keyOf(script, reading);
  const known = all.find(key, script, reading);
  if (known?.ran) {
    known.user = script;
    return known.ran;
  }
  const kept = new KeptScript(script);
  kept.ran = follow(kept.record(), kept.watch(reading));
  if (!kept.hasRead) all.add(key, kept, kept.ran.steps);
  return kept.ran;
}

function keyOf(
  { text, shell, called, startedBy, folder, written }: WrittenScript,
  { started }: SourceReading,
): string {
  const words = called?.map(({ value }) => value) ?? null;
  const own = [[...started.names], started.isOpen, started.mayRun];
  return JSON.stringify([text.place(), text.value, shell, words, startedBy, folder, written, own]);
}
