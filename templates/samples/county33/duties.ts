import type { Duties } from '../nouns.ts';
import { codeOf } from './facts.ts';
import { unnamedOffice } from './institutions.ts';

const numbered = (prefix: string, at: number): string =>
  `${prefix}${String(at + 1).padStart(3, '0')}`;

const DEPARTMENTS = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((sign) => `县级部门${sign}`);
const departmentOf = (at: number): string => DEPARTMENTS[at % DEPARTMENTS.length] ?? '';

/**
 * 62 principal and 47 cooperating territorial duties, 71 duties on the entry list, and tasks that
 * departments handed down. Names are numbers: the report gives none.
 *
 * Flaw: the last task reached two townships with neither entry nor approval.
 */
export const duties = (): Duties => ({
  territorial: [
    ...Array.from({ length: 62 }, (_, at) => ({
      id: numbered('主', at),
      name: numbered('属地主体责任事项', at),
      responsibility: 'principal' as const,
      department: departmentOf(at),
      institution: unnamedOffice(4),
    })),
    ...Array.from({ length: 47 }, (_, at) => ({
      id: numbered('配', at),
      name: numbered('属地配合责任事项', at),
      responsibility: 'cooperating' as const,
      department: departmentOf(at),
      institution: '综合行政执法办公室',
    })),
  ],
  entries: Array.from({ length: 71 }, (_, at) => ({
    id: numbered('准', at),
    name: numbered('法定职责', at),
    basis: '法律法规条款（占位，未列名称）',
  })),
  tasks: [
    {
      department: '县级部门甲',
      matter: '年度专项排查（占位）',
      entry: '准012',
      assignedOn: '2024-03-01',
    },
    {
      department: '县级部门丙',
      matter: '试点信息采集（占位）',
      townships: ['岚江镇', '云麓镇', '柏霖镇'].map(codeOf),
      document: '虚构编委函〔2024〕3号',
      approvedOn: '2024-05-10',
      assignedOn: '2024-05-20',
    },
    {
      department: '县级部门己',
      matter: '业务系统数据录入（占位）',
      townships: ['清硐镇', '荷岸镇'].map(codeOf),
      assignedOn: '2024-09-02',
    },
  ],
});
