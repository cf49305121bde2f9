import { toCamelCase } from '../../shapes/camel-case.js';
import type { Setting } from '../shapes/setting.js';
import { SETTINGS, type Settings, type WrittenSettings } from '../shapes/settings-shape.js';

type Values = { readonly [name: string]: unknown };
const BY_KEY = Object.entries<Setting<unknown>>(SETTINGS);

/** What is written takes the place of the defaults, or goes together with what the parent says. */
export function mergeSettings(written: WrittenSettings | null, parent: Settings | null): Settings {
  const own: Values = written ?? {};
  const above: Values | null = parent;
  const merged = BY_KEY.map(([key, { normally, join }]) => {
    const name = toCamelCase(key);
    const value = own[name] ?? null;
    if (above === null) return [name, value ?? normally];
    return [name, value === null ? above[name] : join(above[name], value)];
  });
  // Each setting was read, joined or set by its own declaration.
  return Object.fromEntries(merged) as Settings;
}

/** Reports, by their keys, the settings of a file that would loosen those of its parent. */
export function checkSettings(
  written: WrittenSettings | null,
  parent: Settings,
  mayExcept: boolean,
  report: (key: string, message: string) => void,
): void {
  const [own, above]: [Values, Values] = [written ?? {}, parent];
  for (const [key, { findLoosenings }] of BY_KEY) {
    const value = own[toCamelCase(key)] ?? null;
    if (value === null) continue;
    for (const { step, message } of findLoosenings(value, above[toCamelCase(key)], mayExcept))
      report(`settings.${key}${step}`, message);
  }
}
