import type { Plugin } from 'vite';

/** Leaves the shipped reports of several years out of a build that has all its data in one file. */
export function withoutFurtherReports(): Plugin {
  return {
    name: 'foi-without-further-reports',
    enforce: 'pre',
    transform: (_code, id) =>
      id.endsWith('/src/data/further-reports.ts') ? 'export const furtherReports = [];' : undefined,
  };
}
