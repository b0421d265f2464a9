import { joined, type Script } from './script.js';

/** Words that are not converted character by character, longest first. */
const WORDS: readonly (readonly [string, string])[] = [
  ['读屏软件', '螢幕報讀軟體'],
  ['服务器', '伺服器'],
  ['内置', '內建'],
  ['单元格', '儲存格'],
  ['字符串', '字串'],
  ['连字符', '連字號'],
  ['数字列', '數字欄'],
  ['链接', '連結'],
  ['脚本', '指令碼'],
  ['的各行', '的各列'],
  ['返回', '傳回'],
  ['丢失', '遺失'],
  ['标签', '標籤'],
  ['数据', '資料'],
  ['数组', '陣列'],
  ['函数', '函式'],
  ['对象', '物件'],
  ['调用', '呼叫'],
  ['字符', '字元'],
  ['文件', '檔案'],
  ['标识', '識別碼'],
  ['重复', '重複'],
  ['复制', '複製'],
  ['合并', '合併'],
  ['答复', '答覆'],
  ['各列', '各欄'],
  ['”列', '」欄'],
];

const SIMPLIFIED =
  '动开请内与结转办况复议诉讼数统计报对条项个万亿余过约“”适类别审单总并属于细没维为应当这里处录给较调说图测无实际组画来载读据关系网连该许务见标后从两‘’块级状态现发间订时编码却显页语头错误须负换么写隐删样划称题还让独浏览译认识机进几栏历减径范围长变终圆点线废质区经试决虚辑暂';
const TRADITIONAL =
  '動開請內與結轉辦況復議訴訟數統計報對條項個萬億餘過約「」適類別審單總並屬於細沒維為應當這裡處錄給較調說圖測無實際組畫來載讀據關係網連該許務見標後從兩『』塊級狀態現發間訂時編碼卻顯頁語頭錯誤須負換麼寫隱刪樣劃稱題還讓獨瀏覽譯認識機進幾欄歷減徑範圍長變終圓點線廢質區經試決虛輯暫';

const written = new Map([
  ...WORDS,
  ...[...SIMPLIFIED].map((character, place) => [character, TRADITIONAL.charAt(place)] as const),
]);

const known = new RegExp([...written.keys()].join('|'), 'g');

/**
 * Converts text to Traditional Chinese. It covers the package's own text only; a test checks its characters and
 * terms.
 */
export function inTraditional(text: string): string {
  return text.replace(known, (found) => written.get(found) ?? found);
}

const converted = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Converts to Traditional Chinese on first use; in built modules, the build has already done so. */
export const traditional: Script = (words, ...values) => {
  const own = converted.get(words) ?? words.map(inTraditional);
  converted.set(words, own);
  return joined(own, values);
};
