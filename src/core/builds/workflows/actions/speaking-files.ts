import { namesBuilder } from '../shell/build-words.js';
import { reachesFiles } from '../shell/environment/reached-files.js';
import { maySpeakOfStarts } from '../shell/starting/start-variables.js';

const ACTION = /(?:^|\/)action\.ya?ml$/;
/** What an action may say that matters to the steps after it. */
const MATTERS =
  /\b(?:cp|mv|ln|install|tee)\s|[^-=]>|GITHUB_(?:ENV|PATH)|github\.(?:env|path)|set-env|add-path|exportVariable|addPath|checkout/i;

/** What may hand its inputs to a script. */
const TAKES = /\$\{\{[^}]*\binputs\b/;

/** What can speak of a build: the words of docker's tools and of actions, files of the repository, and texts that hide words. */
const SPEAKS =
  /docker|devcontainers\/ci|compose-action|(?:build-push|bake)-action|container-?_?files?|build-?_?(?:extra-?_?)?args?|base-?_?image|kaniko|push-to-ghcr|home-assistant\/builder|\.\/|\\[xuU\r\n]/i;

/** Whether a workflow or action may say something of builds, or matters to those around it. */
export function maySpeakOfBuilds(path: string, text: string): boolean {
  if (SPEAKS.test(text) || maySpeakOfStarts(text) || namesBuilder(text) || TAKES.test(text)) return true;
  return ACTION.test(path) && (MATTERS.test(text) || reachesFiles(text));
}
