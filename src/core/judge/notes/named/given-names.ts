import { isActionFile, isWorkflowFile } from '../../../builds/build-files.js';
import { listGivenValues } from '../../../builds/workflows/scripts/texts/given-values.js';
import { onceForText } from '../../../kept.js';
import type { NamedImage } from './named-images.js';
import { isWordOfBuild, runsOtherCommand } from './other-commands.js';
import { isUsedOtherwise } from './other-uses.js';

const ARGUMENT = 'args.';
/** What starts builds. */
const BUILDER = /\b(?:docker|podman|buildah|buildx|nerdctl|kaniko|build-?args?)\b/i;
/** Programs and files of tasks; others only hold values. */
const PROGRAM_FILE =
  /\.(?:sh|bash|zsh|ps1|mk|py|rb|pl|go|rs|cs|php|java|kts?|groovy|gradle|[cm]?[jt]sx?)$|(?:^|\/)[^./]+$/;
/** Values that programs look up by their keys. */
const DATA_FILE = /\.(?:json|ya?ml|toml|properties|ini)$/;
/** Names of variables, inputs and fields. */
const KEY = /(?<![\w$.{-])([A-Za-z_]\w{0,100})["']?\s?[:=]/g;
/** What says of an image that it is something else than a base: it is made, moved or run. */
const OTHER_USE = /^(?:t|tags?|services?|push|pull|run|uses|cd|docker|https?|f|file|exec|cache)$/i;
/** What a cluster or a job runs in YAML. */
const RUN_IMAGE =
  /^\s*(?:image|container|services):\s*\[?["']?$|\b(?:container|services)["']?:\s*\{.*[{,]\s*["']?image["']?:\s*["']?$/;
/** What tests start while they run. */
const STARTED = /\bnew\s+\w*Container(?:<[^>]*>)?\(\s*["']$|\bDockerImageName\.parse\(\s*["']$/;
const DEPLOYED = /(?:^\s*(?:- )?|[{,]\s*)image:\s*["']?$/;

/** Names that a file which may start builds gives something, whatever their values are. */
export function listGivenNames(file: string, text: string): ReadonlySet<string> {
  const given = listGivenValues(text).flatMap(({ field }) =>
    field.startsWith(ARGUMENT) ? [field.slice(ARGUMENT.length)] : [],
  );
  const mayBuild =
    isWorkflowFile(file) ||
    isActionFile(file) ||
    DATA_FILE.test(file) ||
    (PROGRAM_FILE.test(file) && BUILDER.test(text));
  return new Set([...given, ...(mayBuild ? [...text.matchAll(KEY)].map(([, key = '']) => key) : [])]);
}

const REWRITING = /(?<![\w-])(?:sed|perl|g?awk|ed|ex)\s|\breplace\w{0,10}\(|\bg?sub\(/i;

/** Whether an image is in a command that changes texts, in a file that speaks of Dockerfiles. */
export function mayRewrite({ before }: NamedImage, text: string): boolean {
  return REWRITING.test(before) && /dockerfile/i.test(text);
}

/** A program of the repository, in a command that goes on to the end of a text. */
const PROGRAM =
  /(?<![\w./@:-])((?:\.{0,2}\/)?[\w./-]{0,200}\w\.(?:sh|bash|py|rb|pl|[cm]?[jt]s))["']?\s[^;&|]*$/;

/** The program that is given an image as a word; null: none is. */
export function findProgram({ before }: NamedImage): string | null {
  return PROGRAM.exec(before)?.[1] ?? null;
}

/** It has a tag, a digest or a host. */
const SURE = /@|:[^/]*$|^[^/]*[.:][^/]*\//;
/** A branch, a time, a service at a port, or code at a host that has no images. */
const NO_IMAGE =
  /^(?:refs\/|\d+:|[\w-]+(?:\.[\w-]+)+:\d+$|(?:github\.com|gitlab\.com|bitbucket\.org|golang\.org|google\.golang\.org|gopkg\.in)\/[^:@]*$)/;

/** YAML of clusters, of their charts, and of what runs jobs. */
export const DEPLOYMENT =
  /^\s*(?:- )?["']?(?:apiVersion|kind|services|spec|(?:init)?containers|repository|jobs|steps|stages)["']?:/im;

/**
 * Whether what takes the place of an image or a registry is for something else than a base. The key `image` says so only in
 * YAML that is not a table of the repository's own.
 */
export function isForOtherUse(image: NamedImage, text: string): boolean {
  if (image.registry !== null) return OTHER_USE.test(image.words.at(-1) ?? '');
  const isTable = isOfDeployment(image) && !DEPLOYMENT.test(text);
  return isTable
    ? !SURE.test(image.written)
    : isOfDeployment(image) || saysOtherUse(image, text) || isUsedOtherwise(image, text);
}

/** Whether what is before an image says that it is not a base, or it may be something else, such as a path. */
export function saysOtherUse(image: NamedImage, text: string): boolean {
  const { words, written, before, registry, isReplaced } = image;
  if (registry !== null) return !isReplaced;
  return (
    RUN_IMAGE.test(before) ||
    STARTED.test(before) ||
    OTHER_USE.test(words.at(-1) ?? '') ||
    runsOtherCommand(joinCommand(image, text), text) ||
    !SURE.test(written) ||
    NO_IMAGE.test(written)
  );
}

const MAX_JOINED = 50;
export const linesOf = onceForText((text): readonly string[] => text.split(/\r?\n/));

/** What is before an image in its command, which may have begun some lines before. */
function joinCommand({ line, before }: NamedImage, text: string): string {
  const lines = linesOf(text);
  const parts = [before];
  for (let at = line - 2; at >= 0 && lines[at]?.endsWith('\\') && parts.length < MAX_JOINED; at--)
    parts.unshift(lines[at]?.slice(0, -1) ?? '');
  return parts.join(' ');
}

/** Whether a build that a line starts takes it for something else than a base: its folder, or its own name. */
export function isOfBuild(image: NamedImage, text: string): boolean {
  return isWordOfBuild(joinCommand(image, text));
}

/** Whether it is what a cluster runs: `image:` in YAML that is not of a workflow, whatever arguments are called. */
export function isOfDeployment({ file, before }: NamedImage): boolean {
  return /\.ya?ml$/.test(file) && !isWorkflowFile(file) && DEPLOYED.test(before);
}

const SHELL_FILE = /\.(?:ba|z|k)?sh$|(?:^|\/)[^./]+$/;
/** What never builds with an image that it is given. */
const USING =
  /^\s*(?:(?:if|then|else|elif|while|until|do|!|sudo)\s+){0,3}(?:(?:docker|podman|nerdctl)\s+(?:container\s+|image\s+)?(?:run|pull|push|inspect|tag|images|ls|save|load|rmi|rm|create|exec|history)|kubectl|helm|kind|minikube|k3d|crane|skopeo|cosign|trivy|grype|syft|echo|printf|\[{1,2}|test)\s/;
const BUILDING = /\b(?:build\w*|bake|compose|make|FROM|dockerfile|xargs|eval|env)\b|[|<>;&]|\$\(|\x60/i;
const SHARED = /\b(?:export|declare|typeset|local|readonly|allexport|source)\b|^\s*set\s+-\w*a|^\s*\.\s/m;

/** Whether a script of a shell sets a variable only for commands that build nothing. */
export function buildsNothing(name: string, file: string, text: string): boolean {
  if (!SHELL_FILE.test(file) || !text.startsWith('#!') || SHARED.test(text)) return false;
  const lines = text.split(/\r?\n/).filter((line) => new RegExp(`\\b${name}\\b`).test(line));
  const isSet = new RegExp(
    `^\\s*${name}=(?:"[^"$\\s]*"|'[^'\\s]*'|[^\\s"'$]*|"?\\$\\{(?:\\d|${name}):-[^}$\\s]*\\}"?)$`,
  );
  const uses = lines.filter((line) => !isSet.test(line) && !/^\s*#/.test(line));
  return (
    uses.length > 0 &&
    uses.length < lines.length &&
    uses.every((line) => USING.test(line) && !BUILDING.test(line) && !line.endsWith('\\'))
  );
}
