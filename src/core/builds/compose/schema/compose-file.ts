import {
  ANY_NAME,
  DEPENDS_ON,
  DEVICES,
  EXTRA_HOSTS,
  FLAG,
  HOOK,
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
import { CONTAINER } from './container.js';
import { among, type ComposeShape, closed, either, list, map, named, open, scalar, set } from './shape.js';

const BUILD = map({
  context: TEXT,
  dockerfile: TEXT,
  dockerfile_inline: TEXT,
  entitlements: list(TEXT),
  args: LIST_OR_MAP,
  ssh: LIST_OR_MAP,
  labels: LIST_OR_MAP,
  cache_from: list(TEXT),
  cache_to: list(TEXT),
  no_cache: FLAG,
  no_cache_filter: TEXT_OR_TEXTS,
  additional_contexts: LIST_OR_MAP,
  network: TEXT,
  provenance: scalar('string', 'boolean'),
  sbom: scalar('string', 'boolean'),
  pull: FLAG,
  target: TEXT,
  shm_size: WHOLE,
  extra_hosts: EXTRA_HOSTS,
  isolation: TEXT,
  privileged: FLAG,
  secrets: MOUNTED,
  tags: list(TEXT),
  ulimits: LIMITS,
  platforms: list(TEXT),
});

const WORKLOAD: Readonly<Record<string, ComposeShape>> = {
  build: either(TEXT, BUILD),
  depends_on: DEPENDS_ON,
  healthcheck: map({
    disable: FLAG,
    interval: TEXT,
    retries: NUMBER,
    test: either(TEXT, list(TEXT)),
    timeout: TEXT,
    start_period: TEXT,
    start_interval: TEXT,
  }),
  ports: set(
    either(
      scalar('number', 'string'),
      map({
        name: TEXT,
        mode: TEXT,
        host_ip: TEXT,
        target: WHOLE,
        published: WHOLE,
        protocol: TEXT,
        app_protocol: TEXT,
      }),
    ),
  ),
  expose: set(scalar('string', 'number')),
  stdin_open: FLAG,
  tty: FLAG,
};

const UPDATE = map({
  parallelism: WHOLE,
  delay: TEXT,
  failure_action: TEXT,
  monitor: TEXT,
  max_failure_ratio: NUMBER,
  order: among('start-first', 'stop-first'),
});

const DEPLOY = either(
  NULL,
  map({
    mode: TEXT,
    endpoint_mode: TEXT,
    replicas: WHOLE,
    labels: LIST_OR_MAP,
    rollback_config: UPDATE,
    update_config: UPDATE,
    resources: map({
      limits: map({ cpus: NUMBER, memory: TEXT, pids: WHOLE }),
      reservations: map({
        cpus: NUMBER,
        memory: TEXT,
        generic_resources: list(map({ discrete_resource_spec: map({ kind: TEXT, value: NUMBER }) })),
        devices: DEVICES,
      }),
    }),
    restart_policy: map({ condition: TEXT, delay: TEXT, max_attempts: WHOLE, window: TEXT }),
    placement: map({
      constraints: list(TEXT),
      preferences: list(map({ spread: TEXT })),
      max_replicas_per_node: WHOLE,
    }),
  }),
);

const WATCH = map(
  {
    ignore: TEXT_OR_TEXTS,
    include: TEXT_OR_TEXTS,
    path: TEXT,
    action: among('rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'),
    target: TEXT,
    exec: HOOK,
    initial_sync: scalar('boolean'),
  },
  'path',
  'action',
);

const OPTION = scalar('string', 'number', 'boolean');

const SERVICE = map({
  ...CONTAINER,
  ...WORKLOAD,
  deploy: DEPLOY,
  develop: either(NULL, map({ watch: list(WATCH) })),
  profiles: TEXTS,
  restart: TEXT,
  scale: WHOLE,
  attach: FLAG,
  container_name: { is: 'scalar', types: ['string'], pattern: /[a-zA-Z0-9][a-zA-Z0-9_.-]+/ },
  provider: map({ type: TEXT, options: open(ANY_NAME, either(OPTION, list(OPTION))) }, 'type'),
  extends: either(TEXT, closed({ service: TEXT, file: TEXT }, 'service')),
  links: TEXTS,
  external_links: TEXTS,
  pre_start: list(map({ ...CONTAINER, per_replica: FLAG })),
  post_start: list(HOOK),
  pre_stop: list(HOOK),
});

const JOB = map(
  {
    ...CONTAINER,
    ...WORKLOAD,
    profiles: TEXTS,
    triggers: map({
      manual: FLAG,
      schedule: list(
        either(
          TEXT,
          closed(
            {
              cron: TEXT,
              timezone: TEXT,
              concurrency: among('forbid', 'queue'),
              missed_fires: among('one', 'skip'),
            },
            'cron',
          ),
        ),
      ),
    }),
  },
  'triggers',
);

const EXTERNAL = either(FLAG, map({ name: TEXT }));
const OPEN_EXTERNAL = either(FLAG, open(/^name$/, TEXT));

const NETWORK = map({
  name: TEXT,
  driver: TEXT,
  driver_opts: OPTIONS,
  ipam: map({
    driver: TEXT,
    config: list(map({ subnet: TEXT, ip_range: TEXT, gateway: TEXT, aux_addresses: named(ANY_NAME, TEXT) })),
    options: named(ANY_NAME, TEXT),
  }),
  external: EXTERNAL,
  internal: FLAG,
  enable_ipv4: FLAG,
  enable_ipv6: FLAG,
  attachable: FLAG,
  labels: LIST_OR_MAP,
});

const VOLUME = map({
  name: TEXT,
  driver: TEXT,
  driver_opts: OPTIONS,
  external: EXTERNAL,
  labels: LIST_OR_MAP,
});

const SECRET = map({
  name: TEXT,
  environment: TEXT,
  file: TEXT,
  external: OPEN_EXTERNAL,
  labels: LIST_OR_MAP,
  driver: TEXT,
  driver_opts: OPTIONS,
  template_driver: TEXT,
});

const CONFIG = map({
  name: TEXT,
  content: TEXT,
  environment: TEXT,
  file: TEXT,
  external: OPEN_EXTERNAL,
  labels: LIST_OR_MAP,
  template_driver: TEXT,
});

const MODEL = map(
  { name: TEXT, model: TEXT, context_size: scalar('integer'), runtime_flags: list(TEXT) },
  'model',
);

const INCLUDE = either(
  TEXT,
  closed({ path: TEXT_OR_TEXTS, env_file: TEXT_OR_TEXTS, project_directory: TEXT }),
);

/** What the Compose specification lets stand in a file. */
export const COMPOSE_FILE: ComposeShape = map({
  version: TEXT,
  name: TEXT,
  include: list(INCLUDE),
  services: named(NAME, SERVICE),
  models: named(NAME, MODEL),
  networks: named(NAME, either(NULL, NETWORK)),
  volumes: named(NAME, either(NULL, VOLUME)),
  secrets: named(NAME, SECRET),
  configs: named(NAME, CONFIG),
  jobs: named(NAME, JOB),
});
