import { clause } from '../../model/citation.ts';
import type { Localized } from '../../model/locale.ts';
import { COUNTY_REPORT, PENALTY_LAW } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * Powers go where they can be borne (能够有效承接): effort of all items against certified officers.
 *
 * The threshold is pending until the office sets it.
 */
export default defineRule({
  code: 'PWR-209',
  severity: 'warning',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第二十四条'), clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '承接事项超出承接能力', 'en-US': 'More powers than the township can bear' },
  message: {
    'zh-CN':
      '{township}执法工作量{effort}分，持证执法人员{certified}人可承担{capacity}分，超出{excess}分；应退回委托事项{count}项{rest}。',
    'en-US':
      '{township}: effort {effort} points, certified officers {certified} bear {capacity}, {excess} too many. Delegated items to give back: {count}{rest}.',
  },
  remedy: {
    'zh-CN': '按“编衡-事项下放明细”本乡镇一列标“退”的事项退回县级部门，或增加持证人员后重新评估。',
    'en-US':
      'Give back the items marked R in its column of “BH-Items handed down”, or assess again with more certified officers.',
  },

  assess({ name, powers }, policy) {
    if (powers === undefined) return undetermined('powers');
    const { effort, certified, capacity, spare, giveBack = [], beyond = 0 } = powers;
    if (policy.powers.capacityPerOfficer === undefined)
      return undetermined('powers.capacityPerOfficer');
    if (effort === undefined) return undetermined('powers.effortPerItem');
    if (certified === undefined || capacity === undefined || spare === undefined)
      return undetermined('enforcement.certified');
    if (spare >= 0) return met;
    return breached('enforcement.certified', {
      ...{ township: name, effort, certified, capacity, excess: -spare },
      ...{ count: giveBack.length, rest: restOf(beyond) },
    });
  },
});

/** What stays above when every delegated item is back; nothing to say where all fits. */
const restOf = (beyond: number): Localized =>
  beyond > 0
    ? {
        'zh-CN': `，退回后仍超${beyond}分`,
        'en-US': `; ${beyond} points stay above after that`,
      }
    : { 'zh-CN': '', 'en-US': '' };
