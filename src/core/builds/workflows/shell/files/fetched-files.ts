import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';

/** `-sSLo FILE`, `-oFILE` of a program that fetches. */
const NAMED: ReadonlyMap<string, RegExp> = new Map([
  ['curl', /^-[a-zA-Z#]*?o/],
  ['wget', /^-[a-zA-Z]*?O/],
  ['aria2c', /^-o/],
]);
/** Programs that keep what they fetch under its own name. */
const OWN_NAME = /^(?:axel|fetch|lwp-download|lftpget|ftp)$/;
/** Flags of curl with other files that it writes. */
const LOGGED =
  /^(?:-[cD]|--(?:cookie-jar|dump-header|trace|trace-ascii|stderr|libcurl|etag-save|hsts|alt-svc))$/;
/** Flags with the folder into which a file comes. */
const INTO = /^(?:-P|-d|--directory-prefix|--output-dir|--dir|-D)$/;
const INTO_VALUE = /^(?:--(?:directory-prefix|output-dir|dir)=|-[PD](?=.))/;

/** What programs fetch, under the names that they are given or that it has. */
export function listFetched(name: string, given: readonly TracedText[]): readonly TracedText[] {
  if (name === 'gh') return listReleased(given);
  if (name === 'az') return given.some(({ value }) => value === 'download') ? listAfter(given, AZURE) : [];
  if (name === 'aws') return given.some(({ value }) => value === 'get-object') ? given.slice(-1) : [];
  if (name === 'svn') return given[0]?.value === 'export' ? listOwn(given, '.') : [];
  if (OWN_NAME.test(name)) return listOwn(given, findFolder(given));
  if (/^(?:http|https|xh|xhs)$/.test(name)) return listDownloaded(given);
  const flag = NAMED.get(name);
  if (flag === undefined) return [];
  const named = given.flatMap((word, index) => {
    const [start] = flag.exec(word.value) ?? [];
    if (start === undefined) return [];
    const next = given[index + 1];
    return start === word.value ? (next === undefined ? [] : [next]) : [word.slice(start.length)];
  });
  const isOwn = given.some(({ value }) => /^(?:-\w*O|--remote-name)/.test(value));
  const others = name === 'curl' ? listLogged(given) : [];
  const told = name === 'wget' ? given.flatMap((word) => afterStart(word, /^output_document\s*=\s*/)) : [];
  if (told.length > 0) return [...named, ...told];
  if (named.length > 0 || (name === 'curl' && !isOwn)) return [...named.map(withParts), ...others];
  return [...listOwn(given, findFolder(given)), ...others];
}

function afterStart(word: TracedText, start: RegExp): readonly TracedText[] {
  const [found] = start.exec(word.value) ?? [];
  return found === undefined ? [] : [word.slice(found.length)];
}

/** `-o "Docker#1"`: a part of the address in the place of `#1`. */
function withParts(word: TracedText): TracedText {
  return /#\d/.test(word.value) ? word.as(word.value.replace(/#\d/g, '*')) : word;
}

/** What curl writes besides what it fetches. */
function listLogged(given: readonly TracedText[]): readonly TracedText[] {
  return given.flatMap((word, at) => {
    if (LOGGED.test(given[at - 1]?.value ?? '')) return [word];
    const parts = [...word.value.matchAll(/%output\{>*([^}]+)\}/g)];
    return parts.map(([, file = '']) => word.as(file));
  });
}

/** `http --download ADDRESS`; the address may lack `https://`. */
function listDownloaded(given: readonly TracedText[]): readonly TracedText[] {
  if (!given.some(({ value }) => /^-\w*d\w*$|^--download$/.test(value))) return [];
  return given
    .filter(({ value }) => !value.startsWith('-') && value.includes('/'))
    .map((word) => word.as(baseName(word.value.replace(/[?#].*$/, ''))));
}

/** Names of files in what is fetched, in the folder where they come. */
function listOwn(given: readonly TracedText[], folder: string): readonly TracedText[] {
  const addresses = given.filter(({ value }) => value.includes('://'));
  return addresses.map((word) => inFolder(word, folder, baseName(word.value.replace(/[?#].*$/, ''))));
}

function findFolder(given: readonly TracedText[]): string {
  const at = given.findIndex(({ value }) => INTO.test(value));
  const joined = given.find(({ value }) => INTO_VALUE.test(value));
  return joined?.value.replace(INTO_VALUE, '') ?? (at === -1 ? undefined : given[at + 1]?.value) ?? '.';
}

const AZURE = /^(?:-f|--file)$/;

/** `gh release download -p NAME`. */
function listReleased(given: readonly TracedText[]): readonly TracedText[] {
  if (!given.some(({ value }) => value === 'download')) return [];
  const folder = findFolder(given);
  return listAfter(given, /^(?:-p|--pattern)$/).map((word) => inFolder(word, folder, word.value));
}

/** The values of a flag: the next word, or behind `=`. */
function listAfter(given: readonly TracedText[], flag: RegExp): readonly TracedText[] {
  return given.flatMap((word, index) => {
    if (flag.test(given[index - 1]?.value ?? '')) return [word];
    const equals = word.value.indexOf('=');
    return equals !== -1 && flag.test(word.value.slice(0, equals)) ? [word.slice(equals + 1)] : [];
  });
}

function inFolder(word: TracedText, folder: string, name: string): TracedText {
  return word.as(`${folder.replace(/\/+$/, '')}/${name}`.replace(/^\.\//, ''));
}
