import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for all that the tests and the programs they start put aside, gone when they are done. */
export default function setup(): () => void {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'gate-tests-')));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
