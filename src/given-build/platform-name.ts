import { ownValue } from '../core/own-value.js';
import { suggestName } from '../core/shapes/name-suggestion.js';

const SYSTEMS = [
  'linux',
  'windows',
  'darwin',
  'freebsd',
  'netbsd',
  'openbsd',
  'solaris',
  'dragonfly',
  'illumos',
  'aix',
  'plan9',
  'wasi',
  'wasip1',
  'js',
  'android',
  'ios',
];
const ARCHITECTURES = [
  'amd64',
  'arm64',
  'arm',
  '386',
  'ppc64le',
  'ppc64',
  's390x',
  'riscv64',
  'mips64le',
  'mips64',
  'mipsle',
  'mips',
  'loong64',
  'wasm',
];
/** Other names of architectures, and the variant that an architecture has when none is said, as containerd reads them. */
const ALIASES: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  i386: '386',
  armhf: 'arm/v7',
  armel: 'arm/v6',
  'arm64/v8': 'arm64',
  'amd64/v1': 'amd64',
  arm: 'arm/v7',
};

/** Reads `OS/ARCH[/VARIANT]` as `docker buildx build --platform` does, or says what is wrong. */
export function parsePlatform(text: string): { readonly platform: string } | { readonly error: string } {
  const [system = '', ...rest] = text.trim().toLowerCase().split('/');
  const wanted = rest.join('/');
  const architecture = ownValue(ALIASES, wanted) ?? wanted;
  const [name = '', variant] = architecture.split('/');
  if (rest.length === 0 || rest.length > 2 || rest.includes('')) {
    const guess = ownValue(ALIASES, system) ?? suggestName(system, ARCHITECTURES);
    return { error: `is not OS/ARCH, such as linux/${guess ?? 'amd64'}` };
  }
  if (!SYSTEMS.includes(system)) return { error: unknown('operating system', system, SYSTEMS) };
  if (!ARCHITECTURES.includes(name)) return { error: unknown('architecture', name, ARCHITECTURES) };
  if (variant !== undefined && !/^v?\d+(\.\d+)?$/.test(variant))
    return { error: `has an unknown variant: "${variant}"; variants are v6, v7, v8` };
  return { platform: `${system}/${architecture}` };
}

function unknown(what: string, typed: string, names: readonly string[]): string {
  const nearest = suggestName(typed, names);
  return `names an unknown ${what}: "${typed}"${nearest === null ? '' : `; did you mean ${nearest}?`}`;
}
