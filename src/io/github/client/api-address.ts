import { GitHubFault } from './fault.js';

export const DEFAULT_ADDRESS = 'https://api.github.com';

/** The API's address, without a trailing slash. The client's libraries fail on an invalid address. */
export function readApiAddress(text: string): string {
  if (text === '') return DEFAULT_ADDRESS;
  if (/^https?:/i.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new GitHubFault('input', `GITHUB_API_URL is \`${text}\`, which is not the address of an API.`, {
    turn: 'Administrator of the runner: correct GITHUB_API_URL; for GitHub Enterprise Server it is `https://HOST/api/v3`.',
  });
}
