import { isDay } from '../../src/core/day.js';
import { INPUT_FIELDS, type InputField, type PlaygroundInput } from '../input.js';
import { type Editor, openEditor } from './editor.js';
import { need } from './element.js';

/** Everything that can be typed. */
export interface InputFields {
  readonly dockerfile: Editor;
  readonly policy: Editor;
  read(): PlaygroundInput;
  /** Fills in, as if it was typed; calls nothing back. */
  write(input: PlaygroundInput): void;
  /** Marks the field that is to blame, if it is one of those that say how it is built. */
  showMistake(field: InputField | null): void;
}

/** The fields of the page; `onInput` gets the name of each that people type into. */
export function openInputFields(onInput: (field: InputField) => void): InputFields {
  const fields = new Map<InputField, HTMLInputElement | HTMLTextAreaElement>(
    INPUT_FIELDS.map((name) => {
      const element = document.getElementById(name);
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        return [name, element];
      throw new Error(`index.html has no field ${name}`);
    }),
  );
  for (const [name, element] of fields) element.addEventListener('input', () => onInput(name));
  const dockerfile = openEditor(need('dockerfile', HTMLTextAreaElement));
  const policy = openEditor(need('policy', HTMLTextAreaElement));
  return {
    dockerfile,
    policy,
    read() {
      const values = INPUT_FIELDS.map((name) => [name, fields.get(name)?.value ?? ''] as const);
      return Object.fromEntries(values) as Record<InputField, string>;
    },
    write(input) {
      // a field for days takes nothing else, and complains
      const fitting = { ...input, today: isDay(input.today) ? input.today : '' };
      for (const [name, element] of fields) element.value = fitting[name];
      dockerfile.showNumbers();
      policy.showNumbers();
    },
    showMistake(wrong) {
      for (const [name, element] of fields) element.setAttribute('aria-invalid', String(name === wrong));
    },
  };
}
