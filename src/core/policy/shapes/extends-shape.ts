import { define } from '../../shapes/shape.js';
import { text } from '../../shapes/text-shape.js';
import { formatTarget, parseTarget } from './extends-target.js';

export const extendsTarget = define(
  'extends',
  text({
    what: 'the policy to extend, such as ./base.yml',
    parse: parseTarget,
    print: formatTarget,
    schema: {
      minLength: 1,
      examples: [
        './base.yml',
        'acme/.github/base-images.yml@<commit>',
        'oci://registry.acme.com/policies/base-images@sha256:<digest>',
      ],
    },
  }),
);
