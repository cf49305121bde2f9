import type { Build } from '../build.js';
import { baseName, resolvePath } from '../repo-path.js';
import { MAY_REDIRECT, MAY_RUN, SOURCE_POLICY, underSourcePolicy } from '../source-policy.js';
import type { GivenValue, LookUpVariable, StepEnvironment } from '../step-environment.js';
import { TracedText } from '../traced-text.js';
import type { Tree } from '../tree.js';
import { fingerprint } from '../unknown/fingerprint.js';
import { describeFiles, OPEN } from '../unknown/possible-paths.js';
import { fillUnknown, isUnknown, type UnknownTexts } from '../unknown-texts.js';
import { withSourceDate } from '../workflows/inputs/source-date.js';

/** What `env` of a configuration sets for all that GoReleaser runs. */
export interface SetVariables {
  readonly values: ReadonlyMap<string, TracedText>;
  /** Names that are not known. */
  readonly open: readonly TracedText[];
}

/** Reads `NAME=VALUE`, of which the last one counts. `fill` fills in templates. */
export function readVariables(
  entries: readonly TracedText[],
  fill: (text: TracedText) => TracedText,
): SetVariables {
  const values = new Map<string, TracedText>();
  const open: TracedText[] = [];
  for (const written of entries) {
    // GoReleaser cuts what the templates make at its first `=`: only one before that decides about the name
    const end = written.value.indexOf('=') + 1;
    const isNamed = end > 0 && !written.value.slice(0, end).includes('{{');
    const entry = isNamed
      ? TracedText.join([written.slice(0, end), fill(written.slice(end))])
      : fill(written);
    const equals = entry.value.indexOf('=');
    const name = equals === -1 ? entry.value : entry.value.slice(0, equals);
    if (isUnknown(name)) open.push(entry);
    else if (equals > 0) values.set(name, entry.slice(equals + 1));
  }
  return { values, open };
}

/** Variables of which a folder or file of the repository changes what docker does, and how. */
const LOADED: ReadonlyMap<string, string> = new Map([
  ...['DOCKER_CONFIG', 'HOME', 'LD_PRELOAD', 'LD_AUDIT', 'LD_LIBRARY_PATH'].map(
    (name) => [name, MAY_RUN] as const,
  ),
  ['BUILDX_CONFIG', MAY_REDIRECT],
]);

/** Where the build of a configuration runs. */
export interface VariablesPlace {
  readonly folder: string;
  readonly tree: Tree;
  readonly texts: UnknownTexts;
  /** What docker sees. */
  readonly lookUp: LookUpVariable;
}

/** What the variables do to the builds by themselves: a source policy, a date, code that docker loads. */
export function openVariables(
  { values, open }: SetVariables,
  { folder, tree, texts, lookUp }: VariablesPlace,
): (build: Build) => Build {
  const reasons: { readonly why: string; readonly written: string }[] = [];
  const say = (why: string, { value }: TracedText): void => {
    const own = isUnknown(value) ? null : resolvePath(folder, value);
    const files = own === null ? [] : [own, ...tree.below(own)].filter(tree.has);
    reasons.push({ why, written: fingerprint(texts.restore(value) + describeFiles(tree, files)) });
  };
  for (const entry of open)
    say(
      `${texts.restore(entry.value)} may set ${SOURCE_POLICY}, which may put any image in the place of another`,
      entry,
    );
  const policy = values.get(SOURCE_POLICY);
  if (policy !== undefined && policy.value !== '')
    say(
      `${SOURCE_POLICY} is ${texts.restore(policy.value)}, which may put any image in the place of another`,
      policy,
    );
  for (const [name, effect] of LOADED) {
    const text = values.get(name);
    if (text !== undefined && namesOwn(text.value, folder, tree))
      say(`${name} is ${texts.restore(text.value)}, ${effect}`, text);
  }
  // what a step sets in its place is not for the configuration to say
  const own = new Map([...values].filter(([name, text]) => lookUp(name) === text));
  const environment = toEnvironment(own, texts);
  return (build) =>
    reasons.reduce(
      (converted, { why, written }) => underSourcePolicy(converted, why, written),
      withSourceDate(build, environment),
    );
}

function toEnvironment(values: SetVariables['values'], texts: UnknownTexts): StepEnvironment {
  const lookUp = (name: string): GivenValue | undefined => {
    const text = values.get(name);
    if (text === undefined) return undefined;
    const [unknown] = texts.expressionsIn(text.value);
    return unknown === undefined ? { value: text.value } : { unknown, written: texts.restore(text.value) };
  };
  return { lookUp };
}

/** Whether a path leads to something of the repository, as far as it is known. */
function namesOwn(value: string, folder: string, tree: Tree): boolean {
  return value.split(':').some((path) => {
    const written = fillUnknown(path, OPEN);
    const open = written.lastIndexOf(OPEN);
    const known = written.slice(open + 1);
    const own = resolvePath(open === -1 ? folder : '.', known.replace(/^\/+/, ''));
    if (own === null || own === '.') return false;
    if (open === -1) return !path.startsWith('/') && (tree.has(own) || tree.below(own).length > 0);
    return [...tree.foldersNamed(baseName(own)), ...tree.namesakes(baseName(own))].some((each) =>
      `/${each}`.endsWith(`/${own}`),
    );
  });
}

/** A variable as templates see it: that of the configuration wins. */
export function seeInTemplates({ values }: SetVariables, around: LookUpVariable): LookUpVariable {
  return (name) => values.get(name) ?? around(name);
}

/** A variable as docker sees it: GoReleaser adds what is set around it after its own, and the last one counts. */
export function seeInCommands({ values }: SetVariables, around: LookUpVariable): LookUpVariable {
  return (name) => around(name) ?? values.get(name);
}
