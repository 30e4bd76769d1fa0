import { describe, expect, test } from 'vitest';
import { movedWords, movementWords } from '../../engine/explanation/movementWords.ts';

const side = (townships: number, posts: number) => ({ townships, posts });
const none = side(0, 0);

describe('who gains and who loses, in words', () => {
  test.each([
    [
      { up: side(12, 18), down: side(9, 38), net: -20 },
      '12个乡镇增加18名，9个乡镇减少38名，净减20名',
      '12 townships gain 18 posts, 9 townships lose 38 posts, net −20',
    ],
    [
      { up: none, down: side(9, 20), net: -20 },
      '9个乡镇减少20名，净减20名',
      '9 townships lose 20 posts, net −20',
    ],
    [
      { up: side(1, 1), down: none, net: 1 },
      '1个乡镇增加1名，净增1名',
      '1 township gains 1 post, net +1',
    ],
    [
      { up: side(2, 3), down: side(1, 3), net: 0 },
      '2个乡镇增加3名，1个乡镇减少3名，增减相抵',
      '2 townships gain 3 posts, 1 township loses 3 posts, net 0',
    ],
    [{ up: none, down: none, net: 0 }, '各乡镇均不变', 'no township changes'],
  ])('%o', (sides, chinese, english) => {
    expect(movementWords(sides, 'zh-CN')).toBe(chinese);
    expect(movementWords(sides, 'en-US')).toBe(english);
  });
});

describe('what changes of a ledger come to, in words', () => {
  test.each([
    [
      { gained: 0, lost: 30, moved: 0, net: -30 },
      '净减30名；乡镇之间不移动',
      'net −30; none moved between townships',
    ],
    [
      { gained: 5, lost: 25, moved: 5, net: -20 },
      '增5名、减25名、净减20名；乡镇之间移动5名',
      '5 gained, 25 lost, net −20; 5 moved between townships',
    ],
    [{ gained: 0, lost: 0, moved: 0, net: 0 }, '不变', 'unchanged'],
    [{ gained: undefined, lost: 1, moved: 0, net: 0 }, '未定', 'undetermined'],
  ])('%o', (moved, chinese, english) => {
    expect(movedWords(moved, 'zh-CN')).toBe(chinese);
    expect(movedWords(moved, 'en-US')).toBe(english);
  });
});
