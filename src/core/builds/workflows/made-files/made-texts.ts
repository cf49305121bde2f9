import type { BuildPlace } from '../../build.js';
import type { Doing } from '../made/told-problems.js';
import type { OpenText } from './open-words.js';

/** What has written a file, or changed one that scripts have written. */
export interface Writer {
  readonly doing: Doing;
  readonly path: string;
  /** Which of the commands of its step; null: those that change the file in ways that are not read. */
  readonly index: number | null;
  readonly place: BuildPlace;
  /** Where it names the file. */
  readonly places: Set<string>;
  /** A build is read from what it has written. */
  isBuilt: boolean;
  /** Another one may be read from the file as it was before, or is then. */
  isOpen: boolean;
  /** Something of which nothing is known runs after it. */
  isFollowed: boolean;
  /** A part of what it writes is not known. */
  isPartial: boolean;
  /** Others of its script whose texts it replaces. */
  readonly replaced: Set<Writer>;
  /** What may have changed the file before a build. */
  readonly risks: Set<Risk>;
  /** What is to be said if the text is not judged. */
  readonly unsaid: (() => void)[];
}

/** Something that may change any file. */
export interface Risk {
  readonly doing: Doing;
}

/** A file of the workspace whose text the scripts of a job have written. */
export interface MadeText {
  /** One of them. */
  readonly texts: readonly OpenText[];
  readonly writers: readonly Writer[];
  /** What may have changed it since. */
  readonly risks: readonly Risk[];
}

/** What a file is after a command of a script; null: that is not known. */
export interface Turn {
  readonly after: number;
  readonly file: MadeText | null;
  /** After which command nothing that was there before counts. */
  readonly since: number;
}
