import { addFlags, type Builder, defineFlags } from './builder.js';

/** What `nerdctl` takes with every command: `initRootCmdFlags` of its cmd/nerdctl/main.go. */
const WIDE = defineFlags(
  `address host namespace snapshotter storage-driver cni-path cni-netconfpath data-root cgroup-manager hosts-dir
  host-gateway-ip bridge-ip cdi-spec-dirs userns-remap global-dns global-dns-opts global-dns-search`,
  'debug debug-full insecure-registry experimental kube-hide-dupe selinux-enabled help version',
  { h: 'help' },
);

/** `nerdctl` and `finch`, which hands its words on to it. */
export const NERDCTL: Builder = {
  name: 'nerdctl',
  before: addFlags(
    defineFlags('', '', { a: 'address', H: 'host', n: 'namespace', D: 'debug', v: 'version' }),
    WIDE,
  ),
  build: addFlags(
    defineFlags(
      `buildkit-host add-host tag file target build-arg output progress provenance secret allow attest ssh sbom cache-from
      cache-to network platform build-context iidfile label source-policy-file ipfs-address`,
      'no-cache pull quiet rm ipfs push load',
      { f: 'file', t: 'tag', o: 'output', q: 'quiet' },
    ),
    WIDE,
  ),
  defaults: ['Dockerfile', 'Containerfile'],
  fileIn: ['folder'],
};
