import { Defect, type Locale, type Localized } from '../../engine/index.ts';
import { HostError } from '../hostError.ts';
import { chosenLocale, COMMANDS, type CommandName, type CommandSurroundings } from './commands.ts';

/** How the buttons reach the world; tests give their own ways out of it. */
export interface RibbonOptions extends Pick<CommandSurroundings, 'session' | 'insertTemplate'> {
  /** Tells the planner what went wrong. */
  readonly tell?: ((text: Localized, locale: Locale) => void | Promise<void>) | undefined;
  readonly openPage?: ((page: string) => void) | undefined;
}

/**
 * Tells Excel which button does what; once, when the runtime starts.
 *
 * One command at a time: a second click waits. What goes wrong is said in the pane, which comes up
 * for it, because a workbook that takes no sheet has no other place. Excel is always told that the
 * command is over, or the button would stay dead.
 */
export function associateCommands({
  tell = tellInPane,
  openPage = openInBrowser,
  ...within
}: RibbonOptions): void {
  let former: Promise<void> = Promise.resolve();
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const run = async (): Promise<void> => {
        try {
          await COMMANDS[name]({ ...within, locale: localeOf(), openPage });
        } catch (error) {
          await tell(textOf(error), chosenLocale(within.session, localeOf()));
        } finally {
          event.completed();
        }
      };
      former = former.then(run, run);
    });
  }
}

/** Chinese, but for people whose Office speaks another language. */
export const localeOf = (): Locale =>
  Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';

function textOf(error: unknown): Localized {
  if (error instanceof HostError) return error.text;
  const detail = error instanceof Error ? error.message : String(error);
  const isDefect = error instanceof Defect;
  return {
    'zh-CN': `${isDefect ? '程序内部出错' : '操作没有完成'}：${detail}。请检查结果表是否完整，再重试。`,
    'en-US': `${isDefect ? 'The program failed' : 'This was not completed'}: ${detail}. See whether the result sheets are whole, then try again.`,
  };
}

/** The pane and the commands share one page: the notice is put on top of it. */
async function tellInPane(text: Localized, locale: Locale): Promise<void> {
  const notice = document.createElement('div');
  notice.setAttribute('role', 'alert');
  notice.className = 'command-notice';
  notice.lang = locale;
  notice.textContent = text[locale];
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = { 'zh-CN': '知道了', 'en-US': 'Dismiss' }[locale];
  close.addEventListener('click', () => {
    notice.remove();
  });
  notice.append(close);
  document.querySelector('.command-notice')?.remove();
  document.body.prepend(notice);
  await Office.addin.showAsTaskpane();
}

function openInBrowser(page: string): void {
  const url = new URL(page, location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1'))
    Office.context.ui.openBrowserWindow(url);
  else window.open(url, '_blank', 'noopener');
}
