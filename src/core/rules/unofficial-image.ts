import { OFFICIAL_IMAGES } from '../image/official-images.js';
import { type Message, own, say } from '../message.js';
import { defineRule, findPattern, trustedPatternsOption, type UnofficialImage } from './define-rule.js';

export const unofficialImage = defineRule({
  id: 'unofficial-image',
  about: 'image',
  summary: 'The image of Docker Hub is neither official nor from a namespace that the policy names',
  help: 'Anybody can publish on Docker Hub, also under a name that looks like an official one. Use an official image, or name the namespaces that you trust.',
  level: 'ignore',
  urgency: 11,
  options: {
    namespaces: trustedPatternsOption({
      description: 'Images that count as known: verified publishers, sponsored projects, your own.',
      normally: ['docker.io/docker/**'],
    }),
  },
  check(subject, { namespaces }) {
    const { unofficial, unapproved, denied, familiar } = subject;
    if (unofficial === null || findPattern(subject, namespaces) !== null) return [];
    // that it may not be used is said already
    if (unapproved !== null || denied !== null) return [];
    return [
      {
        message: describe(familiar, unofficial),
        fix: { description: advise(unofficial), replacement: null },
        decidedBy: null,
      },
    ];
  },
});

function describe(familiar: string, { namespace, name, near }: UnofficialImage): Message {
  if (namespace === null) {
    const close = near === null ? own('') : say` The closest one is ${near}.`;
    return say`No official image is called ${name} (list of ${own(OFFICIAL_IMAGES.asOf)}), and nobody else can publish ${familiar}.${close}`;
  }
  const close =
    near === null
      ? own('')
      : say` Its name is one edit away from the official image ${near}: make sure that you mean this one.`;
  return say`${familiar} is not an official image, and the policy does not name its publisher, ${namespace}.${close}`;
}

function advise({ namespace, name, near }: UnofficialImage): Message {
  const write = near === null ? own('') : say`Write ${near} if you mean that; or: `;
  if (namespace !== null)
    return say`${write}Use an official image, or, if you trust ${namespace}, add ${`docker.io/${namespace}/**`} to the namespaces of this rule, or to allow`;
  return say`${write}Write the full name with its registry; if ${name} is a stage, write the name that the stage has; if it is built here, give it to the build as a context`;
}
