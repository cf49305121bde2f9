import type { BuildOrigin, Replacement } from './dockerfile/reading.js';
import type { Found } from './judged-image.js';
import { joinMessages, say } from './message.js';
import type { Finding } from './report.js';

/**
 * What a finding says. `replaced`: a build context that puts the image in the place of what is written; `build`: the one
 * that it takes.
 */
export function writeFound(
  { message, allowed, fix }: Pick<Found, 'message' | 'allowed' | 'fix'>,
  replaced: Replacement | null,
  build?: BuildOrigin,
): Pick<Finding, 'message' | 'foreign' | 'allowed' | 'fix'> {
  const why = allowed === null ? message : joinMessages([message, allowed], ' ');
  const whole = joinMessages(
    [
      why,
      ...(replaced === null ? [] : [say`The build context ${replaced.context} puts it here.`]),
      ...(build === undefined
        ? []
        : [say`So it is built by ${build.name} (${build.file}, line ${build.line}).`]),
    ],
    ' ',
  );
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
