import { expect, it } from 'vitest';
import { withTabs } from '../../scripts/indents.mjs';

it.each([
  ['{\n    b;\n        c;\n}', '{\n\tb;\n\t\tc;\n}'],
  ['{\n  a;\n      b;\n}', '{\n  a;\n\t  b;\n}'],
  [
    '{\n    `\n    a $' + '{{\n        b: 1,\n    }}\n        `;\n}',
    '{\n\t`\n    a $' + '{{\n\t\tb: 1,\n\t}}\n        `;\n}',
  ],
  ["{\n    'a\\\n    b';\n    c;\n}", "{\n\t'a\\\n    b';\n\tc;\n}"],
  ['#!/usr/bin/env node\n{\n    // a\n}', '#!/usr/bin/env node\n{\n\t// a\n}'],
])('%j is indented with tabs, and its texts stay', (code, shorter) => {
  expect(withTabs('x', code)).toBe(shorter);
});
