import { html, type TemplateResult } from 'lit';
import type { Say } from './words.js';

/** Code with a button that copies it, and says so. */
export function codeBlock(code: string, say: Say): TemplateResult {
  return html`<div class="code">
    <pre tabindex="0"><code>${code}</code></pre>
    <p>
      <button class="button quiet" type="button" @click=${(event: Event) => copy(event, code, say)}>
        ${say('copy')}
      </button>
      <span role="status"></span>
    </p>
  </div>`;
}

/** If the clipboard is not available, selects the code for the user to copy. */
async function copy({ currentTarget }: Event, code: string, say: Say): Promise<void> {
  const block = (currentTarget as Element).closest('.code') as HTMLElement;
  const status = block.querySelector('[role=status]') as HTMLElement;
  // Repeated text is announced only if it was removed first.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code);
    status.textContent = say('copied');
  } catch {
    getSelection()?.selectAllChildren(block.querySelector('code') as HTMLElement);
    status.textContent = say('selected');
  }
}
