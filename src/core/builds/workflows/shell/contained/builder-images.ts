import { BUILDAH, PODMAN } from '../../../builders/buildah.js';
import type { Builder } from '../../../builders/builder.js';
import { DOCKER } from '../../../builders/docker.js';
import { KANIKO } from '../../../builders/kaniko.js';

/** An image that has a builder. */
export interface BuilderImage {
  readonly builder: Builder;
  /** Where it runs without a word. */
  readonly folder: string;
}

const VERSION = String.raw`(?::[\w.-]+)?(?:@sha256:[0-9a-f]+)?$`;
const IMAGES: readonly (readonly [RegExp, BuilderImage])[] = [
  [
    new RegExp(`^gcr\\.io/kaniko-project/executor(?!\\S*slim)${VERSION}`),
    { builder: KANIKO, folder: '/workspace' },
  ],
  [new RegExp(`^gcr\\.io/kaniko-project/executor${VERSION}`), { builder: KANIKO, folder: '/' }],
  [
    new RegExp(`^quay\\.io/(?:buildah/(?:stable|upstream|testing)|containers/buildah)${VERSION}`),
    { builder: BUILDAH, folder: '/' },
  ],
  [
    new RegExp(`^quay\\.io/(?:podman/(?:stable|upstream|testing)|containers/podman)${VERSION}`),
    { builder: PODMAN, folder: '/' },
  ],
  [
    new RegExp(
      `^(?:(?:docker\\.io|index\\.docker\\.io|registry-1\\.docker\\.io)/)?(?:library/)?docker${VERSION}`,
    ),
    { builder: DOCKER, folder: '/' },
  ],
];

/** The builder that an image of its makers has; null: another image. */
export function findBuilderImage(image: string): BuilderImage | null {
  return IMAGES.find(([pattern]) => pattern.test(image))?.[1] ?? null;
}
