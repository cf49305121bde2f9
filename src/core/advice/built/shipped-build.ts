import type { ShippedStep, ShippedSteps } from '../../dockerfile/shipped/shipped-step.js';
import { parseReference, type Reference } from '../../image/reference.js';
import type { ShippedTools } from '../../rules/contract/shipped.js';
import { type OfferImage, offerFirst } from '../offered-image.js';
import { findNonRoot } from '../root-user.js';
import { textOf } from '../step-script.js';
import { shipsForWindows } from '../windows-images.js';
import type { BuiltProgram } from './built-program.js';
import { findPath, isBuilt, listBuilt } from './built-programs.js';
import { startsCopied } from './copied-build.js';
import { type LocatedStep, listCommands, locateSteps } from './located-steps.js';
import { baseName } from './paths.js';
import { findSdk, isAlsoOnWindows, type SdkImage } from './sdk-image.js';
import { findStart, type StartCommand } from './start-command.js';
import { isScript, keepStart, NOTHING, type Shipped, STARTED } from './started-files.js';

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
  if (found === null && !isBuiltElsewhere(sdk, start, located)) return null;
  if (found === null && sdk.slimTag !== null) {
    const isUnapproved = offerTag(sdk.slimTag)?.isUnapproved ?? true;
    return {
      isBuiltHere: false,
      runtime: sdk.runtime,
      isUnapproved,
      user: null,
      tag: sdk.slimTag,
      ...NOTHING,
    };
  }
  const installs = steps.some(({ keyword, text }) => keyword === 'run' && INSTALLS.test(text));
  const images = installs ? [sdk.withPackages] : [sdk.runtime, sdk.withPackages];
  return {
    isBuiltHere: found !== null,
    ...chooseRuntime(images, offer),
    tag: null,
    ...(found ?? NOTHING),
  };
}

/** Whether the image only starts what another stage built, or a JDK what was built anywhere. */
function isBuiltElsewhere(sdk: SdkImage, start: StartCommand, located: readonly LocatedStep[]): boolean {
  if (sdk.builders.includes('java') && !isOnlyRun(start, located)) return false;
  return sdk.slimTag !== null || startsCopied(sdk, start, located);
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

function findProgram(built: readonly BuiltProgram[], start: StartCommand): Shipped | null {
  const { path, program, words } = start;
  const name = baseName(program);
  if (isScript(start)) return null;
  const found = built.findLast((other) =>
    path === null
      ? other.name === name || (other.name === null && other.folder?.endsWith('/bin') === true)
      : isBuilt(other, path) || (other.folder === null && other.name === name),
  );
  if (found === undefined) return null;
  const copied = path ?? findPath(found) ?? (found.folder === null ? null : `${found.folder}/${name}`);
  return { copied, to: `/${name}`, start: keepStart([`/${name}`, ...words]) };
}

/** Whether all that is done with a JDK is to run what was built elsewhere. */
function isOnlyRun({ program, words }: StartCommand, located: readonly LocatedStep[]): boolean {
  if (program !== 'java' || !words.includes('-jar') || words.some((word) => RUNS_BUILDS.test(word)))
    return false;
  return !located.some(({ step }) => NEEDS_JDK.test(textOf(step)));
}
