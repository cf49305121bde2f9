import { appendFileSync } from 'node:fs';
import { error, getInput, info, notice, setFailed, setOutput, setSecret, warning } from '@actions/core';
import type { Core } from '../../../src/action/run-context.js';

const TOOLS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  getInput,
  setOutput,
  setSecret,
  setFailed,
  error,
  warning,
  notice,
  info,
};

export interface Toolkit {
  readonly core: Core;
  /** What was printed, and the status that the process would end with. */
  readonly state: { stdout: string; exitCode: number };
}

/** The runner's own toolkit in an environment of its own: its calls are synchronous, so that the process is lent to it. */
export function openToolkit(environment: Readonly<Record<string, string>>): Toolkit {
  const state = { stdout: '', exitCode: 0 };
  const print = (text: unknown) => {
    state.stdout += String(text);
    return true;
  };
  function lend<T>(call: () => T): T {
    const { env, exitCode, stdout } = process;
    const { write } = stdout;
    process.env = { ...environment };
    process.exitCode = undefined;
    stdout.write = print;
    try {
      return call();
    } finally {
      state.exitCode = Number(process.exitCode ?? state.exitCode);
      process.env = env;
      process.exitCode = exitCode;
      stdout.write = write;
    }
  }
  const lent = Object.fromEntries(
    Object.entries(TOOLS).map(([name, tool]) => [name, (...args: never[]) => lend(() => tool(...args))]),
  );
  // the toolkit's own remembers the file of the first run
  const summary = {
    addRaw: (text: string, newline = false) => ({
      write: async () =>
        appendFileSync(environment['GITHUB_STEP_SUMMARY'] ?? '', `${text}${newline ? '\n' : ''}`),
    }),
  };
  return { core: { ...lent, summary } as unknown as Core, state };
}
