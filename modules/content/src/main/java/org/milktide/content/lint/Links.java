package org.milktide.content.lint;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.milktide.content.ItemText;
import org.milktide.domain.id.ItemId;

/**
 * Links lead somewhere: to an item of the pack, or to an address that is well written. Nothing is
 * fetched: lint says the same today and tomorrow.
 */
final class Links implements Check {
  private static final Parser PARSER = Parser.builder().build();
  private static final Pattern GUIDE = Pattern.compile("/guide/([a-z0-9.-]+)");
  private static final Pattern LEFT_OVER = Pattern.compile("]\\(|]\\[");

  @Override
  public void look(LintedPack linted, Findings findings) {
    linted.eachText(
        (place, words) -> PARSER.parse(place.body()).accept(new Visitor(linted, place, findings)));
  }

  /** Looks at all links of one text. */
  private static final class Visitor extends AbstractVisitor {
    private final LintedPack linted;
    private final ItemText place;
    private final Findings findings;

    Visitor(LintedPack linted, ItemText place, Findings findings) {
      this.linted = linted;
      this.place = place;
      this.findings = findings;
    }

    @Override
    public void visit(Link link) {
      problem(link.getDestination())
          .ifPresent(
              hint ->
                  findings.inBody(
                      Severity.ERROR,
                      place,
                      link.getDestination(),
                      "broken link '" + link.getDestination() + "'",
                      hint));
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      findings.inBody(
          Severity.ERROR,
          place,
          image.getDestination(),
          "shows a picture",
          "mails carry text alone; say it in words");
    }

    @Override
    public void visit(Text text) {
      Matcher leftOver = LEFT_OVER.matcher(text.getLiteral());
      if (leftOver.find()) {
        findings.inBody(
            Severity.ERROR,
            place,
            text.getLiteral(),
            "has a link that Markdown does not see",
            "write [words](/guide/group.name) or [words](https://...), without a blank in it");
      }
    }

    private Optional<String> problem(String destination) {
      Matcher guide = GUIDE.matcher(destination);
      if (guide.matches()) {
        return inThePack(guide.group(1))
            ? Optional.empty()
            : Optional.of("there is no such item in the pack; ids are written group.name");
      }
      return isAddress(destination)
          ? Optional.empty()
          : Optional.of("write https://... or /guide/group.name");
    }

    private boolean inThePack(String name) {
      return linted.pack().all().stream()
          .map(item -> item.id())
          .map(ItemId::value)
          .anyMatch(name::equals);
    }

    private static boolean isAddress(String destination) {
      try {
        URI address = URI.create(destination);
        return "https".equals(address.getScheme()) && address.getHost() != null;
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
  }
}
