import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPolicy } from '../../src/core/policy/load/load-policy.js';
import { cli } from './command.js';
import { compare, ms, runNode, timeOf } from './measure.js';
import type { Row } from './table.js';

const FILES = 3_000;
const IMAGES_OF_A_FILE = 10;
const ENTRIES = 10_000;
const DENIALS = 800;

const nameImage = (number: number): string => `registry.example/team-${number % 97}/app-${number}`;

/** Every image of the tree is another one: three tags of each of as many repositories as there are entries. */
function toDockerfile(file: number): string {
  const lines = Array.from({ length: IMAGES_OF_A_FILE }, (_, at) => {
    const number = file * IMAGES_OF_A_FILE + at;
    return `COPY --from=${nameImage(number % ENTRIES)}:1.${Math.floor(number / ENTRIES)} /a /b`;
  });
  return `FROM scratch\n${lines.join('\n')}\n`;
}

const toPolicy = (allow: readonly string[], deny: readonly string[] = []): string =>
  [
    'version: 1',
    'allow:',
    ...allow.map((entry) => `  - "${entry}"`),
    ...(deny.length === 0 ? [] : ['deny:', ...deny.map((entry) => `  - "${entry}"`)]),
    'rules: { unpinned: ignore, end-of-life: ignore }',
    '',
  ].join('\n');

const count = <T>(length: number, make: (number: number) => T): T[] =>
  Array.from({ length }, (_, number) => make(number));

const POLICIES = {
  short: toPolicy(count(10, (number) => (number === 0 ? 'registry.example/**' : `r${number}.example/**`))),
  long: toPolicy(count(ENTRIES, nameImage)),
  denying: toPolicy(
    ['registry.example/**'],
    count(DENIALS, (number) => `r${number}.example/**/bad-*`),
  ),
  anywhere: toPolicy(
    ['registry.example/**'],
    count(DENIALS, (number) => `**/bad-${number}-*`),
  ),
};

/** `check` of 30,000 different images by long policies, against the same by ten entries. */
export function benchPolicies(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'base-image-gate-bench-'));
  try {
    for (let file = 0; file < FILES; file++) {
      mkdirSync(join(folder, `d${file}`));
      writeFileSync(join(folder, `d${file}`, 'Dockerfile'), toDockerfile(file));
    }
    for (const [name, text] of Object.entries(POLICIES)) writeFileSync(join(folder, `${name}.yml`), text);
    execFileSync('git', ['init', '-q'], { cwd: folder, stdio: 'pipe' });
    execFileSync('git', ['add', '.'], { cwd: folder, stdio: 'pipe' });
    const check = (name: string) => () => runNode([cli, 'check', '--policy', `${name}.yml`], [0], folder);
    const times = compare(5, {
      short: check('short'),
      long: check('long'),
      denying: check('denying'),
      anywhere: check('anywhere'),
    });
    const toRow = (entries: string, time: number, atMost: number): Row => ({
      what: `check of 30,000 different images against ${entries}`,
      ours: ms(time),
      peer: `against 10 entries: ${ms(times.short)}`,
      ratio: time / times.short,
      unit: 'times the time',
      atMost,
    });
    return [
      toRow('10,000 entries', times.long, 2),
      toRow(`${DENIALS} denials such as \`r1.example/**/bad-*\``, times.denying, 2),
      toRow(`${DENIALS} denials such as \`**/bad-1-*\``, times.anywhere, 4),
      benchLoading(),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a tool writes that approves by digest. */
function benchLoading(): Row {
  const text = toPolicy(
    count(ENTRIES, (number) => `registry.example/base@sha256:${number.toString(16).padStart(64, '0')}`),
  );
  const load = () => {
    const { policy } = loadPolicy([{ path: 'policy.yml', text }], { today: '2026-09-01' });
    if (policy === null) throw new Error('the policy is refused');
  };
  const time = Math.min(...count(3, () => timeOf(load)));
  return {
    what: 'loading a policy of 10,000 digests',
    ours: ms(time),
    peer: `${Math.round(text.length / 1000)} kB`,
    ratio: time,
    unit: 'ms',
    atMost: 1000,
  };
}
