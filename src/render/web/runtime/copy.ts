/** Puts text on the clipboard; false = the browser refused. Must be called from a click or a key. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Where a page isn't served securely there is no clipboard, or it may not be used.
    return copySelection(text);
  }
}

/** As the Copy command of the browser does it. */
function copySelection(text: string): boolean {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', give, { capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return done;
}
