import { mayBeginImage } from '../../../builds/unknown/image-texts.js';

/** What a command puts in the place of a part of a text. */
export interface ReplacedPart {
  /** Without quotes and escapes. */
  readonly text: string;
  /** Where in the line it is. */
  readonly offset: number;
}

/** `${B/docker.io/x.example}`. */
const SUBSTITUTION =
  /\$\{\w+(?:\[[^\]\n]{0,50}\])?\/{1,2}[#%]?((?:\\.|[^\\/{}\n]){1,200})\/((?:\\.|[^{}\n]){1,300})\}/dg;
/** `-replace 'docker.io', 'x.example'`, `replace("docker.io", "x.example")`, `$(subst docker.io,x.example,$(B))`. */
const CALL =
  /(?:-[ci]?replace\s{1,9}|\breplace\w{0,10}\(\s{0,9}|\b(?:pat)?subst\s{1,9}|\bgsub\(\s{0,9})["'\x60/]?([^"'\x60,\s]{1,200})["'\x60/]?\s{0,9},\s{0,9}["'\x60]?([^"'\x60,\s)]{1,300})/dg;
/** `$(B:docker.io/%=x.example/%)`. */
const OF_MAKE = /\$[({]\w+:([^=\s(){}]{1,200})=([^\s(){}]{1,300})[)}]/dg;
const EDIT = /(?<![\w-])s([|#,@~!:%/])((?:\\.|(?!\1)[^\\\n]){1,300})\1((?:\\.|(?!\1)[^\\\n]){0,300})\1/dg;
const EDITOR = /\b(?:g?sed|perl)\b/;
/** Of what editors of any text replace, what is of images. */
const OF_IMAGES = /docker|registry|image|base|\bFROM\b|(?:ghcr|quay|gcr|k8s)\.io|\bmcr\.|\becr\b|\.pkg\.dev/i;
/** In longer lines programs write what they replace. */
const MAX_LINE = 2_000;

/** What commands of a line put in the place of parts of images. */
export function listReplaced(line: string): readonly ReplacedPart[] {
  if (line.length > MAX_LINE) return [];
  const parts = [SUBSTITUTION, CALL, OF_MAKE].flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap(({ 1: from = '', 2: to = '', indices }) =>
      mayBeginImage(clean(from).replace(/[%*].*$/, '')) ? [toPart(to, indices?.[2])] : [],
    ),
  );
  if (!EDITOR.test(line)) return parts;
  const edits = [...line.matchAll(EDIT)].flatMap(({ 2: from = '', 3: to = '', indices }) =>
    OF_IMAGES.test(from) || OF_IMAGES.test(line.slice(indices?.[3]?.[1])) ? [toPart(to, indices?.[3])] : [],
  );
  return [...parts, ...edits];
}

function toPart(text: string, place: readonly [number, number] | undefined): ReplacedPart {
  return { text: clean(text), offset: place?.[0] ?? 0 };
}

function clean(text: string): string {
  return text.replace(/\\(?=.)|["']/g, '');
}
