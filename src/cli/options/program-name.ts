import { basename, isAbsolute, relative } from 'node:path';
import { quoteText } from '../../reporters/text/message-text.js';

/** How people started the command, where that is not by its name: `npx base-image-gate`, `node ../gate/dist/cli/index.js`. */
export function findProgramName(
  script: string | undefined,
  cwd: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  if (environment['npm_command'] === 'exec') return 'npx base-image-gate';
  if (script === undefined || basename(script) !== 'index.js') return null;
  const near = relative(cwd, script);
  return `node ${quoteText(isAbsolute(near) || near.length > script.length ? script : near, 4096)}`;
}
