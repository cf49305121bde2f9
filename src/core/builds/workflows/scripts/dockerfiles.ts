import { readsLikeDockerfile } from '../../../dockerfile/dockerfile-text.js';
import { classifyName } from '../../../dockerfile/file-names.js';
import { isActionFile, isWorkflowFile } from '../../build-files.js';
import { baseName } from '../../repo-path.js';
import type { Tree } from '../../tree.js';
import { hasOddName } from '../programs/named-dockerfiles.js';
import { findPutTogether, listNameParts, NO_PARTS } from '../sources/inner/put-together.js';
import { findAnywhere } from '../sources/named-paths.js';
import { isMakefile, isTaskFile } from '../sources/task-files.js';
import { openExactPaths } from './paths/exact-paths.js';
import { listRuleWords } from './paths/make-rules.js';
import {
  findCommand,
  listFileWords,
  listNamedFiles,
  listOpenFiles,
  listVariablePaths,
  withoutLeading,
} from './paths/named-file.js';
import { listCopiedPaths, listDockerfilePaths } from './paths/other-paths.js';
import { listToldPaths } from './paths/told-paths.js';
import { listWrittenPaths } from './paths/written-paths.js';
import type { TextsAround } from './words/texts-around.js';

/** A Dockerfile that a script names. */
export interface NamedDockerfile {
  readonly dockerfile: string;
  readonly line: number;
  /** Only the end of its path is known, or a pattern of it: it may be another one. */
  readonly isOpen: boolean;
}

