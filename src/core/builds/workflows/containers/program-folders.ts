/** Where a container has programs, and what these load. */
const PROGRAMS = /^\/?$|^\/(?:usr|s?bin|lib\w*|opt|etc|snap)(?:\/|$)|\/s?bin(?:\/|$)/;

/** Whether what is mounted at a path may take the place of programs of a container, or of what they load. */
export function overPrograms(target: string): boolean {
  return PROGRAMS.test(target);
}
