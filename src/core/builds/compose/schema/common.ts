import { among, closed, either, list, map, named, open, scalar, set } from './shape.js';

export const TEXT = scalar('string');
export const FLAG = scalar('boolean', 'string');
export const NUMBER = scalar('number', 'string');
export const WHOLE = scalar('integer', 'string');
export const NULL = scalar('null');
export const ANY_NAME = /^.+$/;
export const NAME = /^[a-zA-Z0-9._-]+$/;

export const TEXTS = set(TEXT);
export const TEXT_OR_TEXTS = either(TEXT, TEXTS);
export const LIST_OR_MAP = either(named(/.+/, scalar('string', 'number', 'boolean', 'null')), set(TEXT));
export const COMMAND = either(NULL, TEXT, list(TEXT));
export const OPTIONS = open(ANY_NAME, scalar('string', 'number'));
export const EXTRA_HOSTS = either(named(/.+/, either(TEXT, list(TEXT))), set(TEXT));

export const LIMITS = open(/^[a-z]+$/, either(WHOLE, map({ hard: WHOLE, soft: WHOLE }, 'soft', 'hard')));

export const MOUNTED = list(
  either(TEXT, map({ source: TEXT, target: TEXT, uid: TEXT, gid: TEXT, mode: NUMBER })),
);

export const DEVICES = list(
  map(
    { capabilities: TEXTS, count: WHOLE, device_ids: TEXTS, driver: TEXT, options: LIST_OR_MAP },
    'capabilities',
  ),
);

export const HOOK = map(
  { command: COMMAND, user: TEXT, privileged: FLAG, working_dir: TEXT, environment: LIST_OR_MAP },
  'command',
);

export const ENV_FILE = either(
  TEXT,
  list(either(TEXT, closed({ path: TEXT, format: TEXT, required: FLAG }, 'path'))),
);

export const DEPENDS_ON = either(
  TEXTS,
  named(
    NAME,
    map(
      {
        restart: FLAG,
        required: scalar('boolean'),
        condition: among('service_started', 'service_healthy', 'service_completed_successfully'),
      },
      'condition',
    ),
  ),
);
