import { classifyName } from '../../../dockerfile/file-names.js';
import type { Build, BuildPlace } from '../../build.js';
import { isRemoteContext } from '../../remote-context.js';
import { resolvePath } from '../../repo-path.js';
import { endingOf, type PossibleFile } from '../../unknown/possible-files.js';
import { generatorsOf } from '../attests.js';
import { BoundExceeded } from '../bounds.js';
import { cleanPath } from '../functions/strings.js';
import { inlineDockerfile } from './inline.js';
import type { Resolver } from './resolver.js';
import type { Target, TargetText } from './target.js';

const HERE = 'cwd://';
const SPECIAL = /^(?:target:|docker-image:|oci-layout:\/\/)/;

/** What the builds of one project share. */
export interface Surroundings {
  /** Where bake is run, relative to the root. */
  readonly workdir: string;
  readonly sources: readonly string[];
  readonly resolver: Resolver | null;
  /** Why bake would refuse all of it. */
  readonly refusal: string | null;
  readonly isRefused: boolean;
}

/** A resolved target as a build of the repository. */
export function makeBuild(target: Target, around: Surroundings): Build {
  const writer = new BuildWriter();
  const context = writer.text('context', target.texts.context);
  const dockerfile = writer.text('dockerfile', target.texts.dockerfile);
  const inline = writer.text('inline', target.texts['dockerfile-inline']);
  const stage = writer.text('target', target.texts.target);
  const args = writer.texts('args', target.args, target.argsMark, target.argsWritten);
  const contexts = writer.texts('contexts', target.contexts, target.contextsMark, target.contextsWritten);
  const { platforms } = target;
  if (platforms !== null && platforms.mark !== null)
    writer.note('platforms', platforms.mark, JSON.stringify([platforms.values, platforms.written]));
  const hasInline = inline.value !== null && inline.value !== '';
  const isOpen = inline.unknown || hasInline;
  if ((inline.unknown || context.unknown) && !dockerfile.unknown) writer.unknown.push('dockerfile');
  const isInput = !isOpen && isStandardInput(context.value ?? '.', dockerfile.value ?? '');
  if (isInput) writer.note('dockerfile', INPUT, '-');
  const hasOpen = isOpen || context.unknown || dockerfile.unknown || isInput;
  const path = hasOpen
    ? null
    : dockerfilePath(context.value ?? '.', dockerfile.value || 'Dockerfile', around.workdir);
  const possible = hasOpen && !hasInline && !isInput ? listPossible(target, around.workdir) : [];
  for (const [field, texts] of writer.candidates)
    if (field.startsWith('contexts.'))
      writer.candidates.set(
        field,
        texts.map((text) => contextPath(text, around.workdir)),
      );
  writer.written.set('dockerfile', writer.written.get('dockerfile') ?? dockerfile.value ?? '');
  return {
    kind: 'bake',
    ...target.place,
    name: target.name,
    context: context.unknown ? null : contextPath(context.value ?? '.', around.workdir),
    dockerfile: path,
    inline: hasInline && !inline.unknown ? makeInline(target.texts['dockerfile-inline'], around) : null,
    target: stage.unknown ? null : stage.value,
    args,
    contexts:
      contexts.size === 0
        ? contexts
        : new Map([...contexts].map(([name, value]) => [name, contextPath(value, around.workdir)])),
    platforms: target.platforms === null || target.platforms.mark !== null ? [] : target.platforms.values,
    generators: generatorsOf(target.attests),
    ...(target.tags === null || target.tags.length === 0 ? {} : { tags: target.tags }),
    problem: target.mark ?? writer.reason ?? around.refusal,
    unknown: writer.unknown,
    givenArgs: writer.givenArgs,
    ...(writer.reasons.size === 0 ? {} : { reasons: writer.reasons }),
    ...(path === null && !hasOpen ? { outside: dockerfile.value || 'Dockerfile' } : {}),
    ...(possible.length === 0 ? {} : { possible }),
    written: writer.written,
    ...(writer.knownParts.size === 0 ? {} : { knownParts: writer.knownParts }),
    ...(writer.candidates.size === 0 ? {} : { candidates: writer.candidates }),
    ...(around.isRefused || target.isRefused === true ? { isRefused: true } : {}),
    sources: around.sources,
    places: writer.places,
  };
}

