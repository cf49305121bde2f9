/** A program that builds images, by the words of its command line. */
export interface Builder {
  /** As messages call it. */
  readonly name: string;
  /** Flags before a command. */
  readonly before: BuilderFlags;
  /** Flags behind the word `build`. */
  readonly build: BuilderFlags;
  /** Flags of the command may stand before it too, and any flag there that is not known takes a word. */
  readonly mixesFlags?: true;
  /** The files that it looks for in the context, the first one first. */
  readonly defaults: readonly string[];
  /** Where it looks for the file that `-f` names. */
  readonly fileIn: readonly ('folder' | 'context')[];
  /** What it builds where no context is named. */
  readonly context?: 'folder' | 'of the file';
  /** Several files are one Dockerfile, and those that end in `.in` go through the preprocessor of C. */
  readonly joinsFiles?: true;
}

export interface BuilderFlags {
  /** Long names of flags that take a value. */
  readonly values: ReadonlySet<string>;
  /** Long names of those without one. */
  readonly switches: ReadonlySet<string>;
  /** Long names by the short ones, and by other long ones. */
  readonly aliases: Readonly<Record<string, string>>;
}

export function defineFlags(
  values: string,
  switches: string,
  aliases: Readonly<Record<string, string>>,
): BuilderFlags {
  return { values: listNames(values), switches: listNames(switches), aliases };
}

/** Flags that a command takes besides its own. */
export function addFlags(own: BuilderFlags, more: BuilderFlags): BuilderFlags {
  return {
    values: new Set([...more.values, ...own.values]),
    switches: new Set([...more.switches, ...own.switches]),
    aliases: { ...more.aliases, ...own.aliases },
  };
}

function listNames(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((name) => name !== ''));
}
