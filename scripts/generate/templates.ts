import { TEMPLATE_NAMES } from '../../src/policy-names.js';
import { isReleased, nameWhatExists } from './readme.js';

/** What `init` writes from: the ready-made policies and the workflows of an ordinary repository and of open source, as text. */
export function generateTemplates(read: (path: string) => string): string {
  const policies = Object.fromEntries(TEMPLATE_NAMES.map((name) => [name, read(`policies/${name}.yml`)]));
  const readWorkflow = (name: string): string =>
    nameWhatExists(read(`examples/workflows/${name}.yml`), isReleased({ read }));
  const workflow = readWorkflow('pull-request');
  const forks = readWorkflow('open-source');
  return `${JSON.stringify({ policies, workflow, forks }, null, 2)}\n`;
}
