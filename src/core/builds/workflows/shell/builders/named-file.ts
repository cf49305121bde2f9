import { baseName } from '../../../repo-path.js';
import { isUnknown } from '../../../unknown-texts.js';
import type { WorkflowSession } from '../../session.js';
import type { Step } from '../../step.js';
import { withoutAnchor } from '../anchored-path.js';
import { readScriptFile } from '../files/script-file.js';
import { unpacks } from '../reading/text-sources.js';
import { listMadeByPrograms } from './made-by-programs.js';
import type { LookAtFile, NamedFile } from './unknown-call.js';

/** Looks at the files that the commands of a step name. */
export function lookFrom(step: Step): LookAtFile {
  const { session, workspace, written } = step.context;
  const known = new Map<string, NamedFile>();
  const lookAt: LookAtFile = (path, folder) => {
    if (folder === null) return { kind: 'unknown' };
    const { value } = withoutAnchor(path, folder, session.texts);
    if (isUnknown(value)) return { kind: 'unknown' };
    const found = workspace.find(folder, value);
    const made = found === null ? undefined : workspace.made.get(found)?.texts[0]?.text;
    if (made !== undefined) return { kind: 'text', text: made.value };
    const source = readScriptFile(step, path, folder);
    if (source !== null && source !== 'outside') return { kind: 'text', text: source.text };
    const name = baseName(value);
    const [top = ''] = value.replace(/^(?:\.\/)+/, '').split('/');
    const isMade = written.scripts.some(
      (script) =>
        [name, top].some((each) => listMade(script, session).has(each)) ||
        listMadeByPrograms(script, session).has(name) ||
        unpacks(script, session.tree),
    );
    return { kind: isMade ? 'made' : 'absent' };
  };
  return (path, folder) => {
    const key = `${folder}\n${path.value}`;
    const file = known.get(key) ?? lookAt(path, folder);
    known.set(key, file);
    return file;
  };
}

/** What puts a file somewhere. */
const MAKING =
  />|\b(?:cp|mv|ln|install|rsync|tee|dd|sponge|ed|ex|curl|wget|sed|envsubst|tar|unzip)\s|\bopen\w*\s*\(|write/i;

const MADE = new WeakMap<WorkflowSession, Map<string, ReadonlySet<string>>>();

/** The words of those commands of a script that may make a file. */
function listMade(script: string, session: WorkflowSession): ReadonlySet<string> {
  const answers = MADE.get(session) ?? new Map<string, ReadonlySet<string>>();
  MADE.set(session, answers);
  const known = answers.get(script);
  if (known !== undefined) return known;
  const commands = script.split(/[\n;&|]/).filter((line) => MAKING.test(line) && !/\bbuild\b/.test(line));
  const words = new Set(commands.flatMap((line) => line.split(/[^\w.-]+/)));
  answers.set(script, words);
  return words;
}
