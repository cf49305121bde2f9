import { baseName } from '../../repo-path.js';
import { TracedText } from '../../traced-text.js';
import { listLevels } from '../made/levels.js';
import type { Step } from '../step.js';
import { entriesOf, itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

/** What the file of docker/metadata-action may give a target, besides tags, labels and annotations. */
export const OF_METADATA = ['args.DOCKER_META_IMAGES', 'args.DOCKER_META_VERSION'];

const LOCAL = 'cwd://';
const OUTPUT = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.bake-file(?:-(?:tags|labels|annotations))?\s*\}\}$/i;

/** Whether a definition of bake is the one that docker/metadata-action makes in the same job. */
export function isMetadataFile(step: Step, { value }: TracedText): boolean {
  const { session, surroundings } = step.context;
  const path = withoutLocal(value);
  const [expression = ''] = session.texts.expressionsIn(path);
  const id = session.texts.standIn(expression) === path ? OUTPUT.exec(expression)?.[1] : undefined;
  if (id === undefined) return false;
  const steps = itemsOf(memberOf(surroundings.job, 'steps')).filter(
    (each) => textOf(memberOf(each, 'id'))?.value.toLowerCase() === id.toLowerCase(),
  );
  const [made, ...others] = steps.map((each) => textOf(memberOf(each, 'uses'))?.value ?? '');
  return others.length === 0 && made !== undefined && /^docker\/metadata-action@/i.test(made);
}

const TEMPORARY = /^(?:\$\{\{\s*runner\.temp\s*\}\}|\$(?:RUNNER_TEMP|\{RUNNER_TEMP\}))$/i;

/** A file in the runner's folder for temporary ones is outside of the repository, wherever that folder is. */
export function settleTemporary(step: Step, file: TracedText): TracedText {
  const { texts } = step.context.session;
  const from = file.value.startsWith(LOCAL) ? LOCAL.length : 0;
  const [expression = ''] = texts.expressionsIn(file.value);
  const stand = texts.standIn(expression);
  if (!TEMPORARY.test(expression) || !file.value.startsWith(`${stand}/`, from)) return file;
  const folder = file.slice(from, from + stand.length).as('/tmp');
  return TracedText.join([file.slice(0, from), folder, file.slice(from + stand.length)]);
}

/** Definitions that are there, or that scripts copy from there, and those that are not but that the job makes, as far as its steps name them. */
export function sortDefinitions(
  step: Step,
  files: readonly TracedText[],
  isThere: (path: string) => boolean,
): { readonly there: readonly TracedText[]; readonly made: readonly TracedText[] } {
  const missing = files.filter(({ value }) => !isThere(withoutLocal(value)));
  if (missing.length === 0) return { there: files, made: missing };
  const before = listLevels(step).flatMap(({ steps }) => steps);
  const said = [...before.map(sayStep), sayScript(step.tree)];
  const isNamed = (name: string): boolean => name !== '' && said.some((text) => text.includes(name));
  const made = missing.filter(({ value }) => isNamed(baseName(value)));
  const scripts = [...before, step.tree].map(readPlainScript);
  const there = files.flatMap((file) => {
    if (!made.includes(file)) return [file];
    const source = findCopied(withoutLocal(file.value), scripts, isThere);
    return source === null ? [] : [file.as(source)];
  });
  return { there, made };
}

/** `cp FILE PLACE`, in plain words and by itself. */
const COPY =
  /(?:^|[;&|(])[ \t]*(?:sudo[ \t]+)?cp[ \t]+(?:-\w+[ \t]+)*(["']?)([\w./-]+)\1[ \t]+(["']?)([^\s"';&|()]+)\3[ \t]*(?=$|[;&|)])/gm;
/** The folder of the runner for temporary files, as scripts have it. */
const TEMPORARY_FOLDER = /\$\{\{\s*runner\.temp\s*\}\}|\$(?:RUNNER_TEMP\b|\{RUNNER_TEMP\})/gi;

/** The file of the repository that a script copies to a path; null: none does so in plain words. */
function findCopied(
  path: string,
  scripts: readonly string[],
  isThere: (path: string) => boolean,
): string | null {
  for (const script of scripts)
    for (const [, , source = '', , target = ''] of script.matchAll(COPY)) {
      const whole = target.endsWith('/') ? `${target}${baseName(source)}` : target;
      if (whole === path && isThere(source)) return source;
    }
  return null;
}

/** The script of a step that starts in the root and stays there. */
function readPlainScript(step: YamlTree): string {
  const script = textOf(memberOf(step, 'run'))?.value ?? '';
  const isElsewhere = memberOf(step, 'working-directory') !== undefined || /\b(?:cd|pushd)\b/.test(script);
  return isElsewhere ? '' : script.replace(TEMPORARY_FOLDER, '/tmp');
}

/** Where a script only hands a definition to bake. */
const AS_FLAG = /(?<=\s)(?:-f|--file)(?:=|\s*)\S+|(?<![<\d])<(?![<&(])\s*\S+/g;

export function withoutLocal(path: string): string {
  return path.startsWith(LOCAL) ? path.slice(LOCAL.length) : path;
}

/** Definitions as they are written, for people. */
export function listWritten({ context }: Step, files: readonly TracedText[]): string {
  const names = files.map(({ value }) => context.session.texts.restore(withoutLocal(value)));
  return [...new Set(names)].join(' and ');
}

/** What a step says that may make a file: its script, or what it gives an action. */
function sayStep(step: YamlTree): string {
  const uses = textOf(memberOf(step, 'uses'))?.value ?? '';
  const given = /bake-action@/i.test(uses) ? [] : entriesOf(memberOf(step, 'with'));
  return [sayScript(step), ...given.map(({ value }) => textOf(value)?.value ?? '')].join('\n');
}

function sayScript(step: YamlTree): string {
  return (textOf(memberOf(step, 'run'))?.value ?? '').replace(AS_FLAG, '');
}
