import { nameAction } from '../actions/action-name.js';
import { GITHUB_SCRIPT } from '../actions/github-script.js';
import { listOrigins, logsIn, runsPackages, setsUpTools } from '../actions/known-actions.js';
import { onlyProposes } from '../actions/proposing-actions.js';
import { findInput } from '../actions/script-actions.js';
import { isHarmless } from '../outputs/harmless-programs.js';
import { runsOnly } from '../outputs/quiet-scripts.js';
import { findProgram } from '../shell/subcommands.js';
import { mayBePowerShell } from '../sources/script-place.js';
import { scriptOf } from '../sources/step-script.js';
import type { Step } from '../step.js';
import { memberOf, textOf } from '../yaml/yaml-tree.js';

/** Actions of the runner's and docker's makers that build nothing. */
const OF_MAKERS =
  /^(?:actions\/(?:checkout|setup-[\w-]+|upload-[\w-]+|download-artifact|attest[\w-]*|cache(?:\/(?:save|restore))?|labeler|stale|create-github-app-token|deploy-pages|configure-pages)|docker\/(?:setup-(?:buildx|qemu)-action|login-action|metadata-action))$/;
/** Programs that write files or print texts, besides those that write no variables. */
const PLAIN =
  /^(?:apt|apt-get|cmp|column|comm|diff|envsubst|expr|mktemp|nl|paste|patch|pwd|readlink|rev|sha1sum|sha512sum|shasum|skopeo|sponge|stat|tac|xxd)$/;
/** What has them run others, or make an image. */
const RUNNING = /^(?:-o|-c|--(?:option|config-file)|copy$|sync$|\.{0,2}\/)/;
const FINDING = /^-(?:exec|execdir|ok|okdir)$/;
/** What hands on what there is. */
const UPLOADING =
  /^(?:-\w*[TF]|--(?:upload-file|form|post-file|body-file|(?:abstract-)?unix-socket))|@|\/build\b/;
const HANDING = /^(?:release|codespace|cs|workflow)$/;
/** What docker is asked for that makes no image. */
const ASKING = /^(?:images|info|inspect|login|logout|manifest|pull|push|version)$/;
/** Where a script may ask a builder other than by its program. */
const REACHING = /docker\.sock|\/dev\/(?:tcp|udp)\/|:237[56]\b/;
/** By what a script of `actions/github-script` runs others. */
const CALLING = /exec|spawn|fork|child_process|require|import|eval|Function|process\.binding|\[\s*['"`]/;

/** Whether a step builds nothing, whatever files there are. */
export function isIdleStep(step: Step): boolean {
  const { tree } = step;
  const uses = textOf(memberOf(tree, 'uses'))?.value;
  if (uses !== undefined) return !/^(?:\.|docker:)/.test(uses) && isIdleAction(nameAction(uses), step);
  const script = scriptOf(tree)?.value ?? '';
  return !mayBePowerShell(step) && !REACHING.test(script) && runsOnly(step, isIdleProgram);
}

function isIdleAction(name: string, { tree }: Step): boolean {
  if (name === GITHUB_SCRIPT) return !CALLING.test(textOf(findInput(tree, 'script'))?.value ?? 'exec');
  if (logsIn(name) || onlyProposes(name)) return true;
  return (OF_MAKERS.test(name) || setsUpTools(name)) && !runsPackages(listOrigins(name, tree));
}

function isIdleProgram(program: string, words: readonly string[]): boolean {
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (findProgram(program) !== undefined) return program === 'docker' && ASKING.test(words[0] ?? '');
  switch (program) {
    case 'curl':
    case 'wget':
      return !has(UPLOADING) && isHarmless(program, words);
    case 'gh':
      return !has(HANDING) && isHarmless(program, words);
    case 'find':
      return !has(FINDING);
    default:
      return PLAIN.test(program) ? !has(RUNNING) : isHarmless(program, words);
  }
}
