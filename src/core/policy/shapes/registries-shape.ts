import { normaliseHost } from '../../image/docker-hub.js';
import { parseHostPattern } from '../../image/pattern/host-pattern.js';
import { list } from '../../shapes/collection-shape.js';
import { field } from '../../shapes/field.js';
import type { Shape, ShapeValue } from '../../shapes/shape.js';
import { struct } from '../../shapes/struct-shape.js';
import { type Failure, text } from '../../shapes/text-shape.js';
import { wholeNumber } from '../../shapes/value-shapes.js';
import type { Inheritance } from './setting.js';
import { signedBy } from './signer-shape.js';

/** What holds where a policy says nothing. */
export const REGISTRY_DEADLINE = 20;
export const REGISTRY_REQUESTS = 200;

const host = text({
  what: 'a registry such as registry.acme.com:5000',
  parse: (source): string | Failure => {
    const parsed = parseHostPattern(source);
    if (typeof parsed === 'string') return normaliseHost(parsed);
    return 'error' in parsed
      ? parsed
      : { error: 'is a pattern; name each registry that is asked without encryption' };
  },
});

const seconds = text({
  what: 'a number of seconds such as 20s',
  parse: (source): number | Failure => {
    const digits = /^(\d{1,2})s$/.exec(source)?.[1];
    return digits === undefined || Number(digits) === 0 || Number(digits) > 60
      ? { error: 'is not a number of seconds from 1s to 60s; write digits and an s: 20s' }
      : Number(digits);
  },
  print: (value: number) => `${value}s`,
  schema: { pattern: '^\\d{1,2}s$', description: 'Seconds, such as 20s.', examples: ['20s'] },
});

const path = text({
  what: 'a file such as ./trusted-root.json',
  parse: (source): string | Failure => {
    if (source.trim() === '' || source.length > 1000)
      return { error: 'is not a file; write one such as ./trusted-root.json' };
    if (/^\/|\\|:\/\/|\p{Cc}/u.test(source))
      return { error: 'is not a file of the repository; write ./FILE, or a path from its root' };
    return source.endsWith('/') ? { error: 'names a folder; name a file in it' } : source;
  },
  schema: { minLength: 1, examples: ['./trusted-root.json', '.github/trusted-root.jsonl'] },
});

const policies = struct(
  {
    'signed-by': field(
      signedBy,
      'Who must have signed a policy that "extends" names by a tag; of a list, any of them.',
      { required: 'signed-by: { issuer: https://token.actions.githubusercontent.com, subject: … }' },
    ),
  },
  { what: 'a map of who signs policies', home: { inside: '"policies" of "registries"' } },
);

const written = struct(
  {
    policies: field(policies, 'When "extends" may name a policy in a registry by a tag.'),
    'trusted-root': field(
      path,
      "A file with the authorities and logs that signatures are verified with, in place of Sigstore's own: JSON, or JSON lines as gh attestation trusted-root prints them. ./ starts at this policy, anything else at the root of its repository.",
    ),
    insecure: field(
      list(host, { what: 'registries', distinct: true }),
      'Registries that are asked over http, without encryption.',
      { otherwise: [] },
    ),
    deadline: field(seconds, `How long a run may wait for registries. Default: ${REGISTRY_DEADLINE}s.`),
    requests: field(
      wholeNumber({ what: 'a number of requests such as 200', from: 1, to: 10_000 }),
      `How many requests a run may send to registries. Default: ${REGISTRY_REQUESTS}.`,
    ),
  },
  { what: 'a map about registries', home: { inside: '"registries" under "settings"' } },
);

export const registries: Shape<RegistrySettings> = {
  ...written,
  print: ({ policies: signed, trustedRoot, insecure, deadline, requests }) =>
    written.print({
      policies: signed,
      trustedRoot,
      insecure,
      deadline: deadline ?? REGISTRY_DEADLINE,
      requests: requests ?? REGISTRY_REQUESTS,
    }),
};

/** How registries are asked; the deadline is in seconds. Null: the default. */
export type RegistrySettings = ShapeValue<typeof written>;

/** Whoever waits less or asks less knows less, and what is not known may be milder than what is false. */
export const REGISTRY_INHERITANCE: Inheritance<RegistrySettings> = {
  join: (above, written) => ({
    // each says it of what it extends itself
    policies: written.policies,
    trustedRoot: above.trustedRoot,
    insecure: above.insecure,
    deadline: written.deadline ?? above.deadline,
    requests: written.requests ?? above.requests,
  }),
  findLoosenings: (written, above) => {
    const deadline = above.deadline ?? REGISTRY_DEADLINE;
    const requests = above.requests ?? REGISTRY_REQUESTS;
    const added = written.insecure.filter((name) => !above.insecure.includes(name));
    return [
      ...(written.trustedRoot === null
        ? []
        : [{ step: '.trusted-root', message: 'trusts other authorities; remove it' }]),
      ...added.map((name) => ({
        step: '.insecure',
        message: `asks ${name} without encryption; remove it`,
      })),
      ...(written.deadline !== null && written.deadline < deadline
        ? [{ step: '.deadline', message: `gives up sooner; write ${deadline}s or more` }]
        : []),
      ...(written.requests !== null && written.requests < requests
        ? [{ step: '.requests', message: `asks less; write ${requests} or more` }]
        : []),
    ];
  },
};
