import { list, record } from '../../shapes/collection-shape.js';
import { type Failure, matching, text } from '../../shapes/text-shape.js';

const argumentValue = text({
  what: 'a value such as docker.io',
  parse: (source): string | Failure =>
    source.length > 1000 ? { error: 'is longer than 1000 characters' } : source,
});

function checkArgumentName(name: string): string | Failure {
  return /^[A-Za-z_]\w*$/.test(name)
    ? name
    : { error: 'cannot be the name of an argument; write letters, digits and _, such as REGISTRY' };
}

export const argumentValues = record(checkArgumentName, list(argumentValue, { what: 'values' }), {
  what: 'arguments and their values',
  example: '{ REGISTRY: [registry.example.com, docker.io] }',
  keyPattern: '^[A-Za-z_][A-Za-z0-9_]*$',
});

const platform = matching(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9_.]+)?$/, {
  what: 'a platform such as linux/arm64',
  otherwise: 'is not a platform; write system and processor: linux/amd64 or linux/arm/v7',
});

export const platforms = list(platform, { what: 'platforms', distinct: true });
