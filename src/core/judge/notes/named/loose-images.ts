import { isActionFile, isWorkflowFile } from '../../../builds/build-files.js';
import { DEPLOYMENT, linesOf } from './given-names.js';
import type { NamedImage } from './named-images.js';

/** YAML of services that run commands, and of tasks. */
const CI =
  /(?:^|\/)(?:\.?gitlab-ci[\w.-]*|\.travis|\.?appveyor|\.drone|\.cirrus|azure-pipelines[\w.-]*|bitbucket-pipelines|buildspec[\w.-]*|cloudbuild[\w.-]*|codefresh|taskfile[\w.-]*)\.ya?ml$|(?:^|\/)\.(?:circleci|woodpecker|buildkite|semaphore|gitlab|azure-pipelines)\/[^\n]*\.ya?ml$/i;
const TASKS = /(?:^|\/)(?:package|composer|deno|\.?devcontainer)\.jsonc?$/;
const DATA = /\.(?:jsonc?|json5|ya?ml)$/;
const CODE =
  /\.(?:py|[cm]?[jt]sx?|vue|svelte|go|rb|rs|java|kts?|groovy|gradle|cs|fs|vb|php|pl|pm|lua|swift|scala|dart|exs?|c|cc|cpp|h|hpp|sql|proto|tf|hcl)$/;
/** What is only there for tests, for people, or for a tool that wrote it. */
const ASIDE =
  /(?:^|[/_.-])(?:tests?|specs?|e2e|testdata|__\w+__|fixtures?|mocks?|goldens?|injected|stories|examples?|samples?|docs?|lock|baseline|snapshots?)(?:[/_.-]|$)|(?:Tests?|IT|Spec)\.\w+$/i;
/** What belongs to a build without being a base: the image of its builder, its cache, a cluster in containers. */
const OTHER_PLACE = /\b(?:driver-opts?|cache[-_]?(?:from|to)|image[-_]ref)\b[^;&|\n]{0,60}$/i;
const OTHER_IMAGE = /^(?:moby\/buildkit|kindest\/node)$/;
/** What tools write, and what names the modules of Go. */
const WRITTEN = /[_-]lock\b|\.golden\b|(?:^|\/)(?:go\.(?:mod|work)|modules\.txt)$/;
/** What gets an image, also without a tag. */
const IMAGE_NAME = /(?:^|_|[a-z](?=[A-Z]))(?:image|img|base|parent|builder|runtime|from)(?:$|[_A-Z])/i;
const STEP_OF_GOOGLE = /^\s*-\s+(?:name|id):\s*["']?$/;

/**
 * Whether an image of which nothing says what it is for may reach a build: in whatever runs commands or configures that, and in code
 * and data, where a Dockerfile takes an image at all, as a value of its own.
 */
export function mayReachBuild(image: NamedImage, text: string, isTaken: boolean): boolean {
  const { file, before, words, reference, earlier, registry } = image;
  if (registry !== null) return false;
  const isWhole = reference.tagWritten || reference.digest !== null;
  if (!isWhole && !(IMAGE_NAME.test(words.at(-1) ?? '') && runsCommands(file))) return false;
  if (OTHER_PLACE.test(before) || isTold(image, text)) return false;
  if (reference.host === 'docker.io' && OTHER_IMAGE.test(reference.path)) return false;
  const isSame = earlier?.reference.host === reference.host && earlier.reference.path === reference.path;
  if (isSame && !earlier.isStart) return false;
  if (runsCommands(file)) return !STEP_OF_GOOGLE.test(before);
  return isTaken && !ASIDE.test(file) && !isDeployed(image, text) && isValue(image, text);
}

/** A text for people up to a word in quotes of its own: `echo "Default: 'app:1'."`. */
const TELLING = /^\s*(?:echo|printf)\s+(?:-\w+\s+)*(["'])(?:(?!\1).)*\s(?!\1)["'\x60]$/;

function isTold({ line, before }: NamedImage, text: string): boolean {
  return TELLING.test(before) && !/[|<>]|\$\(|::/.test(linesOf(text)[line - 1] ?? '');
}

const BASE_NAME = /(?:^|_|[a-z](?=[A-Z]))(?:base|parent|builder|build_arg|from)(?:$|[_A-Z])/i;

/** Whether it is in YAML of a cluster, which builds nothing, and does not say that it is a base. */
function isDeployed({ file, words }: NamedImage, text: string): boolean {
  if (!/\.ya?ml$/.test(file) || BASE_NAME.test(words.at(-1) ?? '')) return false;
  return DEPLOYMENT.test(text) && !/^\s*build:|[{,]\s*build:/m.test(text);
}

/** Whether a file runs commands, or configures what does. */
export function runsCommands(file: string): boolean {
  if (CI.test(file) || isWorkflowFile(file) || isActionFile(file) || TASKS.test(file)) return true;
  return !DATA.test(file) && !CODE.test(file) && !WRITTEN.test(file);
}

/** Whether it is all that is between two quotes, or all behind the key of a map or the mark of a list. */
function isValue({ line, column, written, before }: NamedImage, text: string): boolean {
  const after = (linesOf(text)[line - 1] ?? '').slice(column - 1 + written.length);
  const [quote] = /["'\x60]$/.exec(before) ?? [];
  return quote === undefined
    ? /[:-]\s+(?:&\w+\s+)?$/.test(before) && /^\s*(?:#.*)?$/.test(after)
    : after.startsWith(quote);
}
