import { SHELL_NAMES } from '../shell-kind.js';

/** Words before a program that runs the words after them. */
const BEFORE = String.raw`(?:(?:sudo|doas|env|exec|command|nohup|time|nice|timeout)(?:[ \t]+(?:-\S{1,40}|\w{1,40}=\S{0,80}|\d+[smhd]?)){0,5}[ \t]+){0,3}`;
const PROGRAMS =
  'cmd|ssh|su|newgrp|xargs|parallel|at|batch|crontab|nsenter|chroot|wsl|tmux|screen|script|python\\d?|perl|ruby|node|php|lua|tclsh|iex|Invoke-Expression';
/** Shells, and what runs a text in one: a script of Unix is followed to these. */
const SHELLS = `${SHELL_NAMES}|pwsh|powershell|source|eval`;
/** What starts such a program elsewhere. */
const INSIDE = String.raw`(?:docker|podman|nerdctl|kubectl|oc|lxc|machinectl|vagrant|multipass|limactl|gcloud)(?:\.exe)?[ \t][^\n|;&]{0,200}\b(?:exec|run|ssh|shell)`;
/** A file that is a script by its name or its place. */
const FILED = String.raw`tee(?:[ \t]+-[^\s|]{1,20}){0,5}[ \t]+["']?[^\s"'|;&]{0,200}(?:\.(?:ba|z|k)?sh|/(?:hooks|bin|cron\.\w+)/[\w-]{1,80})`;

const handTo = (programs: string): string =>
  String.raw`\|&?\s*${BEFORE}(?:[^\s|]{0,100}/)?(?:${programs}|${INSIDE}|${FILED})\b`;
const HANDED_ON = new RegExp(handTo(PROGRAMS));
const HANDED_BY_POWER_SHELL = new RegExp(String.raw`${handTo(`${PROGRAMS}|${SHELLS}`)}|\|\s*\.\s|<\(`);

/** Whether a script may run what its commands print, by what it is written as. */
export function handsTextOn(script: string, isPowerShell: boolean): boolean {
  return (isPowerShell ? HANDED_BY_POWER_SHELL : HANDED_ON).test(script);
}
