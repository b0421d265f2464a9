import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/** Where systems keep a Chinese sans serif, with its bold where that is a file of its own. */
const PLACES: readonly (readonly string[])[] = [
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
 * A Chinese font of this system, regular and, if it is there, bold; by known places, then by fontconfig.
 *
 * @returns Paths; empty if none is found.
 */
export async function findFonts(): Promise<readonly string[]> {
  for (const files of PLACES) {
    const there = files.filter((file) => existsSync(file));
    if (there.length > 0) return there;
  }
  try {
    const { stdout } = await promisify(execFile)('fc-match', ['-f', '%{file}', 'sans-serif:lang=zh-cn']);
    return existsSync(stdout) ? [stdout] : [];
  } catch {
    return [];
  }
}
