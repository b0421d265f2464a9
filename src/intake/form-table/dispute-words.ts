import type { WordList } from './match-label.js';

/** Words that identify a block of table 四, by its measure. */
export const BLOCK_WORDS: WordList = {
  reconsideration: ['行政复议'],
  'litigation-direct': ['未经复议直接起诉', '未经复议', '直接起诉', '直接提起诉讼'],
  'litigation-after-reconsideration': ['复议后起诉', '经复议后起诉', '复议后提起诉讼', '复议后诉讼'],
};

/** Words that identify a result in table 四, in the order of the form. */
export const RESULT_WORDS: WordList = {
  upheld: ['结果维持', '=维持'],
  corrected: ['结果纠正', '=纠正'],
  other: ['其他结果', '其它结果', '=其他', '=其它'],
  pending: ['尚未审结', '未审结'],
  total: ['总计', '=合计', '=总数'],
};

/** Words above the columns of table 四 that identify neither a block nor a result. */
export const OVER_BLOCKS: readonly string[] = ['行政诉讼', '行政訴訟', '政府信息公开'];
