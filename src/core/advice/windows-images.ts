import type { ShippedSteps } from '../dockerfile/shipped/shipped-step.js';
import type { Reference } from '../image/reference.js';

/** Repositories with images for Windows and nothing else. */
const REPOSITORY =
  /^mcr\.microsoft\.com\/(?:windows|dotnet\/framework|dotnet-framework|businesscentral)(?:\/|$)|^docker\.io\/(?:winamd64\/|microsoft\/(?:windows|dotnet-framework|aspnet$|iis$|wcf$))/;
/** A word of a repository's name that says so: `nanoserver`, `node-windows`. */
const NAME = /(?:^|[/_-])(?:nanoserver|windowsservercore|windows-?server|servercore|windows)(?:[/_-]|$)/;
/** `8.0-nanoserver-1809`, `windows1809-amd64`, `x86_64-servercore21H2`, `4.8-windowsservercore-ltsc2022`. */
const WORD = /^(?:nanoserver|windows|servercore|winamd64|ltsc20\d\d)/;
/** Releases of Windows, where they are all that a tag says; 2004 is Ubuntu as well. */
const RELEASE = /^(?:1607|1709|1803|1809|1903|1909|2[0-4]h2)$/;
/** Shells that only Windows has: `pwsh` is on Linux too. */
const SHELL = /^(?:.*[\\/])?(?:cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh\.exe)$/i;

/** Whether an image is known to be for Windows by its name. `reference`: behind its mirrors. */
export function isWindowsImage({ host, path, tag }: Pick<Reference, 'host' | 'path' | 'tag'>): boolean {
  const written = (tag ?? '').toLowerCase();
  return (
    REPOSITORY.test(`${host}/${path}`) ||
    NAME.test(path) ||
    written.split(/[-_.]/).some((word) => WORD.test(word)) ||
    written.split(/[-_]/).some((word) => RELEASE.test(word))
  );
}

/** Whether an image that ships is known to be for Windows, whatever its base is called. */
export function shipsForWindows({ isForWindows, steps }: ShippedSteps): boolean {
  return (
    isForWindows === true ||
    steps.some(({ keyword, words }) => keyword === 'shell' && SHELL.test(words[0] ?? ''))
  );
}
