import type { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import type { ScriptWord } from '../shell/shell-words.js';

/** What the words after `goreleaser` ask for. */
export interface ReleaseWords {
  /** The file that they name. */
  readonly config: TracedText | null;
  /** Words that may name another. */
  readonly open: readonly TracedText[];
}

/** Commands that make images; without a command it is `release`. Those for the parts of a release are of GoReleaser Pro. */
const RELEASING = new Set(['release', 'r', 'continue', 'publish']);
/** Flags that take the next word. */
const VALUED =
  /^(?:--(?:config|parallelism|timeout|skip|release-(?:notes|header|footer)(?:-tmpl)?|id|key|output)|-[fpko])$/;
const ASKING = /^(?:-h|--help|-v|--version|--skip-docker(?:=true)?)$/;

/** Reads the words after `goreleaser`; null: they make no images. */
export function readReleaseWords(words: readonly ScriptWord[]): ReleaseWords | null {
  let config: TracedText | null = null;
  let hasCommand = false;
  const open: TracedText[] = [];
  for (let at = 0; at < words.length; at++) {
    const { text, isOpen } = words[at] ?? {};
    if (text === undefined) break;
    if (isOpen === true) open.push(text);
    const { value } = text;
    if (ASKING.test(value)) return null;
    if (!value.startsWith('-')) {
      if (isUnknown(value)) open.push(text);
      else if (hasCommand || !RELEASING.has(value)) return null;
      else hasCommand = true;
      continue;
    }
    const equals = value.indexOf('=');
    const isShort = /^-[a-z]./.test(value);
    const flag = isShort ? value.slice(0, 2) : equals === -1 ? value : value.slice(0, equals);
    const isApart = !isShort && equals === -1 && VALUED.test(flag);
    const given = isShort
      ? text.slice(value[2] === '=' ? 3 : 2)
      : isApart
        ? words[at + 1]?.text
        : text.slice(equals + 1);
    if (isApart) at++;
    if (isUnknown(flag)) open.push(text);
    else if (flag === '--config' || flag === '-f') config = given ?? null;
    else if (flag === '--skip' && given?.value.split(',').includes('docker') === true) return null;
  }
  return { config, open };
}
