import type { Locale, Localized } from '../engine/index.ts';

/** One text in both languages. */
export const both = (chinese: string, english: string): Localized => ({
  'zh-CN': chinese,
  'en-US': english,
});

const SEE_HELP = (command?: string): Localized => {
  const line = command === undefined ? 'bianheng --help' : `bianheng ${command} --help`;
  return both(`用法见 ${line}。`, `See ${line}.`);
};

/** A text, and where the use of a command is described. */
export const withHelp = (text: Localized, command?: string): Localized => {
  const help = SEE_HELP(command);
  return both(text['zh-CN'] + help['zh-CN'], `${text['en-US']} ${help['en-US']}`);
};

const meant = (text: Localized, name: string | undefined): Localized =>
  name === undefined
    ? text
    : both(`${text['zh-CN']}是否要用“${name}”？`, `${text['en-US']} Did you mean “${name}”?`);

/** A command line that cannot be understood. */
export const USAGE = {
  unknownCommand: (word: string, near?: string): Localized =>
    withHelp(meant(both(`没有“${word}”这个命令。`, `There is no command “${word}”.`), near)),
  fileWithoutCommand: (file: string): Localized =>
    both(
      `请先写命令，再写文件：bianheng plan ${file}`,
      `Name the command before the file: bianheng plan ${file}`,
    ),
  unknownOption: (option: string, near?: string): Localized =>
    withHelp(
      meant(
        both(`没有“${option}”这个选项。`, `There is no option “${option}”.`),
        near === undefined ? undefined : `--${near}`,
      ),
    ),
  strayOption: (option: string, command: string): Localized =>
    withHelp(
      both(
        `命令 ${command} 不用选项“${option}”。`,
        `The command ${command} does not take “${option}”.`,
      ),
      command,
    ),
  missingValue: (option: string): Localized =>
    withHelp(both(`选项“${option}”后面要写值。`, `The option “${option}” needs a value.`)),
  needlessValue: (option: string): Localized =>
    withHelp(both(`选项“${option}”后面不写值。`, `The option “${option}” takes no value.`)),
  extraFile: (file: string, command: string): Localized =>
    withHelp(
      both(
        `多了一个参数“${file}”；文件名中有空格时请加引号。`,
        `One argument too many: “${file}”. A file name with spaces needs quotation marks.`,
      ),
      command,
    ),
  missingFile: (command: string): Localized =>
    withHelp(both('请写明工作簿文件名。', 'Name the workbook.'), command),
  locale: (value: string): Localized =>
    both(
      `语言“${value}”不可用，请写 zh-CN 或 en-US。`,
      `There is no language “${value}”: use zh-CN or en-US.`,
    ),
  date: (value: string): Localized =>
    both(
      `日期“${value}”不对，请按 2024-12-31 的样式写。`,
      `“${value}” is no date: write it as 2024-12-31.`,
    ),
  override: (value: string): Localized =>
    both(
      `“--set ${value}”看不懂，请按“参数=值”的样式写，如 --set 人口权重=0.6。`,
      `“--set ${value}” is not understood: write parameter=value, as in --set quota.weightPopulation=0.6.`,
    ),
  unknownParameter: (
    name: string,
    near?: { readonly id: string; readonly label: Localized },
  ): Localized => {
    const where = both(
      '参数代号见结果工作簿“编衡-测算参数”表末列。',
      'Ids of parameters: last column of the sheet “BH-Parameters in force”.',
    );
    const text = both(`“${name}”不是已知参数。`, `“${name}” is not a known parameter.`);
    return both(
      meant(text, near && `${near.label['zh-CN']}（${near.id}）`)['zh-CN'] + where['zh-CN'],
      `${meant(text, near && `${near.label['en-US']} (${near.id})`)['en-US']} ${where['en-US']}`,
    );
  },
  row: (label: Localized, row: string | undefined, rows: readonly Localized[]): Localized => {
    const [first] = rows;
    const told = (locale: Locale, comma: string): [string, string, string] => [
      label[locale],
      `${label[locale]}/${first?.[locale] ?? ''}`,
      rows.map((one) => one[locale]).join(comma),
    ];
    const [chinese, slot, all] = told('zh-CN', '、');
    const [english, englishSlot, each] = told('en-US', ', ');
    if (row === undefined)
      return both(
        `“${chinese}”要写明是哪一项，如“${slot}=值”；可写：${all}。`,
        `Say which row of “${english}”, as in “${englishSlot}=value”: ${each}.`,
      );
    return both(
      `“${chinese}”没有“${row}”这一项，可写：${all}。`,
      `“${english}” has no row “${row}”: write one of ${each}.`,
    );
  },
  unknownScenario: (name: string, known: readonly string[]): Localized => {
    const some = known.length > 0;
    return both(
      `工作簿中没有名为“${name}”的测算方案${some ? `，现有：${known.join('、')}` : ''}。`,
      `The workbook has no scenario “${name}”${some ? `; it has: ${known.join(', ')}` : ''}.`,
    );
  },
  setting: (trouble: Localized): Localized =>
    both(`命令行中的设置有误：${trouble['zh-CN']}`, `On the command line: ${trouble['en-US']}`),
};

