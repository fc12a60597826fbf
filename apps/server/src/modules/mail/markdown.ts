import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

// A picture would tell a foreign host who reads the mail: it becomes a link.
const withoutPictures = { disable: { null: ["labelStartImage"] } };

/** A text in Markdown: as written in a mail's text, and as safe HTML in its HTML. */
export class Markdown {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** HTML in it is shown as text, and links lead only to the web and to mailboxes. */
  toHtml(): string {
    return micromark(this.source, {
      extensions: [gfm(), withoutPictures],
      htmlExtensions: [gfmHtml()],
    });
  }

  toJSON(): string {
    return this.source;
  }
}
