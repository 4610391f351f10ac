import type { ComponentChildren } from 'preact';
import { goTo } from './go-to.ts';
import { useOwnId } from './own-id.ts';

interface Props {
  /** The id, as the calculator calls it, of a box of the form or a part of the result. */
  readonly to: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link to another part of the same calculator. */
export function JumpLink({ to, class: classes, children }: Props) {
  const id = useOwnId()(to);
  return (
    <a class={classes} href={`#${id}`} onClick={(click) => goTo(click, id)}>
      {children}
    </a>
  );
}
