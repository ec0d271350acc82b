package org.milktide.content;

import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.CoreTextContentNodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/** Turns Markdown into an HTML fragment that is safe to embed, or into good plain text. */
final class MarkdownText {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder()
          .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
          .nodeRendererFactory(PlainText::new)
          .build();

  private MarkdownText() {}

  static String html(String markdown) {
    return HTML.render(PARSER.parse(markdown));
  }

  static String plain(String markdown) {
    return TEXT.render(PARSER.parse(markdown));
  }

  /** Takes words as they are: nothing in them is Markdown. */
  static String escape(String words) {
    return words.replaceAll("\\p{Punct}", "\\\\$0");
  }

  /** Unwraps paragraphs, because a mail program wraps them to its own width; links show where. */
  private static final class PlainText extends CoreTextContentNodeRenderer {
    PlainText(TextContentNodeRendererContext context) {
      super(context);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      context.getWriter().whitespace();
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      context.getWriter().write(" (" + link.getDestination() + ")");
    }
  }
}
