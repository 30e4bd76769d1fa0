import { type Element } from '@xmldom/xmldom';

import { namespacesOf, type ListedSheet, type WorkbookPart } from '../archive/workbookPart.ts';
import { childOf, childrenOf, createLike } from '../xml/dom.ts';
import { changeNames } from './names.ts';
import { type GraftPlan, type Placement } from './plan.ts';

/** Changes the list of sheets, the names and the open tab, in the workbook part itself. */
export function changeWorkbook(workbook: WorkbookPart, plan: GraftPlan): void {
  const { root } = workbook;
  const list = childOf(root, 'sheets');
  if (list === undefined) return;
  for (const { element } of plan.removed) list.removeChild(element);
  const added = plan.placements.filter(({ earlier }) => earlier === undefined);
  const sheets = workbook.sheets.map(({ element }) => element);
  let id = Math.max(...sheets.map((sheet) => Number(sheet.getAttribute('sheetId') ?? 0)));
  for (const placement of added) list.appendChild(sheetElement(list, placement, ++id));

  const after = workbook.sheets.filter((sheet) => !plan.removed.includes(sheet));
  const positionOf = (sheet: ListedSheet): number => after.indexOf(sheet);
  const isReplaced = (sheet: ListedSheet): boolean =>
    plan.placements.some(({ earlier }) => earlier === sheet);
  changeNames(root, {
    moved: (position) => {
      const sheet = workbook.sheets[position];
      if (sheet === undefined || isReplaced(sheet) || positionOf(sheet) === -1) return undefined;
      return positionOf(sheet);
    },
    removed: plan.removed.map(({ name }) => name),
    added: plan.placements.flatMap((placement) => {
      const { earlier, sheet } = placement;
      const position =
        earlier === undefined ? after.length + added.indexOf(placement) : positionOf(earlier);
      return sheet.names.map((name) => ({ ...name, position }));
    }),
  });
  if (plan.removed.length > 0) openTabs(workbook, after);
}

function sheetElement(list: Element, { sheet, relationshipId }: Placement, id: number): Element {
  const element = createLike(list, 'sheet', { name: sheet.name, sheetId: String(id) });
  const namespace = namespacesOf(list).relationships;
  const prefix = list.lookupPrefix(namespace) ?? 'r';
  element.setAttributeNS(namespace, `${prefix}:id`, relationshipId);
  return element;
}

/** The open tab is kept by position too; one that is gone gives way to the first visible. */
function openTabs(workbook: WorkbookPart, after: readonly ListedSheet[]): void {
  const firstVisible = after.findIndex(({ state }) => state === 'visible');
  for (const view of childrenOf(childOf(workbook.root, 'bookViews'), 'workbookView')) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const before = view.getAttribute(attribute);
      if (before === null) continue;
      const sheet = workbook.sheets[Number(before)];
      const position = sheet === undefined ? -1 : after.indexOf(sheet);
      view.setAttribute(attribute, String(Math.max(0, position === -1 ? firstVisible : position)));
    }
  }
}
