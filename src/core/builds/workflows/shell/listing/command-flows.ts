import type { ListedCommand, ListedPart } from './listed-commands.js';

/** Where what a command prints goes. */
export interface CommandFlow {
  /** It becomes a part of a word, of a file or of a condition, and not only of the log. */
  readonly isTaken: boolean;
  /** It reads what another command prints. */
  readonly isPiped: boolean;
  /** The words of the commands that it is handed on to. */
  readonly next: readonly (readonly string[])[];
  /** The files that it ends in. */
  readonly outputs: readonly string[];
}

/** What a command is of which nothing else is known. */
export const TAKEN: CommandFlow = { isTaken: true, isPiped: false, next: [], outputs: [] };

/** Only for people. */
const LOG = /^(?:\/dev\/(?:null|std(?:out|err)|tty|fd\/[12])|\$\{?GITHUB_STEP_SUMMARY\}?)$/;
/** What reads lines into variables, or runs them. */
const READING = /^(?:while|until|for|read|mapfile|readarray|\{|tee|(?:ba|da|k|z)?sh|docker|sponge)$/;
const CONDITION = /^(?:if|elif|while|until)$/;
/** The end of commands whose output goes to one place. */
const CLOSING = /^(?:done|\}|fi|esac)$/;
/** What prints nothing but to the log. */
const SAYING = /^(?:echo|printf|test|\[|\[\[|exit|:)$/;
const COMMAND = /^::|^##\[/;
/** How often commands are handed on to others: more than in any script that people write. */
const MAX_HANDED_ON = 200_000;
/** Where the body of a function begins. */
const FUNCTION = /(?:^|[\s;&|])(?:function\s+[\w-]+|[A-Za-z_][\w-]*\s*\(\s*\))\s*(?:\(\s*\)\s*)?[{(]/;

interface Draft {
  isTaken: boolean;
  readonly isPiped: boolean;
  readonly next: (readonly string[])[];
  outputs: readonly string[];
  /** Those in the `$( … )` of its words. */
  readonly within: readonly Draft[];
}

interface Level {
  readonly drafts: Draft[];
  pipe: Draft[];
  /** Of `$( … )` in front of the command that has them in its words. */
  substituted: Draft[];
}

const openLevel = (): Level => ({ drafts: [], pipe: [], substituted: [] });

/**
 * Where what the commands of a script print goes; `restore`: words as they are written. Of a script of which that costs too
 * much nothing is known.
 */
export function findFlows(
  parts: readonly ListedPart[],
  script: string,
  restore: (text: string) => string,
): ReadonlyMap<ListedCommand, CommandFlow> {
  const flows = new Map<ListedCommand, Draft>();
  // what calls them is not looked for, nor what reads `<(…)`
  const isOpen = FUNCTION.test(script) || /[<>]\(/.test(script);
  const levels: Level[] = [openLevel()];
  let left = MAX_HANDED_ON;
  const take = (drafts: readonly Draft[], outputs: readonly string[]): void => {
    for (const draft of drafts) {
      draft.isTaken = true;
      left -= 1 + draft.outputs.length;
      if (left < 0) return;
      if (outputs.length > 0) draft.outputs = [...draft.outputs, ...outputs];
      take(draft.within, outputs);
    }
  };
  const close = (isSubstitution: boolean): void => {
    const inner = levels.pop() ?? openLevel();
    const outer = levels.at(-1) ?? openLevel();
    if (levels.length === 0) levels.push(outer);
    if (isSubstitution) outer.substituted.push(...inner.drafts);
    else {
      outer.drafts.push(...inner.drafts);
      outer.pipe = [...inner.drafts];
    }
  };
  const read = (command: ListedCommand, level: Level): void => {
    const words = command.words.map(({ text }) => text.value);
    const [first = ''] = words;
    const outputs = (command.outputs ?? [])
      .map((path) => restore(path.value))
      .filter((path) => !LOG.test(path));
    const isPiped = command.input?.kind === 'other';
    const isClosing = CLOSING.test(first) || words.length === 0;
    const draft: Draft = { isTaken: isOpen, isPiped, next: [], outputs, within: level.substituted };
    level.substituted = [];
    const before = isClosing ? [...level.drafts] : isPiped ? level.pipe : [];
    for (const each of before) if (isPiped) each.next.push(words);
    left -= before.length;
    level.pipe = isPiped || isClosing ? [...before, draft] : [draft];
    level.drafts.push(draft);
    flows.set(command, draft);
    const program = words.find((word) => !/^(?:then|do|else|!|\w+=.*)$/s.test(word));
    if (CONDITION.test(first)) take([draft], []);
    if (outputs.length > 0 || (isPiped && READING.test(first))) take([...level.pipe], outputs);
    // `X=$(…)`, any program that gets it as a word, and what the runner is told by the log
    if (program === undefined || !SAYING.test(program) || words.some((word) => COMMAND.test(word)))
      take(draft.within, []);
  };
  for (const part of parts) {
    if (left < 0) return new Map();
    const level = levels.at(-1) ?? openLevel();
    if (!('mark' in part)) read(part, level);
    else if (part.mark === '(') levels.push(openLevel());
    else close(part.isSubstitution === true);
  }
  return flows;
}
