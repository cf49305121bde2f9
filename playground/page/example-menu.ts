import type { Example, ExampleCollection, ReadyMadePolicy } from '../examples.js';
import { make } from './element.js';

/** The two menus with what to begin with. The first line of each is what is not from a menu. */
export interface ExampleMenu {
  /** The texts are not those of an example any more. */
  leaveExample(): void;
  leaveReadyMade(): void;
}

export interface MenuEvents {
  /** Null: what was typed before. */
  onExample(example: Example | null): void;
  /** Null: the one before. */
  onPolicy(policy: ReadyMadePolicy | null): void;
}

const OWN = 'own';

export function openExampleMenu(
  { examples, policies }: Pick<ExampleCollection, 'examples' | 'policies'>,
  { example, policy }: { readonly example: HTMLSelectElement; readonly policy: HTMLSelectElement },
  { onExample, onPolicy }: MenuEvents,
): ExampleMenu {
  const groups = [...new Set(examples.map(({ group }) => group))];
  example.replaceChildren(
    make('option', { value: OWN }, 'your own texts'),
    ...groups.map((group) =>
      make(
        'optgroup',
        { label: group },
        ...examples.flatMap((each, index) =>
          each.group === group ? [make('option', { value: String(index) }, each.title)] : [],
        ),
      ),
    ),
  );
  policy.replaceChildren(
    make('option', { value: OWN }, 'as below'),
    ...policies.map(({ title }, index) => make('option', { value: String(index) }, title)),
  );
  example.addEventListener('change', () => onExample(examples[Number(example.value)] ?? null));
  policy.addEventListener('change', () => onPolicy(policies[Number(policy.value)] ?? null));
  return {
    leaveExample: () => {
      example.value = OWN;
    },
    leaveReadyMade: () => {
      policy.value = OWN;
    },
  };
}
