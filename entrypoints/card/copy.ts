/**
 * Puts text on the clipboard. By a copy event of our own: the clipboard's newer interface is missing
 * on pages without https, and asks for a permission in frames.
 * @returns false where the browser does not allow it
 */
export function copyText(text: string): boolean {
  const write = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', write, { capture: true });
  try {
    return Document.prototype.execCommand.call(document, 'copy');
  } finally {
    window.removeEventListener('copy', write, { capture: true });
  }
}
