import { html, LitElement } from 'lit';

class OtherElement extends LitElement {
  protected override render() {
    return html`<p>${'another Lit'}</p>`;
  }
}

customElements.define('other-element', OtherElement);
