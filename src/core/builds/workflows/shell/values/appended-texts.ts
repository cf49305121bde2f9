import { TracedText } from '../../../traced-text.js';
import type { ShellValue } from './shell-value.js';

const MAX_TEXT = 16 * 1024;

/** One text behind another; too long, it is not known. */
export function appendText(left: TracedText, right: TracedText): ShellValue {
  if (left.value.length + right.value.length > MAX_TEXT) return 'outer';
  return TracedText.join([left, right]).compact();
}
