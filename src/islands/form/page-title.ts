const PREFIX = 'Error: ';

/** Says in the page's title whether there is a mistake to put right, which is the first thing a screen reader reads. */
export function prefixTitle(isWrong: boolean): void {
  const plain = document.title.replace(PREFIX, '');
  document.title = isWrong ? PREFIX + plain : plain;
}
