import type { Replacement } from './dockerfile/reading.js';
import type { Found } from './judged-image.js';
import { joinMessages, say } from './message.js';
import type { Finding } from './report.js';

/** What a finding says. `replaced`: a build context that puts the image in the place of what is written. */
export function writeFound(
  { message, allowed, fix }: Pick<Found, 'message' | 'allowed' | 'fix'>,
  replaced: Replacement | null,
): Pick<Finding, 'message' | 'foreign' | 'allowed' | 'fix'> {
  const why = allowed === null ? message : joinMessages([message, allowed], ' ');
  const whole = replaced === null ? why : say`${why} The build context ${replaced.context} puts it here.`;
  const end = why.text.length;
  return {
    message: whole.text,
    foreign: whole.foreign,
    allowed: allowed === null ? null : { start: end - allowed.text.length, end },
    fix: fix && {
      description: fix.description.text,
      foreign: fix.description.foreign,
      // what is written is not what is pulled, so another text there changes nothing
      replacement: replaced === null ? fix.replacement : null,
    },
  };
}
