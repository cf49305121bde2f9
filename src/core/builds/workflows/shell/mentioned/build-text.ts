import { baseName } from '../../../repo-path.js';
import { findProgram } from '../subcommands.js';

/** What parts words in a text of any language; a letter behind a backslash is that of a line break. */
const SEPARATORS = /(?:\\[nrt]|[\s"'`,;&|()[\]{}<>=!\\])+/;
const GROUPS = new Set(['buildx', 'image', 'builder', 'debug', 'dap', 'farm']);
const BUILDING = new Set(['build', 'bud', 'build-using-dockerfile', 'bake']);
/** The short names of the same, which only buildx has. */
const SHORT = new Set(['b', 'f']);
const COMPOSING = new Set(['build', 'up', 'run', 'create', 'watch']);
/** Longer texts are not looked through. */
const MAX_TEXT = 64 * 1024;

/** Whether a text has the words of a build one after the other. */
export function textMentionsBuild(text: string): boolean {
  const words = text
    .slice(0, MAX_TEXT)
    .split(SEPARATORS)
    // `env -S'docker build .'`
    .flatMap((word) => (/^-\w*S[A-Za-z/]/.test(word) ? ['-S', word.replace(/^-\w*?S/, '')] : [word]))
    .filter((word) => word !== '');
  return words.some((word, at) => {
    if (isProgram(word)) return asksForBuild(baseName(word), words, at + 1);
    const program = findImageProgram(word);
    const isRun = program !== null && words.slice(Math.max(0, at - MAX_FLAGS), at).some(startsContainer);
    return isRun && asksForBuild(program, words, at + 1);
  });
}

/** A name of a builder as people write it in a sentence or title: `Docker build failed`. */
const PROSE = /(?<![\w./-])(?:Docker|Podman|Buildx|Buildah|Nerdctl|Finch)(?![\w.-])/g;

/** The same of a text that may be one for people, where a command does not begin with a capital letter. */
export function proseMentionsBuild(text: string): boolean {
  return textMentionsBuild(text.slice(0, MAX_TEXT).replace(PROSE, ' '));
}

/** Whether words ask for a build that are given to an image whose own program is a builder. */
export function imageBuilds(image: string, words: string): boolean {
  const program = findImageProgram(image);
  if (program === 'kaniko') return true;
  return program !== null && asksForBuild(program, words.split(SEPARATORS).filter(Boolean), 0);
}

/** Images that run a builder of their own: `docker:cli`, `docker/compose:1.29.2`. */
const IMAGE =
  /^(?:(?:docker\.io|registry-1\.docker\.io|index\.docker\.io)\/)?(?:library\/docker|docker|docker\/(compose|buildx-bin))(?:[:@]\S*)?$/;

/** Those of others, in any registry: `quay.io/buildah/stable`, `gcr.io/kaniko-project/executor:v1`. */
const OTHER_IMAGE =
  /\/(?:(kaniko)(?:-project)?\/executor|(buildah|podman|nerdctl)(?:\/[\w.-]+)?)(?:[:@]\S*)?$/;

function findImageProgram(word: string): string | null {
  const [, kaniko, other] = OTHER_IMAGE.exec(word) ?? [];
  if (kaniko !== undefined || other !== undefined) return kaniko ?? other ?? null;
  const [image, tool] = IMAGE.exec(word) ?? [];
  if (image === undefined || image === 'docker') return image ?? null;
  return tool === 'compose' ? 'docker-compose' : tool === undefined ? 'docker' : 'buildx';
}

/** How far from its image `docker run` is. */
const MAX_FLAGS = 40;

function startsContainer(word: string): boolean {
  return word === 'run' || word === 'create';
}

function isProgram(word: string): boolean {
  return /docker|podman|nerdctl|build|finch|minikube/i.test(word) && findProgram(word) !== undefined;
}

function asksForBuild(program: string, words: readonly string[], from: number): boolean {
  let composes = program.includes('compose');
  for (let at = from; at < Math.min(words.length, from + 20); at++) {
    const word = words[at] ?? '';
    if ((composes ? COMPOSING : BUILDING).has(word)) return true;
    if (SHORT.has(word) && words[at - 1] === 'buildx') return true;
    if (word === 'compose') composes = true;
    // a flag, or its value
    else if (!(word.startsWith('-') || GROUPS.has(word) || words[at - 1]?.startsWith('-'))) return false;
  }
  return false;
}
