/** `NAME=value`, `shift`, the flags of one way of a `case` (`-b|--base)`), and its end. */
const PART =
  /(?<![\w$.-])([A-Za-z_]\w*)=("[^"\n]*"|[^\s"';&|()]*)|\bshift\b(?:[ \t]+(\d))?|(?<=[\s(]["']?)(-{0,2}\w[\w-]*(?:=["']?\*)?(?:[ \t]*\|[ \t]*-{0,2}\w[\w-]*(?:=["']?\*)?)*)["']?\)|\b(esac)\b/g;
/** `$1`, `${2:-x}`, `${1#*=}`, `$OPTARG`, `$NAME`. */
const VARIABLE = /\$(?:(\w+)|\{(\w+)(?::?[-?][^{}]*|(##?\*=))?\})/g;
/** Longer files are not scripts of people. */
const MAX_TEXT = 64 * 1024;
const MAX_PARTS = 2_000;

interface KnownValue {
  readonly text: string;
  /** Whether an argument is part of it. */
  readonly isGiven: boolean;
}

/** A variable that a script gives a value from its arguments. */
export interface ArgumentVariable {
  readonly name: string;
  readonly value: string;
}

/** What a script makes of its arguments: `BASE=$1 docker buildx bake`, `--base) BASE="$2"`. */
export function listArgumentVariables(script: string, args: readonly string[]): readonly ArgumentVariable[] {
  const known = new Map<string, KnownValue>();
  const found: ArgumentVariable[] = [];
  let shifted = 0;
  let flags: readonly string[] = [];
  // a loop has moved them
  let isMoved = false;
  const lookUp = (name: string, isJoined: boolean): KnownValue | undefined => {
    if (!/^(?:\d|OPTARG)$/.test(name)) return known.get(name);
    const isOfFlag = flags.length > 0 && name === (isJoined ? '1' : '2');
    const isPlain = flags.length === 0 && !isMoved;
    const text =
      name === 'OPTARG'
        ? findOption(flags, args)
        : isOfFlag
          ? findFlag(flags, args)
          : isPlain
            ? args[shifted + Number(name) - 1]
            : undefined;
    return text === undefined ? undefined : { text, isGiven: true };
  };
  for (const [, name, written = '', count, label, end] of listParts(script)) {
    if (end !== undefined) flags = [];
    else if (label !== undefined)
      flags = label.split(/[ \t]*\|[ \t]*/).map((flag) => flag.replace(/=.*/, ''));
    else if (name === undefined) {
      isMoved ||= flags.length > 0;
      shifted += Number(count ?? 1);
    } else {
      const value = expand(written, lookUp);
      if (value === null) known.delete(name);
      else known.set(name, value);
      if (value?.isGiven === true) found.push({ name, value: value.text });
    }
  }
  return found;
}

function listParts(script: string): readonly RegExpMatchArray[] {
  return [...script.slice(0, MAX_TEXT).matchAll(PART)].slice(0, MAX_PARTS);
}

/** Null: it is not known. */
function expand(
  written: string,
  lookUp: (name: string, isJoined: boolean) => KnownValue | undefined,
): KnownValue | null {
  let isKnown = !/[`\\]|\$\(/.test(written);
  let isGiven = false;
  const text = written
    .replace(/^"|"$/g, '')
    .replace(VARIABLE, (_, plain?: string, braced = '', joined?: string) => {
      const value = lookUp(plain ?? braced, joined !== undefined);
      isKnown &&= value !== undefined;
      isGiven ||= value?.isGiven === true;
      return value?.text ?? '';
    });
  return isKnown && !text.includes('${') ? { text, isGiven } : null;
}

/** The value of a flag: `--base x`, `--base=x`. */
function findFlag(flags: readonly string[], args: readonly string[]): string | undefined {
  for (const flag of flags) {
    const at = args.findIndex((arg) => arg === flag || arg.startsWith(`${flag}=`));
    if (at !== -1) return args[at] === flag ? args[at + 1] : args[at]?.slice(flag.length + 1);
  }
  return undefined;
}

/** That of an option of one letter: `-b x`, `-bx`. */
function findOption(letters: readonly string[], args: readonly string[]): string | undefined {
  for (const letter of letters) {
    const at = args.findIndex((arg) => arg.startsWith(`-${letter}`));
    if (at !== -1) return args[at] === `-${letter}` ? args[at + 1] : args[at]?.slice(2);
  }
  return undefined;
}
