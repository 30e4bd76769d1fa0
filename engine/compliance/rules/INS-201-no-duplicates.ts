import { plainName } from '../../policy/plainName.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * An institution is listed once; spaces and full-width signs do not make it another.
 */
export default defineRule({
  code: 'INS-201',
  severity: 'warning',
  subject: 'township',
  cites: [],
  title: { 'zh-CN': '机构重复', 'en-US': 'Institution listed twice' },
  message: {
    'zh-CN': '{township}机构重复列示：{names}。',
    'en-US': '{township} lists institutions more than once: {names}.',
  },
  remedy: {
    'zh-CN': '保留一行；确为两个机构的，写明全称。',
    'en-US': 'Keep one row; if there are two, give their full names.',
  },

  assess({ name, institutions, listed: rows }) {
    if (institutions === undefined || rows === undefined) return undetermined('institutions.name');
    const { office, centre } = institutions.groups;
    const names = [...new Set([...office.duplicates, ...centre.duplicates])];
    if (names.length === 0) return met;
    return breached(
      {
        field: 'institutions.name',
        cell: rows.find((row) => names.includes(plainName(row.name)))?.cell,
      },
      { township: name, names: listed(names) },
    );
  },
});
