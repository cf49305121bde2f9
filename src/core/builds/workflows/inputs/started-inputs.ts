import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import { choicesOf, type PossibleText } from '../expressions/choices.js';
import type { InputValues } from '../scope.js';
import type { ChosenInput } from './chosen-inputs.js';

/** The inputs of a workflow that nothing in the repository calls: those that people choose from a list have each of its options. */
export class StartedInputs extends Map<string, TracedText> implements InputValues {
  /** Others may be anything. */
  readonly isOpen = true;
  private readonly chosen: ReadonlyMap<string, ChosenInput>;
  private readonly texts: UnknownTexts;

  constructor(
    chosen: ReadonlyMap<string, ChosenInput>,
    texts: UnknownTexts,
    defaults: ReadonlyMap<string, TracedText> = new Map(),
  ) {
    super(defaults);
    this.chosen = chosen;
    this.texts = texts;
  }

  override get(name: string): TracedText | undefined {
    const input = this.chosen.get(name);
    if (input === undefined) return super.get(name);
    return chooseOption(input, this.texts);
  }

  /** All that any of them may be. */
  override *values(): ReturnType<Map<string, TracedText>['values']> {
    for (const { options } of this.chosen.values()) yield* options;
    yield* super.values();
  }
}

/** The option that is taken; undefined: none is, and it is not known. */
export function chooseOption(
  { key, options, declared, mayBeEmpty }: ChosenInput,
  texts: UnknownTexts,
): TracedText | undefined {
  const choices = choicesOf(texts);
  const { assumed } = choices;
  const possible: (PossibleText & { readonly traced: TracedText })[] = options.map((traced) => ({
    text: traced.value,
    traced,
    assumed,
  }));
  if (mayBeEmpty && options.every(({ value }) => value !== ''))
    possible.push({ text: '', traced: declared.as(''), assumed, isLeftOut: true });
  const [only, ...others] = possible;
  return (others.length === 0 ? only : choices.choose(`input ${key}`, possible))?.traced;
}
