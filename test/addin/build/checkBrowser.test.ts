import { describe, expect, test } from 'vitest';

import { checkBrowser } from '../../../addin/build/checkBrowser.ts';

const unknown = (...names: readonly string[]) =>
  names.map((name) => `Chromium 109 does not know ${name}`);

describe('what Chromium 109 does not know is found', () => {
  test.each([
    ['a method', 'rows.toSorted()', '.toSorted'],
    ['a method by its name in brackets', "rows['toReversed']()", '.toReversed'],
    ['a method that is taken out', 'const { togglePopover } = element;', '.togglePopover'],
    ['an optional call', 'element?.showPopover?.()', '.showPopover'],
    ['a static method of an old object', "URL.parse('a')", 'URL.parse'],
    ['an object', 'new EditContext()', 'EditContext'],
    ['a property', 'const s = `a { anchor-name: --b; }`', 'the property anchor-name'],
    ['a rule', 'const s = `@starting-style { a { top: 0; } }`', 'the rule @starting-style'],
    ['a selector', 'const s = `a:popover-open { top: 0; }`', 'the selector :popover-open'],
    ['a function', 'const s = `a { color: light-dark(#fff, #000); }`', 'the function light-dark()'],
    ['nesting', 'const s = `a { top: 0; &:hover { top: 1px; } }`', 'nested styles'],
  ])('%s', (_, code, name) => {
    expect(checkBrowser(code)).toContain(unknown(name)[0]);
  });

  test('syntax', () => {
    expect(() => checkBrowser('const a = /[a--b]/v;')).toThrow(SyntaxError);
    expect(() => checkBrowser("import a from 'a' with { type: 'json' };")).toThrow(SyntaxError);
  });

  test('in a worker that is kept as text', () => {
    const worker = `function a() { return [].toSorted(); }${' '.repeat(100_000)}`;
    expect(checkBrowser(`const WORKER = ${JSON.stringify(worker)};`)).toEqual(unknown('.toSorted'));
  });
});

test('what it knows, and what the bundle names itself, is no problem', () => {
  const code = `
    class Rows { toSorted() { return this; } }
    const style = \`:host { display: grid; gap: 4px; inset: 0; } @media print { a:hover { top: 0; } }\`;
    export const answer = (rows) => [new Rows().toSorted(), structuredClone(rows.at(-1)), style];
  `;
  expect(checkBrowser(code)).toEqual([]);
});
