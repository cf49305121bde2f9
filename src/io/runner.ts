import { appendFileSync, existsSync } from 'node:fs';
import { EOL } from 'node:os';

// What GitHub's runner hands to a step and obeys, as `@actions/core` does it. That package brings a client for requests of its
// own, which takes longer to load than everything that asks GitHub.

/** Where an annotation is shown, and under which title. */
export interface CommandPlace {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** The value of an input, without space around it; empty if it is not set. */
export function getInput(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

export function setOutput(name: string, value: string | number): void {
  const text = String(value);
  if ((process.env['GITHUB_OUTPUT'] ?? '') === '') {
    process.stdout.write(EOL);
    issue('set-output', { name }, text);
    return;
  }
  const end = `ghadelimiter_${crypto.randomUUID()}`;
  // a value that contained it could set other outputs
  if (text.includes(end)) throw new Error('an output contains the line that it ends before');
  appendToFile('GITHUB_OUTPUT', [`${name}<<${end}`, text, end].join(EOL));
}

/** Adds Markdown to the page of the run. */
export function addSummary(text: string): void {
  appendToFile('GITHUB_STEP_SUMMARY', text);
}

/** No log shows it from now on. */
export function setSecret(secret: string): void {
  issue('add-mask', {}, secret);
}

/** The step fails, whatever else it does. */
export function setFailed(message: string): void {
  process.exitCode = 1;
  error(message);
}

export function error(message: string, place: CommandPlace = {}): void {
  issue('error', toProperties(place), message);
}

export function warning(message: string, place: CommandPlace = {}): void {
  issue('warning', toProperties(place), message);
}

export function notice(message: string, place: CommandPlace = {}): void {
  issue('notice', toProperties(place), message);
}

export function info(message: string): void {
  process.stdout.write(`${message}${EOL}`);
}

type Properties = Readonly<Record<string, string | number | undefined>>;

function toProperties({ title, file, startLine, endLine, startColumn, endColumn }: CommandPlace): Properties {
  return { title, file, line: startLine, endLine, col: startColumn, endColumn };
}

function issue(command: string, properties: Properties, message: string): void {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === '' || value === 0 ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  const words = [command, ...(written.length === 0 ? [] : [written.join(',')])].join(' ');
  process.stdout.write(`::${words}::${escapeData(message)}${EOL}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The runner makes the file and says where it is. */
function appendToFile(variable: string, text: string): void {
  const path = process.env[variable] ?? '';
  if (path === '') throw new Error(`the runner did not say where ${variable} is`);
  if (!existsSync(path)) throw new Error(`there is no file ${path}`);
  appendFileSync(path, `${text}${EOL}`);
}
