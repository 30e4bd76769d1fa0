import type { View } from './view.ts';

/** Where in the pane its user is: a change of it begins at the top, and with its heading. */
export const placeOf = ({ state, looks }: Pick<View, 'state' | 'looks'>): string =>
  looks.meeting ? 'meeting' : (looks.view ?? state.step);

/**
 * Begins a new place: scrolled to its top, and with the focus on its heading, so that whoever goes
 * by keyboard or ear is where the eye is. On the rail the focus stays, for several steps are often
 * looked through one after another.
 */
export function begin(root: ShadowRoot): void {
  const stage = root.querySelector('.stage');
  if (stage) stage.scrollTop = 0;
  if (root.activeElement?.closest('.steps')) return;
  focusHeading(root);
}

/** Where the focus goes when what had it is gone, so that it is not lost to the whole page. */
export function focusHeading(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('.stage .heading')?.focus({ preventScroll: true });
}

/** Escape folds the list of views, where it was unfolded, and the focus is on its button again. */
export function foldViews({ looks, look }: View, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !looks.listsViews) return;
  event.preventDefault();
  look({ listsViews: false });
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('#views')?.focus();
}
