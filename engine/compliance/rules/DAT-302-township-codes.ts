import { breached, defineRule, met, notApplicable } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A township has a division code of nine digits, or twelve with the statistical ending.
 *
 * Codes are the key of every join, so another form is worth a look; it is used all the same.
 */
export default defineRule({
  code: 'DAT-302',
  severity: 'info',
  subject: 'county',
  cites: [],
  title: { 'zh-CN': '区划代码形式异常', 'en-US': 'Unusual township codes' },
  message: {
    'zh-CN': '{count}个乡镇的区划代码不是9位或12位数字：{codes}。',
    'en-US': 'Township codes not of nine or twelve digits: {count} ({codes}).',
  },
  remedy: {
    'zh-CN': '核对区划代码；使用自编代码的，各表保持一致。',
    'en-US': 'Check the codes; if they are your own, keep them the same on every sheet.',
  },

  assess({ baseline }) {
    const { townships } = baseline;
    // Without codes the names are the keys, and the reader has said so.
    if (townships.every(({ code, name }) => code === name)) return notApplicable;
    const odd = townships.filter(({ code }) => !/^(\d{9}|\d{12})$/.test(code));
    if (odd.length === 0) return met;
    return breached(
      { township: odd[0]?.code, field: 'code' },
      { count: odd.length, codes: listed(odd.map(({ code }) => code)) },
    );
  },
});
