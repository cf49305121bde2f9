/** Prints one line of the log. */
export type Log = (text: string) => void;

/** The only way to write to the log: `clean` makes any text harmless to the runner and to terminals. */
export function openLog(clean: (text: string) => string, print: (text: string) => void): Log {
  return (text) => print(clean(text));
}
