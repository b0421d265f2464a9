import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Page } from '../intake/page/page.js';
import { pageOfNodes } from '../intake/page/page-of-nodes.js';
import type { SourceNode } from '../intake/page/source-node.js';

type Node = DefaultTreeAdapterTypes.Node;

/** A page from HTML, parsed as browsers do, so that wrong nesting and missing tags mean what a reader sees. */
export function pageOfHtml(html: string): Page {
  return pageOfNodes(sourceNode(parse(html)));
}

function sourceNode(node: Node): SourceNode {
  const attributes = 'attrs' in node ? node.attrs : [];
  return {
    tag: 'tagName' in node ? node.tagName : node.nodeName === '#text' ? null : '',
    text: 'value' in node ? node.value : '',
    children: 'childNodes' in node ? node.childNodes.filter(isShown).map(sourceNode) : [],
    attribute: (name) => attributes.find((own) => own.name === name)?.value ?? null,
  };
}

function isShown(node: Node): boolean {
  return node.nodeName === '#text' || 'tagName' in node;
}
