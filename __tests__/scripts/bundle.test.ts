import { expect, it, vi } from 'vitest';
import { deferUndici } from '../../scripts/bundle.mjs';

it('what the packages of GitHub import of undici is loaded where it is used, and not before', () => {
  const load = vi.fn(() => ({ ProxyAgent: 'the agent' }));
  const code = deferUndici('var undici = __nccwpck_require__(6752);\n');
  const use = new Function('__nccwpck_require__', `${code}return () => undici.ProxyAgent;`)(load);
  expect(load).not.toHaveBeenCalled();
  expect(use()).toBe('the agent');
  expect(load).toHaveBeenCalledWith(6752);
});

it('other modules are loaded where they are imported', () => {
  const code = 'const http = __webpack_require__(1);\nvar undici_body = __nccwpck_require__(2);\n';
  expect(deferUndici(code)).toBe(code);
});
