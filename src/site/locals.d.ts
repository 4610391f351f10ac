declare namespace App {
  /** What a page hands to the components that stand in its MDX. */
  interface Locals {
    authority?: import('../policy/types.ts').Authority;
    chapter?: import('./views/chapter.ts').ChapterView;
  }
}
