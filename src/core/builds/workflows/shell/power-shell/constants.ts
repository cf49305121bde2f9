/** A text in quotes that is one plain word, and all that a variable is set to. */
const PLAIN = /(?:'([\w./:\\-]+)'|"([\w./:\\-]+)")[ \t]*(?=[\r\n;#}]|$)/y;
/** What may set variables by names that it does not write as a variable. */
const HIDDEN =
  /\b(?:(?:Set|New|Clear|Remove)-Variable|sv|nv|clv|rv|iex|Invoke-Expression|Import-\w+|Tee-Object)\b|-(?:\w+Variable|ov|pv|ev|wv|iv)\b|\bvariable:|\[ref\]|(?:^|[\r\n;{|])\s*\.(?:\s|["'($])/i;
/** The same of variables of the environment. */
const HIDDEN_ENVIRONMENT = /(?<![$\w{])env:|SetEnvironmentVariable|\.psm?1\b/i;
/** `$F = …`, `$env:F = …`. */
const NAME = /^\$\{?((?:env:)?\w+)\}?[ \t]*=/i;
const READ = /^\$\{?((?:env:)?\w+)\}?$/i;

/** The variables of a script of PowerShell that it sets once, to a plain word, outside of all blocks. */
export class ScriptConstants {
  private readonly source: string;
  private readonly values = new Map<string, string>();
  private isHidden: boolean | null = null;

  constructor(source: string) {
    this.source = source;
  }

  /** Notes what an assignment sets; `from`: where its value begins. Answers the value; null: nothing is known of it. */
  note(written: string, from: number): { readonly value: string; readonly end: number } | null {
    const name = NAME.exec(written)?.[1]?.toLowerCase();
    PLAIN.lastIndex = from;
    const [text, single, double] = PLAIN.exec(this.source) ?? [];
    const value = single ?? double;
    if (name === undefined || text === undefined || value === undefined || !this.isOnly(name)) return null;
    const path = value.replaceAll('\\', '/');
    this.values.set(name, path);
    return { value: path, end: from + text.length };
  }

  /** What a variable is known to be. */
  lookUp(written: string): string | null {
    const name = READ.exec(written)?.[1]?.toLowerCase();
    return name === undefined ? null : (this.values.get(name) ?? null);
  }

  /** Whether nothing else may set a variable. */
  private isOnly(name: string): boolean {
    this.isHidden ??= HIDDEN.test(this.source);
    if (this.isHidden || (name.startsWith('env:') && HIDDEN_ENVIRONMENT.test(this.source))) return false;
    const own = name.replace('env:', '');
    const one = String.raw`\$\{?(?:\w+:)?${own}\}?(?!\w)`;
    // `$f = `, `$f += `, `$f++`, `$f, $g = `, `foreach ($f in`, `param($f)`, `function w($f)`
    const setting = new RegExp(
      String.raw`${one}[ \t]*(?:[-+*/%?]*=(?!=)|\+\+|--|,[^\r\n;]*=)|\bforeach\s*\(\s*${one}|(?:\bparam|\bfunction\s+[\w-]+)\s*\([^)]*${one}|,[ \t]*${one}[ \t]*=|(?:\+\+|--)${one}`,
      'gi',
    );
    return [...this.source.matchAll(setting)].length === 1;
  }
}
