import type { DecidedBy } from '../decision.js';
import type { Place } from '../dockerfile/reading.js';
import type { Level, RuleSetting } from '../level.js';
import { type Message, own, say } from '../message.js';
import type { Options, OptionValues } from './contract/option.js';
import type { Objection, Subject, SubjectKind, SubjectOf } from './contract/subject.js';

// All that a rule needs comes from here, new kinds of options and facts too.
export * from './contract/option.js';
export * from './contract/shipped.js';
export * from './contract/subject.js';

/** What to do, and the text to stand in the finding's place; null where a person must choose. */
export interface Advice {
  readonly description: Message;
  readonly replacement: string | null;
  /** The policy does not approve the replacement, or not yet. */
  readonly isUnapproved?: boolean;
  /** The replacement would be reported too, so it needs a person who looks at it. */
  readonly isReported?: boolean;
  /** The image is approved where it is written as the advice says. */
  readonly isSpelling?: boolean;
  /** The package manager whose leftovers it is about. */
  readonly leftBy?: string;
}

/** To use what an entry of the policy names; null where it names nothing. */
export function adviseUse({ use, isUseUnapproved, isUseReported, lacksUseTag }: Objection): Advice | null {
  if (use === null) return null;
  if (lacksUseTag) {
    const tag = own(`with a tag that does not move${isUseUnapproved ? ', once the policy approves it' : ''}`);
    return { description: say`Use ${use} ${tag}`, replacement: null };
  }
  const isReported = isUseReported ? { isReported: true } : {};
  if (!isUseUnapproved) return { description: say`Use ${use}`, replacement: use, ...isReported };
  return {
    description: say`Use ${use}, once the policy approves it`,
    replacement: use,
    isUnapproved: true,
  };
}

/** One thing that a rule finds wrong. The engine adds level, place and exception. */
export interface Violation {
  readonly message: Message;
  /** What the policy allows instead: the end of the message, which a report of many findings says once. */
  readonly allowed?: Message;
  readonly fix: Advice | null;
  /** Where it is, if not where the subject is. */
  readonly at?: Place;
  /** Null: whatever sets the rule's level. */
  readonly decidedBy: DecidedBy | null;
  /** `warn`: never more than a warning, whatever the level. */
  readonly atMost?: 'warn';
  /** `block`: blocks, whatever the level. */
  readonly always?: 'block';
  /** Nothing is known: the level is that of `settings.unknown`, unless the rule is switched off. */
  readonly isUnknown?: boolean;
  /** No tag of the image is better. */
  readonly isRetired?: boolean;
  /** What is unknown could be seen but for a limit of the gate: the level is at least that of the rule. */
  readonly isLimit?: boolean;
  /** Tells apart what one rule finds twice about one image. */
  readonly topic?: string;
  /** It is about an instruction and the same whatever the stage is built on, so one of several bases is enough. */
  readonly isOnAnyBase?: boolean;
}

/** A rule, whole: the policy's keys, its defaults, the schema and the tables of the documents are made from this object. */
export interface Rule {
  /** The problem, as people would say it; also the name of its file and of its page in docs/rules. */
  readonly id: string;
  /** What it judges: images that are pulled, references whose name is unknown, or what cannot be read. */
  readonly about: SubjectKind;
  /** One line, what is wrong: the title of annotations, in SARIF, and what editors show. */
  readonly summary: string;
  /** One or two sentences for the rule's entry in SARIF: why it matters and what to do. */
  readonly help: string;
  /** Where the policy says nothing. */
  readonly level: Level;
  /** How far up its findings stand where people read: 1 comes first. */
  readonly urgency: number;
  /** Other names that people give the rule in a policy. */
  readonly aliases?: readonly string[];
  readonly options: Options;
  check(subject: Subject, settings: RuleSetting): readonly Violation[];
}

/** A rule with its own name, its own kind of subject and its own options. */
export interface DeclaredRule<Id extends string, K extends SubjectKind, O extends Options> extends Rule {
  readonly id: Id;
  readonly about: K;
  readonly options: O;
  check(subject: SubjectOf<K>, settings: RuleSetting & OptionValues<O>): readonly Violation[];
}

type NoOptions = Readonly<Record<never, never>>;

/** What a rule's file says. Written out, so that the compiler says in one line which key is missing. */
interface RuleDeclaration<Id extends string, K extends SubjectKind, O extends Options>
  extends Omit<Rule, 'id' | 'about' | 'options' | 'check'> {
  readonly id: Id;
  readonly about: K;
  readonly options?: O;
  check(subject: SubjectOf<K>, settings: RuleSetting & OptionValues<O>): readonly Violation[];
}

/** Declares a rule; one without options leaves them out. The defaults of its types keep a missing key one error. */
export function defineRule<
  const Id extends string = never,
  const K extends SubjectKind = 'image',
  const O extends Options = NoOptions,
>(rule: RuleDeclaration<Id, K, O>): DeclaredRule<Id, K, O> {
  // Without options, O is the type without any.
  return { ...rule, options: rule.options ?? ({} as O) };
}
