import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Language } from '../report/language.js';

type Places = readonly (readonly string[])[];

/** Where systems keep the Latin sans serifs that pictures name, each with its bold. */
const LATIN: Places = [
  ...['/usr/share/fonts/truetype/liberation/', '/usr/share/fonts/liberation-sans/'].map((folder) => [
    `${folder}LiberationSans-Regular.ttf`,
    `${folder}LiberationSans-Bold.ttf`,
  ]),
  ['/System/Library/Fonts/Supplemental/Arial.ttf', '/System/Library/Fonts/Supplemental/Arial Bold.ttf'],
  ['C:\\Windows\\Fonts\\arial.ttf', 'C:\\Windows\\Fonts\\arialbd.ttf'],
  ...['/usr/share/fonts/truetype/dejavu/', '/usr/share/fonts/dejavu-sans-fonts/'].map((folder) => [
    `${folder}DejaVuSans.ttf`,
    `${folder}DejaVuSans-Bold.ttf`,
  ]),
];

/** Where systems keep a Chinese sans serif, with its bold where that is a file of its own. */
const CHINESE: Places = [
  ...[
    '/usr/share/fonts/opentype/noto/NotoSansCJK-',
    '/usr/share/fonts/noto-cjk/NotoSansCJK-',
    '/usr/share/fonts/google-noto-cjk/NotoSansCJK-',
    '/usr/share/fonts/google-noto-sans-cjk-fonts/NotoSansCJK-',
    '/usr/local/share/fonts/NotoSansCJK-',
  ].map((beginning) => [`${beginning}Regular.ttc`, `${beginning}Bold.ttc`]),
  ['/usr/share/fonts/truetype/wqy/wqy-microhei.ttc'],
  ['/System/Library/Fonts/PingFang.ttc'],
  ['/System/Library/Fonts/Hiragino Sans GB.ttc'],
  ['/System/Library/Fonts/STHeiti Light.ttc', '/System/Library/Fonts/STHeiti Medium.ttc'],
  ['C:\\Windows\\Fonts\\msyh.ttc', 'C:\\Windows\\Fonts\\msyhbd.ttc'],
  ['C:\\Windows\\Fonts\\simhei.ttf'],
];

/**
 * Fonts of this system, regular and, if it is there, bold: a Chinese one, by known places, then by fontconfig; for
 * English a Latin one before it, as the quotation marks of Chinese ones are as wide as ideographs.
 *
 * @returns Paths; empty if none is found.
 */
export async function findFonts(language: Language = 'zh-Hans'): Promise<readonly string[]> {
  return [...(language === 'en' ? firstThere(LATIN) : []), ...(await chineseFonts())];
}

function firstThere(places: Places): readonly string[] {
  return (
    places.map((files) => files.filter((file) => existsSync(file))).find(({ length }) => length > 0) ?? []
  );
}

async function chineseFonts(): Promise<readonly string[]> {
  const known = firstThere(CHINESE);
  if (known.length > 0) return known;
  try {
    const { stdout } = await promisify(execFile)('fc-match', ['-f', '%{file}', 'sans-serif:lang=zh-cn']);
    return existsSync(stdout) ? [stdout] : [];
  } catch {
    return [];
  }
}
