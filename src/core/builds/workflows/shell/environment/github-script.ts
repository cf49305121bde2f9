import { readInput, type Step } from '../../step.js';

/** `core.exportVariable('NAME', …)`, or with a name that is not written there. */
const EXPORTING = /\bexportVariable\b(?:\s*\(\s*(['"`])([A-Za-z_]\w*)\1)?/g;
const FILE = /\bGITHUB_ENV\b/;

/** A step that uses actions/github-script: the variables that its script sets. */
export function readGithubScript(step: Step): void {
  const script = readInput(step, 'script')?.value ?? '';
  const names = new Set<string>();
  let isOpen = FILE.test(script);
  for (const [, , name] of script.matchAll(EXPORTING)) {
    if (name === undefined) isOpen = true;
    else names.add(name);
  }
  step.context.written.add(step, { names, isOpen });
  if (/\baddPath\b|\bGITHUB_PATH\b/.test(script)) step.context.written.paths.push(script);
}
