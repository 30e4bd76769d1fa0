import rule from '../../../engine/compliance/rules/INS-209-list-as-changed.ts';
import { cellAt, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const DONE = {
  township: SECOND,
  id: 'J6',
  kind: 'office',
  before: '应急管理办公室',
  effectiveFrom: '2024-02-01',
  approvedBy: 'county',
  document: '编委发〔2024〕1号',
  cell: cellAt('机构变更', 5),
} as const;
const SET_UP = { ...DONE, id: 'Z9', matter: 'establish', before: undefined } as const;

ruleTest(rule, {
  met: {
    'what was set up is listed': ({ baseline }) => {
      baseline.institutionChanges!.push({ ...SET_UP, id: 'J6', after: '应急管理办公室' });
    },
    'what was abolished is not': ({ baseline }) => {
      baseline.institutionChanges!.push({ ...DONE, id: 'Z9', matter: 'abolish' });
    },
    'what a merger went into was renamed since': ({ baseline }) => {
      baseline.institutionChanges!.push(
        { ...DONE, id: 'Z9', matter: 'merge', after: '安全生产办公室' },
        { ...DONE, matter: 'rename', before: '安全生产办公室', after: '应急管理办公室' },
      );
    },
    'a later change undid an earlier one': ({ baseline }) => {
      baseline.institutionChanges!.push(
        { ...DONE, matter: 'establish', after: '应急管理办公室' },
        { ...DONE, matter: 'abolish', effectiveFrom: '2024-01-01' },
      );
    },
  },
  breached: {
    'set up, and not on the list': {
      given: ({ baseline }) => {
        baseline.institutionChanges!.push({ ...SET_UP, after: '茶叶产业办公室' });
      },
      facts: { township: '白水乡', name: '茶叶产业办公室', state: { 'zh-CN': '“机构”表没有列出' } },
      at: { township: SECOND, field: 'institutionChanges.id', cell: cellAt('机构变更', 5) },
    },
    'abolished, and still on the list': {
      given: ({ baseline }) => {
        baseline.institutionChanges!.push({ ...DONE, matter: 'abolish' });
      },
      facts: { state: { 'zh-CN': '“机构”表仍列有该机构' } },
    },
    'merged into one that does not exist': {
      given: ({ baseline }) => {
        baseline.institutionChanges!.push({
          ...{ ...DONE, id: 'Z9', kind: 'centre', matter: 'merge' },
          ...{ before: '农业服务中心', after: '产业发展服务中心' },
        });
      },
      facts: { state: { 'zh-CN': '“机构”表没有列出并入的机构“产业发展服务中心”' } },
      at: { township: SECOND, field: 'institutionChanges.after', cell: cellAt('机构变更', 5) },
    },
  },
  undetermined: {
    'the workbook has no sheet of changes': ({ baseline }) => {
      delete baseline.institutionChanges;
    },
    'no institution is listed': ({ baseline }) => {
      delete baseline.institutions;
    },
  },
  notApplicable: {
    'only renames were carried out': () => undefined,
    'it is only asked for': ({ baseline }) => {
      baseline.institutionChanges!.push({ ...DONE, matter: 'abolish', effectiveFrom: undefined });
    },
  },
});