const INPUT = 'the Dockerfile comes from the standard input of bake';

/** buildx joins the folder and the file, and takes `-` for what it is given. */
function isStandardInput(context: string, dockerfile: string): boolean {
  return (
    dockerfile !== '' && !isRemoteContext(context) && cleanPath(`${context || '.'}/${dockerfile}`) === '-'
  );
}

/** The likeliest file, and those of its name in whichever folder. */
function listPossible({ texts: { context, dockerfile } }: Target, workdir: string): readonly PossibleFile[] {
  const name = dockerfile.value || 'Dockerfile';
  const path = dockerfilePath(context.value ?? '.', name, workdir);
  const isOdd = path !== null && classifyName(path) !== 'dockerfile';
  return [...(isOdd ? [{ path }] : []), ...(name.startsWith(HERE) ? [] : endingOf(`/${name}`, 0))];
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

class BuildWriter {
  readonly unknown: string[] = [];
  readonly givenArgs: string[] = [];
  readonly places = new Map<string, BuildPlace>();
  readonly written = new Map<string, string>();
  /** What fields that cannot be known may be. */
  readonly candidates = new Map<string, readonly string[]>();
  readonly knownParts = new Map<string, string>();
  reason: string | null = null;
  readonly reasons = new Map<string, string>();

  note(field: string, mark: string, written: string): void {
    this.unknown.push(field);
    this.written.set(field, written);
    this.reason ??= `${field}: ${mark}`;
    this.reasons.set(field, mark);
  }

  text(field: string, text: TargetText): { readonly value: string | null; readonly unknown: boolean } {
    if (text.place !== null && text.value !== null) this.places.set(field, text.place);
    const { value, mark, written, candidates, knownPart } = text;
    if (mark !== null) this.note(field, mark, JSON.stringify([value, written ?? mark]));
    if (mark !== null && candidates !== undefined) this.candidates.set(field, candidates);
    if (mark !== null && knownPart !== undefined) this.knownParts.set(field, knownPart);
    return { value, unknown: mark !== null };
  }

  /** The values that are known; those without any are left out. */
  texts(
    field: string,
    texts: ReadonlyMap<string, TargetText>,
    mark: string | null,
    written: string | null | undefined,
  ): ReadonlyMap<string, string> {
    if (mark !== null) this.note(field, mark, written ?? mark);
    if (texts.size === 0) return NO_TEXTS;
    const known = new Map<string, string>();
    for (const [name, text] of texts) {
      const { value, unknown } = this.text(`${field}.${name}`, text);
      if (field === 'args' && unknown && text.isGiven === true) this.givenArgs.push(name);
      if (!unknown && value !== null) known.set(name, value);
    }
    return known;
  }
}

function makeInline(text: TargetText, around: Surroundings): Build['inline'] {
  if (text.value === null) return null;
  if (text.inline !== null) return text.inline;
  if (text.origin !== null && around.resolver !== null) {
    const { expression, scope } = text.origin;
    try {
      return inlineDockerfile(text.value, expression, scope, around.resolver);
    } catch (error) {
      // There are no steps left to find out where each line comes from.
      if (!(error instanceof BoundExceeded)) throw error;
    }
  }
  const { file, line } = text.place ?? { file: '', line: 1 };
  return { text: text.value, file, lines: text.value.split('\n').map(() => ({ line, column: null })) };
}

/** A context or named context: local paths relative to the root, everything else as written. */
function contextPath(value: string, workdir: string): string {
  if (value.startsWith(HERE)) return resolvePath(workdir, cleanPath(value.slice(HERE.length))) ?? value;
  if (isRemoteContext(value) || SPECIAL.test(value)) return value;
  return resolvePath(workdir, value) ?? value;
}

/** The Dockerfile in the repository; null where it is elsewhere. */
export function dockerfilePath(context: string, dockerfile: string, workdir: string): string | null {
  if (dockerfile.startsWith(HERE)) return resolvePath(workdir, cleanPath(dockerfile.slice(HERE.length)));
  const isHere = context.startsWith(HERE);
  if (dockerfile.startsWith('/') || isRemoteContext(dockerfile) || (!isHere && isRemoteContext(context)))
    return null;
  const folder = cleanPath(isHere ? context.slice(HERE.length) : context);
  return folder.startsWith('/') ? null : resolvePath(workdir, `${folder}/${dockerfile}`);
}
