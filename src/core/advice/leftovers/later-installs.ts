import type { ShippedStep } from '../../dockerfile/shipped-step.js';
import { ownValue } from '../../own-value.js';
import { isShell } from '../step-script.js';
import { IS_OWN, listRun } from './leftovers.js';

/** Managers that install nothing without lists which another command fetches, and how they refresh them. */
const NEEDS_LISTS: Readonly<Record<string, { readonly program: RegExp; readonly installs: RegExp }>> = {
  apt: {
    program: /^(?:apt|apt-get|aptitude)$/,
    installs: /^(?:install|reinstall|upgrade|full-upgrade|dist-upgrade|build-dep|satisfy|source|download)$/,
  },
  apk: { program: /^apk$/, installs: /^(?:add|upgrade|fix|fetch)$/ },
};
const REFRESHES = /^(?:update|-\w*U\w*|--update|--update-cache|--no-cache)$/;
/** A program from elsewhere than where systems have theirs. */
const RUNS_FILE = /(?:^|[;&|(\n]|\b(?:do|then|sudo)\s)\s*(?:\.{0,2}\/(?!(?:usr\/)?s?bin\/)\S|\$)/;

/** Whether what follows may install packages with the lists that are there, and would not without. */
export function mayNeedLists(manager: string, later: readonly ShippedStep[]): boolean {
  const known = ownValue(NEEDS_LISTS, manager);
  if (known === undefined) return false;
  return later.some((step) => {
    // what it triggers runs elsewhere
    if (step.keyword === 'onbuild') return /\brun\b/i.test(step.text);
    if (step.keyword !== 'run') return false;
    for (const { program, words } of listRun(step)) {
      if (known.program.test(program)) {
        if (words.some((word) => REFRESHES.test(word))) return false;
        if (words.some((word) => known.installs.test(word))) return true;
      } else if (IS_OWN.test(program) || (isShell(program) && !words.some((word) => /^-\w*c$/.test(word))))
        return true;
    }
    return RUNS_FILE.test([step.text, ...step.heredocs].join('\n'));
  });
}
