import type { Page } from '../intake/page/page.js';
import { pageOfNodes } from '../intake/page/page-of-nodes.js';
import type { SourceNode } from '../intake/page/source-node.js';

/** A page as plain data from a document that a browser parsed, or from a part of one. Only attributes say what is hidden. */
export function pageOfDom(root: Node): Page {
  return pageOfNodes(sourceNode(root));
}

function sourceNode(node: Node): SourceNode {
  const element = node instanceof Element ? node : null;
  return {
    tag: element ? element.localName : node.nodeType === Node.TEXT_NODE ? null : '',
    text: node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '',
    children: [...node.childNodes]
      .filter(({ nodeType }) => nodeType === Node.ELEMENT_NODE || nodeType === Node.TEXT_NODE)
      .map(sourceNode),
    attribute: (name) => element?.getAttribute(name) ?? null,
  };
}
