import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { inCi } from '../../support/property-runs.js';
import { runShell } from '../../support/shell-run.js';

const HOME = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(HOME, { recursive: true }));

const FLOW = '.github/workflows/a.yml';
const END = '--- end';
const PIECES = String.raw`a |%s|%b|%q|%d|%i|%4s|%-4s|%.1s|%04d|%%|%c|%x|\n|\t|\\|\x41|\101|\0|\7|\e|\E|\c|\q|\"|\'|\?|\u41|\xe9|%|\ `;
const UNKNOWN = '$GITHUB_SHA';
/** What `docker build` reads for what is not known. */
const VALUE = '0';

const pieces = fc.array(fc.constantFrom(...PIECES.split('|'), UNKNOWN), { maxLength: 4 });
const quoted = pieces.map((all) => `"${all.join('').replace(/["\\]/g, '\\$&')}"`);
const words = fc.array(
  fc.oneof(quoted, fc.constantFrom("''", '7', 'b\\ c', UNKNOWN, `x${UNKNOWN}`, '-n', '-e', '-eE')),
  { maxLength: 3 },
);
const command = fc.oneof(
  fc.tuple(quoted, words).map(([format, all]) => ['printf', format, ...all].join(' ')),
  fc
    .tuple(fc.constantFrom('', ' -n', ' -e', ' -en', ' -Ee', ' -eE', ' -n -n'), words)
    .map(([flags, all]) => `echo${flags} ${all.join(' ')}`),
);
const script = fc
  .array(command, { minLength: 1, maxLength: 2 })
  .map((all) => `printf 'FROM debian:13\\nLABEL v=' > Dockerfile\n{ ${all.join('; ')}; } >> Dockerfile`);

/** What a shell writes; null: it ends with an error. */
function write(shell: string, text: string): string | null {
  const env = { PATH: process.env['PATH'], HOME, GITHUB_SHA: VALUE };
  const printed = runShell(shell, ['-e', '-c', `${text}\ncat Dockerfile; echo ${END}`], { cwd: HOME, env });
  return printed.endsWith(`${END}\n`) ? printed.slice(0, -END.length - 1) : null;
}

/** The same as it is read; null: a warning says that it is not, or only in part. */
function read(shell: string, text: string): string | null {
  const steps = [{ run: text, shell: shell === 'bash' ? 'bash' : 'sh' }, { run: 'docker build .' }];
  const job = `runs-on: ubuntu-latest, steps: ${JSON.stringify(steps)}`;
  const flow = `on: push\njobs: { j: { ${job} } }\n`;
  const { builds, problems } = findBuilds(treeOf({ [FLOW]: flow }), new Set(['workflow']));
  return problems.length > 0 ? null : (builds[0]?.inline?.text ?? null);
}

describe('what a shell prints into a Dockerfile is what is read', () => {
  test.each([
    ['bash', 0.25],
    ['dash', 0.05],
  ])('%s', (shell, least) => {
    let known = 0;
    fc.assert(
      fc.property(script, (text) => {
        const found = read(shell, text);
        if (found === null) return;
        const made = write(shell, text);
        if (made === null) return;
        known++;
        expect(found).toBe(made);
      }),
      { numRuns: inCi(200) },
    );
    expect(known).toBeGreaterThan(inCi(200) * least);
  });
});
