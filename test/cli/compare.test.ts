import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readGrids } from '../../xlsx/index.ts';
import { test } from './support/folder.ts';
import { bianheng, SAMPLE } from './support/run.ts';

describe('compare', () => {
  test('sets the plan as it is beside scenarios that are named', async ({ folder }) => {
    const named = ['现行参数', '压缩总额', '两乡合并'].flatMap((name) => ['--scenario', name]);
    const { stdout } = await bianheng(['compare', SAMPLE, ...named, '-o', 'c.xlsx'], folder);
    expect(stdout).toContain(
      '压缩总额 比 现行参数\n  行政编制：净减30名；乡镇之间不移动\n  事业编制：不变',
    );
    expect(stdout).toContain('乡镇合并（雪岭乡）：并入冷杉乡；行政 +18 −18、事业 +15 −15');
    const grids = await readGrids(new Uint8Array(await readFile(join(folder, 'c.xlsx'))));
    expect(grids.map(({ sheet }) => sheet)).toContain('编衡-方案比较');
  });

  test('a scenario that nobody has is refused, nothing is written', async ({ folder }) => {
    const args = ['compare', SAMPLE, '--scenario', '现行参数', '--scenario', '没有'];
    const { code, stderr } = await bianheng(args, folder);
    expect(code).toBeGreaterThanOrEqual(2);
    expect(stderr).toContain('没有名为“没有”的测算方案');
    expect(await readdir(folder)).toEqual([]);
  });
});
