import { shorten } from './downloads.js';

/** What PowerShell runs as a script. */
const EVALUATES = /(?<![\w$.-])(?:iex|invoke-expression|\[scriptblock\]::create)(?![\w.:-])/gi;
const DOWNLOADS =
  /(?<![\w$.-])(?:iwr|irm|curl|wget|invoke-webrequest|invoke-restmethod)(?:\.exe)?(?![\w.-])|\.\s*(?:Download(?:String|Data)|GetString(?:Async)?)\s*\(/i;
const WRITES_FILE = /\s-(?:OutFile|o)\s/i;
/** What only speaks of it. */
const SPEAKS = /(?:^|[\s;&|("'])(?:echo|printf|rem|write-(?:host|output)|#)\s[^;&|]*$/i;
const URL = /https?:\/\/[^\s'"`)}]+/i;
const PLAIN_URL = String.raw`(["']?)(https://[\w./:@%~+,=&?#-]+)`;
const EVALUATE = '(?:iex|invoke-expression)';
const FETCH = '(?:iwr|irm|invoke-webrequest|invoke-restmethod)';
const BASIC = String.raw`\s+-(?:useb|usebasicparsing)`;
const OPTIONS = String.raw`(?:${BASIC}|\s+-uri)*`;
const STARTED = String.raw`(?:(?:powershell|pwsh)(?:\.exe)?(?:\s+-\w+(?:\s+(?:bypass|unrestricted))?)*\s+["']?)?`;
/** A statement that runs what one address gives, and does nothing else. */
const RUNS_ONE = [
  `${FETCH}${OPTIONS}\\s+${PLAIN_URL}\\1(?:${BASIC})?\\s*\\|\\s*${EVALUATE}`,
  `${EVALUATE}\\s*\\(\\s*${FETCH}${OPTIONS}\\s+${PLAIN_URL}\\1(?:${BASIC})?\\s*\\)(?:\\.content)?`,
  `${EVALUATE}\\s*\\(?\\s*\\(\\s*new-object\\s+(?:system\\.)?net\\.webclient\\s*\\)\\.downloadstring\\(\\s*${PLAIN_URL}\\1\\s*\\)\\s*\\)?`,
].map((form) => new RegExp(`^${STARTED}${form}["']?$`, 'i'));
/** Longer scripts are not read. */
const MAX_SCRIPT = 64 * 1024;
const MAX_FOUND = 100;

/** A download that PowerShell runs at once, and the command that does. */
export interface EvaluatedDownload {
  readonly written: string;
  readonly made: string;
  /** The one address that is downloaded; null where that is not known to be all. */
  readonly url: string | null;
}

/** `iex (iwr …)`, `irm … | iex`, `iex ((New-Object …).DownloadString(…))`, `& ([scriptblock]::Create((irm …)))`. */
export function listEvaluatedDownloads(script: string): readonly EvaluatedDownload[] {
  if (script.length > MAX_SCRIPT || !DOWNLOADS.test(script)) return [];
  const found: EvaluatedDownload[] = [];
  for (const { index, 0: word } of script.matchAll(EVALUATES)) {
    if (found.length === MAX_FOUND) break;
    const start = findStart(script, index);
    const before = script.slice(start, index);
    if (SPEAKS.test(before)) continue;
    const after = script.slice(index + word.length, findEnd(script, index + word.length, script[index - 1]));
    const piped = /\|\s*$/.test(before) ? before : '';
    const made = [piped, after].find((text) => DOWNLOADS.test(text) && !WRITES_FILE.test(text));
    if (made === undefined) continue;
    const whole = `${before}${word}${after}`.trim();
    const url = RUNS_ONE.map((form) => form.exec(whole)?.[2]).find((each) => each !== undefined) ?? null;
    found.push({ written: URL.exec(made)?.[0] ?? shorten(whole), made: whole, url });
  }
  return found;
}

/** Of the statement that leads to a place. */
function findStart(script: string, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const sign = script[at] ?? '';
    if (/[;\n]/.test(sign) || (sign === '&' && script[at - 1] === '&')) return at + 1;
  }
  return 0;
}

/** Of the statement that begins at a place, in the quotes that are before it. */
function findEnd(script: string, start: number, before = ''): number {
  const around = /["']/.test(before) ? before : '';
  let quote = '';
  for (let at = start; at < script.length; at++) {
    const sign = script[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === around) return at;
    else if (/["']/.test(sign)) quote = sign;
    else if (/[;\n]/.test(sign) || (sign === '&' && script[at + 1] === '&')) return at;
  }
  return script.length;
}
