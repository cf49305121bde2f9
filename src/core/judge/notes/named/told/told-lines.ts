import { isActionFile, isWorkflowFile } from '../../../../builds/build-files.js';
import { sayOfficialName } from '../../../../builds/judged/notes/official-names.js';
import { isOfficial } from '../../../../image/official-images.js';
import { parseReference } from '../../../../image/reference.js';
import { type Message, own, say } from '../../../../message.js';
import type { AddedLine } from '../added-lines.js';
import { listRemoteContexts, type RemoteContext } from './remote-contexts.js';

/** What is said of a line that a change adds, whatever the policy approves. */
export interface ToldLine {
  readonly kind: 'remote' | 'official' | 'dockerfile';
  readonly file: string;
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly written: string;
  readonly message: Message;
  /** A note on the builds there says the same. */
  readonly isOfBuild: boolean;
}

/** Also as texts of a list: `["docker", "tag", …]`. */
const MARKS = /["'`,[\]()]/g;
const TOOL = /\b(?:docker|podman|nerdctl|buildah|finch)\b/;
/** `docker tag OTHER NAME`. */
const TAGGING = /^\w+(?:\s+image)?\s+tag\s+\S{1,300}\s+([\w./:-]{1,200})/g;
const BUILDING = /\b(?:build|bud)\b/;
/** `docker build -t NAME`. */
const TAG = /\s(?:-t|--tag)[\s=]+([\w./:-]{1,200})/g;
const COMMENT = /^\s*(?:#|\/\/)/;
const MAX_LINE = 2_000;

type OfficialName = Pick<ToldLine, 'file' | 'line' | 'column' | 'written'>;

export function listToldLines(file: string, lines: readonly AddedLine[]): readonly ToldLine[] {
  return [
    ...listRemoteContexts(file, lines).map(
      (each): ToldLine => ({
        ...each,
        kind: 'remote',
        message: describeRemote(each),
        isOfBuild: each.name !== null,
      }),
    ),
    ...listOfficialNames(file, lines).map(
      (each): ToldLine => ({
        ...each,
        kind: 'official',
        message: sayOfficialName(own('This changed line'), each.written),
        isOfBuild: true,
      }),
    ),
  ];
}

function describeRemote({ written, name }: RemoteContext): Message {
  return name === null
    ? say`This changed line builds from ${written}. What is there is not read, so it is not known which images the build pulls.`
    : say`This changed line puts ${written} in the place of ${name} wherever the Dockerfile names that. It is a named context from elsewhere, not an image: what is there is not read, so it is not judged.`;
}

/** Names of official images that added lines give other ones, and the line in their place did not. */
function listOfficialNames(file: string, lines: readonly AddedLine[]): readonly OfficialName[] {
  // builds of a workflow are read by themselves
  const isStep = isWorkflowFile(file) || isActionFile(file);
  return lines.flatMap(({ line, text, removed }) => {
    if (text.length > MAX_LINE || COMMENT.test(text)) return [];
    return listCommands(text).flatMap(({ command, at }) => {
      const isBuild = !isStep && BUILDING.test(command);
      const found = [...command.matchAll(TAGGING), ...(isBuild ? command.matchAll(TAG) : [])];
      return found.flatMap(({ 0: match, 1: written = '', index }) => {
        const reference = parseReference(written);
        if ('error' in reference || !isOfficial(reference)) return [];
        if (removed.some((before) => before.includes(written))) return [];
        return [{ file, line, column: at + index + match.length - written.length + 1, written }];
      });
    });
  });
}

/** The commands of builders in a line, from the name of the program on. */
function listCommands(text: string): readonly { readonly command: string; readonly at: number }[] {
  return [...text.replace(MARKS, ' ').matchAll(/[^;&|]+/g)].flatMap(({ 0: part, index }) => {
    const start = part.search(TOOL);
    return start === -1 ? [] : [{ command: part.slice(start), at: index + start }];
  });
}
