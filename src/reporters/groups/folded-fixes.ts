import { joinMessages, type Message, own, type Part, quote, splitMessage } from '../../core/message.js';
import type { Finding, Fix } from '../../core/report.js';
import { adviceOf } from '../text/message-text.js';

/** What a fix says, without the file of the finding and the build that it names: that may be the same in many places. */
export function keyFix({ fix, file }: Finding): string | null {
  if (fix === null) return null;
  const parts = splitMessage(adviceOf(fix));
  return JSON.stringify([
    parts.map((part, at) => {
      if (namesFile(part, file)) return part.text.replace(listFiles([file]), '[]');
      return namesBuild(part, parts[at + 1]) ? null : part.text;
    }),
    fix.replacement,
  ]);
}

/** The fix of all places, which have one key: of the first, with the files of all. */
export function foldFix(places: readonly Finding[]): Fix | null {
  const [first] = places;
  const fix = first?.fix ?? null;
  if (first === undefined || fix === null) return fix;
  const isSame = places.every((place) => place.fix?.description === fix.description);
  if (isSame) return fix;
  const files = [...new Set(places.map(({ file }) => file))].sort();
  const parts = splitMessage(adviceOf(fix));
  const { text, foreign } = joinMessages(
    parts.map((part, at): Message => {
      if (namesFile(part, first.file))
        return quote(part.text.replace(listFiles([first.file]), listFiles(files)));
      if (!namesBuild(part, parts[at + 1])) return part.foreign ? quote(part.text) : own(part.text);
      const names = new Set(places.map((place) => place.fix && splitMessage(adviceOf(place.fix))[at]?.text));
      const more = names.size - 1;
      const others = more === 0 ? '' : more === 1 ? ' and 1 more build' : ` and ${more} more builds`;
      return joinMessages([quote(part.text), own(others)]);
    }),
  );
  return { ...fix, description: text, foreign };
}

/** More are left out, because the places are listed and long lines are cut. */
const MAX_FILES = 5;

function listFiles(files: readonly string[]): string {
  const shown = files.slice(0, MAX_FILES).map((file) => JSON.stringify(file));
  return `[${[...shown, ...(files.length > MAX_FILES ? ['…'] : [])].join(', ')}]`;
}

/** How a line for the policy about builds begins. */
const LINE = 'builds: [{ paths: ';

/** Whether a part of a fix is a line for the policy that is about a file alone. */
function namesFile({ text, foreign }: Part, file: string): boolean {
  return foreign && text.startsWith(LINE) && text.startsWith(`${listFiles([file])}, `, LINE.length);
}

/** Whether a part is the name of a build: where that is follows in brackets. */
function namesBuild({ foreign }: Part, next: Part | undefined): boolean {
  return foreign && next?.foreign === false && next.text === ' (';
}
