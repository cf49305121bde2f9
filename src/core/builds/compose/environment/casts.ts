import type { ScalarValue } from '../model/node.js';

type Cast = (text: string) => ScalarValue | undefined;

const toInteger: Cast = (text) =>
  /^[-+]?[0-9]{1,18}$/.test(text) ? BigInt(text.replace('+', '')) : undefined;

const toFloat: Cast = (text) => {
  if (/^[-+]?(inf|infinity)$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (/^nan$/i.test(text)) return Number.NaN;
  return /^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[-+]?[0-9]+)?$/i.test(text) ? Number(text) : undefined;
};

const toBoolean: Cast = (text) => {
  const word = text.toLowerCase();
  if (['true', 'y', 'yes', 'on'].includes(word)) return true;
  return ['false', 'n', 'no', 'off'].includes(word) ? false : undefined;
};

const toMask: Cast = (text) =>
  /^(0x[0-9a-f]+|0b[01]+|0o?[0-7]+|0|[1-9][0-9]*)$/i.test(text)
    ? BigInt(text.replace(/^0(?=[0-7])/, '0o'))
    : undefined;

const CONTAINERS = ['services.*', 'jobs.*', 'services.*.pre_start.*'];
const WORKLOADS = ['services.*', 'jobs.*'];

const CASTS: readonly (readonly [string, Cast])[] = [
  ...['external', 'internal', 'attachable', 'enable_ipv4', 'enable_ipv6'].map(
    (key) => [`networks.*.${key}`, toBoolean] as const,
  ),
  ...['volumes', 'secrets', 'configs'].map((key) => [`${key}.*.external`, toBoolean] as const),
  ...under(CONTAINERS, toInteger, [
    'cpu_count',
    'cpu_period',
    'cpu_quota',
    'cpu_rt_period',
    'cpu_rt_runtime',
    'cpu_shares',
    'oom_score_adj',
    'pids_limit',
    'ulimits.*',
    'ulimits.*.hard',
    'ulimits.*.soft',
  ]),
  ...under(CONTAINERS, toFloat, ['cpu_percent', 'cpus']),
  ...under(CONTAINERS, toBoolean, [
    'init',
    'networks.*.use_service_name_alias',
    'oom_kill_disable',
    'privileged',
    'read_only',
    'volumes.[].read_only',
    'volumes.[].volume.nocopy',
  ]),
  ...under(CONTAINERS, toMask, ['umask']),
  ...under(WORKLOADS, toBoolean, [
    'depends_on.*.required',
    'depends_on.*.restart',
    'healthcheck.disable',
    'stdin_open',
    'tty',
  ]),
  ...under(WORKLOADS, toInteger, ['healthcheck.retries', 'ports.[].target']),
  ...under(['services.*'], toInteger, [
    'deploy.replicas',
    'deploy.update_config.parallelism',
    'deploy.rollback_config.parallelism',
    'deploy.restart_policy.max_attempts',
    'deploy.placement.max_replicas_per_node',
    'scale',
  ]),
  ...under(['services.*'], toFloat, [
    'deploy.update_config.max_failure_ratio',
    'deploy.rollback_config.max_failure_ratio',
  ]),
];

function under(
  prefixes: readonly string[],
  cast: Cast,
  keys: readonly string[],
): (readonly [string, Cast])[] {
  return prefixes.flatMap((prefix) => keys.map((key) => [`${prefix}.${key}`, cast] as const));
}

interface CastPattern {
  readonly pattern: readonly string[];
  readonly cast: Cast;
}

/** By their last key, as most texts stand at none of them. */
const PATTERNS = new Map<string, CastPattern[]>();
for (const [text, cast] of CASTS) {
  const pattern = text.split('.');
  const last = pattern.at(-1) ?? '';
  PATTERNS.set(last, [...(PATTERNS.get(last) ?? []), { pattern, cast }]);
}

const WITH_ANY = PATTERNS.get('*') ?? [];
const ABOVE_ANY = new Set(WITH_ANY.map(({ pattern }) => pattern.at(-2)));

/** Whether there may be a cast for a key below a path. */
export function mayBeCast(key: string, above: readonly string[]): boolean {
  return PATTERNS.has(key) || ABOVE_ANY.has(above[above.length - 1]);
}

/** What compose makes of a text at a place for a number or a boolean; null: texts stay texts there. */
export function findCast(path: readonly string[]): Cast | null {
  if (path.length < 3) return null;
  return findIn(PATTERNS.get(path[path.length - 1] ?? ''), path) ?? findIn(WITH_ANY, path);
}

function findIn(patterns: readonly CastPattern[] | undefined, path: readonly string[]): Cast | null {
  if (patterns === undefined) return null;
  for (const { pattern, cast } of patterns) if (matchPath(pattern, path)) return cast;
  return null;
}

/** Whether keys from the top match a pattern, in which `*` is any key; items of lists have the key `[]`. */
function matchPath(pattern: readonly string[], path: readonly string[]): boolean {
  if (pattern.length !== path.length) return false;
  for (let at = 0; at < path.length; at++) {
    if (pattern[at] !== '*' && pattern[at] !== path[at]) return false;
  }
  return true;
}
