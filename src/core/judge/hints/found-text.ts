import type { DecidedBy } from '../../decision.js';
import type { BuildOrigin, Claim, Replacement } from '../../dockerfile/reading.js';
import { joinMessages, type Message, quote, say } from '../../message.js';
import type { Finding } from '../../report.js';
import type { Found } from '../judged-image.js';

/** How an image comes to be pulled. */
export interface Circumstances {
  /** A build context that puts the image in the place of what is written. */
  readonly replaced: Replacement | null;
  /** The build that is needed for it. */
  readonly build?: BuildOrigin | undefined;
  /** A build of the repository that puts something else in its place. */
  readonly claim?: Claim | undefined;
  /** The Dockerfile. */
  readonly path: string;
  /** The place is a whole line, in which nothing can be replaced. */
  readonly inexact?: boolean;
}

function tellBuild({ name, file, line, isGuess, isDoubtful, isHandedOn }: BuildOrigin): Message {
  if (isDoubtful === true && isHandedOn !== true)
    return say`${name} (${file}, line ${line}) may build it this way, if its file is used in another folder or with another file.`;
  return isGuess === true || isDoubtful === true
    ? say`${name} (${file}, line ${line}) may build it this way.`
    : say`${name} (${file}, line ${line}) builds it this way.`;
}

/** What decides a finding: the line of the policy, and the build that is needed for it. */
export function nameDecision(
  decidedBy: DecidedBy,
  build: BuildOrigin | undefined,
): Pick<Finding, 'decidedBy' | 'isGuessed'> {
  if (build === undefined) return { decidedBy };
  const { file, line, name, isGuess, isDoubtful } = build;
  return {
    decidedBy: { ...decidedBy, builds: { file, line, name } },
    ...(isGuess === true || isDoubtful === true ? { isGuessed: true } : {}),
  };
}

/** What a finding says. */
export function writeFound(
  { message, allowed, fix }: Pick<Found, 'message' | 'allowed' | 'fix'>,
  { replaced, build, claim, path, inexact = false }: Circumstances = { replaced: null, path: '' },
): Pick<Finding, 'message' | 'foreign' | 'allowed' | 'aboutBuild' | 'fix'> {
  const why = allowed === null ? message : joinMessages([message, allowed], ' ');
  const telling = build === undefined ? null : tellBuild(build);
  const whole = joinMessages(
    [
      why,
      ...(replaced === null ? [] : [say`The build context ${replaced.context} replaces what is written.`]),
      ...(telling === null ? [] : [telling]),
    ],
    ' ',
  );
  const end = why.text.length;
  const advice = claim === undefined ? fix?.description : joinAdvice(fix?.description, claim, path);
  return {
    message: whole.text,
    foreign: whole.foreign,
    allowed: allowed === null ? null : { start: end - allowed.text.length, end },
    ...(telling === null
      ? {}
      : { aboutBuild: { start: whole.text.length - telling.text.length, end: whole.text.length } }),
    fix:
      advice === undefined
        ? null
        : {
            description: advice.text,
            foreign: advice.foreign,
            // what is written is not what is pulled, so another text there changes nothing
            replacement: replaced === null && !inexact ? (fix?.replacement ?? null) : null,
            ...(replaced !== null && typeof fix?.replacement === 'string'
              ? { inContext: fix.replacement }
              : {}),
            ...(fix?.isUnapproved === true ? { isUnapproved: true } : {}),
            ...(fix?.isReported === true ? { isReported: true } : {}),
            ...(fix?.leftBy === undefined ? {} : { leftBy: fix.leftBy }),
          },
  };
}

/** Only the policy can say that a written image is not pulled: the line to add to it. */
function joinAdvice(advice: Message | undefined, { build, context, value }: Claim, path: string): Message {
  const line = quote(
    `builds: [{ paths: [${JSON.stringify(path)}], contexts: { ${JSON.stringify(context)}: ${JSON.stringify(value)} } }]`,
  );
  const own = say`The build context ${context} takes its place in ${build.name} (${build.file}, line ${build.line}); if that is always so, add to the policy: ${line}`;
  return advice === undefined ? own : joinMessages([advice, own], '. ');
}
