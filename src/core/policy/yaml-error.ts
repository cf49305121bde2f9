import type { YAMLError } from 'yaml';

const QUOTES = 'put quotes around a text that contains a special character';

/** YAML's own errors, each with what to write instead. */
const ADVICE: { readonly [code in YAMLError['code']]?: string } = {
  TAB_AS_INDENT: 'A tab indents this line; YAML wants blanks',
  BAD_INDENT: 'This line is not indented like the ones that it belongs to',
  MULTIPLE_DOCS: 'A second document begins here; a policy is one document, so remove the line with ---',
  BAD_ALIAS:
    'A * without quotes begins a YAML alias, and aliases are not allowed; for a pattern put quotes around it, as in "**"',
  ALIAS_PROPS: 'Anchors, aliases and tags are not allowed; write the value out',
  MULTIPLE_ANCHORS: 'Anchors are not allowed; write the value out where it is needed',
  MULTIPLE_TAGS:
    'Tags (words that begin with !) are not allowed; put quotes around a text that begins with one',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon and a blank within a text begin a new key; put quotes around the whole text',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing, or a text goes on over several lines; put quotes around it',
  RESOURCE_EXHAUSTION: 'Values are nested far too deep here; no policy needs that',
  KEY_OVER_1024_CHARS: 'This key is far too long; is a quote or a bracket missing before it?',
  BAD_DIRECTIVE: 'Remove the line that begins with %; a policy is always read as YAML 1.2',
  BAD_DQ_ESCAPE:
    'A backslash in double quotes begins an escape; use single quotes for a text with backslashes',
};

/** What is wrong with the text as YAML, and what to do about it. */
export function describeYamlError(error: YAMLError): string {
  const advice = ADVICE[error.code];
  if (advice !== undefined) return advice;
  if (error.message.startsWith('Block scalar header')) {
    return 'A text that begins with > or | needs quotes, as in ">=22 <27"';
  }
  if (error.code === 'BAD_SCALAR_START') {
    const character = /character (\S)/.exec(error.message)?.[1] ?? '@';
    return `A text must not begin with ${character} here; put quotes around it, as in "@acme/web"`;
  }
  return `This is not valid YAML (${error.message.split('\n', 1)[0]?.replace(/\.$/, '')}); ${QUOTES}, and check that brackets and quotes are closed`;
}
