let segmenter: Intl.Segmenter | undefined;
const PLAIN = /^[\x20-\x7e]*$/;

/** What a reader sees as one character each. */
export function graphemes(text: string): readonly string[] {
  if (PLAIN.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map((segment) => segment.segment);
}
