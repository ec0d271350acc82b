package org.milktide.notifier.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.content.ReviewPolicy;
import org.milktide.domain.id.ItemId;

class PackWordsTest {
  private static final ItemId WELCOME = new ItemId("pregnancy.welcome");

  private final GuidancePack pack = GuidancePack.builtIn();
  private final Library library = new Library(pack);
  private final PackWords words = new PackWords(library);

  private boolean isWorded() {
    return words.item(WELCOME, Locale.ENGLISH, 1, LocalDate.of(2027, 1, 10)).isPresent();
  }

  @Test
  void areThoseOfThePackInForce() {
    assertThat(isWorded()).isTrue();
    assertThat(words.has(WELCOME)).isTrue();
    assertThat(words.isWithheld(WELCOME)).isFalse();
    assertThat(words.isMarked()).isFalse();

    library.replace(pack.under(ReviewPolicy.REQUIRED));
    assertThat(isWorded()).isFalse();
    assertThat(words.has(WELCOME)).isFalse();
    assertThat(words.isWithheld(WELCOME)).isTrue();
    assertThat(words.isWithheld(new ItemId("pregnancy.nothing"))).isFalse();

    library.replace(pack.under(ReviewPolicy.MARKED));
    assertThat(isWorded()).isTrue();
    assertThat(words.isMarked()).isTrue();
  }
}
