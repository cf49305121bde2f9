import { joinMessages, type Message, own, quote, say } from '../message.js';
import { defineRule, type ElsewhereBuild, type TriedValue, type Via, type Violation } from './define-rule.js';

export const unresolved = defineRule({
  id: 'unresolved',
  about: 'unresolved',
  summary: 'The image name depends on an argument without a known value',
  help: 'Cannot tell which image is pulled. Give the argument a default, a build argument, or its values in builds[].args or settings.args of the policy.',
  level: 'block',
  urgency: 8,
  check(subject) {
    const { arguments: names, through = [], refusal, hint, tried, unknown, elsewhere, via } = subject;
    if (elsewhere !== undefined) return [describeElsewhere(elsewhere)];
    if (unknown !== null) return [describeUnknown(names, through, unknown, via)];
    const many = names.length > 1;
    const given = quote(names.map((name) => `--build-arg ${name}=…`).join(' '));
    const what =
      through.length === 0
        ? say`${listNames(names)} ${own(many ? 'have' : 'has')}`
        : say`${describeThrough(through, names)}, which ${own(many ? 'have' : 'has')}`;
    const why = refusal === null ? own('.') : say` (${refusal}).`;
    return [
      {
        message: say`Cannot tell which image is pulled: ${what} no value${why}${hint === undefined ? own('') : say` ${hint.why}.`}${tried === undefined ? own('') : describeTried(tried)}`,
        fix: {
          description: say`${hint === undefined ? own('Give') : say`${hint.advice}, or give`} ${own(many ? 'each' : 'it')} a default in the Dockerfile${own(tried === undefined ? '' : ', for example the one that was tried')}, or ${given}, or list all its values in builds[].args of the policy (for some paths) or settings.args (for all)`,
          replacement: null,
        },
        decidedBy: null,
      },
    ];
  },
});

/** What programs of the repository give an argument is judged, but it does not stand for all that the argument may get. */
function describeTried({ value, file, line, others }: TriedValue): Message {
  const told = say` ${value} in ${file}, line ${line},`;
  return others === 0
    ? say`${told} was tried too, but nothing shows that each build of this file gets it.`
    : say`${told} and ${others} more ${own(others === 1 ? 'value' : 'values')} were tried too, but nothing shows that each build of this file gets one of them.`;
}

const LOWER =
  'if that is not possible, lower the rule for this file in overrides of the policy: paths, and rules: { unresolved: warn }';
const ADVICE: Readonly<Record<ElsewhereBuild['kind'], string>> = {
  elsewhere:
    'Build a Dockerfile of this repository, or, if what is built there is checked there, allow it for this file in overrides of the policy: paths, and rules: { unresolved: warn }',
  foreign:
    'Check out the commit of the event itself (leave ref out), or, if what is built there is checked there, allow it for this file in overrides of the policy: paths, and rules: { unresolved: warn }',
  unknown: `Write the path of the Dockerfile out; ${LOWER}`,
  refused: `Correct what is refused, or name a target or service that there is; ${LOWER}`,
  contexts: `Write the names of the contexts out; ${LOWER}`,
  code: `Build with programs, plugins and settings that neither the repository nor a script puts in their place; ${LOWER}`,
  settings: `Build without these settings of registries, and write the full names of images in the Dockerfile; ${LOWER}`,
  images: `Build without the source policy, and write what it converts in the Dockerfile; ${LOWER}`,
};

/** A build of something that is not there to be read. */
function describeElsewhere({ kind, words }: ElsewhereBuild): Violation {
  return {
    message: say`Cannot tell which images are pulled: ${words}.`,
    fix: {
      description: own(ADVICE[kind]),
      replacement: null,
    },
    decidedBy: null,
  };
}

/** Images that a build file names itself. */
const IN_BUILD_FILES: Partial<Record<Via, { readonly what: string; readonly advice: string }>> = {
  sbom: {
    what: 'which image makes the SBOM of a build',
    advice: 'Write the generator out, or name none: the builder then takes its own',
  },
  syntax: {
    what: 'which frontend a build has',
    advice: 'Write the value of BUILDKIT_SYNTAX out where the build is described',
  },
  run: {
    what: 'which image is run',
    advice: 'Write the image out, or give what it depends on a default',
  },
};

/** What BuildKit derives from the platforms of a build. */
const PLATFORM = /^(?:TARGET|BUILD)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$/;

/** A build gives a value that only running something could tell. */
function describeUnknown(
  names: readonly string[],
  through: readonly string[],
  unknown: string,
  via: Via | undefined,
): Violation {
  const shown = listNames(names);
  const named = via === undefined || names.length > 0 ? undefined : IN_BUILD_FILES[via];
  if (named !== undefined)
    return {
      message: say`Cannot tell ${own(named.what)} (${unknown}).`,
      fix: { description: own(named.advice), replacement: null },
      decidedBy: null,
    };
  if (names.length === 0)
    return {
      message: say`Cannot tell which image is pulled: a build replaces it with an unknown context (${unknown}).`,
      fix: {
        description: own(
          'Write the context out where the build is described, or name its replacement in builds[].contexts of the policy',
        ),
        replacement: null,
      },
      decidedBy: null,
    };
  const key = names.every((name) => PLATFORM.test(name))
    ? 'the platforms in builds[].platforms'
    : names.every((name) => name === 'TARGETSTAGE')
      ? 'the targets in builds[].targets'
      : null;
  return {
    message: say`Cannot tell which image is pulled: ${through.length === 0 ? own('') : say`${describeThrough(through, names)}, and `}a build gives ${shown} ${own(names.length > 1 ? 'unknown values' : 'an unknown value')} (${unknown}).`,
    fix: {
      description:
        key === null
          ? say`Write the value out where the build is described, or list all values that ${shown} may have in builds[].args of the policy`
          : say`Write it out where the build is described, or list ${own(key)} of the policy`,
      replacement: null,
    },
    decidedBy: null,
  };
}

/** `$B` depends on `$A`. */
function describeThrough(through: readonly string[], names: readonly string[]): Message {
  return say`${listNames(through)} ${own(through.length > 1 ? 'depend' : 'depends')} on ${listNames(names)}`;
}

function listNames(names: readonly string[]): Message {
  return joinMessages(
    names.map((name) => quote(`$${name}`)),
    ', ',
  );
}
