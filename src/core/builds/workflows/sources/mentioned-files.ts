import { baseName } from '../../repo-path.js';
import { CONFIGURATION, SETTINGS } from '../loaded/loaded-files.js';
import { START_NAMES } from '../shell/starting/start-variables.js';
import { mayReadIn } from './read-in-texts.js';
import { listSpelled } from './spelled-names.js';
import { isTaskFile } from './task-files.js';

/** Shorter names are parts of other words. */
const MIN_NAME = 3;
/** What changes into a folder that is not written out. */
const ENTERING = /(?<!\w)(?:cd|pushd|chdir|-C|working-directory:)\s+\S*[$`]/;

/** Whether any of some workflows and actions may name a file, as far as their texts tell. */
export function openMentions(texts: readonly string[]): (path: string) => boolean {
  if (texts.some((text) => mayReadIn(text) || mayFind(text))) return () => true;
  const read = texts.map((text) => ({ text, spelled: listSpelled(text), isBelow: openFolders(text) }));
  return (path) =>
    read.some(
      ({ text, spelled, isBelow }) =>
        mayNameFile(text, path) || isBelow(path) || spelled.mayBe(baseName(path)),
    );
}

/** What lists files or reads folders, and what runs a script, which may do either. */
const FINDING =
  /(?<![\w./-])(?:find\b(?![^\n]*\s-i?name\s)|git\b[^\n;|&]*\s(?:ls-files|ls-tree|grep|archive|show|diff)\b|[efz]?grep\s[^\n;|&]*?-\w*[rR]|(?:rg|ag|ack|fd|tree)\s|ls(?=[\s)"'`|;])|(?:tar|zip|kustomize|helm)\s[^\n]*\s\.(?=[\s)"'`|;]|$))|(?:\$\(|`|;|&&)\s*(?:(?:ba|da|z)?sh\s+(?!-c)|python[\d.]*\s+(?!-[cm])|node\s+(?!-)|\.{1,2}\/|make\b|just\b|task\b|(?:npm|pnpm|yarn|bun)\s+(?:run|-))|\bos\.walk\b|\brglob\s*\(|\bglob(?:Sync)?\s*\(/;
/** What gets what is printed, other than the log. */
const GETTING = /\$\(|`|>\s*["']?[^\s&]|\|\s*(?:while|xargs|tee|read|mapfile)\b|\bif\b/;

/** Whether a text has a line whose output is used, and which may be made from any file. */
function mayFind(text: string): boolean {
  if (
    !/\bdocker\b|buildx|\bbake\b|podman|buildah|kaniko|build-arg|GITHUB_(?:ENV|OUTPUT)|set-output/i.test(text)
  )
    return false;
  return text.split('\n').some((line) => GETTING.test(line) && FINDING.test(line));
}

function mayNameFile(text: string, path: string): boolean {
  const name = baseName(path);
  const folder = baseName(path.slice(0, -name.length - 1));
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length);
  return (
    text.includes(name) ||
    (stem.length >= MIN_NAME && text.includes(stem)) ||
    (ending !== '' && (text.includes(`*${ending}`) || putsTogether(text, ending))) ||
    isIncluded(text) ||
    (folder !== '' && [`${folder}/*`, `${folder}/$`].some((start) => text.includes(start))) ||
    isTaskFile(name) ||
    START_NAMES.includes(name) ||
    // of these a variable only names the folder
    ((CONFIGURATION.test(path) || SETTINGS.test(path)) && /DOCKER_CONFIG|HOME\b|--config\b/.test(text)) ||
    (name === 'entrypoint.sh' && text.includes('docker')) ||
    (ending === '.go' && /\bgo\s+run\b/.test(text))
  );
}

/** Files below the folders that a text names, which a command may read as a whole, or all where it enters one that is not known. */
function openFolders(text: string): (path: string) => boolean {
  const words = new Set(text.split(/[^\w.-]+/));
  const isOpen = ENTERING.test(text) && /\s[*?]+(?=[\s)"'`;|]|$)/m.test(text);
  return (path) =>
    isOpen ||
    path
      .split('/')
      .slice(0, -1)
      .some((folder) => words.has(folder));
}

/** Whether a name with this ending is put together: `${{ matrix.name }}.json`, `$NAME.json`, `"$NAME".json`, `{0}.json`. */
function putsTogether(text: string, ending: string): boolean {
  for (let at = text.indexOf(ending); at !== -1; at = text.indexOf(ending, at + 1))
    if (/(?:\}|\$\w{1,80}|[*?\])])["']?$/.test(text.slice(Math.max(0, at - 90), at))) return true;
  return false;
}

/** Whether podman or buildah may build a file that the preprocessor of C reads, which includes any other. */
function isIncluded(text: string): boolean {
  return /\.in\b/.test(text) && /podman|buildah/i.test(text);
}
