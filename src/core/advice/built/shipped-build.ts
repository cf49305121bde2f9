import type { ShippedStep, ShippedSteps } from '../../dockerfile/shipped/shipped-step.js';
import { parseReference, type Reference } from '../../image/reference.js';
import type { ShippedTools } from '../../rules/contract/subject.js';
import { type OfferImage, offerFirst } from '../offered-image.js';
import { findNonRoot } from '../root-user.js';
import { textOf } from '../step-script.js';
import { shipsForWindows } from '../windows-images.js';
import type { BuiltProgram, Toolchain } from './built-program.js';
import { findPath, isBuilt, listBuilt } from './built-programs.js';
import { type LocatedStep, listCommands, locateSteps } from './located-steps.js';
import { baseName, folderOf, resolvePath } from './paths.js';
import { findSdk, isAlsoOnWindows, type SdkImage } from './sdk-image.js';
import { findStart, type StartCommand } from './start-command.js';

/** Programs that send the files of a folder and do nothing else. */
const SENDS_FILES = /^(?:serve|http-server|pushstate-server|spa-http-server|local-web-server|superstatic)$/;
/** What only a JDK has. */
const NEEDS_JDK =
  /(?<![\w.-])jar\s+(?:-{0,2}[ctxui]\w*|--[a-z]+)(?=\s|$)|\b(?:javac|javap|javadoc|jshell|jlink|jdeps|jmod|jimage|jpackage|jwebserver|jdeprscan|jhsdb|jcmd|jmap|jstack|jstat|jps|jhat|jinfo|jdb|jarsigner|arthas|glowroot|tools\.jar|jsp|ant|sbt|lein|mvnw?|gradlew?)\b/i;

/** Programs that run the builds of others. */
const RUNS_BUILDS = /jenkins|hudson|slave|agent|swarm-client|teamcity|bamboo|jnlp|go-server/i;
/** Package managers, of which nothing but an installation matters here. */
const INSTALLS =
  /\b(?:(?:apt|apt-get|aptitude|dnf|yum|microdnf|zypper)(?: +-\S{1,40}){0,8} +install|apk(?: +-\S{1,40}){0,8} +add)\b/;

/** What an image that ships builds on its base and starts, although something smaller runs it; null for every other base. */
export function openShippedTools(
  reference: Reference,
  offer: OfferImage,
  offerTag: OfferImage,
): ((ships: readonly ShippedSteps[]) => ShippedTools | null) | null {
  const sdk = findSdk(reference);
  if (sdk === null) return null;
  return (ships) => {
    for (const shipped of ships) {
      const found = findTools(shipped, sdk, { offer, offerTag });
      if (found !== null) return found;
    }
    return null;
  };
}

interface Offers {
  readonly offer: OfferImage;
  readonly offerTag: OfferImage;
}

function findTools(shipped: ShippedSteps, sdk: SdkImage, { offer, offerTag }: Offers): ShippedTools | null {
  const { steps } = shipped;
  if (shipsForWindows(shipped) && !isAlsoOnWindows(sdk)) return null;
  // most images on such a base start nothing of the kind
  if (!steps.some(isStart) || steps.some(({ keyword }) => keyword === 'onbuild' || keyword === 'shell'))
    return null;
  const located = locateSteps(steps, sdk);
  const start = findStart(located);
  if (start === null || sdk.tools.test(baseName(start.program))) return null;
  const found = findBuilt(sdk, start, located);
  if (found === null && sdk.slimTag === null) return null;
  const installs = steps.some(({ keyword, text }) => keyword === 'run' && INSTALLS.test(text));
  if (found !== null) {
    const images = installs ? [sdk.withPackages] : [sdk.runtime, sdk.withPackages];
    return { ...chooseRuntime(images, offer), tag: null, ...found };
  }
  if (sdk.slimTag === null || !isOnlyRun(start, located)) return null;
  const isUnapproved = offerTag(sdk.slimTag)?.isUnapproved ?? true;
  return {
    runtime: sdk.runtime,
    isUnapproved,
    user: null,
    tag: sdk.slimTag,
    copied: null,
    to: '',
    start: null,
  };
}

