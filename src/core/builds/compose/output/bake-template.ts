import { parseTemplateText } from '../../bake/hcl/body-parser.js';
import { Source, SyntaxProblem } from '../../bake/hcl/source.js';

/**
 * Whether bake, with which docker compose builds, may make something else of a text: it reads what compose hands it as a
 * template. Compose takes the meaning from `${` in arguments and inline Dockerfiles only, and from `%{` nowhere.
 */
export function isTemplateOfBake(text: string, field: string): boolean {
  const isEscaped = field === 'inline' || field.startsWith('args');
  if (!text.includes('%{') && (isEscaped || !text.includes('${'))) return false;
  try {
    parseTemplateText(new Source('', isEscaped ? text.replaceAll('${', '$${') : text));
    return true;
  } catch (error) {
    // what bake refuses, only the builder of old versions reads, as it is written
    return !(error instanceof SyntaxProblem);
  }
}

export function explainTemplate(field: string): string {
  return `${field} has a template in it, which bake puts in where docker compose builds with it`;
}
