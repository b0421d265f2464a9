/** The words of the page that reads published pages. */
export const reader = {
  'page-drop': [
    '把网页文件拖到这里，或者粘贴',
    '把網頁檔案拖到這裡，或者貼上',
    'Drop the file of a page here, or paste it',
  ],
  'page-drop-more': [
    '网页（.html）、Word（.docx）、文字（.txt）；也可以在浏览器里选中报告正文，复制后粘贴到下面。',
    '網頁（.html）、Word（.docx）、文字（.txt）；也可以在瀏覽器裡選取報告正文，複製後貼到下面。',
    'A saved page (.html), a Word document (.docx) or text (.txt). You can also select a report in your browser, copy it, and paste it below.',
  ],
  'page-paste': ['在这里粘贴', '在這裡貼上', 'Paste here'],
  'page-file': ['选择文件', '選擇檔案', 'Choose a file'],
  'page-example': ['用一个例子试试', '用一個例子試試', 'Try an example'],
  'page-year': ['年份（网页没写时）', '年份（網頁沒寫時）', 'Year, if not on the page'],
  'page-publisher': ['机关（网页没写时）', '機關（網頁沒寫時）', 'Publisher, if not on the page'],
  'page-prose': [
    '没有表格时，读句子里的数字',
    '沒有表格時，讀句子裡的數字',
    'Without tables, use the counts in sentences',
  ],
  'page-unstated-period': [
    '网页没有说明是哪一年，或有几个年份；请在上面填年份。',
    '網頁沒有說明是哪一年，或有幾個年份；請在上面填年份。',
    'The page does not state its year, or states several; enter the year above.',
  ],
  'page-unstated-publisher': [
    '网页没有说明是谁的报告；请在上面填机关。',
    '網頁沒有說明是誰的報告；請在上面填機關。',
    'The page does not state its publisher; enter it above.',
  ],
  'page-proposed': [
    '句子里的数字，勾选上面一项即可读入',
    '句子裡的數字，勾選上面一項即可讀入',
    'found in a sentence; tick the box above to use it',
  ],
  'page-read': ['读到了什么', '讀到了什麼', 'What was read'],
  'page-attention': ['需要查看', '需要查看', 'To review'],
  'page-unread': ['没有读出的数字', '沒有讀出的數字', 'Numbers that could not be read'],
  'page-passed': ['略过的部分', '略過的部分', 'What was skipped'],
  'page-nothing': ['没有读出数字', '沒有讀出數字', 'Nothing was read'],
  'page-too-large': [
    '文件太大，本页无法读取。',
    '檔案太大，本頁無法讀取。',
    'The file is too large for this page.',
  ],
  'page-place': ['位置', '位置', 'Place'],
  'page-reason': ['原因', '原因', 'Reason'],
  'page-text': ['原文', '原文', 'Text'],
  'page-json': ['下载报告（JSON）', '下載報告（JSON）', 'Download the report (JSON)'],
  'page-embed': ['用它生成嵌入代码', '用它產生嵌入程式碼', 'Make the code to embed it'],
} as const;
