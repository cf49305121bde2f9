import { baseName } from '../../repo-path.js';
import type { ShellCommand } from '../shell/shell-commands.js';

/** Programs that hand on what others have made: what is elsewhere, and what reads that. */
const FROM_ELSEWHERE = new Set(
  (
    'curl wget aria2c axel http https xh lwp-download fetch gh glab aws gsutil gcloud az s3cmd rclone mc azcopy oras crane skopeo ' +
    'docker podman nerdctl kubectl oc scp sftp ssh rsync tar gtar bsdtar unzip 7z 7za cpio gunzip gzip zcat xz unxz xzcat bzip2 ' +
    'bunzip2 bzcat zstd unzstd zstdcat git svn hg apt apt-get dpkg dnf yum apk brew snap nix npm pip pipx go-getter ' +
    'cat tee dd sudo cp mv ln install link'
  ).split(' '),
);
/** Words that go before a program. */
const BEFORE = /^(?:-|\w+=|sudo$|env$|command$|exec$|doas$|nice$|time$)/;
/** A line that leads names without a registry to Docker Hub, and what changes nothing. */
const HARMLESS_SETTINGS =
  /unqualified-search-registries\s*=\s*\[\s*["']?docker\.io["']?\s*\]|#.*|\s|^(?:sudo|tee|echo|printf|cat|-\w+)$|\S{0,200}registries\.conf\S{0,200}|["'>]/g;

/** What commands make themselves, which is then put somewhere: as they say it; null: they only hand on what is elsewhere. */
export function sayMade(commands: readonly ShellCommand[]): string | null {
  const isMaking = commands.some(({ words, input }) => {
    const texts = words.map(({ text }) => text.value);
    const program = baseName(texts.find((value) => !BEFORE.test(value)) ?? 'cat');
    return input?.kind === 'document' || !FROM_ELSEWHERE.has(program);
  });
  if (!isMaking) return null;
  return commands
    .flatMap(({ words, input }) => [
      ...words.map(({ text }) => text.value),
      ...(input?.kind === 'document' ? [input.text.value] : []),
    ])
    .join('\n');
}

/** Whether what commands write into settings of registries leads to other images. */
export function changesSettings(said: string): boolean {
  return said.split('\n').some((line) => line.replace(HARMLESS_SETTINGS, '').trim() !== '');
}
