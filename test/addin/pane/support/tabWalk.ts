import type { Page } from 'playwright-core';

/** What Tab came to. */
export interface Stop {
  readonly name: string;
  /** It stands inside the window, and looks different from when it has not the focus. */
  readonly isSeen: boolean;
}

/** Gives every stop of the pane a number in the order of the document, and returns their names. */
export const tabStops = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('bianheng-pane')!.shadowRoot!;
    const named =
      'button, input, select, textarea, summary, a[href], fluent-button, [tabindex="0"]';
    const isStop = (element: HTMLElement): boolean => {
      const isOff = element.matches(':disabled, [disabled], [tabindex="-1"]');
      const isOtherRadio = element.matches('input[type=radio]:not(:checked)');
      return !isOff && !isOtherRadio && element.checkVisibility();
    };
    return [...root.querySelectorAll<HTMLElement>(named)].filter(isStop).map((element, index) => {
      const word = element.id || element.textContent.trim().slice(0, 20) || element.className;
      element.dataset['stop'] = `${index} ${word}`;
      return element.dataset['stop'];
    });
  });

/**
 * Presses Tab from before the first stop until the focus leaves the pane.
 *
 * @param most presses after which the pane is a trap
 */
export async function tabWalk(page: Page, most: number): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    const before = document.createElement('button');
    before.id = 'before';
    document.body.prepend(before);
    before.focus();
  });
  const walked: Stop[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const root = document.querySelector('bianheng-pane')!.shadowRoot!;
      const element = root.activeElement as HTMLElement | null;
      if (element === null) return undefined;
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const isInside =
        top < window.innerHeight && bottom > 0 && left < window.innerWidth && right > 0;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      // A field inside of a label may hand its mark on to what is drawn for it.
      const drawn = element.nextElementSibling ?? element.parentElement ?? element;
      const marks = [getComputedStyle(drawn).outlineStyle, getComputedStyle(drawn).boxShadow];
      const isMarked =
        (outlineStyle !== 'none' && outlineWidth !== '0px') ||
        [boxShadow, ...marks].some((mark) => mark !== 'none');
      return { name: element.dataset['stop'] ?? element.tagName, isSeen: isInside && isMarked };
    });
    if (stop === undefined) break;
    // A field of a date is a stop for each of its parts.
    if (stop.name !== walked.at(-1)?.name) walked.push(stop);
  }
  await page.evaluate(() => {
    document.querySelector('#before')?.remove();
  });
  return walked;
}
