import type { ComponentChild, ComponentChildren, VNode } from 'preact';
import { Fragment, h, options } from 'preact';

/**
 * Gives every text of an island an element of its own, with the text as its key: another text is then another element.
 * A browser that translates a page puts elements of its own in the place of text nodes; a text that was changed in place
 * would change where nobody sees it. What holds the text, a button or a live region, stays the same element.
 *
 * It works from the moment that this module is loaded, on the server and in the browser alike: every island and every
 * layout imports it.
 */
const before = options.vnode;
let making = false;
options.vnode = (vnode) => {
  before?.(vnode);
  const element = making ? undefined : elementFor(vnode);
  const props = vnode.props as { children?: ComponentChildren };
  if (element && props.children !== undefined) props.children = withFreshTexts(props.children, element);
};

/** What holds plain text only, or text that nobody sees. */
const PLAIN = ['option', 'textarea', 'title', 'desc', 'style', 'script', 'tspan'];

/** The name of the element that texts directly within a vnode get; undefined where they get none. */
function elementFor({ type }: VNode): 'span' | 'tspan' | undefined {
  if (type === 'text') return 'tspan';
  if (type === Fragment) return 'span';
  return typeof type === 'string' && !PLAIN.includes(type) ? 'span' : undefined;
}

/** The children with each run of texts in one element; the others keep their places, by which they are known again. */
function withFreshTexts(children: ComponentChildren, element: 'span' | 'tspan'): ComponentChildren {
  if (!Array.isArray(children)) return isText(children) ? freshText(String(children), element) : children;
  let run = '';
  return children.map((child: ComponentChild | ComponentChild[], index) => {
    if (!isText(child)) return Array.isArray(child) ? withFreshTexts(child, element) : child;
    run += child;
    if (isText(children[index + 1])) return null;
    const text = run;
    run = '';
    return freshText(text, element);
  });
}

const isText = (child: unknown): child is string | number =>
  typeof child === 'number' || (typeof child === 'string' && child !== '');

function freshText(text: string, element: 'span' | 'tspan'): ComponentChild {
  making = true;
  const vnode = h<object>(element, { key: text }, text);
  making = false;
  return vnode;
}
