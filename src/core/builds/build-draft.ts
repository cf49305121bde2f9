import { normaliseContextName } from '../dockerfile/variants/context-name.js';
import type { Build, BuildPlace, InlineDockerfile, SbomGenerator } from './build.js';
import type { BuildFolders } from './build-folders.js';
import { DraftProblem, type DraftWords, NO_WORDS } from './explanation.js';
import { isHandedOn, isHttpUrl, isRemoteContext, mayBeRemote } from './remote-context.js';
import { resolvePath } from './repo-path.js';
import type { LookUpVariable } from './step-environment.js';
import type { TracedText } from './traced-text.js';
import { inWrittenCase, type Tree } from './tree.js';
import { Doubts, type MoreOfDoubt } from './unknown/doubts.js';
import { FRONTEND, findFrontend } from './unknown/frontend-name.js';
import { endingOf, type PossibleFile } from './unknown/possible-files.js';
import { findKnownPart, isUnknown, type UnknownTexts } from './unknown-texts.js';

const MAX_VALUE = 64 * 1024;

/** A build as it is read: what is unknown in a text becomes an unknown field and a part of the problem. */
export class BuildDraft {
  context: string | null = null;
  dockerfile: string | null = null;
  inline: InlineDockerfile | null = null;
  target: string | null = null;
  platforms: readonly string[] = [];
  generators: readonly SbomGenerator[] = [];
  tags: readonly string[] = [];
  private readonly args = new Map<string, string>();
  private readonly contexts = new Map<string, string>();
  private readonly places = new Map<string, BuildPlace>();
  readonly doubts = new Doubts();
  private readonly problem: DraftProblem;
  /** Why fields cannot be known. */
  readonly reasons = new Map<string, string>();
  /** The Dockerfile as written, where it lies outside the repository. */
  outside: string | null = null;
  private possible: readonly PossibleFile[] = [];
  private readonly texts: UnknownTexts;
  private readonly tree: Tree;
  private readonly words: DraftWords;

  constructor(texts: UnknownTexts, tree: Tree, words: Partial<DraftWords> = {}) {
    this.texts = texts;
    this.tree = tree;
    this.words = { ...NO_WORDS, ...words };
    this.problem = new DraftProblem(texts, this.words);
  }

  /** Says in a sentence why something cannot be known; `fields` are what it leaves unknown. */
  reject(reason: string, ...fields: readonly string[]): void {
    this.problem.say(reason);
    for (const field of fields) {
      this.doubt(field, reason);
      this.reasons.set(field, reason);
      if (field === 'args') this.openArgs(reason);
    }
  }

  /** An argument of any name may replace those before it: with another one, they are what is given. */
  private openArgs(text: string): void {
    this.doubt('args', text);
    const frontend = findFrontend(text);
    if (frontend !== null) this.doubt(`args.${FRONTEND}`, text, frontend);
    for (const [name, value] of this.args)
      this.doubt(`args.${name}`, `${value}\n${text}`, { candidates: [value] });
    this.args.clear();
  }

  /** Leaves fields open for what is said already. */
  leaveOpen(...fields: readonly string[]): void {
    for (const field of fields) this.doubt(field, this.explanation ?? '');
  }

  private doubt(field: string, text: string, more: MoreOfDoubt = {}): void {
    const origins = this.words.partsOf(text);
    this.doubts.add(field, this.texts.restore(text) + this.words.sourcesOf(text), { origins, ...more });
  }

  /** The text of a field, or null where it is unknown. */
  know(field: string, text: TracedText): string | null {
    if (text.value.length > MAX_VALUE) {
      this.reject(`The value of ${field} is longer than ${MAX_VALUE} characters`, field);
      this.doubt(field, text.value);
      return null;
    }
    if (!isUnknown(text.value)) return text.value;
    this.open(text, field);
    if (field === 'dockerfile') this.mayBe(endingOf(text.value));
    return null;
  }

  /** Leaves fields open for what is unknown in a text. */
  open({ value }: TracedText, ...fields: readonly string[]): void {
    this.note(value);
    for (const field of fields) {
      this.doubt(field, value, { known: findKnownPart(value) });
      this.reasons.set(field, this.texts.say(this.words.explain(this.texts.expressionsIn(value), true)));
    }
  }

  setTarget(text: TracedText): void {
    this.doubts.forget('target');
    this.target = this.know('target', text) || null;
    if (this.target !== null) this.places.set('target', text.place());
  }

  setPlatforms(texts: readonly TracedText[]): void {
    this.platforms = texts.flatMap((text) => this.know('platforms', text) || []);
  }

  /** `NAME=VALUE`; without a value it is the environment's, and left out where that has none. */
  addArg(text: TracedText, lookUp: LookUpVariable): void {
    const equals = text.value.indexOf('=');
    const name = this.know('args', equals === -1 ? text : text.slice(0, equals));
    if (name === null) this.openArgs(text.value);
    if (name === null || name === '') return;
    const value = equals === -1 ? lookUp(name) : text.slice(equals + 1);
    if (value !== undefined) this.setArg(name, value, equals !== -1);
  }

