import type { PlaygroundInput } from '../input.js';
import { writeLink } from '../link/share-link.js';
import { need } from './element.js';

/** Puts a link with everything that is typed into the address bar and the clipboard. */
export function openShareButton(readInput: () => PlaygroundInput): void {
  const shared = need('shared', HTMLElement);
  need('share', HTMLButtonElement).addEventListener('click', async () => {
    const link = await writeLink(readInput());
    if ('error' in link) {
      shared.textContent = link.error;
      return;
    }
    // not assigned: that would count as a page to go back to, and be opened again
    window.history.replaceState(null, '', link.fragment);
    const isCopied = await copy(window.location.href);
    shared.textContent = isCopied
      ? 'Copied. The link holds both texts; nothing was sent.'
      : 'The link is in the address bar. It holds both texts; nothing was sent.';
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
