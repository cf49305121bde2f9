/** Names that earlier steps of a job may write to `GITHUB_ENV`: what `env` says of them no longer holds. */
export class WrittenVariables {
  private readonly names = new Set<string>();
  private isAny = false;

  mayWrite(name: string): boolean {
    return this.isAny || this.names.has(name);
  }

  /** Whether a step says by name that it writes a variable. */
  writes(name: string): boolean {
    return this.names.has(name);
  }

  /** Reads the script of a step that has run. */
  readScript(script: string): void {
    if (!MENTION.test(script)) return;
    const lines = script.replace(/\\\r?\n/g, ' ').split('\n');
    if (lines.length > MAX_LINES) this.isAny = true;
    if (this.isAny) return;
    for (const match of script.matchAll(ASSIGNMENT)) this.names.add(match[1] ?? match[2] ?? '');
    for (const [index, line] of lines.entries()) {
      const written = MENTION.exec(line);
      if (written !== null && !namesWhatItWrites(lines, index, line.slice(0, written.index)))
        this.isAny = true;
    }
  }
}

/** Nobody reads longer scripts to find out what they write. */
const MAX_LINES = 500;

const MENTION = /GITHUB_ENV\b|\bgithub\.env\b|::set-env\b/;
const ASSIGNMENT = /(?<![\w$])([A-Za-z_]\w*)(?==|<<)|::set-env name=(\w+)/g;

/** A line that writes the names in it, or the end of a value of several lines. */
const LITERAL =
  /^(?:sudo\s+)?(?:echo|printf|Write-Output|Write-Host)?\s*(?:-[neE]+\s+)?["']*(?:[A-Za-z_]\w*(?:=|<<)|\w+["']?(?:\s*(?:>>|\|).*)?$|::set-env name=\w)/;
const HERE_DOCUMENT = /<<-?\s*["']?(\w+)["']?/;
const VALUE_LINE = /^\s*(?![$`]|\$\{\{)/;

/** Whether the variables that a line writes can be told from the script; `before` is the line up to the mention. */
function namesWhatItWrites(lines: readonly string[], index: number, before: string): boolean {
  const command = before.trim();
  if (/^[})]\s*(?:>|\|)/.test(command)) return blockBefore(lines, index).every((line) => LITERAL.test(line));
  const document = HERE_DOCUMENT.exec(lines[index] ?? '');
  if (document !== null && /^(?:sudo\s+)?(?:cat|tee)\b/.test(command)) {
    const end = lines.findIndex((line, at) => at > index && line.trim() === document[1]);
    return lines.slice(index + 1, end === -1 ? undefined : end).every((line) => VALUE_LINE.test(line));
  }
  return LITERAL.test(command);
}

/** The commands in the braces that close at a line. */
function blockBefore(lines: readonly string[], end: number): string[] {
  const open = lines.findLastIndex((line, at) => at < end && /[{(]\s*$/.test(line));
  return lines
    .slice(open + 1, end)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
