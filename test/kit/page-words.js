// What tests read from a page of ours. Injected before any script of the page.
window.pageWords = {
  /** All words below a node as people read them, shadow roots included. */
  below(node) {
    if (!node) return '';
    if (node instanceof Text) return node.data.trim();
    if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return '';
    if (node.hidden || node.localName === 'style' || node.localName === 'script') return '';
    return [...(node.shadowRoot ?? node).childNodes].map(window.pageWords.below).join('');
  },
  all: () => window.pageWords.below(document.body),
  /** The element at the end of this way: each selector is looked up in the shadow root of the one before. */
  find: (...way) => way.reduce((from, selector) => (from?.shadowRoot ?? from)?.querySelector(selector), document.body),
};
