/** A title and where it leads. */
export interface Link {
  readonly title: string;
  readonly href: string;
}
