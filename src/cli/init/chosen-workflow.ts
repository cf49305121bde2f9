import { readdirSync } from 'node:fs';
import templates from '../../../data/templates.json' with { type: 'json' };
import { type Message, own } from '../../core/message.js';
import type { InitOptions } from './init-options.js';

export const WORKFLOW = '.github/workflows/base-images.yml';

/** The workflow that fits where pull requests come from. */
export function writeWorkflow({ forks }: Pick<InitOptions, 'forks'>): string {
  return forks ? templates.forks : templates.workflow;
}

/** What a repository has at its top that is meant to be used by others. */
const LICENSE = /^(?:un)?licen[cs]e(?:[.-].*)?$|^copying(?:[.-].*)?$/i;

/** Whether the workflow may be the wrong one: nothing in a checkout says for certain where pull requests come from. */
export function hintAtWorkflow(
  root: string,
  { workflow, forks }: Pick<InitOptions, 'workflow' | 'forks'>,
): readonly Message[] {
  if (!workflow || forks || !listNames(root).some((name) => LICENSE.test(name))) return [];
  return [
    own(
      'There is a license, so this may be open source. If pull requests come from forks, the check could not comment on them: --workflow --forks writes the workflow that can.',
    ),
  ];
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
