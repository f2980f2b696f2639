/**
 * Tells when the page is hidden and shown. OBS says it by the page's own visibility; its own event may come before or after, and some
 * versions send only one of them, so both make us look again.
 */
export function watchVisibility(changed: (isHidden: boolean) => void): void {
  const look = () => changed(document.visibilityState === 'hidden');
  document.addEventListener('visibilitychange', look);
  window.addEventListener('obsSourceVisibleChanged', look);
  look();
}
