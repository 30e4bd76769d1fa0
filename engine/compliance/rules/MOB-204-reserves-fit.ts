import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { parameterOf } from '../totals.ts';

/**
 * The reserves by use fit the pool.
 */
export default defineRule({
  code: 'MOB-204',
  severity: 'warning',
  subject: 'countyLedger',
  cites: [],
  title: { 'zh-CN': '分用途预留超出机动编制', 'en-US': 'Reserves exceed the pool' },
  message: {
    'zh-CN': '{ledger}机动编制{pool}名，分用途预留合计{reserves}名，超出{over}名。',
    'en-US':
      '{ledger}: the pool holds {pool}, reserves by use come to {reserves}, {over} too many.',
  },
  remedy: {
    'zh-CN': '调整分用途预留数。',
    'en-US': 'Lower the reserves.',
  },

  assess({ kind, ledger, mobile }) {
    const reserves = mobile.uses.reduce((sum, { reserve }) => sum + reserve, 0);
    if (reserves === 0) return notApplicable;
    const { pool } = mobile;
    if (pool === undefined) return undetermined(parameterOf(kind, 'mobile'));
    if (reserves <= pool) return met;
    return breached(
      { parameter: RESERVES[kind] },
      { ledger, pool, reserves, over: reserves - pool },
    );
  },
});

const RESERVES = {
  administrative: 'adjustment.reserveAdministrative',
  publicInstitution: 'adjustment.reservePublicInstitution',
};
