package org.milktide.store;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.HelpfulAnswers;
import org.milktide.domain.testing.HelpfulContract;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL keeps the contract, and of who answered nothing that names them. */
class PostgresHelpfulTest extends HelpfulContract {
  @Override
  protected HelpfulAnswers empty() {
    return over(TestingDatabase.empty());
  }

  private static HelpfulAnswers over(DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    return new PostgresHelpful(jdbc, new PostgresSecrets(jdbc));
  }

  @Test
  void noRowNamesItsReaderAndNoTwoAnswersOfOneReaderAreAlike() {
    DataSource database = TestingDatabase.empty();
    HelpfulAnswers answers = over(database);
    JourneyId journey = JourneyId.parse("0f8fad5b-d9cb-469f-a165-70867728950e");
    Bearer anna = new Bearer(journey, RecipientId.PARENT);
    answers.say(anna, new TextRevision(new ItemId("let-down.reflex"), "0a1b2c"), true);
    answers.say(anna, new TextRevision(new ItemId("let-down.reflex"), "ffffff"), true);

    assertThat(
            JdbcClient.create(database)
                .sql(
                    "select encode(hash, 'hex') || ' ' || row_to_json(a)::text from helpful_answer"
                        + " a")
                .query(String.class)
                .list())
        .hasSize(2)
        .noneMatch(row -> row.contains("0f8fad5b") || row.contains("parent"))
        .extracting(row -> row.substring(0, row.indexOf(' ')))
        .doesNotHaveDuplicates();
  }
}
