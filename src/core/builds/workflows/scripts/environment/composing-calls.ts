/** A line that is only a comment. */
const COMMENTS = /^[ \t]*(?:#|\/\/)[^\n]*/gm;
const COMPOSING = /\b(?:compose|bake)\b/;
/** Between the words of a call, also as items of a list in another language. */
const SPACE = String.raw`(?:[ \t,"']|\\\r?\n){1,20}`;
const VALUED =
  '(?:-f|--file|-p|--project-name|--project-directory|--env-file|--profile|--ansi|--progress|--parallel)';
/** What compose does besides building; `exec` builds nothing itself, and `config` only prints. */
const OTHER =
  'config|cp|down|events|exec|images|kill|logs|ls|pause|port|ps|pull|push|restart|rm|start|stats|stop|top|unpause|version|volumes|wait';
const FLAG = String.raw`(?:${VALUED}(?:=|${SPACE})[^\s"',;&|]{1,300}|--[\w-]{1,50}=[^\s"',;&|]{1,300}|--(?:all-resources|compatibility|dry-run|no-ansi|verbose)(?![\w=-]))`;
const QUIET = new RegExp(String.raw`\bcompose(?:${SPACE}${FLAG}){0,20}${SPACE}(?:${OTHER})(?![\w=-])`, 'g');

/** A text without the calls of compose that build nothing, as long as it is; what `config` prints may be built. */
export function withoutQuietCalls(text: string): string {
  return text.replace(QUIET, (call) => (/\bconfig$/.test(call) ? call : call.replace(/[^\n]/g, ' ')));
}

/** Whether a text may have compose or bake build something: it speaks of them in more than comments and calls that build nothing. */
export function mayCompose(text: string): boolean {
  return COMPOSING.test(text) && COMPOSING.test(text.replace(COMMENTS, '').replace(QUIET, ''));
}
