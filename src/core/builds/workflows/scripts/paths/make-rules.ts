/** The automatic variables of make for the target of a rule, and for what it needs. */
const AUTOMATIC = /^\$(?:\(([<^@?+])[DF]?\)|([<^@?+]))$/;
const RULE = /^(?!\t)([^\s#:=][^\n:=]{0,300}):(?![:=])([^\n;#]{0,1000})/gm;

/** The words of a rule of make that an automatic variable may be at an offset of its recipe: `odd` of `all: odd` for `$<`. */
export function listRuleWords(value: string, start: number, text: string): readonly string[] {
  const [, braced, plain] = AUTOMATIC.exec(value) ?? [];
  const sign = braced ?? plain;
  const rule = sign === undefined ? undefined : [...text.slice(0, start).matchAll(RULE)].at(-1);
  const [, targets = '', needed = ''] = rule ?? [];
  return (sign === '@' ? targets : needed).split(/\s+/).filter((word) => word !== '' && word !== '|');
}
