import type { Institution } from '../nouns.ts';
import { codeOf } from './facts.ts';
import { byName, table } from '../table.ts';
import { ENFORCEMENT } from './people.ts';

const DOCUMENT = '虚构编发〔2023〕15号';

/** Uniform offices by place: the report names two and counts four more. */
export const unnamedOffice = (place: 3 | 4 | 5 | 6): string =>
  `统一设置办事机构0${String(place)}（待列名）`;

/** The one whose head a member of the leadership may be (鼓励). */
const ENFORCEMENT_OFFICE = '综合行政执法办公室';

/** Six offices and two centres that every township has, managed county-wide. */
const UNIFORM = {
  office: [
    unnamedOffice(3),
    '党建工作办公室',
    ENFORCEMENT_OFFICE,
    unnamedOffice(4),
    unnamedOffice(5),
    unnamedOffice(6),
  ],
  centre: ['便民服务中心', '农民工服务中心'],
} as const;

/**
 * What each township set up itself: class 1 three offices and three centres, class 3 one and two
 * (九办五中心, 七办四中心); class 2, whose limits are pending, two and two.
 */
const OWN = `
  名称      办事机构                                              事业单位
  岚江镇    城市管理办公室、项目服务办公室、财政办公室            农业综合服务中心、文化旅游服务中心、社区治理服务中心
  云麓镇    村镇建设办公室、应急管理办公室、财政办公室            农业综合服务中心、文化旅游服务中心、村镇建设服务中心
  柏霖镇    村镇建设办公室、应急管理办公室、财政办公室            农业综合服务中心、社会事务服务中心、村镇建设服务中心
  鹭坪镇    乡村振兴办公室、应急管理办公室、财政办公室            农业综合服务中心、社会事务服务中心、粮油产业服务中心
  枫渡镇    移民安置办公室、应急管理办公室、财政办公室            农业综合服务中心、社会事务服务中心、村镇建设服务中心
  石笠镇    文化旅游办公室、应急管理办公室、财政办公室            农业综合服务中心、文化旅游服务中心、石材产业服务中心
  月湾镇    村镇建设办公室、应急管理办公室、财政办公室            农业综合服务中心、社会事务服务中心、村镇建设服务中心
  南禾镇    乡村振兴办公室、应急管理办公室、财政办公室            农业综合服务中心、社会事务服务中心、种业服务中心
  桐垭镇    应急管理办公室、财政办公室                            农业综合服务中心、社会事务服务中心
  鹤汀镇    文化旅游办公室、财政办公室                            农业综合服务中心、文化旅游服务中心
  金穗镇    乡村振兴办公室、财政办公室                            农业综合服务中心、社会事务服务中心
  茶溪镇    茶叶产业办公室、财政办公室                            农业综合服务中心、文化旅游服务中心
  松霭镇    应急管理办公室、财政办公室                            农业综合服务中心、社会事务服务中心
  望岚镇    应急管理办公室、财政办公室                            农业综合服务中心、社会事务服务中心
  竹屿镇    应急管理办公室、财政办公室                            农业综合服务中心、社会事务服务中心
  石砚镇    应急管理办公室、财政办公室                            农业综合服务中心、社会事务服务中心
  桃垭镇    财政办公室                                            农业综合服务中心、社会事务服务中心
  白苇镇    财政办公室                                            农业综合服务中心、社会事务服务中心
  永禾镇    财政办公室                                            农业综合服务中心、社会事务服务中心
  兰渡镇    财政办公室                                            农业综合服务中心、社会事务服务中心
  梨雨镇    财政办公室                                            农业综合服务中心、社会事务服务中心
  清硐镇    财政办公室                                            农业综合服务中心、社会事务服务中心
  槐荫坝镇  财政办公室                                            农业综合服务中心、社会事务服务中心
  荷岸镇    财政办公室                                            农业综合服务中心、社会事务服务中心
  雾溪乡    乡村振兴办公室                                        农业综合服务中心、文化旅游服务中心
  苍坪乡    财政办公室                                            农业综合服务中心、社会事务服务中心
  麦垭乡    财政办公室                                            农业综合服务中心、社会事务服务中心
  溪鸣乡    财政办公室                                            农业综合服务中心、社会事务服务中心
  高箐乡    生态保护办公室                                        农业综合服务中心、社会事务服务中心
  鹰岩乡    生态保护办公室                                        农业综合服务中心、社会事务服务中心
  野鹿乡    生态保护办公室                                        农业综合服务中心、社会事务服务中心
  冷杉乡    文化旅游办公室                                        农业综合服务中心、文化旅游服务中心
  雪岭乡    文化旅游办公室                                        农业综合服务中心、文化旅游服务中心
`;

/**
 * 编制分解: posts of the offices and of the centres in the order of the list, for four townships. They
 * sum to the township's posts; those of 云麓镇 leave out the eleven posts of its leaders.
 */
const DECOMPOSED = `
  名称      办事机构                    事业单位
  云麓镇    10、8、7、6、6、6、6、6、5    30、16、28、18、20
  茶溪镇    6、4、4、3、3、3、3、3        10、6、11、6
  白苇镇    4、2、3、2、2、2、1          5、2、5、2
  雾溪乡    5、3、3、3、3、2、2          8、4、7、4
`;

/** Every office and centre, uniform ones first; each has an id that a rename leaves alone. */
export const institutions = (): readonly Institution[] =>
  table(OWN).flatMap((row) => {
    const name = row['名称'] ?? '';
    const township = codeOf(name);
    const posts = POSTS.get(name);
    const own = { office: row['办事机构'], centre: row['事业单位'] };
    const all = (['office', 'centre'] as const).flatMap((kind) => [
      ...UNIFORM[kind].map((one) => ({ name: one, kind, uniform: true })),
      ...(own[kind]?.split('、') ?? []).map((one) => ({ name: one, kind, uniform: false })),
    ]);
    const offices = all.filter(({ kind }) => kind === 'office').length;
    return all.map((institution, index) => ({
      ...institution,
      township,
      document: DOCUMENT,
      id: institutionId(township, index),
      ...(posts && index < offices && { administrative: posts.office[index] }),
      ...(posts && index >= offices && { publicInstitution: posts.centre[index - offices] }),
      ...(institution.name === ENFORCEMENT_OFFICE && { headConcurrent: HEADED.get(name) }),
    }));
  });

/** 机构编码: last digits of the township's code, and the place in its list. */
export const institutionId = (township: string, index: number): string =>
  `${township.slice(-3)}-${String(index + 1).padStart(2, '0')}`;

/** 机构编码 of an institution by its name. */
export const idOf = (township: string, name: string): string =>
  institutions().find((one) => one.township === township && one.name === name)?.id ?? '';

/** Centres that a township set up itself. */
export const ownCentres = (name: string): readonly string[] => CENTRES.get(name) ?? [];

const numbersOf = (text = ''): readonly number[] => text.split('、').map(Number);

const POSTS = byName(DECOMPOSED, (row) => ({
  office: numbersOf(row['办事机构']),
  centre: numbersOf(row['事业单位']),
}));

/** 班子成员兼任, as on the sheet of officers. */
const HEADED = byName(ENFORCEMENT, (row) => row['兼任'] === '是');

const CENTRES = byName(OWN, (row) => row['事业单位']?.split('、') ?? []);
