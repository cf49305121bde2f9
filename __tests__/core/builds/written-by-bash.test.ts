import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { listArgumentValues } from '../../support/argument-values.js';
import { inCi } from '../../support/property-runs.js';
import { runShell } from '../../support/shell-run.js';

const HOME = mkdtempSync(join(tmpdir(), 'written-'));
afterAll(() => rmSync(HOME, { recursive: true }));

const FILE = '"$GITHUB_ENV"';
const NAMES = fc.constantFrom('V', 'W');
const PLAIN = fc.constantFrom('1', '2', 'a b', 'a=b');
const VALUES = fc.oneof(PLAIN, fc.constantFrom('$V', '$W', 'x$L'));

const { statement } = fc.letrec<{ statement: string }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(NAMES, VALUES).map(([name, value]) => `echo "${name}=${value}" >> ${FILE}`),
    fc.tuple(NAMES, VALUES).map(([name, value]) => `printf '${name}=%s\\n' "${value}" | tee -a ${FILE}`),
    fc.tuple(NAMES, PLAIN).map(([name, value]) => `cat >> ${FILE} <<END\n${name}<<Q\n${value}\nW=no\nQ\nEND`),
    VALUES.map((value) => `L="${value}"`),
    fc
      .tuple(tie('statement'), tie('statement'))
      .map(([one, other]) => `if [ "$X" = 1 ]; then\n${one}\nelse\n${other}\nfi`),
    tie('statement').map((inner) => `case $X in 1)\n${inner}\n;; esac`),
    // what the script knows, or the steps before it
    fc
      .tuple(fc.constantFrom('V', 'W', 'L'), fc.constantFrom('=', '!='), PLAIN, tie('statement'))
      .map(([name, sign, value, inner]) => `if [ "$${name}" ${sign} "${value}" ]; then\n${inner}\nfi`),
    VALUES.map((value) => `[ -n "$L" ] || L="${value}"`),
    tie('statement').map((inner) => `f() {\n${inner}\n}\nf`),
    // what a function prints, and what it writes
    VALUES.map((value) => `g() { echo "${value}"; }\ng\nL=$(g)`),
    fc
      .tuple(NAMES, VALUES)
      .map(([name, value]) => `g() { echo "${value}"; }\necho "${name}=$(g)" >> ${FILE}`),
    fc.tuple(NAMES, VALUES).map(([name, value]) => `g() { echo "${name}=${value}"; }\ng >> ${FILE}`),
    fc
      .tuple(
        NAMES,
        PLAIN,
        fc.constantFrom('x | g', 'x | while read i; do g; done', 'x; L=$(g)', 'x; g | cat'),
      )
      .map(([name, value, use]) => `g() { echo "${name}=${value}" >> ${FILE}; echo "$V"; }\necho ${use}`),
    fc.tuple(NAMES, VALUES).map(([name, value]) => `[ "$X" != 1 ] || echo ${name}="${value}" >> ${FILE}`),
  ),
}));
const script = fc.array(statement, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));

/** The file as the runner reads it. */
function readFile(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const at = line.search(/=|<</);
    if (at === -1) continue;
    const isLong = line[at] === '<';
    const value = isLong ? lines.splice(0, lines.indexOf(line.slice(at + 2)) + 1).slice(0, -1) : [];
    found.set(line.slice(0, at), isLong ? value.join('\n') : line.slice(at + 1));
  }
  return found;
}

/** What `V` is after steps with such scripts. */
function runSteps(scripts: readonly string[], given: Readonly<Record<string, string>>): string | undefined {
  const variables = new Map(Object.entries(given));
  for (const each of scripts) {
    const file = join(HOME, 'env');
    writeFileSync(file, '');
    runShell('bash', ['--noprofile', '--norc', '-e', '-c', each], {
      cwd: HOME,
      env: { ...Object.fromEntries(variables), PATH: process.env['PATH'], HOME, GITHUB_ENV: file },
    });
    for (const [name, value] of readFile(readFileSync(file, 'utf8'))) variables.set(name, value);
  }
  return variables.get('V');
}

/** The same as it is read. */
function readSteps(scripts: readonly string[], given: Readonly<Record<string, string>>): readonly string[] {
  const steps = scripts.map((each) => `{ run: ${JSON.stringify(each)} }`);
  const build = '{ run: "docker build --build-arg \\"V=$V\\" ." }';
  const job = `runs-on: ubuntu-latest, env: ${JSON.stringify(given)}, steps: [${[...steps, build].join(', ')}]`;
  return listArgumentValues({ '.github/workflows/a.yml': `on: push\njobs: { j: { ${job} } }\n` });
}

describe('what bash writes to the file of the variables is among what is read', () => {
  const scripts = fc.array(script, { minLength: 1, maxLength: 3 });
  const given = { V: 'v', W: 'w', L: '' };

  test.each([
    ['where all variables are known', true],
    ['where a condition is not', false],
  ])('%s', (_, isGiven) => {
    let known = 0;
    fc.assert(
      fc.property(scripts, fc.constantFrom('1', '2'), (all, X) => {
        const read = readSteps(all, isGiven ? { ...given, X } : given);
        if (read.includes('?')) return;
        known++;
        expect(read).toContain(runSteps(all, { ...given, X }));
      }),
      { numRuns: inCi(200) },
    );
    expect(known).toBeGreaterThan(inCi(200) / 5);
  });
});
