import { type PlacedProgram, place } from './built-program.js';
import type { StageCommand } from './located-steps.js';
import { baseName, resolvePath } from './paths.js';

const GO_VALUES =
  /^--?(?:o|ldflags|tags|mod|gcflags|asmflags|installsuffix|p|pkgdir|buildmode|toolexec|compiler|gccgoflags|C|modfile|overlay|pgo)$/;

export function readGo(command: StageCommand): readonly PlacedProgram[] {
  const [verb = '', ...words] = command.words;
  if (!/^(?:build|install|get)$/.test(verb)) return [];
  const packages: string[] = [];
  let output: string | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const glued = /^--?o=(.*)$/s.exec(word)?.[1];
    if (glued !== undefined) output = glued;
    else if (GO_VALUES.test(word)) {
      at += 1;
      if (/^--?o$/.test(word)) output = words[at] ?? null;
    } else if (!word.startsWith('-')) packages.push(word);
  }
  if (verb === 'get' && words.includes('-d')) return [];
  const installed = findGoBin(command);
  const [first = '.'] = packages.slice(-1);
  const name = nameGoProgram(first, command.folder);
  if (verb === 'build')
    return [
      output === null ? { by: 'go', folder: command.folder, name } : place('go', command, output, name),
    ];
  if (packages.length < 2) return [{ by: 'go', folder: installed, name }];
  return packages.map((word) => ({ by: 'go', folder: installed, name: nameGoProgram(word, command.folder) }));
}

/** Where `go install` puts a program. */
function findGoBin({ expand }: StageCommand): string | null {
  const own = expand('$GOBIN');
  return resolvePath(null, own === '$GOBIN' ? `${expand('$GOPATH').replace(/:.*$/s, '')}/bin` : own);
}

/** `./cmd/app` is `app`, `a.b/c/d/v2@latest` is `d`, `x.go` is `x`. */
function nameGoProgram(written: string, folder: string | null): string | null {
  const path = written.replace(/@.*$/s, '').replace(/\/v\d+$/, '');
  if (path.endsWith('...') || path.includes('$')) return null;
  const file = /([^/]+)\.go$/.exec(path);
  if (file !== null) return file[1] === '*' ? null : (file[1] ?? null);
  const resolved =
    path.startsWith('.') || path.startsWith('/') ? resolvePath(folder, path) : resolvePath('/', path);
  return resolved === null || resolved === '/' ? null : baseName(resolved);
}
