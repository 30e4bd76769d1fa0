import type { Certificate } from './certificate.ts';

/** What is being served. */
export interface Served {
  readonly page: string;
  readonly addin: string;
  /** The manifest on this disk. */
  readonly manifest: string;
  readonly certificate: Certificate['origin'];
}

/** What `npm start` says once everything is up: where things are, and how they get into Excel. */
export const instructions = (served: Served): string => `${chinese(served)}\n${english(served)}\n`;

const MAC = '~/Library/Containers/com.microsoft.Excel/Data/Documents/wef';

const chinese = ({ page, addin, manifest, certificate }: Served): string => `
编衡已启动（按 Ctrl+C 停止）

  不用 Excel：在浏览器打开  ${page}/
  Excel 加载项的地址        ${addin}/
  清单文件                  ${manifest}
${certificate === 'untrusted' ? UNTRUSTED.chinese : ''}
装入 Excel（任选一种；本窗口须保持打开）

  Windows（共享文件夹目录）
    1. 新建一个文件夹，把清单文件复制进去；右击“属性 > 共享 > 共享”，记下网络路径，如 \\\\电脑名\\编衡
    2. Excel“文件 > 选项 > 信任中心 > 信任中心设置 > 受信任的加载项目录”：在“目录 URL”填入该网络
       路径，点“添加目录”，勾选“显示在菜单中”，确定后重新启动 Excel
    3. “开始 > 加载项 > 更多加载项（或 插入 > 我的加载项）> 共享文件夹”，选“编衡”，点“添加”
  Mac
    1. 把清单文件复制到 ${MAC}
       （没有 wef 文件夹就新建一个），重新启动 Excel
    2. “开始 > 加载项（或 插入 > 我的加载项）”，在“开发人员加载项”下选“编衡”
  Excel 网页版
    1. “开始 > 加载项 > 更多加载项 > 我的加载项 > 上载我的加载项”，选清单文件，点“上载”
  装好后功能区出现“编衡”选项卡。详见 docs/addin.zh-CN.md`;

const english = ({ page, addin, manifest, certificate }: Served): string => `
Bianheng is running (Ctrl+C stops it)

  Without Excel: open        ${page}/?lang=en-US
  Address of the add-in      ${addin}/
  Manifest                   ${manifest}
${certificate === 'untrusted' ? UNTRUSTED.english : ''}
Into Excel, in one of these ways (keep this window open)

  Windows (shared folder catalog)
    1. Copy the manifest into a folder of its own; share the folder (Properties > Sharing > Share)
       and note its network path, such as \\\\computer\\bianheng
    2. Excel: File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs: enter
       that path as Catalog Url, Add catalog, tick Show in Menu, OK; then restart Excel
    3. Home > Add-ins > More Add-ins (or Insert > My Add-ins) > SHARED FOLDER, choose Bianheng, Add
  Mac
    1. Copy the manifest to ${MAC}
       (make the folder wef if there is none) and restart Excel
    2. Home > Add-ins (or Insert > My Add-ins): Bianheng is under Developer Add-ins
  Excel on the web
    1. Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in: choose the manifest, Upload
  The tab “Bianheng” appears on the ribbon. More in docs/addin.md`;

const UNTRUSTED = {
  chinese: `
  这台电脑还不信任加载项的证书，Excel 会拒绝打开。请选一种办法：
    npm start -- --trust                     由微软的工具为本机生成证书并设为受信任（系统会请您确认）
    npm start -- --cert 证书.pem --key 私钥.pem   使用单位自己的证书
`,
  english: `
  This computer does not trust the add-in's certificate yet, and Excel will refuse it. Either
    npm start -- --trust                     lets Microsoft's tool make one that this computer trusts
                                             (the system asks you to confirm), or
    npm start -- --cert cert.pem --key key.pem   takes a certificate of your own
`,
} as const;
