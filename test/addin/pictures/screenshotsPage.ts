import { SCENES, VIEWS, type Scene, type View } from './scenes.ts';

const WELCOME = { name: 'welcome', chinese: '打开', english: 'Opening' } as const;

/** docs/screenshots.md: every scene in every window. */
export const screenshotsPage = (): string =>
  [
    '# 屏幕截图 · Screenshots',
    '',
    '由 `npm run screenshots` 在 Chromium 中逐步操作示例县（虚构）拍摄。  ',
    'Taken by `npm run screenshots`, which works through the fictitious sample county in Chromium.',
    ...[WELCOME, ...SCENES].flatMap(({ name, chinese, english }) => [
      '',
      `## ${chinese} · ${english}`,
      '',
      ...VIEWS.map((view) => pictureOf(view, { name, chinese })),
    ]),
    '',
  ].join('\n');

const pictureOf = (view: View, scene: Pick<Scene, 'name' | 'chinese'>): string => {
  const width = view.size.width > WIDE ? 640 : 240;
  const file = `screenshots/${view.name}-${scene.name}.png`;
  return `<img src="${file}" alt="${scene.chinese}，${view.title}" width="${width}">`;
};

const WIDE = 600;
