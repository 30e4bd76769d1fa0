import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { banners } from '../../../addin/pane/parts/banners.ts';
import { insertedSheets } from '../../../addin/pane/parts/templateOffer.ts';
import { TEXTS } from '../../../addin/pane/texts/index.ts';
import type { View } from '../../../addin/pane/view.ts';
import { createSession, type Session } from '../../../addin/session/session.ts';
import { templateSheets, type Locale } from '../../../engine/index.ts';
import { readGrids, writeWorkbook } from '../../../xlsx/index.ts';
import { beforeBatch, has, inputSheets, openHost, small } from '../excel/support.ts';
import { memoryHost } from '../session/sample.ts';
import { drawn, pressOf } from './drawn.ts';

let office = openHost();
beforeEach(async () => {
  office.uninstall();
  office = openHost({ grids: await readGrids(await writeWorkbook(inputSheets())) });
});
afterEach(() => {
  office.uninstall();
});

const names = () => office.host.book.sheets.map(({ name }) => name);

const viewOf = (session: Session, locale: Locale = 'zh-CN'): View =>
  ({
    session,
    state: session.state(),
    looks: { locale },
    texts: TEXTS[locale],
    opening: {},
  }) as unknown as View;

describe('a first writing that stops half-way', () => {
  const stopped = async (): Promise<Session> => {
    const session = createSession(office.workbook);
    await session.open();
    expect(drawn(banners(viewOf(session)))).not.toContain('put-back');
    beforeBatch(office.host, has('Formulas'), () => {
      office.host.modes.isInCellEditMode = true;
    });
    await session.writeChecks('zh-CN');
    office.host.modes.isInCellEditMode = false;
    return session;
  };

  test('offers to put the workbook back, and does', async () => {
    const before = names();
    const session = await stopped();
    expect(names()).not.toEqual(before);
    expect(session.state().oursBefore).toBeUndefined();
    expect(session.state().isHalfDone).toBe(true);
    session.dismiss();
    const banner = banners(viewOf(session));
    expect(drawn(banner)).toContain('恢复到那次写入之前的样子');
    expect(drawn(banners(viewOf(session, 'en-US')))).toContain('Put the result sheets back');
    await pressOf(banner, 'put-back')();
    expect(names()).toEqual(before);
    expect(session.state()).toMatchObject({ trouble: undefined, isHalfDone: false });
    expect(drawn(banners(viewOf(session)))).not.toContain('put-back');
  });

  test('offers it again where putting back is refused', async () => {
    const session = await stopped();
    office.host.book.protection.isOn = true;
    await session.undoWrite();
    expect(session.state()).toMatchObject({ trouble: { kind: 'protected' }, isHalfDone: true });
    office.host.book.protection.isOn = false;
    await session.writeChecks('zh-CN');
    expect(session.state()).toMatchObject({ trouble: undefined, isHalfDone: false });
  });
});

describe('the sheets of the template', () => {
  test.each(['zh-CN', 'en-US'] as const)(
    'are named before they are inserted, in %s',
    async (on) => {
      office.uninstall();
      office = openHost({ sheets: ['我的'] });
      const session = createSession(office.workbook);
      const said = drawn(insertedSheets(viewOf(session, on)));
      await office.workbook.insertSheets(templateSheets(on));
      const inserted = names().slice(1);
      expect(inserted.length).toBeGreaterThan(20);
      expect(inserted.filter((name) => !said.includes(name))).toEqual([]);
      expect(said).toContain(String(inserted.length));
    },
  );

  test('are not offered where one of the same name is there, which is named', async () => {
    const session = createSession(office.workbook);
    await session.open();
    const said = drawn(insertedSheets(viewOf(session)));
    expect(said).toContain('template-blocked');
    expect(said).toContain('基本情况');
    expect(said).not.toContain('template-sheets');
  });

  test('add to the drop-down lists that are there', async () => {
    office.uninstall();
    office = openHost({ sheets: ['我的'] });
    const values = Array.from({ length: 60 }, (_, at) => `很长的第${String(at)}个选项`);
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const listed = {
      ...small('编衡-核对表'),
      validations: [{ area, rule: { kind: 'list', values }, strictness: 'stop' }] as const,
    };
    await office.workbook.writeSheets([listed], { replace: [] });
    const session = createSession(office.workbook);
    await session.open();
    expect(drawn(insertedSheets(viewOf(session)))).toContain('“编衡-下拉选项”将加上');
  });

  test('are a file of their own in the page, where nothing is named', async () => {
    const session = createSession(await memoryHost());
    expect(drawn(insertedSheets(viewOf(session)))).toBe('');
  });
});
