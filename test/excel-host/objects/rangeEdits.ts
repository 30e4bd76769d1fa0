import {
  areaAt,
  columnsOf,
  formatArea,
  intersectionOf,
  isInside,
  isUnbounded,
  rowsOf,
} from '../address.ts';
import { bagOf, choiceOf, rangeOf } from '../arguments.ts';
import { cellAt, cellsIn, putCell } from '../cells.ts';
import { ExcelError, invalidArgument, invalidOperation } from '../errors.ts';
import { clearFormats, setFormat } from '../formats.ts';
import { refuseContents, refuseFormatting, refuseUnless } from '../modes.ts';
import type { Json } from '../protocol.ts';
import type { RangeState } from '../world.ts';

type Arguments = readonly unknown[];

/** Takes away contents, formats, links or all of them. */
export function clear(range: RangeState, [applyTo]: Arguments): undefined {
  const { world, sheet, area } = range;
  const what = choiceOf(
    applyTo ?? 'All',
    ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'],
    'applyTo',
  );
  if (what === 'All' || what === 'Formats') {
    refuseFormatting(sheet);
    const isKept = (key: string): boolean => what === 'Formats' && key.startsWith('validation.');
    clearFormats(sheet, area, (key) => !isKept(key));
    sheet.merges = sheet.merges.filter((each) => !isInside(each, area));
  }
  if (what === 'All') {
    sheet.conditionalFormats = sheet.conditionalFormats.filter(
      (rule) => !isInside(rule.area, area),
    );
  }
  if (what.endsWith('yperlinks')) {
    for (const { cell } of cellsIn(sheet, area)) delete cell.link;
  }
  if (what === 'All' || what.endsWith('ontents')) {
    refuseContents(sheet, area);
    for (const { row, column, cell } of cellsIn(sheet, area)) {
      const kept = what === 'All' ? undefined : cell.link;
      putCell(sheet, { row, column }, kept === undefined ? undefined : { value: '', link: kept });
    }
    world.emit.changed(range, { type: 'RangeEdited' });
  }
  return undefined;
}

/** Puts the cursor there; the sheet comes to the front. */
export function select({ world, sheet, area }: RangeState): undefined {
  if (sheet.visibility !== 'Visible') invalidOperation(`${sheet.name} is hidden`);
  const former = world.book.active;
  if (former !== sheet) {
    world.book.active = sheet;
    world.emit.activated(sheet, former);
  }
  world.book.selection = { sheet, areas: [area] };
  world.emit.selected(sheet, formatArea(area));
  return undefined;
}

/** Merges the cells, or those of each row: only the first one keeps its value. */
export function merge({ sheet, area }: RangeState, [across]: Arguments): undefined {
  refuseFormatting(sheet);
  if (sheet.tables.some((table) => intersectionOf(table.area, area) !== null)) {
    throw new ExcelError('MergedRangeConflict', 'Cells of a table cannot be merged.', 409);
  }
  const areas =
    across === true
      ? Array.from({ length: rowsOf(area) }, (_row, row) =>
          areaAt(area.top + row, area.left, [1, columnsOf(area)]),
        )
      : [area];
  for (const each of areas) {
    if (rowsOf(each) * columnsOf(each) === 1) continue;
    sheet.merges = sheet.merges.filter((other) => intersectionOf(other, each) === null);
    sheet.merges.push(each);
    for (const { row, column } of cellsIn(sheet, each)) {
      if (row !== each.top || column !== each.left) putCell(sheet, { row, column }, undefined);
    }
  }
  return undefined;
}

/** Brings values, formulas or looks from elsewhere. */
export function copyFrom(range: RangeState, [source, copyType]: Arguments): undefined {
  const { world, sheet, area } = range;
  refuseContents(sheet, area);
  const from = rangeOf(world, source, world.book.active);
  const what = choiceOf(copyType ?? 'All', ['All', 'Values', 'Formulas', 'Formats'], 'copyType');
  if (isUnbounded(from.area)) invalidArgument('copying whole rows or columns is not played');
  const cells = cellsIn(from.sheet, from.area).map((each) => structuredClone(each));
  const layers = [...from.sheet.formats].flatMap(([key, each]) =>
    each.flatMap((layer) => {
      const common = intersectionOf(layer.area, from.area);
      return common === null ? [] : [{ key, value: layer.value, area: common }];
    }),
  );
  const move = { row: area.top - from.area.top, column: area.left - from.area.left };
  if (what !== 'Formats') {
    for (const { row, column, cell } of cells) {
      const copied = what === 'Values' ? { value: cell.value } : cell;
      putCell(sheet, { row: row + move.row, column: column + move.column }, copied);
    }
  }
  if (what === 'All' || what === 'Formats') {
    for (const { key, value, area: piece } of layers) {
      const target = {
        top: piece.top + move.row,
        bottom: piece.bottom + move.row,
        left: piece.left + move.column,
        right: piece.right + move.column,
      };
      setFormat(sheet, target, [key, value]);
    }
  }
  world.emit.changed(range, { type: 'RangeEdited' });
  return undefined;
}

/** True or false for all lines, null where some are hidden and some not. */
export function areHidden(
  hidden: ReadonlySet<number>,
  first: number,
  last: number,
): boolean | null {
  const count = [...hidden].filter((index) => index >= first && index <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

/** Hides lines or shows them again. */
export function hide(
  hidden: Set<number>,
  [first, last]: readonly [number, number],
  isHidden: boolean,
): void {
  for (let index = first; index <= last; index++) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
}

/** The link of the first cell. */
export function readLink({ sheet, area }: RangeState): Json {
  return cellAt(sheet, area.top, area.left)?.link ?? null;
}

/** Gives every cell a link, and its text if there is one. */
export function writeLink(range: RangeState, value: unknown): void {
  const { sheet, area } = range;
  refuseUnless(sheet, 'allowInsertHyperlinks');
  const { address, documentReference, screenTip, textToDisplay } = bagOf(value, 'the hyperlink');
  if ((address === undefined) === (documentReference === undefined)) {
    invalidArgument('a hyperlink has either an address or a documentReference');
  }
  const link = Object.fromEntries(
    Object.entries({ address, documentReference, screenTip, textToDisplay }).filter(
      ([, each]) => typeof each === 'string',
    ),
  ) as Record<string, string>;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column) ?? { value: '' };
      const text = typeof textToDisplay === 'string' ? textToDisplay : undefined;
      putCell(
        sheet,
        { row, column },
        { ...cell, ...(text === undefined ? {} : { value: text }), link },
      );
    }
  }
}
