import type { FileSource, ShippedStep, ShippedSteps } from '../../dockerfile/shipped/shipped-step.js';
import { formatFamiliar, type Reference } from '../../image/reference.js';
import type { LibcMismatch } from '../../rules/contract/shipped.js';
import { type CopiedPath, listCopied } from '../built/copied-files.js';
import { type LocatedStep, locateSteps, PLAIN_START } from '../built/located-steps.js';
import { baseName, isWithin } from '../built/paths.js';
import { findStart } from '../built/start-command.js';
import type { OfferImage } from '../offered-image.js';
import { textOf } from '../step-script.js';
import { findLibraries, type ImageLibraries, NO_LIBRARIES } from './image-libc.js';
import { findLinked, mayLink } from './linked-files.js';
import type { LinkedKind } from './linked-kind.js';

/** What may bring another C library, or make one do for another. */
const BRINGS_LIBC =
  /gcompat|libc6-compat|glibc|ld-linux|ld-musl|lib64|libc\.|patchelf|\bnix\b|\bldd\b|\brebuild\b/;
/** Packages of which only the build knows the names. */
const INSTALLS_OPEN = /\b(?:apk|apt-get|apt|dnf|yum|microdnf)\b[^;&|\n]*\b(?:add|install)\b[^;&|\n]*[\s"']\$/;
const LIBRARY_PATH =
  /(?:^|\/)(?:lib|lib32|lib64)\/?$|-linux-|\.so\b|(?:^|\/)ld-|(?:^|\/)(?:glibc[\w-]*|rootfs|sysroot|chroot|nix)(?:\/|$)/;
/** Folders of libraries, or of packages. */
const LIBRARY_FOLDER = /(?:^|\/)(?:deps|libs|dependencies)(?:\/|$)/;
/** Names of programs that listen. */
const SERVES = /(?:^|[-_])(?:server|api|web|http|grpc|proxy|gateway|exporter|webhook)(?:[-_]|$)/;
const NETWORK_SETTING = /(?:^|_)(?:PORT|URL|HOST|ADDR(?:ESS)?|LISTEN|BIND)\b|CGO_ENABLED[=\s"']*1/m;
const NETWORK_ARGUMENT = /:\d{2,5}\b|\bhttps?:\/\/|--?(?:addr|address|listen|port|bind|host)\b/;
const CERTIFICATES = /ca-certificates|ca-bundle|\/etc\/ssl|CGO_ENABLED[=\s"']*1/;
/** Packages that talk over the network, or use C. */
const NETWORK_PACKAGE =
  /\b(?:gin-gonic|gorilla\/|labstack\/echo|gofiber|go-chi|julienschmidt\/httprouter|grpc|go-redis|redigo|lib\/pq|go-sql-driver|mgo|mongo-driver|aws-sdk-go|client-go|client_golang|nats\.go|sarama|amqp|go-sqlite3|websocket|net\/http)\b|go-sqlite3|gorilla\//;

/** A small image with what programs in C++ and Rust need. */
const HAS_CXX = 'gcr.io/distroless/cc';

/** Images for programs in Node.js, whatever starts there. */
const FOR_NODE = /^(?:docker\.io\/library\/node|gcr\.io\/distroless\/nodejs\d*(?:-debian\d+)?)$/;
const RUNS_NODE = /^(?:node|npm|yarn|pnpm|npx|corepack|pm2(?:-runtime)?|tsx|ts-node|next|nuxt|nest)$/;

/** The name of an image behind its mirrors. */
export type FindOriginal = (reference: Reference) => Reference;

/** What is copied into images that ship and needs a C library that they do not have. `base`: behind its mirrors, null for `scratch`. */
export function findMismatches(
  base: Reference | null,
  ships: readonly ShippedSteps[],
  findOriginal: FindOriginal,
  offer: OfferImage,
): readonly LibcMismatch[] {
  const into = base === null ? NO_LIBRARIES : findLibraries(base);
  if (into === null) return [];
  const found = ships.flatMap(({ steps }) => {
    // most images copy nothing from elsewhere, and most of what they copy is not linked
    if (!mayGetLinked(steps, into, findOriginal)) return [];
    if ((into.libc === 'none' && !steps.some(isStart)) || steps.some(mayBringLibc)) return [];
    const located = locateSteps(steps, PLAIN_START);
    const onto: Onto = {
      into,
      located,
      isForNode: base !== null && FOR_NODE.test(`${base.host}/${base.path}`),
    };
    const mismatches = listCopied(located).flatMap((copied) => judge(copied, onto, findOriginal));
    return steps.some((step) => mayCopyLibraries(step, mismatches)) ? [] : mismatches;
  });
  const known = new Map(found.map((one) => [`${one.at.line}:${one.path}`, one]));
  if (known.size === 0) return [];
  const cxx = offer(HAS_CXX);
  return [...known.values()].map((one) => ({ ...one, cxx }));
}

/** Whether files that are copied, or handed on to where they are copied from, may need another C library. Nothing is parsed for it. */
function mayGetLinked(
  steps: readonly ShippedStep[],
  into: ImageLibraries,
  findOriginal: FindOriginal,
): boolean {
  const sources = new Set(listSources(steps));
  // Iterating a set that grows includes its new items.
  for (const source of sources) {
    const from = findOther(source, into, findOriginal);
    if (from !== null && mayLink(source, from.libraries.libc, from.name)) return true;
    for (const inner of listSources(source.steps)) sources.add(inner);
  }
  return false;
}

const listSources = (steps: readonly ShippedStep[]): readonly FileSource[] =>
  steps.flatMap(({ keyword, source }) => (keyword === 'copy' && source ? [source] : []));

/** The libraries of where files come from, and the name of that image behind its mirrors; null where what is made there runs here too, or nothing is known of it. */
function findOther(
  { base }: FileSource,
  into: ImageLibraries,
  findOriginal: FindOriginal,
): { readonly libraries: ImageLibraries; readonly name: string } | null {
  if (base === null) return null;
  const original = findOriginal(base);
  const libraries = findLibraries(original);
  if (libraries === null || libraries.libc === 'none') return null;
  const isSame = libraries.libc === into.libc && (into.hasCxx || libraries.libc === 'musl');
  return isSame ? null : { libraries, name: `${original.host}/${original.path}` };
}

const isStart = ({ keyword }: ShippedStep): boolean => keyword === 'cmd' || keyword === 'entrypoint';

function mayBringLibc(step: ShippedStep): boolean {
  const { keyword, words } = step;
  if (keyword === 'run') return BRINGS_LIBC.test(textOf(step)) || INSTALLS_OPEN.test(textOf(step));
  if (keyword !== 'copy' && keyword !== 'add') return false;
  return words.some(
    (word, index) => LIBRARY_PATH.test(word) || (index < words.length - 1 && /^\/?$/.test(word)),
  );
}

/** Whether a copied folder may have libraries in it, where nothing says that it has packages. */
function mayCopyLibraries(
  { keyword, words, place }: ShippedStep,
  mismatches: readonly Pick<LibcMismatch, 'kind' | 'at'>[],
): boolean {
  if (!(keyword === 'copy' || keyword === 'add') || !words.some((word) => LIBRARY_FOLDER.test(word)))
    return false;
  const packages = mismatches.filter(
    ({ kind, at }) => at.line === place.line && (kind === 'node' || kind === 'python'),
  );
  return packages.length < words.length - 1;
}

/** The image that files are copied onto. */
interface Onto {
  readonly into: ImageLibraries;
  readonly located: readonly LocatedStep[];
  readonly isForNode: boolean;
}

function judge(copied: CopiedPath, onto: Onto, findOriginal: FindOriginal): Omit<LibcMismatch, 'cxx'>[] {
  const { origin } = copied;
  const { into } = onto;
  const from = findOther(origin, into, findOriginal);
  if (from === null || origin.base === null) return [];
  const { libc } = from.libraries;
  const isOther = libc !== into.libc;
  const kind = findLinked(origin, libc, from.name)(copied.path);
  if (kind === null || !(isOther || kind === 'c++' || kind === 'rust')) return [];
  if (!isRun(kind, copied, onto) || origin.steps.some(bringsLibraries)) return [];
  return [
    {
      kind,
      path: copied.path,
      from: formatFamiliar(origin.base.tagWritten ? origin.base : { ...origin.base, tag: null }),
      built: libc === 'musl' ? 'musl' : 'glibc',
      has: isOther ? into.libc : 'glibc without C++',
      at: copied.step.place,
    },
  ];
}

/** Whether a RUN looks up the libraries of a program, to take them along. */
const bringsLibraries = ({ keyword, text }: ShippedStep): boolean =>
  keyword === 'run' && /\bldd\b|linuxdeploy|patchelf/.test(text);

/** Whether what is copied is run there as it is, where other things may be done with it. */
function isRun(
  kind: LinkedKind,
  { origin, path, destination }: CopiedPath,
  { located, isForNode }: Onto,
): boolean {
  const start = findStart(located);
  switch (kind) {
    case 'dotnet':
      return (
        start?.path != null &&
        destination !== null &&
        isWithin(start.path, destination) &&
        !/\.(?:dll|sh)$/.test(start.path)
      );
    case 'node':
    case 'python': {
      const program = start === null ? '' : baseName(start.program);
      const installs = /\b(?:npm|yarn|pnpm|pip\d?|uv|poetry)\s+(?:ci|i|install|add|sync)\b/;
      if (located.some(({ step }) => step.keyword === 'run' && installs.test(step.text))) return false;
      return kind === 'node' ? isForNode || RUNS_NODE.test(program) : program !== '';
    }
    case 'go':
      return usesNetwork(
        origin.steps,
        located.map(({ step }) => step),
        path,
      );
    default:
      return true;
  }
}

/** Go links a program with the C library where it looks names up, of hosts or users; what only computes is static. */
function usesNetwork(built: readonly ShippedStep[], run: readonly ShippedStep[], path: string): boolean {
  if (SERVES.test(baseName(path))) return true;
  const steps = [...built, ...run];
  if (steps.some(({ keyword }) => keyword === 'expose' || keyword === 'healthcheck')) return true;
  return steps.some((step) => {
    const { keyword } = step;
    const said = textOf(step);
    if (keyword === 'env') return NETWORK_SETTING.test(said);
    if (keyword === 'cmd' || keyword === 'entrypoint') return NETWORK_ARGUMENT.test(said);
    return (
      (keyword === 'run' || keyword === 'copy') && (CERTIFICATES.test(said) || NETWORK_PACKAGE.test(said))
    );
  });
}
