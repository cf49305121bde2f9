import type { TracedText } from '../../../traced-text.js';
import type { ScriptNode } from './script-tree.js';

/** `a |& b` is `a 2>&1 | b`. */
export function withErrors(body: ScriptNode, place: TracedText): ScriptNode {
  const redirection = { descriptor: '2', operator: '>&', target: place.as('1'), document: null };
  return body.kind === 'command'
    ? { ...body, redirections: [...body.redirections, redirection] }
    : { kind: 'redirected', body, redirections: [redirection] };
}
