/** A call of a function in a script of JavaScript: what it is given, as it is written. */
export interface JavaScriptCall {
  readonly name: string;
  readonly at: number;
  readonly args: readonly string[];
}

/** Longer arguments are not looked through, and more of them. */
const MAX_LENGTH = 1_000;
const MAX_ARGUMENTS = 3;
const QUOTED = /(['"`])(?:\\[\s\S]|(?!\1)[^\\])*\1/y;
const LITERAL = /(['"`])([^'"`\n]{1,200})\1/g;
const VARIABLE = /^[A-Za-z_$][\w$]*$/;

/** The calls of the functions whose names fit; `names` is global, and ends before what follows a name. */
export function listCalls(script: string, names: RegExp): readonly JavaScriptCall[] {
  return [...script.matchAll(names)].flatMap(({ index, 0: name }) => {
    const open = /^\s{0,20}\(/.exec(script.slice(index + name.length, index + name.length + 30));
    if (open === null) return [];
    const from = index + name.length + open[0].length;
    return [{ name, at: index, args: splitArguments(script.slice(from, from + MAX_LENGTH)) }];
  });
}

/** The first arguments of a call; a text behind its opening parenthesis. */
function splitArguments(text: string): readonly string[] {
  const args: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length && args.length < MAX_ARGUMENTS; at++) {
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(text)?.[0];
    const character = text[at] ?? '';
    if (quoted !== undefined) at += quoted.length - 1;
    else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character) && depth-- === 0) {
      args.push(text.slice(start, at));
      return args;
    } else if (character === ',' && depth === 0) {
      args.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...args, text.slice(start)];
}

/** The texts in an argument; of a variable, those in what the script first makes of it. */
export function listLiterals(argument: string, script: string): readonly string[] {
  const name = argument.trim();
  const made = VARIABLE.test(name) ? findMade(name, script) : argument;
  return [...made.matchAll(LITERAL)].map(([, , text = '']) => text);
}

function findMade(name: string, script: string): string {
  const found = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}\\s{0,20}=([^=][^\\n;]{0,300})`).exec(
    script,
  );
  return found?.[1] ?? '';
}
