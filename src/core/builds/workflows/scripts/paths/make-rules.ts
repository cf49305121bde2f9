/** The automatic variables of make for the target of a rule, and for what it needs. */
const AUTOMATIC = /^\$(?:\(([<^@?+])[DF]?\)|([<^@?+]))$/;
const RULE = /^(?!\t)([^\s#:=][^\n:=]{0,300}):(?![:=])([^\n;#]{0,1000})/gm;
/** A variable, and a line that says which files it has: `DFS := $(wildcard docker/*.df)`. */
const VARIABLE = /^\$[({](\w{1,100})[)}]$/;
const FILES =
  /^[ \t]*(?:export[ \t]+)?(\w{1,100})[ \t]*[:?+]{0,3}=[ \t]*\$\((?:sort[ \t]+\$\()?wildcard[ \t]+([^()\n]{1,500})\)/gm;

/** The words of a rule of make that an automatic variable may be at an offset of its recipe: `odd` of `all: odd` for `$<`. */
export function listRuleWords(value: string, start: number, text: string): readonly string[] {
  const [, braced, plain] = AUTOMATIC.exec(value) ?? [];
  const sign = braced ?? plain;
  const rule = sign === undefined ? undefined : [...text.slice(0, start).matchAll(RULE)].at(-1);
  const [, targets = '', needed = ''] = rule ?? [];
  const words = partWords(sign === '@' ? targets : needed);
  return words.flatMap((word) => {
    const [, name] = VARIABLE.exec(word) ?? [];
    const set = name === undefined ? [] : [...text.matchAll(FILES)].filter((found) => found[1] === name);
    return [word, ...set.flatMap(([, , patterns = '']) => partWords(patterns))];
  });
}

function partWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '' && word !== '|');
}
