import type { ShippedTools } from '../../rules/contract/shipped.js';
import type { Toolchain } from './built-program.js';
import { baseName, folderOf, resolvePath } from './paths.js';
import type { StartCommand } from './start-command.js';

/** What has to be copied, where to, and how it is started there. */
export type Shipped = Pick<ShippedTools, 'copied' | 'to' | 'start'>;

/** Where nothing is said of it. */
export const NOTHING: Shipped = { copied: null, to: '', start: null };

/** Programs that send the files of a folder and do nothing else. */
const SENDS_FILES = /^(?:serve|http-server|pushstate-server|spa-http-server|local-web-server|superstatic)$/;
/** What is built with these is known from what is started alone; null where that is something else. */
export const STARTED: Partial<Readonly<Record<Toolchain, (start: StartCommand) => Shipped | null>>> = {
  java: findJar,
  dotnet: findAssembly,
  bundler: findPages,
};

/** Whether a script is started, which is not what was built. */
export const isScript = ({ program }: StartCommand): boolean => /\.(?:sh|bash|py|js|pl|rb)$/.test(program);

/** In a list variables are not expanded. */
export const keepStart = (words: readonly string[]): readonly string[] | null =>
  words.some((word) => /[$`]/.test(word)) ? null : words.filter((word) => word !== '');

function findJar({ program, words, folder }: StartCommand): Shipped | null {
  if (baseName(program) !== 'java') return null;
  const flag = words.indexOf('-jar');
  const at = flag < 0 ? -1 : words.findIndex((word, index) => index > flag && !word.startsWith('-'));
  const jar = at < 0 ? null : resolvePath(folder, words[at] ?? '');
  if (jar === null) return NOTHING;
  const given = words.map((word, index) => (index === at ? '/app.jar' : word));
  return { copied: jar, to: '/app.jar', start: keepStart(['java', ...given]) };
}

function findAssembly({ program, words, folder }: StartCommand): Shipped | null {
  const [assembly = '', ...others] = words;
  if (program !== 'dotnet' || !/\.dll$/i.test(assembly)) return null;
  const path = resolvePath(folder, assembly);
  const name = baseName(assembly);
  return path === null
    ? NOTHING
    : {
        copied: folderOf(path),
        to: '/app',
        start: keepStart(['dotnet', `/app/${name}`, ...others]),
      };
}

function findPages({ program, words, folder }: StartCommand): Shipped | null {
  const [runner = '', ...rest] = [baseName(program), ...words].filter(
    (word) => !/^(?:npx|-y|--yes)$/.test(word),
  );
  if (!SENDS_FILES.test(runner)) return null;
  const operand = rest.find(
    (word, index) =>
      !word.startsWith('-') && !/^-(?:l|p|-port|-listen|c|-config)$/.test(rest[index - 1] ?? ''),
  );
  const copied = operand === undefined ? folder : resolvePath(folder, operand);
  return { copied, to: '/usr/share/nginx/html', start: null };
}
