import type { Locale } from '../../engine/index.ts';
import { pageStyles } from '../file/pageStyles.ts';
import { definePane } from '../pane/define.ts';
import { BianhengPane } from '../pane/pane.ts';
import type { Session } from '../session/session.ts';
import { base64Of } from './base64.ts';
import { withoutEvents } from './events.ts';
import { hasContents } from './hasContents.ts';
import { inExcel } from './inExcel.ts';
import { schemeOf } from './officeScheme.ts';

/** The sample county beside the page, put there by the build. */
const SAMPLE = 'county-33.xlsx';

/** What the pane works with. */
export interface PaneParts {
  readonly session: Session;
  /** Inserts the empty planning template. */
  readonly insertTemplate: (locale: Locale) => Promise<void>;
}

/** Puts the pane on the page, over the workbook that is open in Excel. */
export async function startPane({ session, insertTemplate }: PaneParts): Promise<void> {
  document.adoptedStyleSheets.push(pageStyles());
  definePane();
  const pane = new BianhengPane();
  pane.start(
    session,
    {
      openSample: () => session.open(insertSample),
      saveTemplate: (locale) => session.open(() => insertTemplate(locale)),
    },
    {
      locale: Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US',
      scheme: schemeOf(
        (Office.context as Partial<Office.Context>).officeTheme,
        matchMedia('(prefers-color-scheme: dark)').matches,
      ),
    },
  );
  document.body.append(pane);
  // In a blank workbook the pane offers sample and template first. Where it cannot be asked, opening
  // meets the same trouble, and says so in the pane.
  if (await hasContents().catch(() => true)) await session.open();
}

/** The sheets of the sample county, behind those that are there. */
async function insertSample(): Promise<void> {
  const bytes = new Uint8Array(await (await fetch(SAMPLE)).arrayBuffer());
  const base64 = base64Of(bytes);
  await withoutEvents(() =>
    inExcel(async (context) => {
      context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
      await context.sync();
    }),
  );
}
