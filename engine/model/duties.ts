import type { IsoDate } from '../base/date.ts';
import type { CellRef } from './grid.ts';
import type { Localized } from './locale.ts';

/** 主体责任: the township answers itself; 配合责任: it assists a county department. */
export type Responsibility = 'principal' | 'cooperating';

/** One item of 《乡镇属地事项责任清单》. */
export interface TerritorialDuty {
  readonly id: string;
  readonly name: string;
  readonly responsibility: Responsibility;
  /** The county department on the other side. */
  readonly department?: string | undefined;
  readonly institution?: string | undefined;
  readonly cell?: CellRef | undefined;
}

/** One item of 《乡镇职责准入清单》: a duty that the law gives the township. */
export interface EntryDuty {
  readonly id: string;
  readonly name: string;
  readonly basis?: string | undefined;
  readonly cell?: CellRef | undefined;
}

/** A task that a county department hands to townships (部门交办). */
export interface DepartmentTask {
  readonly department: string;
  readonly matter: string;
  /** Codes; absent: all townships. */
  readonly townships?: readonly string[] | undefined;
  /** Number on the duty-entry list that covers it, as the planner wrote it. */
  readonly entry?: string | undefined;
  /** 准入审批文号. */
  readonly document?: string | undefined;
  readonly approvedOn?: IsoDate | undefined;
  /** Day on which the townships got it. */
  readonly assignedOn?: IsoDate | undefined;
  readonly cell?: CellRef | undefined;
}

/**
 * All that the workbook says of duties. Statutory powers, territorial duties and entry duties are
 * three different kinds of object: their counts stand beside one another and are never added.
 */
export interface Duties {
  readonly territorial: readonly TerritorialDuty[];
  readonly entries: readonly EntryDuty[];
  readonly tasks: readonly DepartmentTask[];
}

/** Names of the two responsibilities. */
export const RESPONSIBILITY_LABELS: Readonly<Record<Responsibility, Localized>> = {
  principal: { 'zh-CN': '主体责任', 'en-US': 'Principal' },
  cooperating: { 'zh-CN': '配合责任', 'en-US': 'Cooperating' },
};
