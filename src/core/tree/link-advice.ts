/** The end of the reason why a link cannot be judged that may lead to a folder. */
export const MAY_HIDE = ', and Dockerfiles may be behind it';

/** What to do about a link that cannot be judged, by the reason that is given; null: it is about no link. */
export function adviseOnLink(reason: string): string | null {
  if (reason.endsWith(MAY_HIDE))
    return 'If nothing is built from there, add the link with /** behind it to settings.ignore of the policy';
  return /^is (?:behind )?a symbolic link\b/.test(reason)
    ? 'Let the link lead to a file of this repository; if nothing is built by this name, add it to settings.ignore of the policy'
    : null;
}