/** A file that cannot be read. */
export const CANNOT_READ = {
  ownerFile: (path: string): Localized =>
    both(
      `${path} 是工作簿打开时的临时文件，请选择工作簿本身。`,
      `${path} only marks a workbook as open; choose the workbook itself.`,
    ),
  byCode: (path: string, code: string): Localized => {
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return both(`找不到文件 ${path}。`, `There is no file ${path}.`);
    if (code === 'EISDIR')
      return both(`${path} 是文件夹，不是工作簿。`, `${path} is a folder, not a workbook.`);
    if (code === 'EACCES' || code === 'EPERM')
      return both(
        `没有读取 ${path} 的权限，或文件正被占用。`,
        `${path} may not be read, or is in use.`,
      );
    if (code === 'EBUSY')
      return both(
        `${path} 正被其他程序占用，请关闭后再试。`,
        `${path} is in use by another program; close it and try again.`,
      );
    if (code === 'ERR_FS_FILE_TOO_LARGE')
      return both(`${path} 太大，无法读取。`, `${path} is too large to be read.`);
    return both(`无法读取 ${path}（${code}）。`, `${path} cannot be read (${code}).`);
  },
  refused: (path: string, why: Localized): Localized =>
    both(`无法读取 ${path}：${why['zh-CN']}`, `Cannot read ${path}: ${why['en-US']}`),
};

const inFolder = (path: string, name: string): string => path.replace(/[\\/]*$/u, `/${name}`);

/** A file that cannot be written. */
export const CANNOT_WRITE = {
  overInput: (path: string): Localized =>
    both(
      `不能覆盖输入文件：${path} 就是要读取的工作簿。请用 -o 另给一个文件名。`,
      `The input is never overwritten: ${path} is the workbook that is read. Give another name with -o.`,
    ),
  existing: (path: string): Localized =>
    both(
      `${path} 已经存在，没有覆盖。请另给文件名，确要覆盖时加 --force。`,
      `${path} exists and was not overwritten. Give another name, or add --force to replace it.`,
    ),
  folder: (path: string): Localized =>
    both(
      `${path} 是文件夹，请写到文件名，如 ${inFolder(path, '结果.xlsx')}。`,
      `${path} is a folder; name a file, such as ${inFolder(path, 'result.xlsx')}.`,
    ),
  extension: (path: string, extension: string): Localized =>
    both(
      `输出文件的扩展名要与输入一致（.${extension}），否则 Excel 打不开：${path}。`,
      `The result must end in .${extension} like the input, or Excel will not open it: ${path}.`,
    ),
  byCode: (path: string, code: string, isOpen: boolean): Localized => {
    const kept = both('原有文件没有改动。', 'Nothing was changed.');
    const because = (chinese: string, english: string): Localized =>
      both(chinese + kept['zh-CN'], `${english} ${kept['en-US']}`);
    if (isOpen || code === 'EBUSY')
      return because(
        `无法写入 ${path}：文件正在 Excel 或 WPS 中打开。请关闭后再试，或用 -o 另给文件名。`,
        `Cannot write ${path}: it is open in Excel or WPS. Close it and try again, or give another name with -o.`,
      );
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return because(
        `无法写入 ${path}：没有写入权限，或文件正在 Excel 或 WPS 中打开。`,
        `Cannot write ${path}: writing is not allowed there, or the file is open in Excel or WPS.`,
      );
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
      return because(`无法写入 ${path}：磁盘空间不足。`, `Cannot write ${path}: the disk is full.`);
    if (code === 'EISDIR')
      return because(`无法写入 ${path}：它是文件夹。`, `Cannot write ${path}: it is a folder.`);
    if (code === 'ENOENT')
      return because(
        `无法写入 ${path}：文件夹不存在，也无法新建。`,
        `Cannot write ${path}: there is no such folder, and it cannot be made.`,
      );
    if (code === 'ENOTDIR' || code === 'EEXIST')
      return because(
        `无法写入 ${path}：路径中有一段不是文件夹。`,
        `Cannot write ${path}: a part of the path is not a folder.`,
      );
    return because(`无法写入 ${path}（${code}）。`, `Cannot write ${path} (${code}).`);
  },
};

