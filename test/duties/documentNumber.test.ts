import { expect, test } from 'vitest';
import { isDocumentNumber } from '../../engine/duties/documentNumber.ts';

test.each([
  '虚构编委函〔2024〕3号',
  '编委函[2024]1号',
  '编办发(2024)12',
  '县委编委会议纪要第五期',
  '县委编委2024年第5次会议',
  'Notice No. 12',
])('%s can be looked up', (words) => {
  expect(isDocumentNumber(words)).toBe(true);
});

test.each(['口头同意', '电话', '2024年5月口头同意', '已批', 'agreed by phone'])(
  '%s cannot',
  (words) => {
    expect(isDocumentNumber(words)).toBe(false);
  },
);
