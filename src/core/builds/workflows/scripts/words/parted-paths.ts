import type { SourceText } from '../../../source-text.js';

/** Scripts of shells in which a backslash means nothing but the end of a folder. */
const OF_WINDOWS = /\.(?:bat|cmd|ps1|psm1)$/i;
const PACKAGE = /(?:^|\/)package\.json$/;

/** A text with `/` in the paths that Windows parts in its own way, as long as it is. */
export function withSlashes(source: SourceText): SourceText {
  const { file, text } = source;
  if (!text.includes('\\')) return source;
  if (OF_WINDOWS.test(file)) return source.as(text.replaceAll('\\', '/'));
  return PACKAGE.test(file) ? source.as(text.replace(/(?<=[\w.-])\\\\(?=[\w.-])/g, '//')) : source;
}
