/** After so many milliseconds a page that is not painted is one that nobody sees. */
const UNSEEN = 200;

/** What was in a shadow root before the script ran: what a server rendered, or else a place for the light children. */
export class ServerContent {
  /** Whether a server rendered it and it is still shown. */
  rendered: boolean;

  /** Whether the figures are in it: then a table beside it is for browsers that cannot show it. */
  readonly whole: boolean;

  #unpainted: boolean;
  #nodes: readonly ChildNode[];

  constructor(root: ShadowRoot | null) {
    this.#nodes = [...(root?.childNodes ?? [])];
    this.rendered = this.#unpainted = this.#nodes.length > 0;
    this.whole = this.rendered && !root?.querySelector('slot');
  }

  /** Where nothing is declared, the light children are shown until there is something to put in their place. */
  showChildren(root: Node): void {
    if (this.rendered) return;
    const slot = () => root.appendChild(document.createElement('slot'));
    const [intro, rest] = [slot(), slot()];
    intro.name = 'intro';
    this.#nodes = [intro, rest];
  }

  /** A mark before what is declared, at which it may be removed and a message be shown above it. */
  markBefore(root: Node): ChildNode {
    return root.insertBefore(document.createComment(''), root.firstChild);
  }

  /** Waits, once, for the next frame: what a server rendered is seen before anything is computed. */
  painted(): Promise<unknown> | null {
    if (!this.#unpainted) return null;
    this.#unpainted = false;
    return new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, UNSEEN);
    });
  }

  remove(): void {
    this.#nodes.forEach((node) => node.remove());
    this.#nodes = [];
    this.rendered = false;
  }
}
