import { spawn } from 'node:child_process';
import type { Credential } from './credential.js';

const TIME_LIMIT_MS = 10_000;
const MAX_OUTPUT = 1 << 20;

/**
 * Asks `docker-credential-<name> get`, as docker/docker-credential-helpers describes it. Null: it has none for this server.
 * What it prints is never repeated, because it may be a secret.
 */
export async function askHelper(
  name: string,
  server: string,
  environment: NodeJS.ProcessEnv,
): Promise<Credential | null | { readonly error: string }> {
  if (!/^[A-Za-z0-9._-]+$/.test(name)) return { error: 'the credential helper has a strange name' };
  const program = `docker-credential-${name}`;
  const { output, status } = await run(program, server, environment);
  if (status === 'missing') return { error: `${program} is not installed` };
  if (status === 'late') return { error: `${program} did not answer in time` };
  if (status !== 0)
    return /credentials not found/.test(output) ? null : { error: `${program} ended with status ${status}` };
  try {
    const { Username, Secret } = JSON.parse(output) as { Username?: unknown; Secret?: unknown };
    if (typeof Username !== 'string' || typeof Secret !== 'string' || Secret === '') return null;
    return Username === '<token>'
      ? { kind: 'identity', token: Secret }
      : { kind: 'password', username: Username, password: Secret };
  } catch {
    return { error: `${program} did not answer in JSON` };
  }
}

interface Ended {
  readonly output: string;
  readonly status: number | 'missing' | 'late';
}

function run(program: string, input: string, environment: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, ['get'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: environment,
      timeout: TIME_LIMIT_MS,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      if (output.length < MAX_OUTPUT) output += part;
    });
    child.stdin.on('error', () => {});
    child.on('error', () => resolve({ output: '', status: 'missing' }));
    child.on('close', (code) => resolve({ output, status: code ?? 'late' }));
    child.stdin.end(`${server(input)}`);
  });
}

/** One line. */
function server(text: string): string {
  return `${text.replace(/[\r\n]/g, '')}\n`;
}
