import type { Reference } from '../../image/reference.js';
import { onceForText } from '../../kept.js';
import { isWindowsImage } from '../windows-images.js';

/** The C library of an image; `none`: it has no library at all. */
export type CLibrary = 'glibc' | 'musl' | 'none';

/** What is known of the libraries of an image. */
export interface ImageLibraries {
  readonly libc: CLibrary;
  /** It has the libraries that programs in C++ and Rust need. */
  readonly hasCxx: boolean;
}

const GLIBC: ImageLibraries = { libc: 'glibc', hasCxx: true };
const GLIBC_ALONE: ImageLibraries = { libc: 'glibc', hasCxx: false };
const MUSL: ImageLibraries = { libc: 'musl', hasCxx: false };
/** On `scratch`, and in an image that is only files. */
export const NO_LIBRARIES: ImageLibraries = { libc: 'none', hasCxx: false };

/** Official images that are Alpine where the tag says nothing. */
const ALPINE_IMAGES = /^(?:alpine|bash|caddy|docker|eclipse-mosquitto|traefik|composer|registry)$/;
/** Official images that are Debian, Ubuntu or a Red Hat where the tag says nothing. */
const GLIBC_IMAGES =
  /^(?:debian|ubuntu|buildpack-deps|fedora|centos|rockylinux|almalinux|oraclelinux|amazonlinux|archlinux|photon|golang|rust|gcc|node|python|pypy|ruby|jruby|php|perl|rakudo-star|julia|r-base|haskell|swift|erlang|elixir|clojure|openjdk|java|eclipse-temurin|amazoncorretto|sapmachine|maven|gradle|groovy|mono|nginx|httpd|redis|postgres|mysql|mariadb|mongo|memcached|haproxy|tomcat|tomee|jetty|rabbitmq|cassandra|elasticsearch|wordpress|drupal|joomla|odoo|ghost|neo4j|influxdb|telegraf)$/;
/** Variants with Alpine into which a glibc was put. */
const ALPINE_WITH_GLIBC =
  /(?:glibc|^docker\.io\/library\/(?:adoptopenjdk|ibmjava)$|(?:java|jdk|jre|oracle|conda|mono|\/bun$|deno))/;
const DISTROLESS = /^gcr\.io\/distroless\/([a-z]+)/;
const CHAINGUARD = /^cgr\.dev\/[^/]+\/|^docker\.io\/chainguard\//;
const REDHAT = /^(?:registry\.access\.redhat\.com|registry\.redhat\.io|docker\.io\/redhat)\/(?:ubi\d|rhel)/;
const CODENAME =
  /^(?:wheezy|jessie|stretch|buster|bullseye|bookworm|trixie|trusty|xenial|bionic|focal|jammy|noble|debian|ubuntu|ubi\d*|centos\d*|fedora\d*|rockylinux\d*|oraclelinux\d*|almalinux\d*)/;

/** Null where it is not known. `reference`: behind its mirrors. */
export function findLibraries({ host, path, tag }: Reference): ImageLibraries | null {
  return findByName(tag === null ? `${host}/${path}` : `${host}/${path} ${tag}`);
}

/** Thousands of files name the same few images. */
const findByName = onceForText((written: string): ImageLibraries | null => {
  const [name = '', tag = null] = written.split(' ');
  const path = name.slice(name.indexOf('/') + 1);
  if (isWindowsImage({ host: name.slice(0, name.indexOf('/')), path, tag })) return null;
  const words = (tag ?? '').toLowerCase().split(/[-_.]/);
  const [, distroless] = DISTROLESS.exec(name) ?? [];
  if (distroless !== undefined) return findDistroless(distroless);
  const official = /^docker\.io\/library\/(.*)$/.exec(name)?.[1];
  if (official === 'scratch') return null;
  if (words.some((word) => /^alpine\d*$/.test(word))) return findAlpine(name, official);
  if (words.includes('musl') || words.includes('uclibc')) return null;
  if (official !== undefined && ALPINE_IMAGES.test(official)) return MUSL;
  // a digest alone does not say which variant
  if (official !== undefined && GLIBC_IMAGES.test(official)) return tag === null ? null : GLIBC;
  if (REDHAT.test(name) || name.startsWith('docker.io/nvidia/cuda')) return GLIBC;
  if (CHAINGUARD.test(name)) return findChainguard(path.slice(path.lastIndexOf('/') + 1));
  if (/^mcr\.microsoft\.com\/dotnet\//.test(name)) return tag === null ? null : GLIBC;
  return words.some((word) => CODENAME.test(word)) ? GLIBC : null;
});

function findAlpine(name: string, official: string | undefined): ImageLibraries | null {
  if (official !== undefined) return /^(?:adoptopenjdk|ibmjava)$/.test(official) ? null : MUSL;
  return ALPINE_WITH_GLIBC.test(name) ? null : MUSL;
}

function findDistroless(name: string): ImageLibraries | null {
  switch (name) {
    case 'static':
      return NO_LIBRARIES;
    case 'base':
      return GLIBC_ALONE;
    case 'cc':
    case 'java':
    case 'nodejs':
    case 'python':
      return GLIBC;
    default:
      return null;
  }
}

function findChainguard(name: string): ImageLibraries | null {
  switch (name) {
    case 'static':
      return NO_LIBRARIES;
    case 'glibc-dynamic':
    case 'wolfi-base':
      return GLIBC;
    default:
      return null;
  }
}
