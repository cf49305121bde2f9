import type { ByteString } from '../go/byte-string.js';
import { isGoBool } from '../go/numbers.js';
import { quote } from '../go/quote.js';
import { trimSpaces } from '../go/unicode.js';
import { Refusal } from '../refusal.js';

/**
 * Validates the value of `# check=`; what it says concerns BuildKit's linter alone.
 * @throws Refusal as `ParseLintOptions` of linter/linter.go fails.
 */
export function validateCheckOptions(value: ByteString): void {
  const options = trimSpaces(value);
  if (options === '') return;
  for (const part of splitAtMost(options, ';', 3)) {
    const equals = part.indexOf('=');
    if (equals < 0) throw new Refusal(`invalid check option ${quote(part)}`);
    const key = trimSpaces(part.slice(0, equals));
    const setting = trimSpaces(part.slice(equals + 1));
    if (key === 'error') {
      if (!isGoBool(setting)) {
        throw new Refusal(
          `failed to parse check option ${quote(part)}: strconv.ParseBool: parsing ${quote(setting)}: invalid syntax`,
        );
      }
    } else if (key !== 'skip' && key !== 'experimental') {
      throw new Refusal(`invalid check option ${quote(key)}`);
    }
  }
}

function splitAtMost(text: ByteString, separator: string, parts: number): readonly ByteString[] {
  const all = text.split(separator);
  return all.length <= parts ? all : [...all.slice(0, parts - 1), all.slice(parts - 1).join(separator)];
}
