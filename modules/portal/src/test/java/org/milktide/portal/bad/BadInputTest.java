package org.milktide.portal.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.testing.AnswerTable;
import org.milktide.portal.testing.PortalCase;

/** Sends everything that is wrong to the API and the pages, and writes down the answers. */
class BadInputTest extends PortalCase {
  private static final String INTRODUCTION =
      """
      What the API and the pages answer to something wrong, or that looks so. Every line was run against the portal in
      its web server on 4 January 2027, 10:00 UTC. API: status, problem type, field and detail of the problem+json; 202 is
      accepted. Forms: status, and the sentence shown at its field; 200 and 303 mean that it was taken. `BadInputTest`
      fails when an answer changes.
      """;

  @Test
  void everythingWrongIsAnsweredAsDocumented() throws Exception {
    List<Row> rows =
        Stream.of(
                BadRequests.rows(portal),
                BadReports.rows(portal),
                BadQueries.rows(portal),
                BadForms.rows(portal),
                BadLog.rows(portal),
                BadSigns.rows(portal),
                BadWishes.rows(portal),
                BadPages.rows(portal),
                BadPeople.rows(portal),
                BadDevices.rows(portal))
            .flatMap(List::stream)
            .toList();
    var table = new AnswerTable("Bad input to the API and the pages", INTRODUCTION);
    String section = "";
    for (Row row : rows) {
      if (!row.section().equals(section)) {
        section = row.section();
        table.section(section);
      }
      String answer = row.send().get();
      assertThat(answer).as("%s %s", row.what(), row.given()).doesNotStartWith("5");
      table.row(row.what(), row.given(), answer);
    }
    table.verify(Path.of("BAD-INPUT.md"));
  }
}
