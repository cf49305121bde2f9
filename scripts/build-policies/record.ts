import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { END_OF_LIFE } from '../../src/core/end-of-life/bundled-table.js';
import { planBuildPolicy } from '../../src/core/export/build-policy.js';
import { planBuildKit, writeBuildKit } from '../../src/core/export/buildkit.js';
import { writeRego } from '../../src/core/export/rego.js';
import { loadPolicy } from '../../src/core/policy/load/load-policy.js';
import { listReferences, POLICIES, TODAY } from './cases.js';

const [judge = '', folder = ''] = process.argv.slice(2);
const references = listReferences();
const input = references.map((reference) => `docker-image://${reference}\n`).join('');
mkdirSync(folder, { recursive: true });

/** One letter for each reference: what the real tool says of it, A for allowed and D for denied. */
function ask(kind: 'rego' | 'buildkit', text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'asked-')), 'policy');
  writeFileSync(file, text);
  const answers = execFileSync(judge, [kind, file], { input, encoding: 'utf8', maxBuffer: 1e8 });
  const letters = answers
    .trimEnd()
    .split('\n')
    .map((answer) => /^(?:ALLOW|DENY)/.exec(answer)?.[0].charAt(0) ?? 'E');
  if (letters.length !== references.length) throw new Error('not every reference was answered');
  return `${letters.join('')}\n`;
}

for (const [name, text] of Object.entries(POLICIES)) {
  const { policy, problems } = loadPolicy([{ path: 'policy.yml', text }], { today: TODAY });
  if (policy === null) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  const plan = planBuildPolicy(policy, { path: 'Dockerfile', today: TODAY, endOfLife: END_OF_LIFE });
  const source = { policy: 'policy.yml', path: 'Dockerfile' };
  const exported = { rego: writeRego(plan, source), json: writeBuildKit(planBuildKit(plan), source) };
  for (const [ending, written] of Object.entries(exported)) {
    writeFileSync(join(folder, `${name}.${ending}`), written);
    writeFileSync(
      join(folder, `${name}.${ending}.answers`),
      ask(ending === 'rego' ? 'rego' : 'buildkit', written),
    );
  }
}
