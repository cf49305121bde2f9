import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { showsWords } from '../shell/expression-words.js';

/** Options of node that run code of a file before the program, or decide which files are that. */
const LOADING =
  /^(?:-r|--(?:require|import|loader|experimental-loader|experimental-policy|snapshot-blob|openssl-config|experimental-config-file|experimental-default-config-file|env-file|env-file-if-exists))(?==|$)/;

/** Whether `NODE_OPTIONS` loads code, or may. */
export function loadsCode(value: string, texts: UnknownTexts): boolean {
  const words = partNodeOptions(value);
  return words.some((word) => {
    const name = word.split('=', 1)[0] ?? '';
    // node takes `_` for `-` within a name
    const settled = name.startsWith('--') ? `--${name.slice(2).replaceAll('_', '-')}` : name;
    const isOpen = texts.expressionsIn(word).some((expression) => showsWords(expression, 'none'));
    return isOpen || isUnknown(name) || LOADING.test(settled);
  });
}

/** The words as node parts them: spaces alone, double quotes, and backslashes within these. */
export function partNodeOptions(value: string): readonly string[] {
  const words: string[] = [];
  let [word, isQuoted] = ['', false];
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? '';
    if (character === '\\' && isQuoted) word += value[++at] ?? '';
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === ' ' && !isQuoted) {
      words.push(word);
      word = '';
    } else word += character;
  }
  return [...words, word].filter((each) => each !== '');
}
