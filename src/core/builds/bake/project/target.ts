import type { BuildPlace, InlineDockerfile } from '../../build.js';
import { mergeAttests, type TargetAttest } from '../attests.js';
import type { EvaluationScope } from '../evaluation/scope.js';
import type { Expression } from '../hcl/syntax.js';

/** A text that a target is given. `mark`: why nobody but the tool knows it; `value` is then only the likeliest. */
export interface TargetText {
  /** Null: nothing is said. */
  readonly value: string | null;
  readonly mark: string | null;
  /** Where there is a mark: it is a text for certain. */
  readonly isGiven?: true;
  /** What is written where there is a mark, with all that takes part in it. */
  readonly written: string | null;
  /** Where there is a mark: the texts that it may be for all that is known. */
  readonly candidates?: readonly string[];
  /** Where there is a mark: the text with `OPEN_PART` for what is not known, if a part is. */
  readonly knownPart?: string;
  readonly place: BuildPlace | null;
  /** An inline Dockerfile of a compose file, whose lines are known already. */
  readonly inline: InlineDockerfile | null;
  /** Where it is written out, for who needs to know its lines. */
  readonly origin: { readonly expression: Expression; readonly scope: EvaluationScope } | null;
}

export interface Texts {
  readonly values: readonly string[];
  readonly mark: string | null;
  readonly written?: string;
}

