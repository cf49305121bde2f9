import { isMap, isScalar } from 'yaml';
import {
  type NamedContext,
  normaliseContextName,
  normaliseContextValue,
} from '../../dockerfile/variants/context-name.js';
import type { BuildEntry } from '../policy.js';
import { list, record } from './collection-shape.js';
import { argumentValues, platforms } from './settings-shape.js';
import { define, type Shape, transform } from './shape.js';
import { field, struct } from './struct-shape.js';
import { type Failure, text } from './text-shape.js';
import { pathGlob } from './value-shapes.js';

/** A stage's name; case does not count, as for BuildKit. */
const target = text({
  what: 'the name of a stage, such as prod',
  parse: (source): string | Failure =>
    /^[A-Za-z][A-Za-z0-9._-]*$/.test(source)
      ? source
      : { error: 'cannot be the name of a stage; write what stands after AS, such as prod' },
  schema: { pattern: '^[A-Za-z][A-Za-z0-9._-]*$' },
});

const contextValue = text({
  what: 'what stands for the context, such as docker-image://docker.io/library/alpine:3.22',
  parse: (source): string | Failure => {
    const value = normaliseContextValue('x', source);
    return typeof value === 'string' ? source : value;
  },
  schema: { minLength: 1 },
});

const contexts: Shape<readonly NamedContext[]> = transform(
  record(normaliseContextName, contextValue, {
    what: 'contexts and what stands for them',
    example: '{ base: "docker-image://registry.example.com/base/app:1.0" }',
  }),
  (written) =>
    [...written].flatMap(([name, source]) => {
      const value = normaliseContextValue(name, source);
      return typeof value === 'string' ? [{ name, value }] : [];
    }),
);

const build: Shape<BuildEntry> = define(
  'build',
  transform(
    struct(
      {
        paths: field(list(pathGlob, { what: 'paths' }), 'The Dockerfiles that are built so.', {
          required: 'paths: ["**"] for every Dockerfile, or paths: [api/**]',
        }),
        args: field(
          argumentValues,
          'Values of build arguments, besides the defaults in the file and settings.args; every combination is checked.',
        ),
        targets: field(
          list(target, { what: 'stages' }),
          'Stages that ship, besides the last one: their bases have the role final.',
        ),
        platforms: field(platforms, 'Platforms that these are built for, in place of settings.platforms.'),
        contexts: field(
          contexts,
          'Named build contexts. An image that one of them replaces is not pulled; what stands for it is judged in its place.',
        ),
      },
      {
        what: 'a build',
        elsewhere: {
          target: 'targets are a list: targets: [prod]',
          platform: 'platforms are a list: platforms: [linux/amd64]',
          context: 'contexts are a map: contexts: { base: "docker-image://registry.example.com/base:1.0" }',
          'build-args': 'write args: { BASE: ["node:22"] }',
        },
      },
    ),
    ({ paths, args, targets, platforms: built, contexts: named, place }, node, at) => {
      const hasUnknownKey = at.document.hasUnknownKey(at.key);
      if (
        !hasUnknownKey &&
        isMap(node) &&
        node.items.every(({ key }) => isScalar(key) && key.value === 'paths')
      )
        at.reject(node, 'says nothing about builds; add args, targets, platforms or contexts, or remove it');
      return {
        paths: paths ?? [],
        args: args ?? new Map(),
        targets: [...new Set(targets ?? [])],
        platforms: [...new Set(built ?? [])],
        contexts: new Map((named ?? []).map(({ name, value }) => [name, value])),
        place,
      };
    },
  ),
);

export const builds = list(build, { what: 'builds', maxLength: 1000 });