  setArg(name: string, text: TracedText, isCertain = true): void {
    const key = `args.${name}`;
    this.doubts.forget(key);
    this.args.delete(name);
    const value = this.know(key, text);
    if (isCertain) this.doubts.give(name);
    if (value === null) return;
    this.args.set(name, value);
    this.places.set(key, text.place());
  }

  /** `NAME=VALUE` of a named context. */
  addContext(text: TracedText, folders: BuildFolders): void {
    const equals = text.value.indexOf('=');
    if (equals === -1) {
      if (this.know('contexts', text) !== null)
        this.reject(`${text.value} is not a build context; write NAME=VALUE`, 'contexts');
      return;
    }
    const written = this.know('contexts', text.slice(0, equals));
    if (written === null) {
      this.doubt('contexts', text.value);
      return;
    }
    const normalised = normaliseContextName(written);
    const name = typeof normalised === 'string' ? normalised : written;
    const key = `contexts.${name}`;
    const value = this.know(key, text.slice(equals + 1));
    this.contexts.delete(name);
    if (value === null) return;
    this.contexts.set(
      name,
      isHandedOn(value) ? value : (folders.resolve(value) ?? folders.nameOutside(value)),
    );
    this.places.set(key, text.slice(equals + 1).place());
  }

  /**
   * A context and a Dockerfile as `docker build -f FILE CONTEXT` has them; an empty file means there is none. A path is one
   * of the repository that the context is: `loadInputs` of buildx.
   */
  locate(context: TracedText, file: TracedText | null, folders: BuildFolders): void {
    const local = this.setContext(context, folders);
    const isRemote = this.context !== null && isRemoteContext(this.context);
    if (file !== null && file.value !== '') {
      const path = this.know('dockerfile', file);
      if (path === null) return;
      if (isHttpUrl(path)) this.outside = path;
      if (isRemote || isHttpUrl(path)) this.doubts.note('dockerfile', path);
      else if (this.context === null && mayBeRemote(context.value)) {
        this.doubt('dockerfile', path);
        this.mayBe([{ path: folders.resolve(path) ?? path }]);
      } else this.setDockerfileIn(path, file.place(), folders);
    } else if (this.context === null) this.doubt('dockerfile', context.value);
    else if (local !== null) this.setDockerfile(resolvePath(local, 'Dockerfile'), context.place());
  }

  mayBe(files: readonly PossibleFile[]): void {
    this.possible = [...this.possible, ...files];
  }

  /** The folder of the repository that the context is, or null. */
  setContext(text: TracedText, folders: BuildFolders): string | null {
    const written = this.know('context', text);
    if (written === null) return null;
    const local = isRemoteContext(written) ? null : folders.resolve(written);
    if (local === null) this.noteOutside('context', written, folders);
    this.context = local ?? (isRemoteContext(written) ? written : folders.nameOutside(written));
    return local;
  }

  setDockerfileIn(path: string, place: BuildPlace, folders: BuildFolders): void {
    const resolved = folders.resolve(path);
    if (resolved === null) this.noteOutside('dockerfile', path, folders);
    if (resolved === null) this.outside = path;
    this.setDockerfile(resolved, place);
  }

  /** What lies at a path outside may not be known. */
  private noteOutside(field: string, path: string, folders: BuildFolders): void {
    const doubt = isRemoteContext(path) ? null : (folders.doubtOf?.(path) ?? null);
    if (doubt === null) this.doubts.note(field, path);
    else {
      this.note(doubt);
      this.doubt(field, `${path} in ${doubt}`);
    }
  }

  /** A folder of the repository that is the context, and the Dockerfile within it: a Git context. */
  locateWithin(folder: string, file: TracedText | null): void {
    this.context = folder;
    const path = file === null || file.value === '' ? 'Dockerfile' : this.know('dockerfile', file);
    if (path !== null && isHttpUrl(path)) this.doubts.note('dockerfile', path);
    else if (path !== null) this.setDockerfile(resolvePath(folder, path), file?.place() ?? null);
  }

  setDockerfile(path: string | null, place: BuildPlace | null): void {
    this.dockerfile = path === null ? null : inWrittenCase(path, this.tree);
    if (path !== null && place !== null) this.places.set('dockerfile', place);
  }

  finish(identity: Pick<Build, 'kind' | 'file' | 'line' | 'name' | 'sources'>): Build {
    return {
      ...identity,
      context: this.context,
      dockerfile: this.dockerfile,
      inline: this.inline,
      target: this.target,
      args: this.args,
      contexts: this.contexts,
      platforms: this.platforms,
      generators: this.generators,
      ...(this.tags.length === 0 ? {} : { tags: this.tags }),
      problem: this.explanation,
      ...this.doubts.describe(),
      ...(this.reasons.size === 0 ? {} : { reasons: this.reasons }),
      ...(this.outside === null ? {} : { outside: this.outside }),
      ...(this.possible.length === 0 || this.dockerfile !== null ? {} : { possible: this.possible }),
      origins: this.doubts.origins,
      sources: [...new Set(identity.sources)],
      places: this.places,
    };
  }

  note(text: string): void {
    this.problem.note(text);
  }

  get explanation(): string | null {
    return this.problem.text;
  }
}
