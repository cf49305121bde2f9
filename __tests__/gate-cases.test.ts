import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/core/report.js';
import { openGate } from '../src/gate.js';
import { load, TODAY } from './support/gate.js';
import { END_OF_LIFE } from './support/repository.js';

/** A Dockerfile with BuildKit's own answer; see the fixtures' README. */
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
    readonly imageOnBuild?: unknown;
    readonly frontendOpts?: unknown;
  };
  readonly expected: { readonly accepted: boolean; readonly pulled: readonly string[] };
  readonly expected32?: Case['expected'];
}

function readCases(file: string): Case[] {
  const text = readFileSync(new URL(`./fixtures/buildkit/${file}`, import.meta.url), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line) as Case)));
}

const NOTHING_APPROVED = load('allow: []\nrules: {unpinned: ignore, end-of-life: ignore}');

const reports = new Map<Case, Report>();

/** Each is judged once, however many tests look at the report. */
function judge(item: Case): Report {
  const report = reports.get(item) ?? judgeAnew(item);
  reports.set(item, report);
  return report;
}

function judgeAnew({ text, base64, options = {} }: Case): Report {
  const gate = openGate({
    policy: NOTHING_APPROVED,
    source: { source: 'policy.yml', sha256: '' },
    today: TODAY,
    endOfLife: END_OF_LIFE,
    scope: 'all',
    failOn: 'block',
    keepFiles: false,
    build: {
      buildArgs: new Map(Object.entries(options.buildArgs ?? {})),
      target: options.target ?? null,
      platforms: [options.platform ?? 'linux/amd64'],
      buildPlatforms: [options.buildPlatform ?? 'linux/amd64'],
      contexts: new Map(Object.entries(options.contexts ?? {})),
    },
  });
  const bytes = text === undefined ? Buffer.from(base64 ?? '', 'base64') : new TextEncoder().encode(text);
  gate.judge({ head: { path: 'Dockerfile', bytes }, base: null });
  return gate.finish();
}

describe.each(['dockerfiles.jsonl', 'grammar.jsonl', 'grammar34.jsonl'])('%s', (file) => {
  // What base images bring along, and what the caller tells the frontend besides, no file says.
  const cases = readCases(file).filter(
    ({ options }) => options?.imageOnBuild === undefined && options?.frontendOpts === undefined,
  );

  test('there are cases of both kinds', () => {
    expect(cases.filter(({ expected }) => expected.pulled.length > 0).length).toBeGreaterThan(200);
    expect(cases.filter(({ expected }) => !expected.accepted).length).toBeGreaterThan(100);
  });

  test('where nothing is approved, every image that BuildKit pulls is reported', () => {
    const missed = cases.flatMap((item) => {
      const reported = new Set(judge(item).findings.map(({ image }) => image));
      return item.expected.pulled
        .filter((image) => !reported.has(image))
        .map((image) => `${item.name}: ${image}`);
    });
    expect(missed).toEqual([]);
  });

  test('what BuildKit accepts is readable, unless older frontends read it differently', () => {
    const wrong = cases.flatMap((item) => {
      if (!item.expected.accepted) return [];
      const refused = judge(item).findings.filter(
        ({ rule, message, via }) =>
          // BuildKit refuses the name of a frontend before it reads the file.
          rule === 'unreadable' && via !== 'syntax' && !message.includes('Dockerfile frontends before'),
      );
      return refused.map(({ line, message }) => `${item.name}: ${line} ${message}`);
    });
    expect(wrong).toEqual([]);
  });

  test('what an older frontend pulls as well, or another one refuses, is reported or refused', () => {
    const passed = cases.filter(({ expected, expected32 }) => expected.accepted && expected32?.accepted);
    const missed = passed.flatMap((item) => {
      if (/^# syntax=docker\/dockerfile:1\s/.test(item.text ?? '')) return [];
      const reported = new Set(judge(item).findings.map(({ image }) => image));
      const missing = item.expected32?.pulled.filter((image) => !reported.has(image)) ?? [];
      return missing.map((image) => `${item.name}: ${image}`);
    });
    expect(missed).toEqual([]);
  });

  test('what BuildKit refuses never passes', () => {
    const passed = cases.filter((item) => !item.expected.accepted && judge(item).verdict !== 'fail');
    expect(passed.map(({ name }) => name)).toEqual([]);
  });
});
