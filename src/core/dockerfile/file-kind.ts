import { own } from '../message.js';
import type { ByteString } from './go/byte-string.js';
import type { Hint } from './hint.js';

interface FileKind {
  readonly what: string;
  readonly advice: string;
  readonly fits: (file: ByteString) => boolean;
  /** Even if there is a FROM. */
  readonly evenWithFrom?: true;
}

/** How much of the start of a file is checked. */
const MAX_START = 4096;

const IGNORE = 'if it is not meant to be a Dockerfile, add its path to settings.ignore of the policy';
const LINE = '(?:^|\\n)';
const has = (pattern: string) => {
  const expression = new RegExp(LINE + pattern);
  return (file: ByteString): boolean => expression.test(file);
};
const hasFrom = (file: ByteString): boolean => /(?:^|\n)[ \t]*FROM[ \t]/i.test(file);
const compose = has('(?:services|include)[ \\t]*:');
const kubernetes = [has('apiVersion[ \\t]*:'), has('kind[ \\t]*:')];
const workflow = [has('jobs[ \\t]*:'), has('["\']?on["\']?[ \\t]*:')];

/** What people pass instead of a Dockerfile; the first match counts. */
const KINDS: readonly FileKind[] = [
  {
    what: 'This file is UTF-16 text, which BuildKit does not read',
    advice: 'Save it as UTF-8',
    fits: isUtf16,
    evenWithFrom: true,
  },
  {
    what: 'This file is not text',
    advice: `Pass a Dockerfile instead; ${IGNORE}`,
    fits: (file) => file.includes('\0'),
    evenWithFrom: true,
  },
  {
    what: 'This looks like a Compose file, not a Dockerfile',
    advice: `Pass the Dockerfiles that it builds, or the folder that contains it; ${IGNORE}`,
    fits: compose,
  },
  {
    what: 'This looks like a Kubernetes manifest, not a Dockerfile',
    advice: `Pass a Dockerfile instead; ${IGNORE}`,
    fits: (file) => kubernetes.every((fits) => fits(file)),
  },
  {
    what: 'This looks like a workflow, not a Dockerfile',
    advice: `Pass the Dockerfiles that it builds, or the folder that contains them; ${IGNORE}`,
    fits: (file) => workflow.every((fits) => fits(file)),
  },
  {
    what: 'This looks like a Bake file, not a Dockerfile',
    advice: `Pass the Dockerfiles that it builds, or the folder that contains it; ${IGNORE}`,
    fits: has('(?:target|group|variable)[ \\t]+"[^"\\n]*"[ \\t]*\\{'),
  },
  {
    what: 'This looks like a template, not a Dockerfile',
    advice: `Pass the file that it generates; ${IGNORE}`,
    fits: isTemplate,
  },
  {
    what: 'This looks like an HTML page, not a Dockerfile',
    advice: `Pass a Dockerfile instead; ${IGNORE}`,
    fits: (file) => /^\s*<(?:!doctype|html)/i.test(file),
  },
  {
    what: 'This looks like JSON, not a Dockerfile',
    advice: `Pass a Dockerfile instead; ${IGNORE}`,
    fits: (file) => /^\s*[[{]/.test(file),
  },
  {
    what: 'This looks like a script, not a Dockerfile',
    advice: `Pass a Dockerfile instead; ${IGNORE}`,
    fits: (file) => file.startsWith('#!'),
  },
  {
    what: 'This looks like YAML, not a Dockerfile',
    advice: `Pass a Dockerfile instead; ${IGNORE}`,
    fits: (file) => /^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?:---|[\w.-]+:)[ \t]*\r?(?:\n|$)/.test(file),
  },
];

/** A line that is only a template's, or a FROM whose image a template fills in, where none is before it. */
const MARKED_LINE = /^[ \t]*(?:FROM[ \t].*)?(?:\{\{|\{%|<%)/i;

/**
 * What a file that BuildKit does not understand seems to be, and what to do; null if it may be a Dockerfile. `line`: where
 * BuildKit stops.
 */
export function findFileKind(file: ByteString, line: number): Hint | null {
  const start = file.slice(0, MAX_START).replace(/^\xef\xbb\xbf/, '');
  const lines = file.split('\n', line);
  const isMarked = MARKED_LINE.test(lines.pop() ?? '') && !hasFrom(lines.join('\n'));
  const kind = KINDS.find(({ fits, evenWithFrom }) =>
    fits === isTemplate && isMarked ? true : (evenWithFrom === true || !hasFrom(file)) && fits(start),
  );
  return kind === undefined ? null : { why: own(kind.what), advice: own(kind.advice) };
}

function isTemplate(file: ByteString): boolean {
  return /\{\{|\{%|<%/.test(file);
}

/** Judged by its byte order mark, or by a zero in every other byte of ASCII. */
function isUtf16(file: ByteString): boolean {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(file)) return true;
  return /^(?:[\x01-\x7f]\0){2}/.test(file) || /^(?:\0[\x01-\x7f]){2}/.test(file);
}
