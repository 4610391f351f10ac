/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The authority and the part of the guidance that a chapter is being printed for. */
    chapter?: import('./site/views/chapter.ts').ChapterView;
    authority?: import('./policy/types.ts').Authority;
  }
}
