import type { ByteString } from '../go/byte-string.js';
import { quote } from '../go/quote.js';
import { toLower } from '../go/unicode.js';
import { Refusal } from '../refusal.js';

export interface Platform {
  readonly os: ByteString;
  readonly osVersion: ByteString;
  readonly osFeatures: readonly ByteString[];
  readonly architecture: ByteString;
  readonly variant: ByteString;
}

const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const OS_TEXT = '^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.%-]*)((?:\\+[A-Za-z0-9_.%-]+)*)\\))?$';
const SPECIFIER = /^[A-Za-z0-9_.-]+$/;
const SPECIFIER_TEXT = '^[A-Za-z0-9_.-]+$';

const SYSTEMS = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  ),
);
const ARCHITECTURES = new Set(
  (
    '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 ' +
    'mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm'
  ).split(' '),
);

const known = new Map<ByteString, Platform>();

/**
 * `os/arch[/variant]`, `os` or `arch`, on a linux/amd64 builder.
 * @throws Refusal as `Parse` of github.com/containerd/platforms fails.
 */
export function parsePlatform(specifier: ByteString): Platform {
  const earlier = known.get(specifier);
  if (earlier !== undefined) return earlier;
  const platform = readPlatform(specifier);
  // A few recur again and again; hostile files may have any number.
  if (known.size < 32 && specifier.length < 32) known.set(specifier, platform);
  return platform;
}

function readPlatform(specifier: ByteString): Platform {
  if (specifier.includes('*')) throw refuse(`${quote(specifier)}: wildcards not yet supported`);
  const parts = specifier.split('/');
  // Go splits into four at most; the fourth with a slash in it is as wrong as a fifth.
  if (parts.length > 4) parts.splice(3, parts.length, parts.slice(3).join('/'));
  const system = parseSystem(parts[0] ?? '', specifier);
  for (const part of parts.slice(1)) {
    if (SPECIFIER.test(part)) continue;
    const rule = `platform specifier component must match ${quote(SPECIFIER_TEXT)}`;
    throw refuse(`${quote(part)} is an invalid component of ${quote(specifier)}: ${rule}`);
  }
  const [first = '', architecture, variant = '', tooMany] = parts;
  if (tooMany !== undefined) throw refuse(`${quote(specifier)}: cannot parse platform specifier`);
  if (architecture === undefined) return parseSingle(first, system, specifier);
  const machine = normalizeMachine(architecture, variant);
  if (parts.length === 2 && machine.architecture === 'arm' && machine.variant === 'v7') machine.variant = '';
  if (parts.length === 3 && machine.architecture === 'arm64' && machine.variant === '')
    machine.variant = 'v8';
  return { ...system, ...machine };
}

type System = Pick<Platform, 'os' | 'osVersion' | 'osFeatures'>;

function parseSystem(part: ByteString, specifier: ByteString): System {
  const match = OS.exec(part);
  if (match === null) {
    const rule = `OSAndVersion specifier component must match ${quote(OS_TEXT)}`;
    throw refuse(`${quote(part)} is an invalid OS component of ${quote(specifier)}: ${rule}`);
  }
  const [, os = '', version = '', features = ''] = match;
  return {
    os: normalizeSystem(os),
    osVersion: decodeOption(version, () => `${quote(specifier)} has an invalid OS version ${quote(version)}`),
    osFeatures: features
      .split('+')
      .slice(1)
      .map((feature) =>
        decodeOption(
          feature,
          () => `${quote(specifier)} has invalid OS features: invalid os feature ${quote(feature)}`,
        ),
      )
      .filter((feature) => feature !== ''),
  };
}

function parseSingle(part: ByteString, system: System, specifier: ByteString): Platform {
  if (SYSTEMS.has(system.os)) return { ...system, architecture: 'amd64', variant: '' };
  const machine = normalizeMachine(part, '');
  if (machine.architecture === 'arm' && machine.variant === 'v7') machine.variant = '';
  if (!ARCHITECTURES.has(machine.architecture)) {
    throw refuse(`${quote(specifier)}: unknown operating system or architecture`);
  }
  return { ...system, os: 'linux', ...machine };
}

function refuse(reason: ByteString): Refusal {
  return new Refusal(`${reason}: invalid argument`);
}

/** Go's `url.PathUnescape`. */
function decodeOption(text: ByteString, describe: () => ByteString): ByteString {
  const bad = /%(?![0-9A-Fa-f]{2}).{0,2}/s.exec(text);
  if (bad !== null) throw new Refusal(`${describe()}: invalid URL escape ${quote(bad[0])}`);
  return text.replace(/%(..)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** `Normalize` of github.com/containerd/platforms. */
export function normalizePlatform(platform: Platform): Platform {
  const { architecture, variant } = normalizeMachine(platform.architecture, platform.variant);
  const osFeatures = [...new Set(platform.osFeatures)].sort();
  return { ...platform, os: normalizeSystem(platform.os), osFeatures, architecture, variant };
}

function normalizeSystem(os: ByteString): ByteString {
  const name = toLower(os);
  return name === 'macos' ? 'darwin' : name;
}

function normalizeMachine(
  architecture: ByteString,
  variant: ByteString,
): { architecture: ByteString; variant: ByteString } {
  const [name, version] = [toLower(architecture), toLower(variant)];
  switch (name) {
    case 'i386':
      return { architecture: '386', variant: '' };
    case 'x86_64':
    case 'x86-64':
    case 'amd64':
      return { architecture: 'amd64', variant: version === 'v1' ? '' : version };
    case 'aarch64':
    case 'arm64':
      return { architecture: 'arm64', variant: normalizeArm64(version) };
    case 'armhf':
      return { architecture: 'arm', variant: 'v7' };
    case 'armel':
      return { architecture: 'arm', variant: 'v6' };
    case 'arm':
      return {
        architecture: 'arm',
        variant: version === '' ? 'v7' : /^[5678]$/.test(version) ? `v${version}` : version,
      };
    default:
      return { architecture: name, variant: version };
  }
}

function normalizeArm64(version: ByteString): ByteString {
  if (version === '8' || version === 'v8' || version === 'v8.0') return '';
  return version === '9' || version === '9.0' || version === 'v9.0' ? 'v9' : version;
}

/** `Format`: without version and features of the system. */
export function formatPlatform(platform: Platform): ByteString {
  return platform.os === '' ? 'unknown' : joinPath([platform.os, platform.architecture, platform.variant]);
}

/** `FormatAll`. */
export function formatWholePlatform(platform: Platform): ByteString {
  if (platform.os === '') return 'unknown';
  const features = [...new Set(platform.osFeatures)].sort().map((feature) => `+${encodeOption(feature)}`);
  const options = encodeOption(platform.osVersion) + features.join('');
  const os = options === '' ? platform.os : `${platform.os}(${options})`;
  return joinPath([os, platform.architecture, platform.variant]);
}

function encodeOption(text: ByteString): ByteString {
  return text.replace(/[%+()/]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Go's `path.Join`, which resolves `.` and `..` as well. */
function joinPath(parts: readonly ByteString[]): ByteString {
  const out: ByteString[] = [];
  for (const part of parts.join('/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && out.length > 0 && out.at(-1) !== '..') out.pop();
    else out.push(part);
  }
  return out.length === 0 ? '.' : out.join('/');
}
