import { type Message, say } from '../../../message.js';

/** Texts of shells and tasks, in which `FROM` begins a Dockerfile that they write. */
const WRITING = /\.(?:sh|bash|zsh|mk|ya?ml|toml|ps1)$|(?:^|\/)(?:[^./]+|package\.json)$/;
/** A command that puts other words into a Dockerfile. */
const REWRITING = /(?<![\w-])(?:sed|perl|g?awk|ed|ex)\s[^\n]{0,1000}dockerfile/i;
/** Commands and instructions that know `--from`. */
const TAKING_FROM = /\b(?:podman|buildah|build|COPY|ADD)\b|^\s*["']?--from/;
/** A sentence that has the word. */
const PROSE = /(?<![\w-])(?!(?:echo|print|printf|puts|append)\s)[a-z]{2,30}\s+FROM\s+$/i;
const FROM = /(?<![\w$-])FROM\s+(?:--platform=\S+\s+)?$/;
/** The same where a text or line of any language begins with it. */
const FROM_IN_TEXT = /(?:["'\x60]|\\n)\s{0,9}FROM\s{1,9}(?:--platform=\S{1,100}\s{1,9})?$/;
/** A line of a text that a script writes, which BuildKit reads in any case. */
const FROM_IN_LINE =
  /(?:^\s{0,99}|\becho\s{1,9}(?:-\w{1,3}\s{1,9})?)["']?from\s{1,9}(?:--platform=\S{1,100}\s{1,9})?$/i;
const YAML = /\.ya?ml$/;
const MAX_LINE = 2_000;

/** What in a line of a script is before an image that a build pulls, without the name of an argument; null: nothing. */
export function findShape(file: string, before: string, line: string): Message | null {
  if (FROM_IN_TEXT.test(before)) return say`after FROM, as a Dockerfile has it`;
  if (!WRITING.test(file)) return null;
  // YAML has sentences over several lines
  if (FROM_IN_LINE.test(before) && !YAML.test(file)) return say`after FROM, as a Dockerfile has it`;
  if (FROM.test(before) && !PROSE.test(before)) return say`after FROM, as a Dockerfile has it`;
  if (/(?:#|\/\/)\s{0,9}syntax\s{0,9}=\s{0,9}$/i.test(before))
    return say`after syntax=, as a Dockerfile has it`;
  if (/docker-image:\/\/$/.test(before)) return say`as a build context`;
  if (/(?<![\w-])--from[\s=]["']?$/.test(before) && TAKING_FROM.test(line)) return say`after --from`;
  if (/--mount=\S{0,200}\bfrom=$/.test(before)) return say`in a mount, as a Dockerfile has it`;
  if (/\bbuildah\s+from\s(?:[^\n]{0,200}\s)?["']?$/.test(before)) return say`after buildah from`;
  if (/\bgenerator=["']?$/.test(before)) return say`as what makes an SBOM`;
  return REWRITING.test(line) ? say`next to a Dockerfile that it may change` : null;
}

const VARIABLE = String.raw`["']?(?:\\?\$|%s|\{)`;
/** The same with a variable in the place of the image. */
const OPEN_SHAPE = new RegExp(
  [
    String.raw`(?<![\w$-])FROM\s+(?:--platform=\S{1,100}\s+)?${VARIABLE}`,
    String.raw`(?:docker-image:\/\/|\bgenerator=|(?:#|\/\/)\s{0,9}syntax\s{0,9}=\s{0,9})${VARIABLE}`,
    String.raw`\b(?:podman|buildah|build|COPY|ADD)\s(?:.{0,500}\s)?--from[\s=]${VARIABLE}`,
    String.raw`\bbuildah\s+from\s(?:.{0,200}\s)?${VARIABLE}`,
  ].join('|'),
);

/** Whether a script puts a variable where a build takes an image from. */
export function hasOpenShape(file: string, text: string): boolean {
  if (!WRITING.test(file)) return false;
  const lines = text.split(/\r?\n/).map((line) => line.slice(0, MAX_LINE));
  return lines.some((line) => OPEN_SHAPE.test(line) || (line.includes('$') && REWRITING.test(line)));
}