/** The first that the policy approves; the user that it has for what needs no root. */
function chooseRuntime(
  images: readonly string[],
  offer: OfferImage,
): Pick<ShippedTools, 'runtime' | 'isUnapproved' | 'user'> {
  const [first = ''] = images;
  const { text, isUnapproved } = offerFirst(images, offer) ?? { text: first, isUnapproved: true };
  const image = images.find((each) => offer(each)?.text === text) ?? first;
  const reference = parseReference(image);
  const user = 'error' in reference ? null : (findNonRoot(reference)?.user ?? null);
  return { runtime: text, isUnapproved, user };
}

const isStart = ({ keyword }: ShippedStep): boolean => keyword === 'cmd' || keyword === 'entrypoint';

/** What has to be copied, where to, and how it is started there. */
type Shipped = Pick<ShippedTools, 'copied' | 'to' | 'start'>;

/** What was built and is started; null where that is something else. */
function findBuilt(
  { builders }: SdkImage,
  start: StartCommand,
  located: readonly LocatedStep[],
): Shipped | null {
  // before it is looked for what was built
  if (builders.every((by) => STARTED[by]?.(start) === null)) return null;
  const built = listBuilt(listCommands(located)).filter(({ by }) => builders.includes(by));
  const [first] = built;
  if (first === undefined) return null;
  const find = STARTED[first.by];
  return find === undefined ? findProgram(built, start) : find(start);
}

/** What is built with these is known from what is started alone; null where that is something else. */
const STARTED: Partial<Readonly<Record<Toolchain, (start: StartCommand) => Shipped | null>>> = {
  java: findJar,
  dotnet: findAssembly,
  bundler: findPages,
};

function findProgram(built: readonly BuiltProgram[], start: StartCommand): Shipped | null {
  const { path, program, words } = start;
  const name = baseName(program);
  if (/\.(?:sh|bash|py|js|pl|rb)$/.test(name)) return null;
  const found = built.findLast((other) =>
    path === null
      ? other.name === name || (other.name === null && other.folder?.endsWith('/bin') === true)
      : isBuilt(other, path) || (other.folder === null && other.name === name),
  );
  if (found === undefined) return null;
  const copied = path ?? findPath(found) ?? (found.folder === null ? null : `${found.folder}/${name}`);
  return { copied, to: `/${name}`, start: keepStart([`/${name}`, ...words]) };
}

/** In a list variables are not expanded. */
const keepStart = (words: readonly string[]): readonly string[] | null =>
  words.some((word) => /[$`]/.test(word)) ? null : words.filter((word) => word !== '');

function findJar({ program, words, folder }: StartCommand): Shipped | null {
  if (baseName(program) !== 'java') return null;
  const flag = words.indexOf('-jar');
  const at = flag < 0 ? -1 : words.findIndex((word, index) => index > flag && !word.startsWith('-'));
  const jar = at < 0 ? null : resolvePath(folder, words[at] ?? '');
  if (jar === null) return { copied: null, to: '', start: null };
  const given = words.map((word, index) => (index === at ? '/app.jar' : word));
  return { copied: jar, to: '/app.jar', start: keepStart(['java', ...given]) };
}

function findAssembly({ program, words, folder }: StartCommand): Shipped | null {
  const [assembly = '', ...others] = words;
  if (program !== 'dotnet' || !/\.dll$/i.test(assembly)) return null;
  const path = resolvePath(folder, assembly);
  const name = baseName(assembly);
  return path === null
    ? { copied: null, to: '', start: null }
    : {
        copied: folderOf(path),
        to: '/app',
        start: keepStart(['dotnet', `/app/${name}`, ...others]),
      };
}

function findPages({ program, words, folder }: StartCommand): Shipped | null {
  const [runner = '', ...rest] = [baseName(program), ...words].filter(
    (word) => !/^(?:npx|-y|--yes)$/.test(word),
  );
  if (!SENDS_FILES.test(runner)) return null;
  const operand = rest.find(
    (word, index) =>
      !word.startsWith('-') && !/^-(?:l|p|-port|-listen|c|-config)$/.test(rest[index - 1] ?? ''),
  );
  const copied = operand === undefined ? folder : resolvePath(folder, operand);
  return { copied, to: '/usr/share/nginx/html', start: null };
}

/** Whether all that is done with a JDK is to run what was built elsewhere. */
function isOnlyRun({ program, words }: StartCommand, located: readonly LocatedStep[]): boolean {
  if (program !== 'java' || !words.includes('-jar') || words.some((word) => RUNS_BUILDS.test(word)))
    return false;
  return !located.some(({ step }) => NEEDS_JDK.test(textOf(step)));
}
