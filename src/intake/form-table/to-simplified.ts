import { cn2019 } from '../../forms/cn-2019.js';
import { cn2021 } from '../../forms/cn-2021.js';

/** Characters in reports that do not occur in the labels of the forms, and variants that converters produce. */
const MORE: readonly (readonly [simplified: string, traditional: string])[] = [
  ['复复制采于产业务书来没里后发当划导', '複覆製採於產業務書來沒裡後發當劃導'],
  ['统计对时种准决关继据报机动门户网络长', '統計對時種準決關繼據報機動門戶網絡長'],
  ['区县镇乡厅处办会员议联说让应实际总结', '區縣鎮鄉廳處辦會員議聯說讓應實際總結'],
  ['转续个条项万亿余约数执罚强许费价额内', '轉續個條項萬億餘約數執罰強許費價額內'],
  ['过单类开请给还无为从将间经现试设并员', '過單類開請給還無為從將間經現試設並員'],
  ['减简级纳规则认证识图号码传输递邮电阅', '減簡級納規則認證識圖號碼傳輸遞郵電閱'],
  ['话视听点击进选择换载补审终败胜诉讼讯', '話視聽點擊進選擇換載補審終敗勝訴訟訊'],
  ['访举纠纷维责绝术护权标题录编号发布闻', '訪舉糾紛維責絕術護權標題錄編號發佈聞'],
  ['销变违属网线验档态职预财与参负质达连级', '銷變違屬網線驗檔態職預財與參負質達連級'],
  ['签师农县镇卫环监执计划规范构专项众织体', '簽師農縣鎮衛環監執計劃規範構專項眾織體'],
];

const pairs = [cn2021, cn2019].flatMap(({ measures, codes }) =>
  [...measures, ...codes].map(({ label }) => [label['zh-Hans'] ?? '', label['zh-Hant'] ?? ''] as const),
);

/** Traditional characters and their Simplified forms, from the labels of the forms. */
const simple: ReadonlyMap<string, string> = new Map(
  [...MORE, ...pairs].flatMap(([hans, hant]) => {
    const written = [...hans];
    return [...hant].flatMap((character, place): [string, string][] =>
      character === written[place] ? [] : [[character, written[place] ?? character]],
    );
  }),
);

/** Converts the characters of statutory labels, and common others, to Simplified Chinese. */
export function toSimplified(text: string): string {
  let written = text;
  // Most texts contain none of these characters; those that do are short.
  for (const character of text) {
    const own = simple.get(character);
    if (own !== undefined) written = written.replaceAll(character, own);
  }
  return written;
}

/** Whether a text is in Traditional Chinese: it has characters that occur only there. */
export function writtenTraditionally(text: string): boolean {
  let count = 0;
  for (const character of text) if (simple.has(character)) count += 1;
  return count > 2 && count * 40 > text.length;
}
