// What tests tap on a page of ours, found as a person finds it: by its words. Injected before any script of the page.
(() => {
  const asked =
    'button, a[href], summary, input, textarea, select, [role="switch"], [role="combobox"], [role="option"], [role="slider"]';

  /** Every element below a node, shadow roots included. */
  function* below(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* below(element.shadowRoot);
    }
  }

  const isSeen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden';
  };

  /** What a control is called: its label, else its words. */
  const nameOf = (element) =>
    [element.getAttribute('aria-label'), ...[...(element.labels ?? [])].map(window.pageWords.below)]
      .filter(Boolean)
      .join(' ') || wordsOf(element);

  /** The words of a control, and those that stand outside it and fill its slot. */
  const wordsOf = (element) => {
    const root = element.getRootNode();
    const isFilled = root instanceof ShadowRoot && element.querySelector('slot');
    return window.pageWords.below(element) + (isFilled ? (root.host.textContent ?? '').trim() : '');
  };

  /** The element on top at a point, inside whatever shadow roots. */
  function topAt({ x, y }) {
    let top = null;
    for (let inner = document.elementFromPoint(x, y); inner && inner !== top;) {
      top = inner;
      inner = top.shadowRoot?.elementFromPoint(x, y);
    }
    return top;
  }

  /** What an element stands in, itself first, on the way up through slots and hosts. */
  function wayUp(element) {
    const way = [];
    for (let at = element; at; at = at.assignedSlot ?? at.parentNode ?? at.host) way.push(at);
    return way;
  }

  /** Whether anything that an element stands in is still being animated, as a menu that opens. */
  const isMoving = (element) =>
    wayUp(element).some(
      (each) =>
        each instanceof Element &&
        each
          .getAnimations()
          .some(({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Infinity),
    );

  const say = (element) => `<${element?.localName}> “${window.pageWords.below(element).slice(0, 40)}”`;

  const shown = () => [...below(document)].filter((element) => element.matches(asked) && isSeen(element));

  /** The control of this name, or the first whose name holds these words; inside `within` when that is given. */
  function find(words, within) {
    const known = shown().filter(
      (element) => !element.disabled && (within === '' || wayUp(element).some(({ localName }) => localName === within)),
    );
    return (
      known.find((element) => nameOf(element) === words) ?? known.find((element) => nameOf(element).includes(words))
    );
  }

  window.controlsOnScreen = {
    /** Every control that shows, by its name. */
    names: () => shown().map(nameOf),
    /** Where to put a finger on the control: its middle, which must not lie under something else. Null while it is not there. */
    place(words, within) {
      const control = find(words, within);
      if (!control) return null;
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = control.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      const top = topAt(middle);
      const isFree = top !== null && (wayUp(top).includes(control) || wayUp(control).includes(top));
      return { ...middle, width, height, coveredBy: isFree ? null : say(top), isMoving: isMoving(control) };
    },
  };
})();
