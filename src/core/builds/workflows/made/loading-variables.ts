import { isShellCode } from '../shell/starting/start-variables.js';

const LOADING =
  /^(?:PATH|HOME|IFS|ZDOTDIR|CDPATH|SHELLOPTS|BASHOPTS|NODE_(?:OPTIONS|PATH)|DOCKER_CONFIG|BUILDX_CONFIG|(?:LD|DYLD|GIT|BASH_FUNC)_\w+)$/;
const NAME = /(?<!\w)[A-Za-z_]\w*/g;

/** Whether a variable decides which code programs run. */
export function isLoading(name: string): boolean {
  return LOADING.test(name) || isShellCode(name);
}

/** Whether a text names such a variable. */
export function namesLoading(text: string): boolean {
  return (text.match(NAME) ?? []).some(isLoading);
}
