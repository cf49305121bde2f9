import type { ByteString } from '../go/byte-string.js';
import { FRONTEND_CHANGES, type FrontendChange, type FrontendReading } from '../shell/frontend-reading.js';
import { formatPlatform, formatWholePlatform, type Platform } from './platform.js';

/** The value of a name that BuildKit predefines; undefined: it does not. */
export type PredefinedValue = (name: ByteString) => ByteString | undefined;

/** `defaultArgs` of dockerfile2llb/platform.go. */
export function predefineArguments(
  build: Platform,
  target: Platform,
  overrides: ReadonlyMap<ByteString, ByteString>,
  stage: ByteString,
  frontend: FrontendReading,
): PredefinedValue {
  return (name) => {
    const value = PREDEFINED.get(name)?.(build, target, stage);
    const added = ADDED.get(name);
    if (value === undefined || (added !== undefined && !frontend.knows(added))) return undefined;
    return overrides.get(name) ?? value;
  };
}

const PREDEFINED: ReadonlyMap<
  ByteString,
  (build: Platform, target: Platform, stage: ByteString) => ByteString
> = new Map([
  ['BUILDPLATFORM', (build) => formatPlatform(build)],
  ['BUILDOS', (build) => build.os],
  ['BUILDOSVERSION', (build) => build.osVersion],
  ['BUILDARCH', (build) => build.architecture],
  ['BUILDVARIANT', (build) => build.variant],
  ['TARGETPLATFORM', (_, target) => formatWholePlatform(target)],
  ['TARGETOS', (_, target) => target.os],
  ['TARGETOSVERSION', (_, target) => target.osVersion],
  ['TARGETARCH', (_, target) => target.architecture],
  ['TARGETVARIANT', (_, target) => target.variant],
  ['TARGETSTAGE', (_build, _target, stage) => (stage === '' ? 'default' : stage)],
]);

/** Those that not every frontend has. */
const ADDED: ReadonlyMap<ByteString, FrontendChange> = new Map<ByteString, FrontendChange>([
  ['BUILDOSVERSION', FRONTEND_CHANGES.osVersions],
  ['TARGETOSVERSION', FRONTEND_CHANGES.osVersions],
  ['TARGETSTAGE', FRONTEND_CHANGES.targetStage],
]);

/** Names that have a value without being declared. */
export const PREDEFINED_NAMES: readonly ByteString[] = [...PREDEFINED.keys()];
