/** 党政综合办事机构 or 直属事业单位. */
export type InstitutionKind = 'office' | 'centre';
