/** The time in milliseconds after which a page that was not painted is assumed to be invisible. */
const UNSEEN = 200;

/** The content of a shadow root before the script ran: server-rendered content, or else a slot for the children. */
export class ServerContent {
  /** Whether a server rendered it and it is still shown. */
  rendered: boolean;

  /** Whether it includes the figures: then a table beside it is for browsers that cannot show it. */
  readonly whole: boolean;

  #unpainted: boolean;
  #nodes: readonly ChildNode[];

  constructor(root: ShadowRoot | null) {
    this.#nodes = [...(root?.childNodes ?? [])];
    this.rendered = this.#unpainted = this.#nodes.length > 0;
    this.whole = this.rendered && !root?.querySelector('slot');
  }

  /** If nothing was server-rendered, the children are shown until there is content to replace them. */
  showChildren(root: Node): void {
    if (this.rendered) return;
    const slot = () => root.appendChild(document.createElement('slot'));
    const [intro, rest] = [slot(), slot()];
    intro.name = 'intro';
    this.#nodes = [intro, rest];
  }

  /** A marker before the server-rendered content, at which it can be removed and a message be shown above it. */
  markBefore(root: Node): ChildNode {
    return root.insertBefore(document.createComment(''), root.firstChild);
  }

  /** Waits, once, for the next frame, so that server-rendered content is painted before anything is computed. */
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