/** Headers that are named where there are many. */
const NAMED = 5;

/** Remarks on the way; they go to standard error. */
export const REMARKS = {
  sample: (path: string): Localized =>
    both(
      `没有给出文件，用随附的示例县（虚构）测算：${path}`,
      `No file given; planning the fictitious sample county: ${path}`,
    ),
  caution: (label: Localized, caution: Localized): Localized =>
    both(
      `注意：工作簿中有${label['zh-CN']}，${caution['zh-CN']}。`,
      `Note: the workbook has ${label['en-US']}: ${caution['en-US']}.`,
    ),
  structureLocked: both(
    '注意：工作簿设有结构保护，结果副本中仍会加入本工具的工作表，原有保护保留。',
    'Note: the structure of the workbook is protected; our sheets are added to the copy all the same, and the protection stays.',
  ),
  written: (path: string): Localized => both(`结果工作簿：${path}`, `Result workbook: ${path}`),
  unchanged: (path: string): Localized =>
    both(`结果工作簿：${path}（未变）`, `Result workbook: ${path} (unchanged)`),
  kept: (path: string): Localized =>
    both(
      `${path} 已存在且内容不同，没有覆盖，本次结果另行编号。`,
      `${path} exists and differs; it was kept, and this result is numbered.`,
    ),
  folderMade: (path: string): Localized => both(`已新建文件夹：${path}`, `Folder made: ${path}`),
  templateWritten: (path: string): Localized => both(`模板：${path}`, `Template: ${path}`),
  mapWritten: (path: string, unknown: readonly string[]): Localized => {
    if (unknown.length === 0)
      return both(
        `已写入 ${path}；没有未识别的表头，各列怎样理解见“表头对照”表。`,
        `Written: ${path}. No header is unknown; the mapping sheet tells how each was understood.`,
      );
    const some = unknown.slice(0, NAMED);
    const isMore = unknown.length > some.length;
    return both(
      `已写入 ${path}；有${unknown.length}个表头未识别：${some.join('、')}${isMore ? '等' : ''}。` +
        '请在“表头对照”表中为它们选定字段，不用的选“忽略”，再用这份工作簿测算。',
      `Written: ${path}. Headers not recognised: ${unknown.length} (${some.join(', ')}${isMore ? ', …' : ''}). ` +
        'Choose their fields, or “Ignore”, on the mapping sheet, then plan that file.',
    );
  },
};

/** What a template is called when nobody names it. */
export const TEMPLATE_FILE: Localized = both('编制测算模板.xlsx', 'planning-template.xlsx');

/** A mistake of ours. */
export const defectText = (engine: string, reason: string): Localized =>
  both(
    `编衡内部出错，没有写入任何文件（版本 ${engine}）：${reason}。设 BIANHENG_DEBUG=1 可看详情。`,
    `A mistake inside Bianheng; nothing was written (version ${engine}): ${reason}. Set BIANHENG_DEBUG=1 for details.`,
  );
