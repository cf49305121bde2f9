/** A part of the time for one try, in milliseconds: for how long others wait for what one request finds out. */
export function findPatience(limits: { readonly deadline: number; readonly perTry: number }): number {
  return Math.min(limits.perTry, limits.deadline) / 5;
}

/** What came in time; `late`: it did not, and may still come. */
export async function waitAtMost<T>(time: number, awaited: Promise<T>): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), time);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What one request finds out for others that wait for it. */
export interface Contact {
  readonly ended: Promise<void>;
  end(): void;
}

export function openContact(): Contact {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end: () => end() };
}