/** More files than a builder is given by one path. */
const MAX_FILES = 30;
/** Programs that put names together. */
const LANGUAGE = /\.(?:py|go|rb|php|pl|groovy|[cm]?[jt]s|kts?|java|scala|rs|cs)$|(?:^|\/)Jenkinsfile$/;
const BUILDER = /(?<![\w./-])(?:build|bud|kaniko)(?![\w./-])/;
/** A variable, and nothing besides. */
const WHOLE = /^["']?(?:\$\$?\w+|\$\{[^{}]*\}|\$\([^()]*\)|\{\{[^{}]*\}\}|\$[@*])["']?$/;
const never = (): boolean => false;
const always = (): boolean => true;
const NAMES_DOCKERFILE = /(?:docker|container)file/i;

/** The Dockerfiles that a script gives a program with `-f` and the like, and whose names do not tell what they are. */
export function listDockerfiles(
  texts: TextsAround,
  tree: Tree,
): {
  readonly found: readonly NamedDockerfile[];
  readonly isTooMuch: boolean;
  readonly left: readonly string[];
} {
  const { script } = texts;
  const found = new Map<string, NamedDockerfile>();
  let isTooMuch = false;
  const left: string[] = [];
  const findExact = openExactPaths(texts, tree);
  const add = (paths: readonly string[], start: number, isOpen: (path: string) => boolean = never): void => {
    for (const dockerfile of paths) {
      const known = found.get(dockerfile);
      if (known?.isOpen === false || (known === undefined && !isDockerfile(dockerfile, tree))) continue;
      const open = isOpen(dockerfile);
      if (known === undefined || !open)
        found.set(dockerfile, { dockerfile, line: script.lineAt(start), isOpen: open });
    }
  };
  const addFew = (paths: readonly string[], start: number): void => {
    if (paths.length <= MAX_FILES) add(paths, start, always);
    else {
      isTooMuch = true;
      left.push(...paths);
    }
  };
  const addTold = (value: string, start: number): void => {
    if (isMakefile(script.file))
      for (const word of listRuleWords(value, start, script.text)) {
        // the stem of a pattern rule
        const path = (withoutLeading(word) ?? word).replace('%', '*');
        addFew(findAnywhere(path, path.includes('*'), tree).filter(mayBeBuilt), start);
        if (word.includes('$'))
          addFew(listToldPaths(word, start, texts, tree).paths.filter(mayBeBuilt), start);
      }
    // what a step gives as a whole is followed there
    const counts = (file: string): boolean =>
      !(WHOLE.test(value) && (isWorkflowFile(file) || isActionFile(file)));
    const told = listToldPaths(value, start, texts, tree, counts);
    isTooMuch ||= told.isTooMuch;
    left.push(...told.left);
    add(told.paths.filter(mayBeBuilt), start);
  };
  const isOfBuilder = (start: number): boolean => BUILDER.test(findCommand(script.text, start) ?? '');
  for (const { path, value, start } of listNamedFiles(script.text)) {
    if (!hasOddName(path) && !(mayBeBuilt(path) && isOfBuilder(start))) continue;
    const paths = findAnywhere(path, false, tree);
    if (paths.length === 0) continue;
    const exact = findExact(value, start);
    add(paths, start, (each) => exact?.has(each) === false);
  }
  for (const { pattern, start } of listOpenFiles(script.text)) {
    if (!isOfBuilder(start)) continue;
    addFew(findAnywhere(pattern, true, tree).filter(mayBeBuilt), start);
  }
  for (const { value, start } of listVariablePaths(script.text))
    if (isOfBuilder(start)) addTold(value, start);
  for (const { value, start } of [
    ...listDockerfilePaths(script.text),
    ...listCopiedPaths(script.text, listFileWords(script.text)),
  ]) {
    const path = withoutLeading(value);
    if (path === null) addTold(value, start);
    else if (mayBeBuilt(path)) add(findAnywhere(path, false, tree), start);
  }
  if (BUILDER.test(script.text) || NAMES_DOCKERFILE.test(script.text))
    for (const { path, start } of listWrittenPaths(script.text, mayBeBuilt, tree)) add([path], start);
  // `os.path.join(d, "odd.df")`
  if (LANGUAGE.test(script.file) && BUILDER.test(script.text)) {
    for (const end of [...listNameParts(script.text).ends, ...listJoined(script.text)])
      if (hasOddName(end))
        add(findPutTogether({ ...NO_PARTS, ends: [end] }, tree), script.text.indexOf(baseName(end)));
  }
  return { found: [...found.values()], isTooMuch, left: [...new Set(left)].filter(mayBeBuilt) };
}

/** A builder that steps are read for, as the program of a command; what a variable names is told of there. */
const STEP_BUILDER =
  /^[\s"'(!{|>-]*(?:(?:if|then|else|do|while|until|sudo|time|exec|\w+=\S*)\s+)*(?:\S*\/)?(?:docker|podman|nerdctl|buildah|buildctl|docker-compose|az|minikube)\s|(?:\$[\w{(]\S*|\{\}|(?<![\w./=-])(?:docker|podman|nerdctl|buildah))\s(?:[^\n]*\s)?(?:build|bud)(?![\w./-])/;
/** Where the command of a step begins, also as JSON has it. */
const STEP_START = /\b(?:run|script|args|shell)["']?:|\\n/;

/**
 * The Dockerfiles by unusual names that a workflow or action gives other programs than builders with `-f`, but for those that a
 * step is known to build.
 */
export function listHandedDockerfiles(
  texts: TextsAround,
  tree: Tree,
  isBuilt: (path: string) => boolean,
): readonly NamedDockerfile[] {
  const { script } = texts;
  const findExact = openExactPaths(texts, tree);
  const found = new Map<string, NamedDockerfile>();
  for (const { path, value, start } of listNamedFiles(script.text)) {
    const command = (findCommand(script.text, start) ?? '')
      .split(STEP_START)
      .findLast((part) => part.includes(path));
    if (!hasOddName(path) || STEP_BUILDER.test(command ?? '')) continue;
    const paths = findAnywhere(path, false, tree);
    if (paths.length === 0 || paths.some(isBuilt)) continue;
    const exact = findExact(value, start);
    for (const dockerfile of paths)
      if (found.get(dockerfile)?.isOpen !== false && isDockerfile(dockerfile, tree))
        found.set(dockerfile, {
          dockerfile,
          line: script.lineAt(start),
          isOpen: exact?.has(dockerfile) === false,
        });
  }
  return [...found.values()];
}

/** `os.path.join('docs', 'odd')`, `Path('docs') / 'odd'`. */
const JOINS = [
  /\b[jJ]oin(?:-Path)?[( ]\s*([^()\n]{1,300})/g,
  /(["'][\w./-]+["']\)?(?:\s*\/\s*["'][\w./-]+["']){1,5})/g,
];
const PART = /["']([\w./-]{1,100})["']/g;

function listJoined(text: string): readonly string[] {
  return JOINS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(([, written = '']) => {
    const parts = [...written.matchAll(PART)].map(([, part = '']) => part);
    return parts.length > 1 ? [parts.join('/')] : [];
  });
}

/**
 * What a builder is given, whatever its name: whether it is a Dockerfile, its text tells. What podman and buildah make of `.in` is
 * another text.
 */
function mayBeBuilt(path: string): boolean {
  const kind = classifyName(path);
  return kind === 'other' ? !isTaskFile(path) : kind === 'template' && !path.endsWith('.in');
}

function isDockerfile(path: string, tree: Tree): boolean {
  const file = tree.read(path);
  return file.kind === 'bytes' && readsLikeDockerfile(file.bytes);
}
