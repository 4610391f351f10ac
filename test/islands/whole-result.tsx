import { cleanup, render } from '@testing-library/preact';
import { Result } from '../../src/islands/result/Result.tsx';
import type { ResultProps } from '../../src/islands/result/Result.tsx';
import './screen.ts';

/** The HTML of a whole result, as it stands once what comes after the answer is there too. In a jsdom environment. */
export function wholeResult(props: ResultProps): string {
  const { container } = render(<Result {...props} />);
  const html = container.innerHTML;
  cleanup();
  return html;
}
