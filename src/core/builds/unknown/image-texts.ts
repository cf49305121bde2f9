/** What a build may give an image: all of a name, or where it begins. */
const PART = /^[\w[][\w./:@[\]-]*$/;
const TELLING = /[/:@]|\.[a-z]|^(?:\d+\.){3}\d/i;

/** Whether a text has nothing in it that no name of an image has. */
export function isPlainName(text: string): boolean {
  return PART.test(text);
}

/** Whether a text may name an image, or begin its name, and is not just any word or version. */
export function mayBeginImage(text: string): boolean {
  return PART.test(text) && TELLING.test(text) && !text.includes('//');
}
