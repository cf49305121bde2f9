import type { Reporter } from '../reporter.js';

/** Every output format of `check` and `images`, by its name. Only the requested one is loaded. */
export const FORMATS = {
  terminal: () => import(/* webpackMode: "eager" */ './terminal.js'),
  json: () => import('./json.js'),
  markdown: () => import('./markdown.js'),
  sarif: () => import('./sarif.js'),
  github: () => import('./github.js'),
  junit: () => import('./junit.js'),
  gitlab: () => import('./gitlab.js'),
  concise: () => import('./concise.js'),
  rdjson: () => import('./rdjson.js'),
  html: () => import('./html.js'),
} as const satisfies Record<string, () => Promise<{ readonly reporter: Reporter }>>;

export type Format = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

export const DEFAULT_FORMAT: Format = 'terminal';

export async function loadReporter(format: Format): Promise<Reporter> {
  return (await FORMATS[format]()).reporter;
}
