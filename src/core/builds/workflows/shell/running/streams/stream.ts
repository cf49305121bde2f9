import type { TracedText } from '../../../../traced-text.js';
import { distinct, isSameValues, type ShellValue } from '../../values/shell-value.js';

/** What has been taken of what there is to read: nothing, some of its lines, or any part. */
export type Taken = 'nothing' | 'lines' | 'parts';

/** What gives it: the script, what another command prints, a file, the script that a shell is typed, or that is not known. */
export type StreamKind = 'document' | 'pipe' | 'file' | 'script' | 'unknown';

const ORDER: readonly Taken[] = ['nothing', 'lines', 'parts'];

/** What a descriptor leads to. Its copies lead to the same: what one of them takes, the others do not have any more. */
export class Stream {
  readonly kind: StreamKind;
  /** What there is to read, for each way; `outer`: it is not known. */
  readonly values: readonly ShellValue[];
  /** The files that take what is written. */
  readonly files: readonly TracedText[];
  /** The commands that print it, where these are known. */
  readonly from: readonly string[];
  private own: Taken = 'nothing';
  private readonly joined: readonly Stream[];

  constructor(
    kind: StreamKind,
    values: readonly ShellValue[],
    files: readonly TracedText[] = [],
    from: readonly string[] = [],
    joined: readonly Stream[] = [],
  ) {
    this.from = from;
    this.kind = kind;
    this.values = distinct(values);
    this.files = files;
    this.joined = joined;
  }

  get taken(): Taken {
    return this.joined.map(({ taken }) => taken).reduce(more, this.own);
  }

  /** Takes some of it; whether less may be left than before. */
  take(taken: Taken): boolean {
    const before = this.taken;
    this.own = more(this.own, taken);
    for (const each of this.joined) each.take(taken);
    return this.taken !== before;
  }

  /** What holds where this and another way meet. */
  join(other: Stream): Stream {
    if (this === other) return this;
    return new Stream(
      this.kind === other.kind ? this.kind : 'unknown',
      [...this.values, ...other.values],
      [...new Set([...this.files, ...other.files])],
      [...new Set([...this.from, ...other.from])],
      [this, other],
    );
  }

  isSame(other: Stream): boolean {
    return this === other || isSameValues(this.values, other.values);
  }
}

function more(left: Taken, right: Taken): Taken {
  return ORDER.indexOf(left) < ORDER.indexOf(right) ? right : left;
}

/** What nothing is known of. */
export function unknownStream(): Stream {
  return new Stream('unknown', ['outer']);
}
