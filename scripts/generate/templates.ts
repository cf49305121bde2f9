import { TEMPLATE_NAMES } from '../../src/cli/options/template-names.js';
import { isReleased, nameWhatExists } from './readme.js';

/** What `init` writes from: the ready-made policies and the workflow of an ordinary repository, as text. */
export function generateTemplates(read: (path: string) => string): string {
  const policies = Object.fromEntries(TEMPLATE_NAMES.map((name) => [name, read(`policies/${name}.yml`)]));
  const workflow = nameWhatExists(read('examples/workflows/pull-request.yml'), isReleased({ read }));
  return `${JSON.stringify({ policies, workflow }, null, 2)}\n`;
}
