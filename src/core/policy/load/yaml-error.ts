import type { YAMLError } from 'yaml';

/** Stands for what the file is called. */
const NOUN = '{noun}';

/** YAML's own errors, each with what to write instead. */
const ADVICE: { readonly [code in YAMLError['code']]?: string } = {
  TAB_AS_INDENT: 'A tab indents this line; indent it with spaces',
  BAD_INDENT: 'This line is not indented like the ones that it belongs to',
  MULTIPLE_DOCS: `A second document begins here; a ${NOUN} is one document, so remove the line with --- or ...`,
  BAD_ALIAS:
    'A * without quotes begins a YAML alias, and aliases are not allowed; for a pattern put quotes around it, as in "**"',
  ALIAS_PROPS: 'Anchors, aliases and tags are not allowed; write the value out',
  MULTIPLE_ANCHORS: 'Anchors are not allowed; write the value out where it is needed',
  MULTIPLE_TAGS:
    'Tags (words that begin with !) are not allowed; put quotes around a text that begins with !',
  BLOCK_AS_IMPLICIT_KEY: 'A colon and a space begin a new key; put quotes around the whole text',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing, or a text continues over several lines; put quotes around it',
  RESOURCE_EXHAUSTION: `Values are nested too deeply here; no ${NOUN} needs that`,
  KEY_OVER_1024_CHARS: 'This key is far too long; is a quote or a bracket missing before it?',
  BAD_DIRECTIVE: `Remove the line that begins with %; a ${NOUN} is always read as YAML 1.2`,
  BAD_DQ_ESCAPE:
    'A backslash in double quotes begins an escape; use single quotes for a text with backslashes',
};

/** What YAML says more exactly than its code does: the beginning of its message, and what to do. */
const ADVICE_BY_MESSAGE: readonly (readonly [string, string])[] = [
  ['Flow ', 'A [ or { is not closed before this line'],
  ['Block scalar header', 'A text that begins with > or | needs quotes, as in ">=22 <27"'],
  ['Sequence item without', ADVICE.BAD_INDENT ?? ''],
  ['All ', ADVICE.BAD_INDENT ?? ''],
  ['Missing closing', 'A quote opened here is never closed'],
  ['Implicit map keys', 'A key needs a colon after it, for example allow: [docker.io/library/**]'],
  [
    'Unexpected scalar at node end',
    'Something follows a value that is already complete; put quotes around the whole text',
  ],
  ['Unexpected block-seq-ind', 'A list with dashes begins on the line after its key'],
];

export interface YamlMistake {
  readonly message: string;
  /** The kind of which one error makes many others: only the first is worth a person's time. Null: each is its own. */
  readonly consequence: 'end' | 'lines' | 'other' | null;
}

/** What is wrong with a line that YAML only finds out of place; null where nothing of it is known. */
export function describeLine(text: string, offset: number): YamlMistake | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = text.slice(start, start + 1000).split('\n', 1);
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line))
    return {
      message: 'A merge conflict is not resolved here; choose one side and remove the lines that Git added',
      consequence: 'lines',
    };
  const template = describeTemplate(line);
  if (template !== null) return { message: template, consequence: null };
  const [space] = /^ *([^\S \t\r])/.exec(line)?.slice(1) ?? [];
  if (space === undefined) return null;
  const code = (space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    message: `U+${code}, which looks like a space, indents this line; indent it with plain spaces`,
    consequence: null,
  };
}

/** `{{ x }}` and `{% x %}` without quotes, which other tools fill in before anybody reads the file as YAML. */
const TEMPLATE = /\{\{[^{},"']{0,100}\}\}|\{%[^%"']{0,100}%\}/;

/** What is wrong with a line that holds a template; null: it holds none. */
export function describeTemplate(line: string): string | null {
  const [template] = TEMPLATE.exec(line) ?? [];
  return template === undefined
    ? null
    : `${template.slice(0, 60)} is a template of another tool, and nothing fills it in here; write the text itself`;
}

/** What is wrong with the text as YAML, and what to do about it. `noun`: what the file is called. */
export function describeYamlError({ code, message }: YAMLError, noun: string): YamlMistake {
  if (/ in YAML stream/.test(message)) {
    return {
      message:
        'The lines before this one are a single value, so no key may follow; write them as "key: value", or begin each with #',
      consequence: 'end',
    };
  }
  const exact = ADVICE_BY_MESSAGE.find(([beginning]) => message.startsWith(beginning));
  const advice = exact?.[1] ?? ADVICE[code];
  if (advice !== undefined)
    return {
      message: advice.replace(NOUN, noun),
      consequence: code === 'MULTILINE_IMPLICIT_KEY' ? 'lines' : null,
    };
  if (code === 'BAD_SCALAR_START') {
    const character = /character (\S)/.exec(message)?.[1] ?? '@';
    return {
      message: `A text must not begin with ${character} here; put quotes around it, as in "@acme/web"`,
      consequence: null,
    };
  }
  const said = (message.split('\n', 1)[0] ?? '').replace(/\.$/, '');
  return {
    message: `This is not valid YAML (${said}); check that brackets and quotes are closed, and put quotes around a text that contains a special character`,
    consequence: 'other',
  };
}
