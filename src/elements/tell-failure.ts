import { html, type TemplateResult } from 'lit';
import type { Failure } from '../locale/messages.js';
import { learnLocale } from '../locale/spoken.js';
import type { Language } from '../report/language.js';

/**
 * What went wrong, in words that are loaded only then; where these cannot be loaded either, the bare reason.
 *
 * @param kept Whether what was good before is still shown.
 */
export async function tellFailure(
  failure: Failure,
  language: Language,
  kept: boolean,
): Promise<TemplateResult> {
  try {
    const [{ messageTemplate }, locale] = await Promise.all([
      import('./on-demand.js'),
      learnLocale(language),
    ]);
    return messageTemplate(failure, locale, kept);
  } catch (error) {
    return html`<p>${'reason' in failure ? failure.reason : failure.kind} (${String(error)})</p>`;
  }
}
