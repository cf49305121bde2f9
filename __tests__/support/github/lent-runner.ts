import * as program from '../../../src/io/runner.js';

type Calls<T> = { readonly [K in keyof T]: T[K] extends (...args: never[]) => unknown ? T[K] : never };

export interface LentRunner<T> {
  readonly runner: Calls<T>;
  /** What was printed, and the status that the process would end with. */
  readonly state: { stdout: string; exitCode: number };
}

/** What the action is a step of, in an environment of its own: calls are synchronous, so that the process is lent to each. */
export function lendRunner(environment: Readonly<Record<string, string>>): LentRunner<typeof program>;
export function lendRunner<T extends object>(
  environment: Readonly<Record<string, string>>,
  tools: T,
): LentRunner<T>;
export function lendRunner(
  environment: Readonly<Record<string, string>>,
  tools: object = program,
): LentRunner<object> {
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
    Object.entries(tools).map(([name, tool]: [string, (...args: unknown[]) => unknown]) => [
      name,
      (...args: unknown[]) => lend(() => tool(...args)),
    ]),
  );
  return { runner: lent, state };
}
