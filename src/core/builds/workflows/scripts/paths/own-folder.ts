import { baseName } from '../../../repo-path.js';
import { isAlways } from '../command-words.js';
import type { TextsAround } from '../words/texts-around.js';

const ITSELF = String.raw`["']?(?:\$0|\$\{0\}|\$BASH_SOURCE|\$\{BASH_SOURCE(?:\[0\])?(?::-\$0)?\})["']?`;
const FOLDER = String.raw`(?:\$\(dirname[ \t]+(?:--[ \t]+)?${ITSELF}\)|\$\{0%/\*\})`;
const ENTERED = String.raw`\$\([ \t]*cd[ \t]+(?:-P[ \t]+)?(?:--[ \t]+)?["']?${FOLDER}["']?(?:[ \t]*(?:&|\d)?>[ \t]*\/dev\/null|[ \t]*\d>&\d)*[ \t]*&&[ \t]*pwd(?:[ \t]+-P)?[ \t]*\)`;
const OWN = `["']?(?:${ENTERED}|${FOLDER})["']?`;
const WHOLE = new RegExp(String.raw`^[ \t]*${OWN}[ \t]*(?:#.*)?$`);
const LEADING = new RegExp(String.raw`^${OWN}((?:/[\w./-]*)?)["']?$`);
const NAMED = /^["']?\$(?:\{(\w{1,100})\}|(\w{1,100}))["']?((?:\/[\w./-]*)?)["']?$/;

/**
 * What a word says that begins with the folder of the script itself (`$(dirname "$0")/..`), or with a variable that is always that:
 * the rest, seen from there; null: it is another one.
 */
export function findInOwnFolder(word: string, texts: TextsAround): string | null {
  const { script } = texts;
  if (isSourced(texts)) return null;
  const [, rest] = LEADING.exec(word) ?? [];
  if (rest !== undefined) return `.${rest}`;
  const [, braced, plain, below = ''] = NAMED.exec(word) ?? [];
  const name = braced ?? plain;
  return name !== undefined && isAlways(WHOLE, name, [script]) ? `.${below}` : null;
}

/** What reads a script in, copies or links it, or gives its text to a shell: `$0` is another file then. */
const TAKING = /(?:^|[\s;&|({"'])(?:\.|source|cp|mv|ln|install|rsync|cat|tee|exec)[ \t]|</;

function isSourced({ script, around }: TextsAround): boolean {
  const name = baseName(script.file);
  const sources = /(?:^|[\s;&|({])(?:\.|source)[ \t]+[^\s]*[$*?`]/m;
  return around.some(
    ({ text, file }) =>
      file !== script.file &&
      text.includes(name) &&
      (sources.test(text) || text.split('\n').some((line) => line.includes(name) && TAKING.test(line))),
  );
}
