import type { UnknownTexts } from '../../../../unknown-texts.js';
import type { RanScript } from '../run-script.js';
import type { SourceReading, WrittenScript } from './written-script.js';

/** Those of the rows of a matrix one after the other; a script that was followed may be large. */
const MAX_KEPT = 200;
/** Rows of a matrix that give the same script other values. */
const MAX_WAYS = 8;

/** A script that was followed, and what it asked of what is around it. */
class KeptScript {
  readonly values = new Map<string, string | undefined>();
  readonly doubts = new Map<string, boolean>();
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
  isSameFor(other: WrittenScript, { start }: SourceReading): boolean {
    for (const name of this.starts) if (start.lookUp(name) !== undefined) return false;
    for (const [name, value] of this.values) if (other.lookUp(name)?.value !== value) return false;
    for (const [name, may] of this.doubts) if (other.mayBeSet(name) !== may) return false;
    return true;
  }

  /** The script, whose questions are noted. */
  record(): WrittenScript {
    return {
      ...this.user,
      lookUp: (name) => {
        const value = this.user.lookUp(name);
        this.values.set(name, value?.value);
        return value;
      },
      mayBeSet: (name) => {
        const may = this.user.mayBeSet(name);
        this.doubts.set(name, may);
        return may;
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
        hasFolder: noted((path) => start.hasFolder(path)),
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

const KEPT = new WeakMap<UnknownTexts, Map<string, readonly KeptScript[]>>();

/** Follows a script, unless the same one at the same place was told the same before: the rows of a matrix often differ elsewhere. */
export function followOnce(
  script: WrittenScript,
  reading: SourceReading,
  follow: (script: WrittenScript, reading: SourceReading) => RanScript,
): RanScript {
  // what scripts before it have written into files that the shell reads differs from row to row
  if (reading.start.written.length > 0) return follow(script, reading);
  const all = KEPT.get(script.texts) ?? new Map<string, readonly KeptScript[]>();
  KEPT.set(script.texts, all);
  const key = keyOf(script, reading);
  const ways = all.get(key) ?? [];
  const known = ways.find((each) => each.isSameFor(script, reading));
  if (known?.ran) {
    known.user = script;
    return known.ran;
  }
  const kept = new KeptScript(script);
  kept.ran = follow(kept.record(), kept.watch(reading));
  if (kept.hasRead || ways.length >= MAX_WAYS) return kept.ran;
  all.delete(key);
  all.set(key, [...ways, kept]);
  const [oldest] = all.keys();
  if (all.size > MAX_KEPT && oldest !== undefined) all.delete(oldest);
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
