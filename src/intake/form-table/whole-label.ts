/** Words that limit, negate or join what a label names. */
const QUALIFIER = /[不非未无没已仅除含]|其中|和|及|或|与/;

const NEGATION = /[不非未无没]/g;

/** Whether words are left over in a label that make it another one. */
export function qualified(rest: string): boolean {
  return QUALIFIER.test(rest);
}

/** What is left of a label without one occurrence of a word, and without words that say nothing of its own. */
export function leftOver(label: string, word: string, harmless: readonly string[]): string {
  const at = label.indexOf(word);
  const rest = at < 0 ? label : `${label.slice(0, at)} ${label.slice(at + word.length)}`;
  return harmless.reduce((left, own) => left.replaceAll(own, ''), rest).replace(/\s+/g, '');
}

/**
 * Whether a label is the one of the form as a whole: a part of it, or it with few other characters, none of which limits
 * it. All negations have to be the same.
 */
export function isLabel(label: string, form: string): boolean {
  if (label === form) return true;
  const at = form.indexOf(label);
  if (at >= 0) return !/[不非未无没]/.test(form.charAt(at - 1));
  return closeTo(label, form);
}

/** Whether a misprinted label still says what the form does. */
export function closeTo(label: string, form: string): boolean {
  const rest = extra(label, form);
  const negations = (text: string) => (text.match(NEGATION) ?? []).join('');
  return (
    negations(label) === negations(form) &&
    !qualified(rest) &&
    rest.length <= Math.max(1, Math.floor(form.length * 0.25))
  );
}

/** The characters of a text that no longest common part of it and another has. */
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
