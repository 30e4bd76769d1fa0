import type { ScenarioChange } from '../../model/baseline.ts';
import { both, type Choice } from './column.ts';

/** What may stand in the column 参数 of 测算方案 that is no parameter. */
export const SCENARIO_CHANGES: Readonly<Record<ScenarioChange['kind'], Choice>> = {
  task: {
    value: 'task',
    label: both('县级任务', 'County task'),
    alsoCalled: ['承担县级任务', '重大任务'],
  },
  merger: {
    value: 'merger',
    label: both('乡镇合并', 'Merger'),
    alsoCalled: ['合并', '并入', '撤并'],
  },
  rename: {
    value: 'rename',
    label: both('乡镇更名', 'Renaming'),
    alsoCalled: ['更名', '改名', '撤乡设镇'],
  },
  lineage: {
    value: 'lineage',
    label: both('按沿革调整', 'As lineage says'),
    alsoCalled: ['沿革', '乡镇拆分', '拆分', '区划调整', 'Split'],
  },
};
