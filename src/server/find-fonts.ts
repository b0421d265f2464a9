import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Language } from '../report/language.js';

type Places = readonly (readonly string[])[];

/** Where operating systems keep the Latin sans-serif fonts that pictures name, each with its bold. */
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

/** Where operating systems keep a Chinese sans-serif font, with its bold if that is a separate file. */
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
 * Finds fonts on this system, regular and, if present, bold: a Chinese font, first in known places, then with
 * fontconfig. For English a Latin font comes first, because the quotation marks of Chinese fonts are as wide as
 * ideographs.
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
