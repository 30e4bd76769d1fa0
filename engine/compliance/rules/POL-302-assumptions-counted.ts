import { breached, defineRule, met } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * How much of a result rests on assumptions is told, not hidden (依据为“假设”的参数).
 */
export default defineRule({
  code: 'POL-302',
  severity: 'info',
  subject: 'county',
  cites: [],
  title: { 'zh-CN': '部分参数为假设', 'en-US': 'Some parameters are assumptions' },
  message: {
    'zh-CN': '已设置的{settled}项参数取值中，{assumed}项为假设、没有文件依据，涉及{names}。',
    'en-US':
      'Of {settled} parameter values in force, {assumed} rest on assumptions without a document, among them {names}.',
  },
  remedy: {
    'zh-CN': '逐项确认后在“测算参数”表写明依据。',
    'en-US': 'Confirm each and enter its basis on the sheet “Parameters”.',
  },

  assess(_, { inForce }) {
    const settled = inForce.filter(({ basis }) => basis !== 'pending');
    const assumed = settled.filter(({ basis }) => basis === 'assumption');
    const first = assumed.find(({ cell }) => cell !== undefined) ?? assumed[0];
    if (first === undefined) return met;
    const names = listed([...new Set(assumed.map(({ label }) => label))]);
    const facts = { settled: settled.length, assumed: assumed.length, names };
    return breached({ parameter: first.id }, facts);
  },
});
