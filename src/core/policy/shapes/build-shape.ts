import { normaliseContextName, normaliseContextValue } from '../../dockerfile/variants/context-name.js';
import { list, record } from '../../shapes/collection-shape.js';
import { field } from '../../shapes/field.js';
import { joinNames } from '../../shapes/name-suggestion.js';
import { define, placed, type Shape, type ShapeValue, transform } from '../../shapes/shape.js';
import { struct } from '../../shapes/struct-shape.js';
import { type Failure, matching, text } from '../../shapes/text-shape.js';
import { argumentValues, platforms } from './argument-shapes.js';
import { pathGlob } from './pattern-shapes.js';

/** A stage's name; case does not count, as for BuildKit. */
const target = matching(/^[A-Za-z][A-Za-z0-9._-]*$/, {
  what: 'the name of a stage, such as prod',
  otherwise: 'cannot be the name of a stage; write the name after AS, such as prod',
});

const contextValue = text({
  what: 'the value of the context, such as docker-image://docker.io/library/alpine:3.22',
  parse: (source): string | Failure => {
    const value = normaliseContextValue('x', source);
    return typeof value === 'string' ? source : value;
  },
  schema: { minLength: 1 },
});

const contexts: Shape<ReadonlyMap<string, string>> = transform(
  record(normaliseContextName, contextValue, {
    what: 'contexts and their values',
    example: '{ base: "docker-image://registry.example.com/base/app:1.0" }',
  }),
  (written) =>
    new Map(
      [...written].flatMap(([name, source]) => {
        const value = normaliseContextValue(name, source);
        return typeof value === 'string' ? [[name, value] as const] : [];
      }),
    ),
  (values) => values,
);

/** What can be said about a build. */
const CHANGES = {
  args: field(
    argumentValues,
    'Values of build arguments, in addition to the defaults in the file and settings.args; every combination is checked.',
    { otherwise: new Map() },
  ),
  targets: field(
    list(target, { what: 'stages', distinct: true }),
    'Stages that ship, in addition to the last one: their bases have the role final.',
    { otherwise: [] },
  ),
  platforms: field(platforms, 'Platforms that these are built for, instead of settings.platforms.', {
    otherwise: [],
  }),
  contexts: field(
    contexts,
    'Named build contexts. An image that one of them replaces is not pulled; its replacement is judged instead.',
    { otherwise: new Map() },
  ),
};

const build = define(
  'build',
  placed(
    struct(
      {
        paths: field(list(pathGlob, { what: 'paths' }), 'The Dockerfiles that are built like this.', {
          required: 'paths: ["**"] for every Dockerfile, or paths: [api/**]',
        }),
        ...CHANGES,
      },
      {
        what: 'a build',
        home: { entryOf: 'builds' },
        elsewhere: {
          target: 'targets are a list: targets: [prod]',
          platform: 'platforms are a list: platforms: [linux/amd64]',
          context: 'contexts are a map: contexts: { base: "docker-image://registry.example.com/base:1.0" }',
          'build-args': 'write args: { BASE: ["node:22"] }',
        },
        needs: [
          {
            oneOf: Object.keys(CHANGES),
            otherwise: `says nothing about builds; add ${joinNames(Object.keys(CHANGES))}, or remove it`,
          },
        ],
      },
    ),
  ),
);

/** How the Dockerfiles under some paths are built; without platforms for those of the settings. */
export type BuildEntry = ShapeValue<typeof build>;

export const builds = list(build, { what: 'builds', maxLength: 1000 });
