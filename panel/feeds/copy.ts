/** Copies a text. A page that was not loaded over HTTPS has no clipboard: there a field is selected and the old command copies it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.style.position = 'fixed';
    document.body.append(field);
    field.select();
    // The only way there is where the page came over plain HTTP, as it does on a crew's own network.
    // oxlint-disable-next-line typescript/no-deprecated
    const isCopied = document.execCommand('copy');
    field.remove();
    return isCopied;
  }
}