export const TEXT_FIELDS = ['context', 'dockerfile', 'dockerfile-inline', 'target'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What a target says, before or after it inherits. */
export interface Target {
  readonly name: string;
  readonly place: { readonly file: string; readonly line: number };
  /** False for services of a compose file. */
  readonly isBlock: boolean;
  /** A service that bake and compose build differently. */
  readonly isOtherService: boolean;
  readonly inherits: Texts;
  readonly texts: Readonly<Record<TextField, TargetText>>;
  readonly args: ReadonlyMap<string, TargetText>;
  readonly contexts: ReadonlyMap<string, TargetText>;
  /** Why there may be other arguments or contexts than these. */
  readonly argsMark: string | null;
  readonly contextsMark: string | null;
  readonly argsWritten: string | null;
  readonly contextsWritten: string | null;
  /** Null: nothing is said. */
  readonly platforms: Texts | null;
  readonly attests: readonly TargetAttest[];
  /** Those that are known; null: nothing is said. */
  readonly tags: readonly string[] | null;
  /** Why it may not even exist, or not under this name. */
  readonly mark: string | null;
  /** bake would refuse to build it. */
  readonly isRefused?: true;
}

export const NO_TEXT: TargetText = {
  value: null,
  mark: null,
  written: null,
  place: null,
  inline: null,
  origin: null,
};
const NO_TEXTS: Readonly<Record<TextField, TargetText>> = {
  context: NO_TEXT,
  dockerfile: NO_TEXT,
  'dockerfile-inline': NO_TEXT,
  target: NO_TEXT,
};

const NO_TEXT_MAP: ReadonlyMap<string, TargetText> = new Map();

export function plainText(value: string): TargetText {
  return { ...NO_TEXT, value };
}

export function emptyTarget(name: string, place: Target['place']): Target {
  return {
    name,
    place,
    isBlock: false,
    isOtherService: false,
    inherits: { values: [], mark: null },
    texts: NO_TEXTS,
    args: NO_TEXT_MAP,
    contexts: NO_TEXT_MAP,
    argsMark: null,
    contextsMark: null,
    argsWritten: null,
    contextsWritten: null,
    platforms: null,
    attests: [],
    tags: null,
    mark: null,
  };
}

/** What `over` says on top of `base`; what it may or may not say makes the rest uncertain. */
function overlay(base: TargetText | undefined, over: TargetText): TargetText {
  if (over.value !== null) return over;
  if (over.mark === null) return base ?? over;
  const { knownPart: _, ...rest } = base ?? over;
  return { ...rest, mark: over.mark, written: joinWritten(base?.written, over.written) };
}

function joinWritten(...texts: readonly (string | null | undefined)[]): string | null {
  const found = texts.filter((text) => text != null);
  return found.length === 0 ? null : found.join('\n');
}

function overlayAll(
  base: ReadonlyMap<string, TargetText>,
  over: ReadonlyMap<string, TargetText>,
): ReadonlyMap<string, TargetText> {
  if (over.size === 0) return base;
  if (base.size === 0) return over;
  const merged = new Map(base);
  for (const [name, text] of over) merged.set(name, overlay(merged.get(name), text));
  return merged;
}

/** bake's merge: texts and platforms replace, arguments and contexts add, names and places stay. */
export function mergeTarget(base: Target, over: Target): Target {
  const texts: Record<TextField, TargetText> = {
    context: overlay(base.texts.context, over.texts.context),
    dockerfile: overlay(base.texts.dockerfile, over.texts.dockerfile),
    'dockerfile-inline': overlay(base.texts['dockerfile-inline'], over.texts['dockerfile-inline']),
    target: overlay(base.texts.target, over.texts.target),
  };
  return {
    ...base,
    isBlock: base.isBlock || over.isBlock,
    inherits: {
      values: [...base.inherits.values, ...over.inherits.values],
      mark: base.inherits.mark ?? over.inherits.mark,
      written: `${base.inherits.written ?? ''}${over.inherits.written ?? ''}`,
    },
    texts,
    // an argument of any name may replace those that are inherited
    args: overlayAll(markAll(base.args, { mark: over.argsMark, written: over.argsWritten }), over.args),
    contexts: overlayAll(base.contexts, over.contexts),
    argsMark: base.argsMark ?? over.argsMark,
    contextsMark: base.contextsMark ?? over.contextsMark,
    argsWritten: joinWritten(base.argsWritten, over.argsWritten),
    contextsWritten: joinWritten(base.contextsWritten, over.contextsWritten),
    platforms: over.platforms ?? base.platforms,
    attests: mergeAttests(base.attests, over.attests),
    tags: over.tags ?? base.tags,
    mark: base.mark ?? over.mark,
  };
}

interface Mark {
  readonly mark: string | null;
  readonly written?: string | null | undefined;
}

function markText({ knownPart: _, ...text }: TargetText, { mark, written }: Mark): TargetText {
  return { ...text, mark: text.mark ?? mark, written: joinWritten(text.written, written) };
}

function markAll(texts: ReadonlyMap<string, TargetText>, mark: Mark): ReadonlyMap<string, TargetText> {
  if (mark.mark === null) return texts;
  return new Map([...texts].map(([name, text]) => [name, markText(text, mark)]));
}

/** The target with everything in it uncertain. */
export function markTarget(target: Target, { mark, written }: Pick<Texts, 'mark' | 'written'>): Target {
  if (mark === null) return target;
  const marked = (text: TargetText): TargetText => markText(text, { mark, written });
  return {
    ...target,
    texts: Object.fromEntries(TEXT_FIELDS.map((field) => [field, marked(target.texts[field])])) as Record<
      TextField,
      TargetText
    >,
    args: markAll(target.args, { mark, written }),
    contexts: markAll(target.contexts, { mark, written }),
    argsMark: target.argsMark ?? mark,
    contextsMark: target.contextsMark ?? mark,
    argsWritten: joinWritten(target.argsWritten, written),
    contextsWritten: joinWritten(target.contextsWritten, written),
    platforms: {
      values: target.platforms?.values ?? [],
      mark: target.platforms?.mark ?? mark,
      written: `${target.platforms?.written ?? ''}${written ?? ''}`,
    },
    attests: target.attests.map((attest) => ({ ...attest, mark: attest.mark ?? mark })),
    mark: target.mark ?? mark,
  };
}

/** As bake finishes each target: no context without a value, no platform twice. */
export function normalizeTarget(target: Target): Target {
  const contexts =
    target.contexts.size === 0
      ? target.contexts
      : new Map([...target.contexts].filter(([, text]) => text.value !== '' || text.mark !== null));
  const platforms = target.platforms;
  if (platforms === null) return { ...target, contexts };
  const values = [...new Set(platforms.values)].filter((platform) => platform !== '');
  return { ...target, contexts, platforms: { ...platforms, values } };
}
