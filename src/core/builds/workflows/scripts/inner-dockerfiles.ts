import { readsAsDockerfile } from '../../../dockerfile/dockerfile-text.js';
import { encodeText } from '../../../dockerfile/go/byte-string.js';
import type { Build, InlineLine } from '../../build.js';
import { baseName } from '../../repo-path.js';
import { mayBeginImage } from '../../unknown/image-texts.js';
import { makeHandedBuild } from './handed-build.js';
import { listKnownValues } from './known-values.js';
import type { TextsAround } from './words/texts-around.js';

const BUILDER = /(?<![\w./-])(?:docker|podman|nerdctl|buildah|buildx|kaniko)(?![\w-])/;
const HEREDOC = /<<(-?)[ \t]*(\\|["']?)([\w.-]{1,50})(?:\2|(?<=\\[\w.-]{1,50}))[^\n<]{0,500}\n/g;
/** How a Dockerfile begins. */
const BEGINNING = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:FROM|ARG)[ \t]|^#[ \t]*syntax[ \t]*=/i;
/** `echo "FROM x" | docker build -`, `printf 'FROM x\nRUN y' > Dockerfile` */
const PRINTED =
  /(?<![\w-])(?:echo|printf)[ \t]+(?:-[enE]+[ \t]+)*(?:"((?:FROM|ARG)[ \t][^"]{1,4000})"|'((?:FROM|ARG)[ \t][^']{1,4000})'|((?:FROM|ARG)[ \t][^\n;|&<>"']{1,500}))/g;
