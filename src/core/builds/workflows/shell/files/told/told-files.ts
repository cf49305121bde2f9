import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import type { ShellCommand } from '../../shell-commands.js';
import type { FileWrite } from '../file-write.js';
import { splitCommands } from '../git-files.js';
import { calledWords } from '../lists/called-words.js';

/** How a program is told in a text which files it writes. */
interface Telling {
  /** What names files: the first group that matches. */
  readonly files: RegExp;
  /** What names files by what is fetched: the last part of an address or path. */
  readonly fetched?: RegExp;
  /** What it runs as a command of a shell. */
  readonly commands?: RegExp;
  /** Flags with a file that has the text. */
  readonly from?: RegExp;
}

const QUOTED = String.raw`["']?([^\s"';]+)`;
const ADDRESS = /^[ \t]*(?:url[ \t]*[=:][ \t]*)?["']?([a-z]+:\/\/[^\s"']+)/gim;
const EDITOR: Telling = {
  files: /(?:^|[\s+:|%$\d,])(?:w|wq|W|write|sav|saveas)!?[ \t]+([^\s|!]+)/gm,
  commands: /(?:^|[+:|])[ \t]*!(.+)/gm,
  from: /^-s$/,
};
const FTP: Telling = {
  files: /\b(?:re|p)?get\b[^\n;&]{0,300}?(?:-o[ \t]+|[ \t])([^\s;&]{1,200})[ \t]*(?=$|[\n;&])/gm,
  fetched: /\b(?:m|re|p|mre)?get\b[^\n;&]{0,300}?[ \t]([^\s;&-][^\s;&]{0,200})/gm,
  commands: /^[ \t]*!(.+)/gm,
  from: /^-[bf]$/,
};
const SQLITE: Telling = {
  files: new RegExp(
    String.raw`^[ \t]*\.(?:output|once|out|log|backup|save|clone)[ \t]+${QUOTED}|\bwritefile\s*\(\s*'([^']+)'|\b(?:vacuum\s+into|to)\s+'([^']+)'`,
    'gim',
  ),
  commands: /^[ \t]*\.(?:shell|system)[ \t]+(.+)/gm,
  from: /^-init$/,
};

const TELLINGS: ReadonlyMap<string, Telling> = new Map([
  [
    'curl',
    {
      files: new RegExp(
        String.raw`^[ \t]*-{0,2}(?:output|o|dump-header|D|cookie-jar|c|trace|trace-ascii|stderr)[ \t]*[=: \t][ \t]*${QUOTED}`,
        'gm',
      ),
      fetched: ADDRESS,
      from: /^(?:-[a-zA-Z]*K|--config)$/,
    },
  ],
  ['aria2c', { files: /^[ \t]+out=(.+)$/gm, fetched: ADDRESS, from: /^(?:-i|--input-file)$/ }],
  [
    'wget',
    { files: /^[ \t]*output_document[ \t]*=[ \t]*(\S+)/gm, fetched: ADDRESS, from: /^(?:-i|--input-file)$/ },
  ],
  ['ed', EDITOR],
  ['ex', EDITOR],
  ['vi', EDITOR],
  ['vim', EDITOR],
  ['nvim', EDITOR],
  ['emacs', { files: /\((?:write-file|append-to-file|write-region)\b[^)"]{0,300}"([^"]{1,300})"/g }],
  ['sftp', FTP],
  ['ftp', FTP],
  ['lftp', FTP],
  ['sqlite3', SQLITE],
  ['duckdb', SQLITE],
  [
    'psql',
    {
      files: new RegExp(
        String.raw`\\(?:o|out|g|gx|w|write)[ \t]+${QUOTED}|\\copy\b[^\n]{0,300}?\bto[ \t]+${QUOTED}`,
        'gi',
      ),
      commands: /\\!(.+)/g,
      from: /^(?:-f|--file)$/,
    },
  ],
  [
    'mysql',
    {
      files: /\binto\s+(?:out|dump)file\s+["']([^"']+)|(?:\\T|\btee)[ \t]+(\S+)/gi,
      commands: /(?:\\!|\bsystem\b)(.+)/g,
    },
  ],
  ['gnuplot', { files: /\bset\s+output\s+["']([^"']+)/g }],
]);
/** More commands than people join in a pipe. */
const MAX_STAGES = 12;

/** What a script tells programs in texts that they read: `curl -K x`, `ed <<X`, `sqlite3 db '.output FILE'`. */
export function listTold(
  commands: readonly ShellCommand[],
  index: number,
  readNamed: (path: TracedText, folder: string | null) => string | null,
): { readonly writes: readonly FileWrite[]; readonly commands: readonly (readonly TracedText[])[] } {
  const command = commands[index];
  const [program, ...given] = command === undefined ? [] : calledWords(command.words.map(({ text }) => text));
  const telling = TELLINGS.get(baseName(program?.value ?? ''));
  if (command === undefined || program === undefined || telling === undefined)
    return { writes: [], commands: [] };
  const { files, fetched, commands: run, from } = telling;
  const named = given.filter((_, at) => from?.test(given[at - 1]?.value ?? '') === true);
  const joined = given.flatMap((word) => {
    const [flag] = /^--(?:config|input-file|file)=/.exec(word.value) ?? [];
    return flag === undefined ? [] : [word.slice(flag.length)];
  });
  const { input } = command;
  const read = [...named, ...joined, ...(input?.kind === 'file' ? [input.path] : []), ...listFiles(command)];
  const told = [
    ...read.flatMap((path) => {
      const text = readNamed(path, command.folder);
      return text === null ? [] : [path.as(text)];
    }),
    ...(input?.kind === 'document' ? [input.text] : []),
    ...(input?.kind === 'other' ? (input.texts ?? []) : []),
    ...listPrinted(commands, index),
  ];
  const isFetching = /^(?:curl|wget|aria2c)$/.test(baseName(program.value));
  const texts = isFetching ? told : [...told, ...given];
  const find = (pattern: RegExp | undefined, all: readonly TracedText[]): readonly TracedText[] =>
    pattern === undefined
      ? []
      : all.flatMap((text) =>
          [...text.value.matchAll(pattern)].flatMap(([, ...groups]) => {
            const found = groups.find((group) => group !== undefined);
            return found === undefined ? [] : [text.as(found.trim())];
          }),
        );
  const names = find(fetched, texts).map((word) => word.as(baseName(word.value.replace(/[?#].*$/, ''))));
  return {
    writes: [...find(files, texts), ...names].map((path) => ({ path })),
    commands: find(run, texts).flatMap(splitCommands),
  };
}

function listFiles({ input }: ShellCommand): readonly TracedText[] {
  return input?.kind === 'other' ? (input.files ?? []) : [];
}

/** The words that commands before it print: `printf '…' | curl -K -`. */
function listPrinted(commands: readonly ShellCommand[], index: number): readonly TracedText[] {
  const found: TracedText[] = [];
  for (let at = index; at > index - MAX_STAGES && commands[at]?.input?.kind === 'other'; at--) {
    const { words = [], input } = commands[at - 1] ?? {};
    found.push(...words.slice(1).map(({ text }) => text.as(text.value.replaceAll('\\n', '\n'))));
    if (input?.kind === 'document') found.push(input.text);
  }
  return found;
}
