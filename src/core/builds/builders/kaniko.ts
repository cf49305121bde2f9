import { type Builder, defineFlags } from './builder.js';

/** The executor of kaniko: `addKanikoOptionsFlags` of its cmd/executor/cmd/root.go. It is given its context as a flag. */
export const KANIKO: Builder = {
  name: 'kaniko',
  before: defineFlags('', '', {}),
  build: defineFlags(
    `file build-arg target platform label destination cache-dir cache-repo cache-ttl compression
    compression-level digest-file image-download-retry image-fs-extract-retry image-name-tag-with-digest-file
    image-name-with-digest-file ignore-path insecure-registry kaniko-dir log-format oci-layout-path push-retry
    registry-certificate registry-client-cert registry-map registry-mirror skip-tls-verify-registry snapshot-mode tar-path
    verbosity`,
    `cache cache-copy-layers cache-run-layers cleanup compressed-caching force force-build-metadata ignore-var-run insecure
    insecure-pull log-timestamp no-push no-push-cache push-ignore-immutable-tag-errors reproducible single-snapshot
    skip-default-registry-fallback skip-push-permission-check skip-tls-verify skip-tls-verify-pull skip-unused-stages
    use-new-run`,
    {
      f: 'file',
      dockerfile: 'file',
      'custom-platform': 'platform',
      customPlatform: 'platform',
      d: 'destination',
      v: 'verbosity',
      snapshotMode: 'snapshot-mode',
      tarPath: 'tar-path',
      'whitelist-var-run': 'ignore-var-run',
    },
  ),
  defaults: ['Dockerfile'],
  fileIn: ['folder', 'context'],
};
