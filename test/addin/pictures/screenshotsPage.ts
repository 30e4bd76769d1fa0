import { SCENES, windowsOf, type Scene, type View } from './scenes.ts';

const WELCOME: Pick<Scene, 'name' | 'chinese' | 'english' | 'inDark'> = {
  ...{ name: 'welcome', chinese: '打开', english: 'Opening' },
};

/** docs/screenshots.md: every scene in every window. */
export const screenshotsPage = (): string =>
  [
    '# 屏幕截图 · Screenshots',
    '',
    '由 `npm run screenshots` 在 Chromium 中逐步操作示例县（虚构）拍摄。  ',
    'Taken by `npm run screenshots`, which works through the fictitious sample county in Chromium.',
    ...[WELCOME, ...SCENES].flatMap((scene) => [
      '',
      `## ${scene.chinese} · ${scene.english}`,
      '',
      ...windowsOf(scene).map((view) => pictureOf(view, scene)),
    ]),
    '',
  ].join('\n');

const pictureOf = (view: View, scene: Pick<Scene, 'name' | 'chinese'>): string => {
  const width = view.size.width > WIDE ? 640 : 240;
  const file = `screenshots/${view.name}-${scene.name}.png`;
  return `<img src="${file}" alt="${scene.chinese}，${view.title}" width="${width}">`;
};

const WIDE = 600;
