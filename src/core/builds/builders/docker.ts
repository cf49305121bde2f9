import { type Builder, defineFlags } from './builder.js';

/** `docker` and `buildx`: `--invoke` and `--on` are flags of `buildx debug`; the hidden and the old ones of `build` too. */
export const DOCKER: Builder = {
  name: 'docker',
  before: defineFlags(
    'config context host log-level tlscacert tlscert tlskey builder invoke on progress',
    'debug tls tlsverify detach version help',
    { c: 'context', H: 'host', l: 'log-level', D: 'debug', v: 'version', h: 'help' },
  ),
  build: defineFlags(
    `add-host allow annotation attest build-arg build-context builder cache-from cache-to call cgroup-parent cpu-period
    cpu-quota cpu-shares cpuset-cpus cpuset-mems file iidfile isolation label memory memory-swap metadata-file network
    no-cache-filter output platform policy print progress provenance resource root sbom secret security-opt shm-size ssh
    tag target ulimit`,
    'check compress debug disable-content-trust force-rm load no-cache pull push quiet rm squash detach',
    { f: 'file', t: 'tag', o: 'output', m: 'memory', c: 'cpu-shares', q: 'quiet', D: 'debug' },
  ),
  defaults: ['Dockerfile'],
  fileIn: ['folder'],
};
