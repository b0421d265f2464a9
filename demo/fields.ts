import { html, type TemplateResult } from 'lit';

/** The choices of a form, by the name of the field. */
type Chosen = Readonly<Record<string, string>>;

export function step(number: number, title: string, content: unknown): TemplateResult {
  return html`<fieldset>
    <legend>
      <h2><span class="number">${number}</span> ${title}</h2>
    </legend>
    ${content}
  </fieldset>`;
}

/** One of several choices as a tile. */
export function tile<C extends Chosen>(
  chosen: C,
  name: string & keyof C,
  value: string,
  content: unknown,
): TemplateResult {
  return html`<label class="tile">
    ${radio(chosen, name, value)}
    <span class="face">${content}</span>
  </label>`;
}

/** Several short choices in a line, with a name. */
export function chips<C extends Chosen>(
  chosen: C,
  name: string & keyof C,
  title: string,
  options: readonly (readonly [value: string, text: string])[],
): TemplateResult {
  return html`<div class="chips" role="radiogroup" aria-label=${title}>
    <span aria-hidden="true">${title}</span>
    ${options.map(
      ([value, text]) =>
        html`<label class="chip">${radio(chosen, name, value)}<span class="face">${text}</span></label>`,
    )}
  </div>`;
}

function radio(chosen: Chosen, name: string, value: string): TemplateResult {
  return html`<input type="radio" name=${name} value=${value} .checked=${chosen[name] === value} />`;
}
