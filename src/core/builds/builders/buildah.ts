import { addFlags, type Builder, defineFlags } from './builder.js';

/** Flags of podman and buildah that name settings of registries. */
export const SETTING_FILES = ['registries-conf', 'registries-conf-dir', 'short-name-alias-conf'];

const SETTING = new RegExp(`^--(?:${SETTING_FILES.join('|')})(?:=|$)`);

/** Whether a word is a flag that names such settings. */
export function namesSettings(word: string): boolean {
  return SETTING.test(word);
}

/** What `buildah` takes with every command: `mainInit` of its cmd/buildah/main.go. */
const BUILDAH_WIDE = defineFlags(
  `registries-conf registries-conf-dir short-name-alias-conf root runroot cgroup-manager storage-driver imagestore
  storage-opt userns-uid-map userns-gid-map default-mounts-file log-level cpu-profile memory-profile`,
  'debug transient-store help version',
  { h: 'help' },
);

/** `GetBudFlags`, `GetLayerFlags` and `GetFromAndBudFlags` of buildah's pkg/cli/common.go. */
const BUILD = defineFlags(
  `add-host annotation arch authfile blob-cache build-arg build-arg-file build-context cache-from cache-to cache-ttl
  cap-add cap-drop cdi-config-dir cert-dir cgroup-parent cgroupns compression-format compression-level cpp-flag cpu-period
  cpu-quota cpu-shares cpuset-cpus cpuset-mems creds cw decryption-key device dns dns-option dns-search env file format
  from group-add hooks-dir ignorefile iidfile iidfile-raw ipc isolation jobs label layer-label logfile loglevel manifest
  memory memory-swap metadata-file mount network os os-feature os-version output pid platform retry retry-delay
  runtime-flag rusage-logfile sbom sbom-image-output sbom-image-purl-output sbom-merge-strategy sbom-output
  sbom-purl-output sbom-scanner-command sbom-scanner-image secret security-opt shm-size sign-by signature-policy
  source-date-epoch source-policy-file ssh tag target timestamp ulimit unsetannotation unsetenv unsetlabel userns
  userns-gid-map userns-gid-map-group userns-uid-map userns-uid-map-user uts variant volume`,
  `all-platforms compat-volumes compress created-annotation disable-compression disable-content-trust force-compression
  force-rm http-proxy identity-label inherit-annotations inherit-labels layers log-rusage logsplit no-cache no-hostname
  no-hosts omit-history pull pull-always pull-never quiet rewrite-timestamp rm save-stages skip-unused-stages squash
  stage-labels stdin tls-verify`,
  {
    f: 'file',
    t: 'tag',
    o: 'output',
    m: 'memory',
    c: 'cpu-shares',
    q: 'quiet',
    v: 'volume',
    D: 'disable-compression',
    h: 'help',
    net: 'network',
    purge: 'rm',
    'override-arch': 'arch',
    'override-os': 'os',
    'raw-iidfile': 'iidfile-raw',
  },
);

export const BUILDAH: Builder = {
  name: 'buildah',
  before: BUILDAH_WIDE,
  build: addFlags(addFlags(BUILD, defineFlags('runtime', '', {})), BUILDAH_WIDE),
  mixesFlags: true,
  defaults: ['Containerfile', 'Dockerfile'],
  fileIn: ['folder', 'context'],
  context: 'folder',
  joinsFiles: true,
};

/** `fromInit` and `addInit` of its cmd/buildah: what a container is made of, and what is put into it. */
export const BUILDAH_STEPS: Builder = {
  ...BUILDAH,
  build: addFlags(
    BUILDAH.build,
    defineFlags(
      'name cidfile checksum chown chmod contextdir exclude',
      'add-history pull keep-git-dir link parents',
      {},
    ),
  ),
};

/** What `podman` takes with every command: `rootFlags` of its cmd/podman/root.go. */
const PODMAN_WIDE = defineFlags(
  `cgroup-manager cpu-profile memory-profile conmon network-config-dir cni-config-dir default-mounts-file events-backend
  hooks-dir cdi-spec-dir max-workers namespace network-backend network-cmd-path root registries-conf runroot imagestore
  pull-option runtime storage-driver tmpdir volumepath storage-opt log-level runtime-flag db-backend`,
  'transient-store trace help syslog',
  { h: 'help' },
);

/** And `DefineBuildFlags` of its cmd/podman/common/build.go, with those of `podman farm build`. */
export const PODMAN: Builder = {
  name: 'podman',
  before: addFlags(
    defineFlags(
      'ssh connection url host config context identity tls-cert tls-key tls-ca tls-details out module',
      'noout remote debug version',
      { c: 'connection', H: 'host', r: 'remote', D: 'debug', s: 'storage-driver', v: 'version' },
    ),
    PODMAN_WIDE,
  ),
  build: addFlags(
    addFlags(BUILD, defineFlags('progress farm platforms', 'load squash-all cleanup local', { l: 'local' })),
    PODMAN_WIDE,
  ),
  defaults: ['Containerfile', 'Dockerfile'],
  fileIn: ['folder', 'context'],
  context: 'of the file',
  joinsFiles: true,
};
