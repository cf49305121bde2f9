import { isActionFile, isWorkflowFile } from '../../../../builds/build-files.js';
import type { AddedLine } from '../added-lines.js';

/** Where a line that a change adds builds from, or takes its builds from, if that is not in the repository. */
export interface RemoteContext {
  readonly file: string;
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly written: string;
  /** The named context that it is; null: the context as a whole. */
  readonly name: string | null;
}

const REMOTE =
  /(?<=^|[\s"',=])(?:(?:https?|git|ssh|oci|oci-layout):\/\/|git@[\w.-]{1,200}:|github\.com\/)[^\s"'`<>|;&),]{1,500}/g;
/** What of a line is before the command that a word belongs to. */
const EARLIER = /^.*[;|&]/;
const BUILDER = /\b(?:docker|podman|nerdctl|buildah|buildx)\b/;
const BUILDING = /\b(?:build|bud|bake)\b/;
/** The end of a text before a word that is the value of a flag, and flags that have none. */
const FLAG = /(?<![\w-])--?([\w-]{1,50})["',]{0,2}\s["']?$/;
/** The end of a text before the value of a named context. */
const NAMED =
  /(?:(?<![\w-])--build-contexts?["'\x60,]{0,2}[\s=]["'\x60]?|(?<![\w-])--set["'\x60,]{0,2}[\s=]["'\x60]?[\w*-]{1,100}\.contexts\.)([^\s=,"'\x60]{1,200})=["']?$/;
const ALONE = /^(?:pull|push|load|no-cache|quiet|q|rm|force-rm|squash|compress|debug|D|print|check)$/;
const COMMENT = /^\s*(?:#|\/\/)/;
const MAX_LINE = 2_000;

/** Those of added lines; a workflow is read by itself. */
export function listRemoteContexts(file: string, lines: readonly AddedLine[]): readonly RemoteContext[] {
  if (isWorkflowFile(file) || isActionFile(file)) return [];
  return lines.flatMap(({ line, text, previous }) => {
    if (COMMENT.test(text) || text.length > MAX_LINE) return [];
    return [...text.matchAll(REMOTE)].flatMap(({ 0: written, index }) => {
      const before = text.slice(0, index).replace(EARLIER, '');
      const name = NAMED.exec(before)?.[1] ?? null;
      const isContext =
        name !== null || takesContext(before) || goesOn(previous, before, written) || isFetched(text, index);
      return isContext ? [{ file, line, column: index + 1, written, name }] : [];
    });
  });
}

/** Whether a command of a builder takes the next word for what it builds. */
function takesContext(before: string): boolean {
  if (/\s#/.test(before)) return false;
  if (/\.context=["']?$/.test(before)) return true;
  if (/\bcompose\b.*\s(?:-f|--file)[\s=]["']?$/.test(before)) return true;
  const at = before.search(BUILDER);
  if (at === -1 || !BUILDING.test(before.slice(at)) || before.endsWith('=')) return false;
  const [, flag] = FLAG.exec(before) ?? [];
  return flag === undefined || ALONE.test(flag);
}

const FETCHING =
  /\b(?:curl|wget2?|http|https|aria2c|fetch|iwr|irm|Invoke-WebRequest|git\s+clone|git\s+archive)\b/i;
/** A build of what comes in. */
const FED = /\|\s*(?:sudo\s+)?(?:docker|podman|nerdctl|buildah)\b[^|;&\n]{0,300}\b(?:build|bud|bake)\b/;
/** One of what has been cloned in the same line. */
const CLONED = /\bgit\s+clone\s[^|;&\n]*$/;
const THEN_BUILT =
  /(?:&&|;)[^\n]{0,300}\b(?:docker|podman|nerdctl|buildah)\b[^|;&\n]{0,300}\b(?:build|bud|bake)\b/;
const NAMED_FILE =
  /(?:-[a-zA-Z]*[oO]\s*|--output(?:-document)?[\s=]|-OutFile\s+|>\s*|\btee\s+)["']?[\w./${}-]*(?:docker|container)file/i;

/** Whether a line fetches it and builds it, or puts it where a Dockerfile is. */
function isFetched(text: string, at: number): boolean {
  if (!FETCHING.test(text.slice(0, at))) return false;
  const after = text.slice(at);
  return (
    FED.test(after) || NAMED_FILE.test(text) || (CLONED.test(text.slice(0, at)) && THEN_BUILT.test(after))
  );
}

/** Whether it is the last word of a command over several lines, and a repository. */
function goesOn(previous: string, before: string, written: string): boolean {
  return previous.endsWith('\\') && /^\s*["']?$/.test(before) && /\.git\b/.test(written);
}
