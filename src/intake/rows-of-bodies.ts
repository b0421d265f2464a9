import { conceptsOfLabel } from './known-labels.js';
import type { ReadRow } from './read-rows.js';

/** Headers of a column of public bodies: 单位, Department. */
const HEADER =
  /^(?:[责責]任|填[报報]|[报報]送|公[开開])?(?:[单單]位|部[门門]|机[关關構构]|[机機]构|行政区|地[区區]|[区區](?:[县縣])?|[辖轄][区區]|街道|[镇鎮]街)(?:名[称稱])?$|^(?:public )?(?:bod(?:y|ies)|authorit(?:y|ies)|departments?|agenc(?:y|ies)|councils?|ministr(?:y|ies)|offices?|districts?)(?: name)?$/i;

/** Endings of the names of public bodies. */
const NAME =
  /(?:[局委厅廳]|委[员員][会會]|[办辦](?:公室)?|政府|[区區县縣]|街道(?:[办辦]事[处處])?|[镇鎮乡鄉])$|\b(?:councils?|department|ministry|office|agency|authority|borough|county)\b/i;

/** The names of the public bodies, if the rows of a table are bodies and not classes; empty otherwise. */
export function rowsOfBodies(rows: readonly ReadRow[], header: string, list: string): readonly string[] {
  const concepts = (label: string) => conceptsOfLabel(label, list)?.filter((concept) => concept !== 'other');
  const classes = rows.filter(({ role }) => role === 'class').map(({ label }) => label);
  // 其他 occurs among bodies as well as among classes.
  const labels = classes.filter((label) => concepts(label)?.length !== 0);
  if (labels.length < 2 || labels.some((label) => concepts(label))) return [];
  return HEADER.test(header.trim()) || labels.every((label) => NAME.test(label)) ? labels : [];
}
