import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { decodeSource } from '../../src/core/builds/source-text.js';
import { TracedText } from '../../src/core/builds/traced-text.js';
import { UnknownTexts } from '../../src/core/builds/unknown-texts.js';
import { followScript } from '../../src/core/builds/workflows/shell/running/followed/followed-script.js';
import { runShell } from './shell-run.js';

/** What `docker` is called with where bash runs a script, with the variable V before it. */
export function useBash(): (script: string) => string[][] {
  const home = mkdtempSync(join(tmpdir(), 'scripts-'));
  afterAll(() => rmSync(home, { recursive: true }));
  const LOG = join(home, 'log');
  const program = join(home, 'bin/docker');
  mkdirSync(join(home, 'bin'));
  mkdirSync(join(home, 'empty'));
  writeFileSync(program, '#!/bin/sh\n{ printf "%s\\001" "$V" "$@"; printf "\\002"; } >> "$LOG"\n');
  chmodSync(program, 0o755);
  return (script) => {
    writeFileSync(LOG, '');
    const PATH = `${join(home, 'bin')}:${process.env['PATH']}`;
    runShell('bash', ['--norc', '--noprofile', '-c', script], {
      cwd: join(home, 'empty'),
      env: { PATH, LOG, HOME: home },
    });
    const calls = readFileSync(LOG, 'utf8').split('\u0002');
    return calls.filter((call) => call !== '').map((call) => call.split('\u0001').slice(0, -1));
  };
}

/** The same as it is read, for each way. */
export function readCalls(script: string, shell = 'bash'): string[][] {
  const texts = new UnknownTexts();
  const source = decodeSource('script', { kind: 'bytes', bytes: new TextEncoder().encode(script) });
  if (source === null || typeof source === 'string') throw new Error('A script is a text.');
  const text = TracedText.made(script, source, 0, script.length);
  const around = {
    lookUp: () => undefined,
    mayBeSet: () => false,
    isUnset: () => true,
  };
  const { commands } = followScript({ text, shell, folder: '.', texts, ...around });
  return commands.flatMap(({ words, variables }) => {
    const [name, ...args] = words.map((word) => texts.restore(word.text.value));
    const values = variables.list('V').map((value) => (typeof value === 'string' ? '' : value.value));
    return name === 'docker' ? values.map((value) => [value, ...args]) : [];
  });
}
