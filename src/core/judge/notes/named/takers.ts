import { isVendored } from '../../../builds/build-files.js';
import { classifyName } from '../../../dockerfile/file-names.js';
import { decodeText, toByteString } from '../../../dockerfile/go/byte-string.js';
import { openFile } from '../../../dockerfile/resolve/open-file.js';
import { listDeclared } from '../../../dockerfile/variants/given-values.js';
import { type Message, say } from '../../../message.js';
import type { SourceFile } from '../../../source-file.js';

/** An argument that an image may be made of. */
export interface Taker {
  readonly name: string;
  /** Of the Dockerfile; null: every one has it. */
  readonly path: string | null;
}

/** BuildKit takes it of every build: https://docs.docker.com/reference/dockerfile/#buildkit-built-in-build-args */
const FRONTEND: Taker = { name: 'BUILDKIT_SYNTAX', path: null };

/** More Dockerfiles are not looked into for a note. */
const MAX_DOCKERFILES = 300;

/** The Dockerfiles of a listing whose arguments may be meant. */
export function listTakingDockerfiles(paths: readonly string[]): readonly string[] {
  const isTaking = (path: string): boolean => classifyName(path) === 'dockerfile' && !isVendored(path);
  return paths.filter(isTaking).slice(0, MAX_DOCKERFILES);
}

/** The arguments before the first stages, without those that are never more than a part of a tag. */
export function listTakers(dockerfiles: readonly SourceFile[]): readonly Taker[] {
  const takers = dockerfiles.flatMap(({ path, bytes }) => {
    if (bytes === undefined) return [];
    const file = toByteString(bytes);
    const names = [...listDeclared(openFile(file, { buildArgs: new Map() }).text)];
    const before = names.length === 0 ? new Map<string, string[]>() : listUses(decodeText(file));
    const isTaker = (name: string): boolean => before.get(name)?.some((text) => !IN_TAG.test(text)) === true;
    return names.filter(isTaker).map((name) => ({ name, path }));
  });
  return [...takers, FRONTEND];
}

/** What images are made in, with lines that go on joined before. */
const MADE = /^[ \t]*(?:FROM|ARG)\s.*|from=\S+/gim;
const VARIABLE = /\$\{?([A-Za-z_]\w*)/g;
/** The end of a name and a part of its tag; not the colon of `${NAME:-`. */
const IN_TAG = /(?<!\$\{\w{1,100})(?<=[\w}]):(?:[\w.-]|\$\{\w+\}|\$\w+)*$/;
const MAX_BEFORE = 200;

/** What is before each use of a variable where images are named. */
function listUses(text: string): ReadonlyMap<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const [made] of text.replace(/[\\`][ \t]*\r?\n/g, ' ').matchAll(MADE))
    for (const { 1: name = '', index } of made.matchAll(VARIABLE)) {
      const before = uses.get(name) ?? [];
      before.push(made.slice(Math.max(0, index - MAX_BEFORE), index));
      uses.set(name, before);
    }
  return uses;
}

/** What a note calls it. */
export function nameTaker({ name, path }: Taker): Message {
  return path === null ? say`${name}, an argument of every Dockerfile` : say`${name}, an argument of ${path}`;
}
