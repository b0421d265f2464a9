import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const { resolve: packageFile } = createRequire(import.meta.url);
const latin = join(dirname(packageFile('dejavu-fonts-ttf/package.json')), 'ttf');
const chinese = resolve(dirname(packageFile('@embedpdf/fonts-sc')), '../fonts');

/** Regular and bold. The Latin font is wide: text that fits in it fits in the usual ones. */
export const LATIN_FONTS = [join(latin, 'DejaVuSans.ttf'), join(latin, 'DejaVuSans-Bold.ttf')] as const;

/** Regular and bold, with simplified and traditional characters. */
export const CHINESE_FONTS = [
  join(chinese, 'NotoSansHans-Regular.otf'),
  join(chinese, 'NotoSansHans-Bold.otf'),
] as const;

/** Font names in browsers, pages and pictures, and the font that each resolves to; any other name is sans serif. */
const FACES = {
  'sans-serif': 'DejaVu Sans',
  serif: 'DejaVu Serif',
  'Times New Roman': 'DejaVu Serif',
  monospace: 'DejaVu Sans Mono',
  'Noto Sans CJK SC': 'Noto Sans S Chinese',
} as const;

/**
 * Limits all programs started from now on to the fonts of the development packages, so that a test measures the same
 * on every machine. Linux only; other systems do not use fontconfig.
 */
export function useOwnFonts(): void {
  const folder = resolve(import.meta.dirname, '../node_modules/.cache/fonts');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, configuration(folder));
  process.env['FONTCONFIG_FILE'] = file;
  // Firefox allows its pages to read fonts in system folders only.
  process.env['MOZ_DISABLE_CONTENT_SANDBOX'] = '1';
}

function configuration(cache: string): string {
  const folders = [latin, chinese].map((folder) => `<dir>${escaped(folder)}</dir>`);
  const faces = Object.entries(FACES).map(
    ([name, face]) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test>
<edit name="family" mode="assign" binding="same"><string>${face}</string></edit></match>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${[...folders, ...faces].join('\n')}
<match target="pattern"><edit name="family" mode="append_last" binding="weak"><string>DejaVu Sans</string></edit></match>
<cachedir>${escaped(cache)}</cachedir>
</fontconfig>
`;
}

function escaped(path: string): string {
  return path.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
