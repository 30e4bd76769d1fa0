import type { Locale } from '../../engine/index.ts';
import { createSession } from '../session/session.ts';
import { isUnwritten, type SessionState } from '../session/state.ts';
import { calculatorOf } from '../worker/calculator.ts';
import { definePane } from '../pane/define.ts';
import { BianhengPane } from '../pane/pane.ts';
import { TEXTS } from '../pane/texts/index.ts';
import { createFileHost } from './fileHost.ts';
import { labourOf } from './labour.ts';
import { pageStyles } from './pageStyles.ts';

/** What differs between the page from a server and the one file. */
export interface Delivery {
  /** Reads and writes workbooks. */
  readonly worker: () => Worker;
  /** Calculates. */
  readonly calculation: () => Worker;
  readonly sample: () => Promise<Uint8Array>;
}

const SAMPLE_NAME = 'county-33.xlsx';

/** Puts the pane on the page, over a file instead of Excel. */
export function startPage({ worker, calculation, sample }: Delivery): void {
  document.adoptedStyleSheets.push(pageStyles());
  definePane();
  const pane = new BianhengPane();
  const host = createFileHost({
    labour: labourOf(worker),
    save,
    show: (cell) => {
      pane.view(cell);
    },
  });
  const session = createSession(host, calculatorOf(calculation));
  const open = (name: string, bytes: () => Promise<Uint8Array>): Promise<void> =>
    mayLeave(session.state(), name)
      ? session.open(async () => {
          host.take(name, await bytes());
        })
      : Promise.resolve();
  addEventListener('beforeunload', (event) => {
    if (!isUnwritten(session.state())) return;
    event.preventDefault();
    // Browsers before 2023 ask only where this is set.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- See above.
    event.returnValue = true;
  });
  pane.start(
    session,
    {
      openFile: (file) => open(file.name, async () => new Uint8Array(await file.arrayBuffer())),
      openSample: () => open(SAMPLE_NAME, sample),
      saveTemplate: (locale) => host.saveTemplate(locale),
    },
    {
      locale: new URLSearchParams(location.search).get('lang') === 'en-US' ? 'en-US' : 'zh-CN',
      scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    },
  );
  document.body.append(pane);
}

/** Another file takes the place of what was changed and not written: the planner says so first. */
function mayLeave(state: SessionState, name: string): boolean {
  if (!isUnwritten(state) || state.open?.name === name) return true;
  const locale: Locale = document.documentElement.lang === 'en-US' ? 'en-US' : 'zh-CN';
  return confirm(TEXTS[locale].open.discard);
}

function save(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
