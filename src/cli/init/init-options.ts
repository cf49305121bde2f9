import { addDays, type Day, isDay } from '../../core/day.js';
import { parsePathGlob } from '../../core/glob/path-glob.js';
import { parsePattern } from '../../core/image/pattern/pattern.js';
import type { Updates } from '../../core/starting-policy/entries/updates.js';
import { isPublicRegistry } from '../../core/starting-policy/found/public-registries.js';
import type { CommandLine } from '../options/command-line.js';
import { failUsage, type Result } from '../result.js';

/** Options of `init`, read. */
export interface InitOptions {
  readonly blockFrom: Day;
  /** The name of a ready-made policy; null: what is in use. */
  readonly from: string | null;
  readonly own: readonly string[];
  readonly updates: Updates;
  /** Globs of paths that are never read. */
  readonly ignore: readonly string[];
  readonly runImages: boolean;
  readonly workflow: boolean;
  /** Pull requests come from forks. */
  readonly forks: boolean;
  readonly baseline: boolean;
  readonly force: boolean;
  /** Nothing is written. */
  readonly dry: boolean;
}

/** How long findings only warn, in days, unless the person says otherwise. */
const PATIENCE = 30;

export function readInitOptions({ operands, options }: CommandLine, today: Day): Result<InitOptions> {
  const typed = options.get('block-from')?.at(-1);
  const blockFrom = typed === 'today' ? today : (typed ?? addDays(today, PATIENCE));
  if (!isDay(blockFrom))
    return failUsage(`--block-from must be a date such as ${addDays(today, PATIENCE)}, not "${blockFrom}"`);
  if (blockFrom < today || (blockFrom === today && !options.has('baseline')))
    return failUsage(
      `--block-from ${blockFrom} is not after today (${today}), so what is found would block at once; write a later day, or record it with --baseline`,
    );
  if (options.has('baseline') && operands.length > 0)
    return failUsage(
      `--baseline is about the whole repository: leave out ${operands[0]}, or write it later with check --write-baseline`,
    );
  if (options.has('forks') && !options.has('workflow'))
    return failUsage('--forks says which workflow is written: add --workflow');
  const from = options.get('from')?.at(-1) ?? null;
  if (from !== null && options.has('updates'))
    return failUsage(
      '--updates is about the versions in use, and --from approves others: leave out one of the two',
    );
  const own: string[] = [];
  for (const text of options.get('own') ?? []) {
    const place = text.replace(/\/(?:\*\*)?$/, '');
    const wrong = findFault(place);
    if (wrong !== null) return failUsage(`--own "${text}" ${wrong}`);
    own.push(place);
  }
  const ignore = (options.get('ignore') ?? []).map((glob) => glob.replace(/^\.\/|(?<=.)\/$/g, ''));
  for (const glob of ignore) {
    const parsed = parsePathGlob(glob);
    if ('error' in parsed) return failUsage(`--ignore "${glob}" ${parsed.error}`);
  }
  return {
    value: {
      blockFrom,
      from,
      own,
      updates: (options.get('updates')?.at(-1) ?? 'none') as Updates,
      ignore,
      runImages: options.has('run-images'),
      workflow: options.has('workflow'),
      forks: options.has('forks'),
      baseline: options.has('baseline'),
      force: options.has('force'),
      dry: options.has('dry-run') || options.has('stdout'),
    },
  };
}

/** Why a place cannot be somebody's own as a whole; null: it can. */
function findFault(place: string): string | null {
  const [host = ''] = place.split('/', 1);
  if (/[*{}]/.test(place)) return 'has a wildcard; write the registry or the folder itself';
  if (!/[.:]/.test(host) && host !== 'localhost')
    return `does not begin with a registry; write registry.example.com/${place}, or docker.io/${place} for Docker Hub`;
  const pattern = parsePattern(`${place}/**`);
  if ('error' in pattern) return pattern.error;
  if (!place.includes('/') && isPublicRegistry(host))
    return `is a registry where others publish too; add your folder, such as ${host}/acme`;
  return null;
}
