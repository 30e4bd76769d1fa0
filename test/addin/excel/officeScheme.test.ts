import { expect, test } from 'vitest';
import { schemeOf } from '../../../addin/excel/officeScheme.ts';

test('the pane begins as dark as Office is, whatever the system prefers', () => {
  expect(schemeOf({ isDarkTheme: true }, false)).toBe('dark');
  expect(schemeOf({ isDarkTheme: false, bodyBackgroundColor: '#000000' }, true)).toBe('light');
});

test('older versions tell it by the colour of their background', () => {
  expect(schemeOf({ bodyBackgroundColor: '#262626' }, false)).toBe('dark');
  expect(schemeOf({ bodyBackgroundColor: '#F3F3F3' }, true)).toBe('light');
  // Pure blue is dark to the eye, pure green is not.
  expect(schemeOf({ bodyBackgroundColor: '0000FF' }, false)).toBe('dark');
  expect(schemeOf({ bodyBackgroundColor: '00ff00' }, true)).toBe('light');
});

test('where Office tells nothing, the system is asked', () => {
  for (const theme of [undefined, {}, { bodyBackgroundColor: 'white' }]) {
    expect(schemeOf(theme, true)).toBe('dark');
    expect(schemeOf(theme, false)).toBe('light');
  }
});
