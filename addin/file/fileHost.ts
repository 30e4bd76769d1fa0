import {
  isOurs,
  keptCopyName,
  templateSheets,
  type CellRef,
  type Grid,
  type IsoDate,
  type Locale,
} from '../../engine/index.ts';
import { HostError } from '../hostError.ts';
import type { NewWorkbook, WorkbookHost } from '../workbookHost.ts';
import type { FileLabour } from './labour.ts';
import type { Outcome } from './tasks.ts';

/** A workbook opened in the page, and what the page does for it. */
export interface FileHost extends WorkbookHost {
  readonly kind: 'file';
  /** Holds a file ready; it takes the place of the former once it is read and planned. */
  take(name: string, bytes: Uint8Array): void;
  /** Hands the blank planning workbook out. */
  saveTemplate(locale: Locale): Promise<void>;
}

/** What the page lends the host. */
export interface Page {
  readonly labour: FileLabour;
  /** Hands a file to the user. */
  readonly save: (name: string, bytes: Uint8Array) => void;
  /** Shows a cell. */
  readonly show: (cell: CellRef) => void;
}

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As it was read last. */
  readonly grids?: readonly Grid[] | undefined;
}

/** The host of a page without Excel: bytes in by hand, bytes out by download, nothing else. */
export function createFileHost({ labour, save, show }: Page): FileHost {
  /** What is written from. */
  let file: OpenFile | undefined;
  /** What was taken and is not yet known to be a workbook. */
  let candidate: OpenFile | undefined;
  return {
    kind: 'file',
    take: (name, bytes) => {
      candidate = { name, bytes };
    },
    saveTemplate: async (locale) => {
      const sheets = templateSheets(locale);
      const name = locale === 'zh-CN' ? '编制测算模板.xlsx' : 'planning-workbook.xlsx';
      save(name, bytesOf(await labour({ kind: 'write', sheets })));
    },
    name: () => Promise.resolve((candidate ?? file)?.name),
    readGrids: async () => {
      const asked = candidate ?? file;
      if (asked === undefined) return [];
      const outcome = await labour({ kind: 'read', bytes: asked.bytes });
      if (outcome.kind !== 'grids') throw troubleOf(outcome);
      const { grids } = outcome;
      if (asked === candidate) candidate = { ...asked, grids };
      else file = { ...asked, grids };
      return grids;
    },
    settle: (isOpened) => {
      if (isOpened && candidate !== undefined) file = candidate;
      candidate = undefined;
    },
    writeSheets: async (sheets, { replace, keepAs, study }) => {
      if (file === undefined) return;
      const keep =
        keepAs === undefined ? NOTHING_KEPT : copiesOf(file.grids ?? [], replace, keepAs);
      const { bytes, name } = file;
      const task = { kind: 'graft', bytes, sheets, replace, keep } as const;
      const called = study === undefined ? resultName(name) : studyName(name, study);
      save(called, bytesOf(await labour(task)));
    },
    newWorkbook: async (sheets, kind) => {
      const name = ownName(file?.name ?? '', kind);
      save(name, bytesOf(await labour({ kind: 'write', sheets })));
      return name;
    },
    undoWrite: () => Promise.resolve(false),
    reveal: (cell) => {
      show(cell);
      return Promise.resolve();
    },
    onChange: () => Promise.resolve(() => undefined),
  };
}

/** What a result is called after its input: `county.result.xlsx`, then `county.result-2.xlsx`. */
export function resultName(input: string): string {
  const [stem, extension] = nameParts(input);
  const [, root = stem, former, number] = /^(.*)\.(result)(?:-(\d+))?$/u.exec(stem) ?? [];
  const suffix = former === undefined ? '' : `-${Number(number ?? 1) + 1}`;
  return `${root}.result${suffix}${extension}`;
}

/**
 * What a workbook is called that has a study beside its sheets: `county-方案比较.xlsx`, then
 * `county-方案比较-2.xlsx`.
 *
 * @param sheet the first sheet of the study; it says which one, and in which language
 */
export function studyName(input: string, sheet: string): string {
  const [stem, extension] = nameParts(input);
  const title = sheet.replace(/^(?:编衡|BH)-/u, '').replace(/ ?\(.*\)$/u, '');
  const [, root = stem, number = '1'] = /^(.*?)(?:-(\d+))?$/u.exec(stem) ?? [];
  return root.endsWith(`-${title}`)
    ? `${root}-${Number(number) + 1}${extension}`
    : `${stem}-${title}${extension}`;
}

function nameParts(input: string): readonly [stem: string, extension: string] {
  const [, stem = input, extension = '.xlsx'] = /^(.*?)(\.xl[st][xm])$/iu.exec(input) ?? [];
  return [stem, extension];
}

/** What a workbook of our own is called after its input, as the command calls it. */
export function ownName(input: string, kind: NewWorkbook): string {
  const stem = input.replace(/\.xl[st][xm]$/iu, '');
  const [, root = stem, former, number] =
    /^(.*)\.(annual|next|result)(?:-(\d+))?$/u.exec(stem) ?? [];
  const suffix = former === kind ? `-${Number(number ?? 1) + 1}` : '';
  return `${root}.${kind}${suffix}.xlsx`;
}

const NOTHING_KEPT: ReadonlyMap<string, string> = new Map();

/** Dated names for the results that are in the way, by their names. */
function copiesOf(
  grids: readonly Grid[],
  replaced: readonly string[],
  keepAs: (sheet: string) => IsoDate,
): ReadonlyMap<string, string> {
  const taken = grids.map(({ sheet }) => sheet);
  const copies = new Map<string, string>();
  for (const { sheet } of grids.filter((grid) => isOurs(grid) && replaced.includes(grid.sheet))) {
    const copy = keptCopyName(sheet, keepAs(sheet), [...taken, ...copies.values()]);
    copies.set(sheet, copy);
  }
  return copies;
}

function bytesOf(outcome: Outcome): Uint8Array {
  if (outcome.kind !== 'bytes') throw troubleOf(outcome);
  return outcome.bytes;
}

function troubleOf(outcome: Outcome): Error {
  if (outcome.kind === 'refused') return new HostError('refusedFile', outcome.text);
  const said = outcome.kind === 'failed' ? outcome.message : '';
  return new HostError('unknown', {
    'zh-CN': `处理文件时出错，原文件未作改动：${said}`,
    'en-US': `The file could not be worked on and is unchanged: ${said}`,
  });
}
