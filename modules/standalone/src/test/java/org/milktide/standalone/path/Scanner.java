package org.milktide.standalone.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milktide.standalone.mailbox.MailView;

/**
 * A mail server's link scanner: it opens every link of a mail before its reader does, and every
 * address on the pages it finds there, those of their forms too.
 */
final class Scanner {
  private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"([^\"#]*)");
  private static final Pattern END_OF_LINK = Pattern.compile("[\\s\"<>)\\]]");

  private final TestingInstallation milktide;

  Scanner(TestingInstallation milktide) {
    this.milktide = milktide;
  }

  /** The paths of all links of a person's mails: in their texts, their pages and their headers. */
  Set<String> links(String address) {
    return milktide.mails(address).stream()
        .flatMap(Scanner::all)
        .flatMap(text -> Stream.of(text.split(Pattern.quote(milktide.address()), -1)).skip(1))
        .map(rest -> END_OF_LINK.split(rest, 2)[0].replace("&amp;", "&"))
        .filter(path -> path.startsWith("/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> all(MailView mail) {
    return Stream.concat(
        Stream.of(mail.text(), mail.html()), mail.headers().stream().map(MailView.Header::value));
  }

  /** Opens them all and what they lead to; how many addresses that were. */
  int open(Set<String> links) {
    Set<String> next = new TreeSet<>();
    for (String link : links) {
      HttpResponse<String> page = milktide.get(link);
      assertThat(page.statusCode()).as(link).isIn(200, 303, 404, 410);
      assertThat(milktide.head(link).statusCode()).as("HEAD " + link).isEqualTo(page.statusCode());
      next.addAll(addresses(page.body()));
      page.headers().firstValue("Location").ifPresent(next::add);
    }
    next.removeAll(links);
    for (String address : next) {
      assertThat(milktide.get(address).statusCode()).as(address).isLessThan(500);
      milktide.head(address);
    }
    return links.size() + next.size();
  }

  private static List<String> addresses(String page) {
    return ADDRESS
        .matcher(page)
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .filter(address -> address.startsWith("/"))
        .toList();
  }
}
