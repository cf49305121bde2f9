import { namesBuilder } from '../shell/build-words.js';
import { reachesFiles } from '../shell/environment/reached-files.js';
import { maySpeakOfStarts } from '../shell/starting/start-variables.js';

const ACTION = /(?:^|\/)action\.ya?ml$/;
/** What an action may say that matters to the steps after it. */
const MATTERS =
  /\b(?:cp|mv|ln|install|tee)\s|[^-=]>|GITHUB_(?:ENV|PATH)|github\.(?:env|path)|set-env|add-path|exportVariable|addPath|checkout/i;

/** Inputs that together are those of a build. */
const OF_FILE = /\b(?:file|path)["']?\s*:/i;
const OF_IMAGE = /\b(?:context|push|tags)["']?\s*:/i;

/** What may hand its inputs to a script. */
const TAKES = /\$\{\{[^}]*\binputs\b/;

/** What can speak of a build: the words of docker's tools and of actions, files of the repository, and texts that hide words. */
const SPEAKS =
  /docker|devcontainers\/ci|compose-action|bake-action|container-?_?files?|build-?_?(?:(?:extra|additional|more)-?_?)?(?:arg|opt|flag|context|file)|build[-_]?(?:and[-_]?)?(?:push|publish)|(?:base|parent|build(?:er)?|runtime)[-_]?(?:(?:docker|container)[-_]?)?im(?:a)?g|im(?:a)?ge?[-_]?(?:base|parent|builder|runtime)|kaniko|deploy-cloudrun|container-apps-deploy|push-to-ghcr|home-assistant\/builder|goreleaser-action|BUILDKIT_SYNTAX|\.\/|\\[xuU\r\n]/i;

/** White space as a text in quotes writes it, so that a word begins after it: `"true\neval …"`. */
const WRITTEN_SPACE = /\\[abefnrtvLNP_0 ]/g;

/** A file with the lines of its texts apart, as far as their words matter. */
export function spreadLines(text: string): string {
  return text.replace(WRITTEN_SPACE, '\n');
}

/** Whether a workflow or action may say something of builds, or matters to those around it. */
export function maySpeakOfBuilds(path: string, text: string): boolean {
  if (OF_FILE.test(text) && OF_IMAGE.test(text)) return true;
  if (SPEAKS.test(text) || maySpeakOfStarts(text) || namesBuilder(text) || TAKES.test(text)) return true;
  const plain = spreadLines(text);
  if (plain !== text && (maySpeakOfStarts(plain) || namesBuilder(plain))) return true;
  return ACTION.test(path) && (MATTERS.test(text) || reachesFiles(text));
}
