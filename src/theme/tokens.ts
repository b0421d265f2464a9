/** The colours of a theme, as sRGB hex. Tests check the contrast of every pair shown. */
export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly 'quiet-ink': string;
  readonly rule: string;
  readonly mark: string;
  readonly hatch: string;
  readonly link: string;
  readonly note: string;
  readonly problem: string;
  readonly 'on-tone': string;
  readonly 'on-odd-tone': string;
}

/** One ink, one hue, white space. */
export const light: Palette = {
  background: '#ffffff',
  ink: '#1b2733',
  'quiet-ink': '#55616d',
  rule: '#d4dae0',
  mark: '#1d5b8f',
  hatch: '#47535f',
  link: '#1d5b8f',
  note: '#eef2f6',
  problem: '#a3261d',
  'on-tone': '#ffffff',
  'on-odd-tone': '#000000',
};

export const dark: Palette = {
  background: '#141b22',
  ink: '#e9eef3',
  'quiet-ink': '#aeb9c4',
  rule: '#36424e',
  mark: '#6fb0e6',
  hatch: '#c3ced8',
  link: '#8cc3f0',
  note: '#1f2a34',
  problem: '#ff9d94',
  'on-tone': '#141b22',
  'on-odd-tone': '#ffffff',
};

/**
 * Fills of strip segments, assigned by meaning and not by size: granted in full; in part; unable to provide; not
 * processed, unclear, other; refused. Each has a contrast of 3:1 against the background, and they differ in
 * lightness, so that they can be distinguished without colour.
 */
export const lightTones: readonly string[] = ['#12436d', '#4c82ba', '#606c77', '#8a95a1', '#8a4513'];

export const darkTones: readonly string[] = ['#a9d3f5', '#406b95', '#87939e', '#6c7885', '#dd9c64'];
