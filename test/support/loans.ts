import type { MobileLoan } from '../../engine/model/mobile.ts';
import { cellAt, FIRST, type Editable } from './builders.ts';

/** A loan that is in order: one post for central work through 2025. */
export const loan = (more: Partial<MobileLoan> = {}): Editable<MobileLoan> => ({
  township: FIRST,
  kind: 'administrative',
  use: 'centralWork',
  approved: 1,
  reason: '重点工程征迁',
  from: '2024-06-01',
  until: '2025-12-31',
  document: '编委发〔2024〕5号',
  cell: cellAt('机动编制', 2),
  ...more,
});
