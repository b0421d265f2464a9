/** Words that limit, negate or combine what a label names. */
const QUALIFIER = /[不非未无没已仅除含]|其中|和|及|或|与/;

const NEGATION = /[不非未无没]/g;

/** Whether the remaining words of a label change its meaning. */
export function qualified(rest: string): boolean {
  return QUALIFIER.test(rest);
}

/** The rest of a label without one occurrence of a word, and without words that do not change its meaning. */
export function leftOver(label: string, word: string, harmless: readonly string[]): string {
  const at = label.indexOf(word);
  const rest = at < 0 ? label : `${label.slice(0, at)} ${label.slice(at + word.length)}`;
  return harmless.reduce((left, own) => left.replaceAll(own, ''), rest).replace(/\s+/g, '');
}

/**
 * Whether a label is that of the form: part of it, or all of it with a few other characters, none of which limits it.
 * The negations must be the same.
 */
export function isLabel(label: string, form: string): boolean {
  if (label === form) return true;
  const at = form.indexOf(label);
  if (at >= 0) return !/[不非未无没]/.test(form.charAt(at - 1));
  return closeTo(label, form);
}

/** Whether a misprinted label still has the meaning of the form's label. */
export function closeTo(label: string, form: string): boolean {
  const rest = extra(label, form);
  const negations = (text: string) => (text.match(NEGATION) ?? []).join('');
  return (
    negations(label) === negations(form) &&
    !qualified(rest) &&
    rest.length <= Math.max(1, Math.floor(form.length * 0.25))
  );
}

/** The characters of a text outside every longest common subsequence with another text. */
function extra(text: string, other: string): string {
  let before: readonly string[] = Array.from({ length: other.length + 1 }, () => '');
  for (const character of text) {
    const next: string[] = [''];
    for (let column = 0; column < other.length; column += 1) {
      const [up = '', left = '', corner = ''] = [before[column + 1], next[column], before[column]];
      const longer = up.length >= left.length ? up : left;
      next.push(other[column] === character ? corner + character : longer);
    }
    before = next;
  }
  let rest = text;
  for (const character of before[other.length] ?? '') rest = rest.replace(character, '');
  return rest;
}