/** What builders of other makes are given as a base. */
const BASE =
  /(?<![\w./-])(?:podman|buildah)[ \t][^\n;|&]{0,100}?\b(?:build|bud)[ \t][^\n;|&]{0,300}?--from(?:[ \t]+|=)["']?([^\s"';|&<>()]{1,300}|\$\([^()\n]{1,300}\))/g;
const BEGUN = /(?<![\w./-])buildah[ \t]+from[ \t]+([^\n;|&<>]{1,500})/g;
const NO_IMAGE = /^(?:scratch$|-|oci|dir:|docker-archive|containers-storage)/;
const VARIABLE = /(?<!\\)\$(?:\{[A-Za-z_][^{}\n]{0,200}\}|[A-Za-z_]\w{0,100})/g;
const PULLING = /^[ \t]*(?:FROM|(?:COPY|ADD|ONBUILD|RUN)[ \t][^\n]{0,1000}from=)/i;
const STAGE = /^([ \t]*FROM[ \t]+(?:--\S+[ \t]+){0,3})\S+/i;
/** A word alone is one of prose, or of SQL. */
const TELLING = /^(?:FROM|ARG)[ \t]+[^\n]*[/:.@$]|\n[^\n]*\w/;
/** More texts than a script makes Dockerfiles of, and more ways to read one. */
const MAX_TEXTS = 100;
const MAX_WAYS = 20;
/** More variables than decide what one pulls. */
const MAX_NAMES = 30;
/** More than a script has. */
const MAX_HEREDOCS = 500;

interface InnerText {
  readonly text: string;
  readonly start: number;
  /** Where a line of it is, from 0. */
  readonly placeOf: (line: number) => InlineLine;
  /** A shell puts in what variables hold. */
  readonly isOpen: boolean;
}

/** What the Dockerfiles build that are written in a script, and the images that it gives builders as bases. */
export function listInnerDockerfiles(texts: TextsAround): {
  readonly builds: readonly Build[];
  readonly isTooMuch: boolean;
} {
  const { script } = texts;
  if (!BUILDER.test(script.text)) return { builds: [], isTooMuch: false };
  const heredocs = [...script.text.matchAll(HEREDOC)];
  const found = [
    ...heredocs.slice(0, MAX_HEREDOCS).flatMap((match) => readHeredoc(match, texts)),
    ...listPrinted(texts),
    ...listBases(texts),
  ].filter(({ text }) => BEGINNING.test(text));
  let isTooMuch = heredocs.length > MAX_HEREDOCS || found.length > MAX_TEXTS;
  const builds = found.slice(0, MAX_TEXTS).flatMap((inner) => {
    const names = inner.isOpen ? listNames(inner.text) : [];
    const ways = fill(inner, names.slice(0, MAX_NAMES), texts);
    isTooMuch ||= ways.length > MAX_WAYS || names.length > MAX_NAMES;
    const { lineAt } = script;
    return ways
      .slice(0, MAX_WAYS)
      .flatMap((text) => toBuild({ ...inner, text }, texts, lineAt.call(script, inner.start)));
  });
  return { builds, isTooMuch };
}

function toBuild({ text, placeOf }: InnerText, { script }: TextsAround, line: number): readonly Build[] {
  const written = text.endsWith('\n') ? text : `${text}\n`;
  if (!TELLING.test(text) || !readsAsDockerfile(encodeText(written))) return [];
  const lines = written.split('\n').map((_, at) => placeOf(at));
  const of = { file: script.file, line, name: baseName(script.file) };
  const { handsTo: _, ...build } = makeHandedBuild(of, new Map(), 'anywhere');
  return [{ ...build, inline: { text: written, file: script.file, lines } }];
}

/** The text of a here-document that may be a Dockerfile. */
function readHeredoc(
  { 0: head, 1: dash, 2: quote, 3: word = '', index }: RegExpExecArray,
  { script }: TextsAround,
): readonly InnerText[] {
  const { text } = script;
  const start = index + head.length;
  const end = findEnd(text, start, word);
  if (end === null) return [];
  const lines = text.slice(start, end.start).split('\n').slice(0, -1);
  // in YAML all of it is indented as its end is
  const { indent } = end;
  const cut = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  const plain = dash === '-' ? cut.map((line) => line.replace(/^\t+/, '')) : cut;
  const first = script.lineAt(start);
  const placeOf = (at: number): InlineLine => {
    const shift = (lines[at]?.length ?? 0) - (plain[at]?.length ?? 0);
    return {
      line: Math.min(first + at, first + lines.length),
      column: /[$\\]/.test(plain[at] ?? '') ? null : shift + 1,
    };
  };
  return [{ text: plain.join('\n'), start, placeOf, isOpen: quote === '' }];
}

/** The first line from an offset that is a word alone. */
function findEnd(
  text: string,
  from: number,
  word: string,
): { readonly start: number; readonly indent: string } | null {
  for (let at = text.indexOf(word, from); at !== -1; at = text.indexOf(word, at + 1)) {
    const start = text.lastIndexOf('\n', at) + 1;
    const indent = text.slice(start, at);
    if (
      /^[ \t]*$/.test(indent) &&
      /^[ \t\r]*(?:\n|$)/.test(text.slice(at + word.length, at + word.length + 99))
    )
      return { start, indent };
  }
  return null;
}

function listPrinted({ script }: TextsAround): readonly InnerText[] {
  return [...script.text.matchAll(PRINTED)].flatMap(({ 1: double, 2: single, 3: plain, index }) => {
    const text = (double ?? single ?? plain ?? '').replaceAll('\\n', '\n');
    const line = script.lineAt(index);
    return [{ text, start: index, placeOf: () => ({ line, column: null }), isOpen: single === undefined }];
  });
}

function listBases({ script }: TextsAround): readonly InnerText[] {
  const given = [...script.text.matchAll(BASE)].map(({ 1: image = '', index }) => ({ image, index }));
  // flags may have values of their own: the image is the last word
  const begun = [...script.text.matchAll(BEGUN)].map(({ 1: words = '', index }) => ({
    image: /(["']?)([^\s"'()]+|\$\([^()]*\))\1[\s)"'`]*$/.exec(words)?.[2] ?? '',
    index,
  }));
  return [...given, ...begun].flatMap(({ image, index }) => {
    if (image === '' || NO_IMAGE.test(image)) return [];
    const line = script.lineAt(index);
    const text = `FROM ${image.replace(/^docker:\/\//, '')}`;
    return [{ text, start: index, placeOf: () => ({ line, column: null }), isOpen: true }];
  });
}

/** The variables that may decide what is pulled. */
function listNames(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => PULLING.test(line) || /^[ \t]*ARG[ \t]/i.test(line));
  return [...new Set(lines.flatMap((line) => line.match(VARIABLE) ?? []))];
}

/** The text with what is known of its variables, one after the other; without lines that pull what is not known. */
function fill(
  { text, start, isOpen }: InnerText,
  names: readonly string[],
  texts: TextsAround,
): readonly string[] {
  if (!isOpen) return [text];
  const known = new Map(
    names.map((written) => {
      const value = { field: 'args.BASE', value: written, start, end: start };
      const values = listKnownValues(value, texts).values.map((each) => each.text);
      return [written, values.filter((each) => each !== '')];
    }),
  );
  const isKnown = (written: string): boolean => (known.get(written) ?? []).length > 0;
  const put = (other: string | null, value: string): string =>
    text
      .split('\n')
      .map((line) => {
        const isLost = PULLING.test(line) && !(line.match(VARIABLE) ?? []).every(isKnown);
        const told = isLost ? (STAGE.test(line) ? line.replace(STAGE, '$1scratch') : '') : line;
        return told
          .replace(VARIABLE, (each) => (each === other ? value : (known.get(each)?.[0] ?? '')))
          .replaceAll('\\$', '$');
      })
      .join('\n');
  const others = names.flatMap((each) =>
    (known.get(each) ?? [])
      .slice(1)
      .filter(mayBeginImage)
      .map((value) => put(each, value)),
  );
  return [put(null, ''), ...others];
}
