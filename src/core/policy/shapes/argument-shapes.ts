import { list, record } from '../../shapes/collection-shape.js';
import { countEdits } from '../../shapes/name-suggestion.js';
import { type Failure, text } from '../../shapes/text-shape.js';

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

const PLATFORM = /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9_.]+)?$/;
/** As Go names them; containerd takes any other too. */
const SYSTEMS =
  'linux windows darwin freebsd netbsd openbsd dragonfly solaris illumos aix plan9 js wasip1 android ios'.split(
    ' ',
  );
const PROCESSORS =
  'amd64 arm64 arm 386 ppc64le s390x riscv64 loong64 mips64le mips64 mipsle mips ppc64 ppc wasm arm64be armbe amd64p32 s390 riscv sparc sparc64 x86_64 i386 aarch64 armhf armel'.split(
    ' ',
  );

const platform = text({
  what: 'a platform such as linux/arm64',
  parse: (source): string | Failure =>
    PLATFORM.test(source)
      ? source
      : { error: 'is not a platform; write system and processor: linux/amd64 or linux/arm/v7' },
  advise: (source) => {
    const [system = '', processor = '', ...variant] = source.split('/');
    const meant = [correct(system, SYSTEMS), correct(processor, PROCESSORS), ...variant].join('/');
    return meant === source ? null : `is not a known platform; did you mean ${meant}?`;
  },
  schema: { pattern: PLATFORM.source.replaceAll('\\/', '/') },
});

/** The known name that differs by one slip; an unknown one that is like none of them is left alone. */
function correct(word: string, known: readonly string[]): string {
  return (
    known.find((name) => !known.includes(word) && word.length > 3 && countEdits(word, name) === 1) ?? word
  );
}

export const platforms = list(platform, { what: 'platforms', distinct: true });
