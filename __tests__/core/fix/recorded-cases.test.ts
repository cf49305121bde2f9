import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toByteString } from '../../../src/core/dockerfile/go/byte-string.js';
import type { ImageUse } from '../../../src/core/dockerfile/reading.js';
import type { Judged } from '../../../src/core/fix/fix.js';
import { proveFixes } from '../../../src/core/fix/proven-fixes.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import type { FileReading, Report } from '../../../src/core/report.js';
import { openGate } from '../../../src/gate.js';
import { load, TODAY } from '../../support/gate.js';
import { END_OF_LIFE } from '../../support/repository.js';

interface Case {
  readonly name: string;
  readonly text?: string;
  readonly base64?: string;
  readonly options?: {
    readonly buildArgs?: { readonly [name: string]: string };
    readonly target?: string;
    readonly platform?: string;
    readonly buildPlatform?: string;
    readonly contexts?: { readonly [name: string]: string };
  };
}

function readCases(file: string): Case[] {
  const text = readFileSync(new URL(`../../fixtures/buildkit/${file}`, import.meta.url), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line) as Case)));
}

const QUIET = 'rules: { unpinned: ignore, end-of-life: ignore, unmirrored: ignore }';
/** Every image that a text names gets a different one. */
const POLICIES = {
  denied: load(`${QUIET}\nallow: ["**"]\ndeny: [{ image: "**", except: r.io/**, use: "r.io/x/$name" }]`),
  deprecated: load(
    `${QUIET}\nallow: ["**"]\ndeprecated: [{ image: docker.io/**, use: "r.io/$path:$tag", block-from: "2026-01-01" }]`,
  ),
  mirrored: load(
    'rules: { unpinned: ignore, end-of-life: ignore, unmirrored: block }\nsettings: { mirrors: { r.io/hub: docker.io } }',
  ),
};

function judge(policy: Policy, { options = {} }: Case, text: string): Judged {
  const gate = openGate({
    policy,
    source: { source: 'policy.yml', sha256: '' },
    today: TODAY,
    endOfLife: END_OF_LIFE,
    scope: 'all',
    failOn: 'block',
    keepFiles: true,
    build: {
      buildArgs: new Map(Object.entries(options.buildArgs ?? {})),
      target: options.target ?? null,
      platforms: [options.platform ?? 'linux/amd64'],
      buildPlatforms: [options.buildPlatform ?? 'linux/amd64'],
      contexts: new Map(Object.entries(options.contexts ?? {})),
    },
  });
  gate.judge({ head: { path: 'Dockerfile', bytes: Buffer.from(text, 'latin1') }, base: null });
  return { report: gate.finish(), builds: new Map(), inline: new Map(), told: [] };
}

/** What a file does to a build, with every image under a name that says only which finding would be mended. */
function outline({ files }: Report, name: (use: ImageUse) => string): unknown {
  const { stages, problem, images } = files[0] as FileReading;
  return {
    stages: stages.map(({ line, name: alias, base, reachable }) => [
      [line, alias, reachable, base.kind],
      base.kind === 'stage' ? base.stage : null,
    ]),
    problem: problem && [problem.line, problem.phase, problem.message],
    images: images.map((use) => [use.line, use.via, use.role, use.stage, use.reachable, name(use)]),
  };
}

describe.each(Object.entries(POLICIES))('%s', (_, policy) => {
  test.each(['dockerfiles.jsonl', 'grammar.jsonl', 'own34.jsonl'])(
    '%s: what is fixed is gone, and BuildKit reads the rest as before',
    async (file) => {
      let fixed = 0;
      let left = 0;
      for (const item of readCases(file)) {
        const text = toByteString(
          item.text === undefined ? Buffer.from(item.base64 ?? '', 'base64') : Buffer.from(item.text),
        );
        // a text is judged once, however often it is asked about
        const judged = new Map<string, Judged>();
        const judgeOnce = (draft = text): Judged => {
          const known = judged.get(draft) ?? judge(policy, item, draft);
          judged.set(draft, known);
          return known;
        };
        const before = judgeOnce();
        const wanted = before.report.findings.filter(
          ({ fix, waiver }) =>
            waiver === null && (typeof fix?.replacement === 'string' || fix?.inContext !== undefined),
        );
        const proven = await proveFixes<never>(
          before,
          { nameOf: (path) => path, read: () => text },
          async (drafts) => ({ value: judgeOnce(drafts.get('Dockerfile')) }),
        );
        const { fixes, drafts, left: kept } = proven.value;
        const done = fixes.flatMap(({ findings }) => findings);
        fixed += done.length;
        left += kept.length;
        // each finding is either mended or explained
        expect({ name: item.name, count: done.length + kept.length }).toEqual({
          name: item.name,
          count: wanted.length,
        });
        const after = judgeOnce(drafts.get('Dockerfile')).report;
        expect({ name: item.name, count: after.findings.length }).toEqual({
          name: item.name,
          count: before.report.findings.length - done.length,
        });
        const instead = (use: ImageUse): string =>
          done.find(
            (each) => each.line === use.line && each.column === use.column && each.written === use.written,
          )?.fix?.replacement ?? use.written;
        const isMerged = before.report.files[0]?.images.length !== after.files[0]?.images.length;
        if (!isMerged)
          expect({ name: item.name, outline: outline(after, (use) => use.written) }).toEqual({
            name: item.name,
            outline: outline(before.report, instead),
          });
        // a comment, a line ending or an instruction that no edit touches is as it was
        const edits = fixes.flatMap((each) => each.edits);
        const now = (drafts.get('Dockerfile') ?? text).split('\n');
        const lines = new Set(edits.map(({ start }) => text.slice(0, start).split('\n').length - 1));
        const changed = text.split('\n').flatMap((line, index) => (line === now[index] ? [] : [index]));
        expect(changed.filter((index) => !lines.has(index))).toEqual([]);
      }
      expect({ fixed: fixed > 20, isMostlyFixed: fixed > left }).toEqual({
        fixed: true,
        isMostlyFixed: true,
      });
    },
  );
});
