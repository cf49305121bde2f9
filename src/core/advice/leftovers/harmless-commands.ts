import type { PlainCommand } from '../step-script.js';

/** Programs that install no packages of the system, whatever their words say. */
const HARMLESS: ReadonlySet<string> = new Set(
  [
    // of a shell
    ': [ [[ alias cd command declare echo exit export false hash let local popd printf pushd pwd read readonly return set shift',
    'test trap true type ulimit umask unalias unset wait',
    // files and text
    'awk base64 basename bunzip2 bzip2 cat chgrp chmod chown cksum cmp comm cp cpio csplit cut date dd df diff dirname du egrep',
    'expand expr fgrep file fmt fold gawk getent grep gunzip gzip head hostname iconv id install jq join less ln locate logname ls',
    'lsb_release md5sum mkdir mkfifo mknod mktemp more mv nl nproc od paste patch pathchk pr readlink realpath rename rm rmdir rsync',
    'sed seq sha1sum sha256sum sha512sum shred shuf sleep sort split stat strip sync tac tail tar tee touch tr truncate tty uname',
    'unexpand uniq unlink unxz unzip unzstd wc which whoami xz yes yq zcat zip zstd',
    // downloads and signatures
    'curl git gpg gpgv openssl svn wget',
    // users, libraries and settings of the system
    'addgroup adduser chpasswd crontab delgroup deluser fc-cache getcap groupadd groupdel groupmod ldconfig locale-gen localedef',
    'passwd service setcap setfacl ssh-keygen ssh-keyscan systemctl update-alternatives update-ca-certificates update-locale',
    'useradd userdel usermod visudo',
    // packages that are there, and keys
    'apt-key apt-mark dpkg dpkg-divert dpkg-query dpkg-reconfigure dpkg-statoverride debconf-set-selections',
    // packages of languages, and builds
    'bundle cargo cmake composer corepack dotnet g++ gcc gem go gradle javac mvn ninja node-gyp npm pip pip2 pip3 pipenv pnpm',
    'poetry rustup uv virtualenv yarn',
    // web servers and PHP
    'a2dismod a2dissite a2enconf a2enmod a2ensite docker-php-ext-configure docker-php-ext-enable nginx pecl phpenmod',
  ].flatMap((line) => line.split(' ')),
);
/** Where systems have their programs. */
const SYSTEM_FOLDER = /^(?:\/(?:usr\/(?:local\/)?)?s?bin\/)?[^/]+$/;
const PYTHON = /^(?:python|pypy)[\d.]*$/;
const PYTHON_MODULE = /^(?:pip|venv|ensurepip|compileall|virtualenv|poetry|build)$/;

/** Whether a command can be known to install no package of the system. */
export function isHarmless({ program, first, words }: PlainCommand): boolean {
  if (!SYSTEM_FOLDER.test(first)) return false;
  if (PYTHON.test(program)) return words[0] === '-m' && PYTHON_MODULE.test(words[1] ?? '');
  if (program === 'find')
    return words.every((word, at) => !/^-(?:exec|ok)/.test(word) || HARMLESS.has(words[at + 1] ?? ''));
  return HARMLESS.has(program) || /^pip\d[\d.]*$/.test(program);
}
