import { baseName, pathWithin } from '../../repo-path.js';
import { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import { isChanged, placeChange } from '../checkouts/changed-files.js';
import type { Followed } from '../checkouts/followed-writes.js';
import { placeOf } from '../checkouts/write-place.js';
import { useOf } from '../made/command-use.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { unwrap } from '../shell/builders/wrappers.js';
import {
  type FileChange,
  findWrittenFiles,
  listFileChanges,
  type WritePlace,
} from '../shell/files/written-files.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import { parseScript } from '../shell/syntax/script-parser.js';
import type { Step } from '../step.js';
import { doingOf } from '../surroundings.js';
import { isEnvironmentName, mayCopyOtherwise, openCopies } from './copied/copy-place.js';
import { isFolderThere } from './known-folders.js';
import { mayLeave } from './leaving-commands.js';
import type { StepTurns } from './made-files.js';
import type { MadeText, Turn } from './made-texts.js';
import { joinPlain, type OpenText, withTaken } from './open-words.js';
import { foldName, isLinked, listLinkNames, mayBeLinked } from './other-names.js';
import { mayCallOther } from './own-programs.js';
import { findOwnPlaces, type PlacedText } from './places/own-writes.js';
import { keyOfPlace } from './places/script-places.js';
import type { ScriptText } from './places/script-text.js';
import { listPlain } from './plain-words.js';
import { ScriptOrder } from './script-order.js';
import { listScriptTexts } from './script-texts.js';
import { findQuietStart } from './unread-changes.js';

/** What goes on while the commands after it run. */
const PARALLEL =
  /(?<![&>|<\\\d])&(?![&>\d])|[<>]\(|\b(?:nohup|disown|setsid|coproc|systemd-run|start-stop-daemon|screen|tmux|crontab)\b/;
/** Programs that write only the files that they name, or none of the workspace. */
const SPARING =
  /^(?:sudo|apt|apt-get|apk|dnf|yum|brew|curl|wget|gh|aws|az|gcloud|kubectl|helm|cosign|skopeo|crane|qemu-\S+)$/;

/** What the script of a step makes of files, one command after the other. */
export class TurnReading {
  private readonly step: Step;
  private readonly text: TracedText;
  private readonly ran: Followed;
  private readonly place;
  private readonly changes;
  private readonly open: ReadonlySet<string>;
  /** Where changes are: each is compared with every file that was made. */
  private readonly placed = new Map<FileChange, ReturnType<typeof placeChange>>();
  private readonly order: ScriptOrder;
  private readonly root;
  private readonly isParallel: boolean;
  private readonly isLeaving: boolean;
  private links: { readonly names: ReadonlySet<string> | null } | null = null;

  constructor(step: Step, text: TracedText, ran: Followed, isUnix: boolean) {
    this.step = step;
    this.text = text;
    this.ran = ran;
    this.place = placeOf(step);
    this.changes = listFileChanges(ran.commands, this.place);
    this.open = listOpen(ran.commands, this.place);
    const { root, isTooDeep } = parseScript(text);
    this.root = root;
    this.isParallel = PARALLEL.test(text.value);
    this.isLeaving = isTooDeep || ran.commands.some(mayLeave);
    const isCertain = isUnix && !this.isLeaving && !this.isParallel && !ran.commands.some(runsUnknown);
    this.order = new ScriptOrder(ran, root, text.place().file, isCertain);
  }

  /** The first of its commands from which on it may change files in ways that are not read; null: that is not known. */
  findUnread(mayChange: (part: TracedText) => boolean): number | null {
    if (!this.order.isCertain) return null;
    for (const place of findQuietStart(this.text, this.root, mayChange)) {
      const [first] = this.order.find(place);
      if (first !== undefined) return first;
    }
    return null;
  }

  /** `shell`: what runs it whenever the steps before it have not failed; null: it may not run. `end`: from that command on nothing is known of files. */
  read(shell: string | null, end = Number.POSITIVE_INFINITY): StepTurns {
    const { made } = this.step.context.workspace;
    const written = shell === null || this.isLeaving ? [] : this.listWrites(shell);
    const writes = written.filter(({ index }) => index < end);
    const paths = new Set([...made.paths, ...writes.map(({ path }) => path)]);
    return {
      step: this.step.tree,
      order: this.order,
      isParallel: this.isParallel,
      turns: new Map([...paths].map((path) => [path, this.readTurns(path, writes, end)])),
      risks: paths.size === 0 ? [] : this.listRisks(),
    };
  }

  /** The texts that it writes for certain, with the paths in the repository. */
  private listWrites(shell: string): readonly PlacedText[] {
    const names = new Set(['echo', 'printf', 'cat', 'tee', 'mkdir']);
    const { step, root, place, ran } = this;
    const script = this.text.value;
    if (mayCallOther(step, script, root, names)) return [];
    const texts = listScriptTexts(root, ran.commands, {
      texts: place.texts,
      isBash: shell.startsWith('bash'),
      hasFolder: (path) => isFolderThere(step, script, place.locate(path, '.')),
      files: openCopies(step, place, (path) => this.isTouched(path)),
    });
    const copies = (): boolean => !mayCopyOtherwise(step, script, root, ran.commands);
    return texts.flatMap((each) => {
      const path = this.locate(each);
      // what else is copied is judged where it comes from, or not at all
      const counts = each.from === undefined || (path !== null && isEnvironmentName(path) && copies());
      return path !== null && counts ? [{ ...each, path, written: each.path }] : [];
    });
  }

  /** Whether the script may change a file, other than take it away or give it another name. */
  private isTouched(path: string): boolean {
    return this.changes.some(
      (change) => change.isGone !== true && change.isLink !== true && this.touches(path, change),
    );
  }

  private locate({ path, folder }: ScriptText): string | null {
    const { value } = withoutAnchor(path, folder ?? '.', this.place.texts);
    const found = isUnknown(value) ? null : this.place.locate(folder, value);
    return found === null || isLinked(found, this.place.tree) ? null : found;
  }

  /** What happens to one file. */
  private readTurns(path: string, all: readonly PlacedText[], end: number): readonly Turn[] {
    const { made } = this.step.context.workspace;
    const writes = all.filter((each) => each.path === path);
    const own = findOwnPlaces(writes, this.ran.commands, this.place);
    const changes = this.changes.filter(
      (change) => !own.has(keyOfPlace(change.path.place())) && this.touches(path, change),
    );
    const spans = changes.map(({ path: text }) => this.order.span(text));
    const ends = [
      ...spans.flatMap(({ first, last }) => [first, last]),
      ...(end === Infinity ? [] : [end - 1]),
    ];
    const events = [
      ...writes.map((write) => ({ after: write.index, write })),
      ...ends.map((after) => ({ after, write: null })),
    ].sort((one, other) => one.after - other.after);
    const turns: Turn[] = [{ after: -1, file: made.get(path) ?? null, since: -1 }];
    for (const { after, write } of events) {
      const before = turns.at(-1) ?? NOTHING;
      // what changes it may come after it is written, too
      const isSure = !spans.some(({ first, last }) => first < after && after < last);
      const turn = write === null ? NOTHING : this.write(write, before);
      turns.push(isSure ? { ...turn, after } : { ...NOTHING, after });
    }
    this.noteChanges(path, changes);
    return turns;
  }

  private noteChanges(path: string, changes: readonly FileChange[]): void {
    const [first] = changes;
    if (first === undefined) return;
    const places = new Set(changes.map((change) => keyOfPlace(change.path.place())));
    const { made } = this.step.context.workspace;
    made.findWriter({ ...writing(this.step, path, null), place: first.path.place(), places });
  }

  private write(own: PlacedText, before: Turn): Turn {
    const { path, written, text, taken, isAppended, places, index, from = [] } = own;
    const { made } = this.step.context.workspace;
    const writer = made.findWriter({
      ...writing(this.step, path, index),
      place: written.place(),
      places: new Set(places.map(keyOfPlace)),
    });
    const { file } = before;
    const added: OpenText = { text, plain: this.weigh(text.value, taken), from };
    if (!isAppended) {
      const replaced = (file?.writers ?? []).filter(({ doing }) => doing.step === this.step.tree);
      for (const each of replaced.flatMap((other) => [other, ...other.replaced])) writer.replaced.add(each);
      return { after: index, file: { texts: [added], writers: [writer], risks: made.running }, since: index };
    }
    if (file === null) return { ...NOTHING, after: index };
    const texts = file.texts.map((start) => ({
      text: TracedText.join([start.text, text]),
      plain: joinPlain([start.plain, added.plain]),
      from: [...(start.from ?? []), ...from],
    }));
    const more: MadeText = {
      texts,
      writers: [...new Set([...file.writers, writer])],
      risks: [...new Set([...file.risks, ...made.running])],
    };
    return { after: index, file: more, since: before.since };
  }

  private weigh(text: string, taken: ScriptText['taken']): OpenText['plain'] {
    const { step, root } = this;
    return withTaken(listPlain(text, this.place.texts, { step, root, script: this.text.value }), taken);
  }

  /** The programs that may write any file, and when they run. */
  private listRisks(): StepTurns['risks'] {
    const { texts } = this.step.context.session;
    return this.ran.commands.flatMap(({ words, isRead }) => {
      const [program, ...rest] = unwrap(words).called;
      if (program === undefined || isRead || SPARING.test(baseName(program.text.value))) return [];
      if (useOf(program, rest, texts).writes !== null) return [];
      return [{ ...this.order.span(program.text), risk: { doing: doingOf(this.step) } }];
    });
  }

  private linkNames(): ReadonlySet<string> | null {
    this.links ??= { names: listLinkNames(this.step, this.text.value) };
    return this.links.names;
  }

  /** Whether a change may be one of a file. */
  private touches(path: string, change: FileChange): boolean {
    const known = this.placed.get(change);
    const placed = known === undefined ? placeChange(change, this.place) : known;
    this.placed.set(change, placed);
    const isNamed = foldName(this.place.texts.restore(change.path.value)) === foldName(path);
    // another name may lead to the same folder
    if (placed === null) return isNamed || this.open.has(keyOfPlace(change.path.place()));
    if (isNamed && placed.path.toLowerCase() === path.toLowerCase()) return true;
    if (isLinked(placed.path, this.place.tree) || mayBeLinked(placed.path, this.linkNames())) return true;
    if (placed.isGone) return pathWithin(placed.path, path) !== null;
    return isChanged(path, placed, true, this.step.context.session);
  }
}

const writing = (step: Step, path: string, index: number | null) => ({ doing: doingOf(step), path, index });

const NOTHING: Turn = { after: -1, file: null, since: -1 };

function runsUnknown({ runsUnknown: isRun }: ShellCommand): boolean {
  return isRun === true;
}

/** The paths of build files of which only running the script could tell which ones they are. */
function listOpen(commands: readonly ShellCommand[], place: WritePlace): ReadonlySet<string> {
  const { named } = findWrittenFiles(commands, place);
  return new Set(named.map((path) => keyOfPlace(path.place())));
}
