import type { VariableWrites } from './environment/variable-writes.js';

/** Names that earlier steps of a job may write to `GITHUB_ENV`: what `env` says of them no longer holds. */
export class WrittenVariables {
  private readonly names = new Set<string>();
  private isOpen = false;

  /** Whether a step may have written the variable, by its name or by what is not known. */
  mayWrite(name: string): boolean {
    return this.isOpen || this.names.has(name);
  }

  /** Whether a step says by name that it writes a variable. */
  writes(name: string): boolean {
    return this.names.has(name);
  }

  add({ names, isOpen }: VariableWrites): void {
    for (const name of names) this.names.add(name);
    this.isOpen ||= isOpen;
  }
}
