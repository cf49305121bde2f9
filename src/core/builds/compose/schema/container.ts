import {
  ANY_NAME,
  COMMAND,
  ENV_FILE,
  EXTRA_HOSTS,
  FLAG,
  LIMITS,
  LIST_OR_MAP,
  MOUNTED,
  NAME,
  NULL,
  NUMBER,
  OPTIONS,
  TEXT,
  TEXT_OR_TEXTS,
  TEXTS,
  WHOLE,
} from './common.js';
import {
  among,
  between,
  type ComposeShape,
  closed,
  either,
  list,
  map,
  named,
  open,
  scalar,
  set,
} from './shape.js';

const RATES = list(closed({ path: TEXT, rate: WHOLE }));

const VOLUME = map(
  {
    type: among('bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'),
    source: TEXT,
    target: TEXT,
    read_only: FLAG,
    consistency: TEXT,
    bind: map({
      propagation: TEXT,
      create_host_path: FLAG,
      recursive: among('enabled', 'disabled', 'writable', 'readonly'),
      selinux: among('z', 'Z'),
    }),
    volume: map({ labels: LIST_OR_MAP, nocopy: FLAG, subpath: TEXT }),
    tmpfs: map({ size: either(between(['integer'], 0), TEXT), mode: NUMBER }),
    image: map({ subpath: TEXT }),
  },
  'type',
);

const NETWORK = map({
  aliases: TEXTS,
  interface_name: TEXT,
  ipv4_address: TEXT,
  ipv6_address: TEXT,
  link_local_ips: TEXTS,
  mac_address: TEXT,
  driver_opts: OPTIONS,
  priority: scalar('number'),
  gw_priority: scalar('number'),
  use_service_name_alias: FLAG,
});

const GPU: ComposeShape = {
  is: 'map',
  keys: new Map<string, ComposeShape>([
    ['capabilities', TEXTS],
    ['count', WHOLE],
    ['device_ids', TEXTS],
    ['driver', TEXT],
    ['options', LIST_OR_MAP],
  ]),
  required: [],
  others: null,
  isOpen: true,
};

const TEXT_KEYS = [
  'cgroup_parent',
  'cpuset',
  'domainname',
  'hostname',
  'image',
  'ipc',
  'isolation',
  'mac_address',
  'network_mode',
  'platform',
  'pull_refresh_after',
  'runtime',
  'stop_grace_period',
  'stop_signal',
  'user',
  'uts',
  'userns_mode',
  'working_dir',
];

const NUMBER_KEYS = [
  'cpu_shares',
  'cpu_quota',
  'cpu_period',
  'cpu_rt_period',
  'cpu_rt_runtime',
  'cpus',
  'mem_limit',
  'memswap_limit',
  'pids_limit',
  'shm_size',
];

function each(keys: readonly string[], shape: ComposeShape): Readonly<Record<string, ComposeShape>> {
  return Object.fromEntries(keys.map((key) => [key, shape]));
}

/** What a service, a job and a hook before a service's start have in common. */
export const CONTAINER: Readonly<Record<string, ComposeShape>> = {
  ...each(TEXT_KEYS, TEXT),
  ...each(NUMBER_KEYS, NUMBER),
  ...each(['init', 'oom_kill_disable', 'privileged', 'read_only'], FLAG),
  ...each(['annotations', 'environment', 'labels', 'sysctls'], LIST_OR_MAP),
  ...each(['dns', 'dns_search', 'tmpfs'], TEXT_OR_TEXTS),
  ...each(['cap_add', 'cap_drop', 'device_cgroup_rules', 'dns_opt', 'security_opt', 'volumes_from'], TEXTS),
  ...each(['configs', 'secrets'], MOUNTED),
  ...each(['command', 'entrypoint'], COMMAND),
  blkio_config: closed({
    device_read_bps: RATES,
    device_read_iops: RATES,
    device_write_bps: RATES,
    device_write_iops: RATES,
    weight: WHOLE,
    weight_device: list(closed({ path: TEXT, weight: WHOLE })),
  }),
  cgroup: among('host', 'private'),
  cpu_count: either(TEXT, between(['integer'], 0)),
  cpu_percent: either(TEXT, between(['integer'], 0, 100)),
  credential_spec: map({ config: TEXT, file: TEXT, registry: TEXT }),
  devices: list(either(TEXT, map({ source: TEXT, target: TEXT, permissions: TEXT }, 'source'))),
  env_file: ENV_FILE,
  extra_hosts: EXTRA_HOSTS,
  gpus: either(among('all'), list(GPU)),
  group_add: set(scalar('string', 'number')),
  label_file: either(TEXT, list(TEXT)),
  logging: map({ driver: TEXT, options: open(ANY_NAME, scalar('string', 'number', 'null')) }),
  mem_reservation: WHOLE,
  mem_swappiness: WHOLE,
  models: either(TEXTS, open(NAME, either(map({ endpoint_var: TEXT, model_var: TEXT }), NULL))),
  networks: either(TEXTS, named(NAME, either(NETWORK, NULL))),
  oom_score_adj: either(TEXT, between(['integer'], -1000, 1000)),
  pid: scalar('string', 'null'),
  pull_policy: {
    is: 'scalar',
    types: ['string'],
    pattern: /^(always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+)$/,
  },
  storage_opt: open(ANY_NAME, { is: 'scalar', types: [] }),
  ulimits: LIMITS,
  umask: between(['integer', 'string', 'null'], 0, 4294967295),
  use_api_socket: scalar('boolean'),
  volumes: set(either(TEXT, VOLUME)),
};
