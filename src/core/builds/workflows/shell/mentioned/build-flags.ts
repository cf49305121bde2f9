/** What chooses images of a build, in words for a program that may hand them on. */
const FLAGS = [
  String.raw`--build-(?:args?|contexts?)(?:-file)?(?=["']?(?:[\s=,:\])]|$))`,
  String.raw`--(?:sbom|attest)[\s=]["']?\S{0,200}\bgenerator=`,
  String.raw`--set[\s=]["']?[\w-]*\*[\w*-]*\.(?:args|contexts|context|dockerfile|attest)\b`,
  `BUILDKIT_SYNTAX["']?[=:]`,
].join('|');
const HANDED = new RegExp(String.raw`(?<![\w-])(?:${FLAGS})`);

/** Variables that choose images by themselves where a build is given their value. */
const CHOOSING = /^BUILDKIT_SYNTAX$/;

/** Whether a text has flags with which a build chooses images. */
export function hasBuildFlags(text: string): boolean {
  return HANDED.test(text);
}

/** The same of a variable. */
export function givesBuildFlags(name: string, text: string): boolean {
  return (CHOOSING.test(name) && text !== '') || hasBuildFlags(text);
}

/** The part of a text that begins with such flags. */
export function fromBuildFlags(text: string): string {
  return text.slice(Math.max(text.search(HANDED), 0));
}
