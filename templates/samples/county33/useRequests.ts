import type { UseRequest } from '../nouns.ts';
import { codeOf } from './facts.ts';

const ask = (
  name: string,
  kind: UseRequest['kind'],
  rest: Pick<UseRequest, 'way' | 'people' | 'note'>,
): UseRequest => ({ township: codeOf(name), kind, ...rest });

/** 用编申请: all within the usable posts but that of 桐垭镇, which asks for two too many. */
export const useRequests = (): readonly UseRequest[] => [
  ask('云麓镇', 'administrative', { way: 'examination', people: 2, note: '综合执法岗位' }),
  ask('云麓镇', 'administrative', { way: 'transfer', people: 1, note: undefined }),
  ask('柏霖镇', 'administrative', { way: 'examination', people: 3, note: '补充执法人员' }),
  ask('鹭坪镇', 'publicInstitution', { way: 'placement', people: 1, note: '退役军人' }),
  ask('鹭坪镇', 'publicInstitution', { way: 'recruitment', people: 3, note: '农业技术' }),
  ask('桐垭镇', 'publicInstitution', { way: 'recruitment', people: 5, note: '卫生监督、农技' }),
  ask('高箐乡', 'administrative', { way: 'examination', people: 2, note: '限本县户籍' }),
];
