import { clause } from '../../model/citation.ts';
import type { InstitutionKind } from '../../model/institutionKind.ts';
import type { Place } from '../../model/notice.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { isUnnamed } from '../../policy/uniformInstitutions.ts';
import type { TownshipCase } from '../cases.ts';
import { breachedAt, defineRule, undetermined } from '../rule.ts';

/**
 * The source counts six uniform offices and names two; the others are for the office to name.
 *
 * A task on the list 待设置, not a problem of any township.
 */
export default defineRule({
  code: 'INS-301',
  severity: 'info',
  pending: true,
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '统一设置机构名录待补全', 'en-US': 'List of uniform institutions incomplete' },
  message: {
    'zh-CN': '全县统一设置的{group}应有{required}个，目前能识别{known}个；来源文件未列出其余名称。',
    'en-US':
      'Uniform {group} required {required}, recognised {known}. The source does not name the others.',
  },
  remedy: {
    'zh-CN': '在“机构”表“统一设置”列标注其余机构，以“待列名”占位的改填实际名称。',
    'en-US':
      'Mark the others in the column “Uniform” of the sheet “Institutions”, and enter the names that a placeholder (待列名) stands for.',
  },

  assess({ townships }, policy) {
    const rows = townships.flatMap(({ institutions, listed }) =>
      institutions === undefined || listed === undefined ? [] : [institutions.groups],
    );
    if (rows.length === 0) return undetermined('institutions.name');
    const { uniformOffices, uniformCentres } = policy.institutions;
    if (uniformOffices === undefined || uniformCentres === undefined)
      return undetermined('institutions.uniformOffices', 'institutions.uniformCentres');
    const most = (kind: InstitutionKind): number =>
      Math.max(...rows.map((groups) => (groups[kind].uniform ?? 0) - (groups[kind].unnamed ?? 0)));
    const groups = [
      { kind: 'office', group: OFFICES, required: uniformOffices, known: most('office') },
      { kind: 'centre', group: CENTRES, required: uniformCentres, known: most('centre') },
    ] as const;
    const open = groups.filter(({ required, known }) => known < required);
    return breachedAt(
      open.map(({ kind, ...facts }) => ({ at: toBeNamed(kind, townships), facts })),
    );
  },
});

/** Where to begin: the first placeholder, else the first institution without a mark. */
function toBeNamed(kind: InstitutionKind, townships: readonly TownshipCase[]): Place {
  const rows = townships.flatMap(({ listed = [] }) => listed).filter((one) => one.kind === kind);
  const unnamed = rows.find(({ name }) => isUnnamed(name));
  const at = unnamed ?? rows.find(({ uniform }) => uniform === undefined) ?? rows[0];
  const field = unnamed ? 'institutions.name' : 'institutions.uniform';
  return { township: at?.township, field, cell: at?.cell };
}

const OFFICES = { 'zh-CN': '党政综合办事机构', 'en-US': 'offices' };
const CENTRES = { 'zh-CN': '直属事业单位', 'en-US': 'centres' };
