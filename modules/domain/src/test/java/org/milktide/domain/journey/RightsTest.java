package org.milktide.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.event.Teller;
import org.milktide.domain.id.RecipientId;

class RightsTest {
  private static final RecipientId BEN = new RecipientId("partner-1");
  private static final String BENS = "ben@example.org";

  /** Everything that a page can do, and who may; {@code shared}: while the log is shared. */
  @Test
  void everyDeedIsAllowedToThoseItIsFor() {
    assertThat(table())
        .isEqualTo(
            """
            SEE_JOURNEY: parent, partner
            REPORT_BIRTH: parent, partner
            REPORT_LOSS: parent, partner
            UNDO_LOSS: parent, partner
            REPORT_SIGN: parent, partner
            TELL: parent
            KEEP_LOG: parent, partner if shared
            SET_OWN: parent, partner
            STOP_OWN: parent, partner
            SET_JOURNEY: parent
            MANAGE_PEOPLE: parent
            HOLD_DATA: parent
            LEAVE: partner
            ANSWER_MAIL: parent, partner, invited""");
  }

  private static String table() {
    return Arrays.stream(Deed.values())
        .map(deed -> deed + ": " + who(deed))
        .collect(Collectors.joining("\n"));
  }

  private static String who(Deed deed) {
    return Arrays.stream(Role.values())
        .filter(role -> Rights.may(role, deed, true))
        .map(
            role ->
                role.name().toLowerCase(Locale.ROOT)
                    + (Rights.may(role, deed, false) ? "" : " if shared"))
        .collect(Collectors.joining(", "));
  }

  private static JourneyState couple(JourneyEvent... more) {
    JourneyState invited = States.fold(States.confirmed(), States.hour(1).invited(BEN, BENS));
    return States.fold(States.fold(invited, States.hour(2).confirmed(BEN, BENS)), more);
  }

  private static JourneyEvent told(RecipientId who, JourneyEvent event) {
    Stamp stamp = event.stamp();
    return new JourneyEvent(
        new Stamp(stamp.time(), Teller.source(who), stamp.id()), event.arrivedAt(), event.fact());
  }

  @Test
  void somebodyIsWhatTheJourneySaysOfThem() {
    JourneyState alone = States.confirmed();
    JourneyState asked = States.fold(alone, States.hour(1).invited(BEN, BENS));

    assertThat(Role.of(alone, RecipientId.PARENT)).isEqualTo(Role.PARENT);
    assertThat(Role.of(alone, BEN)).isEqualTo(Role.NOBODY);
    assertThat(Role.of(asked, BEN)).isEqualTo(Role.INVITED);
    assertThat(Role.of(couple(), BEN)).isEqualTo(Role.PARTNER);
    assertThat(Role.of(couple(States.hour(3).removed(BEN)), BEN)).isEqualTo(Role.REMOVED);
    assertThat(Role.of(States.unheard(), RecipientId.PARENT)).isEqualTo(Role.NOBODY);
  }

  @Test
  void thePartnerKeepsTheLogWhileItIsShared() {
    JourneyState shared = couple(States.hour(3).logShared(true));

    assertThat(Rights.may(couple(), BEN, Deed.KEEP_LOG)).isFalse();
    assertThat(Rights.may(shared, BEN, Deed.KEEP_LOG)).isTrue();
    assertThat(Rights.may(States.fold(shared, States.hour(4).logShared(false)), BEN, Deed.KEEP_LOG))
        .isFalse();
  }

  @Test
  void aLossIsTakenBackByTheParentAndByWhoeverReportedIt() {
    JourneyState bySelf = couple(told(BEN, States.hour(3).lost()));
    JourneyState byParent = couple(told(RecipientId.PARENT, States.hour(3).lost()));
    JourneyState byBoth = States.fold(bySelf, told(RecipientId.PARENT, States.hour(4).lost("A")));

    assertThat(Rights.may(bySelf, BEN, Deed.UNDO_LOSS)).isTrue();
    assertThat(Rights.may(byParent, BEN, Deed.UNDO_LOSS)).isFalse();
    assertThat(Rights.may(byBoth, BEN, Deed.UNDO_LOSS)).isFalse();
    assertThat(Rights.may(bySelf, RecipientId.PARENT, Deed.UNDO_LOSS)).isTrue();
    assertThat(Rights.may(byBoth, RecipientId.PARENT, Deed.UNDO_LOSS)).isTrue();
  }

  @Test
  void noSystemOfOthersSpeaksForThoseOnOurPages() {
    assertThat(Teller.isOurs("urn:milktide:portal")).isTrue();
    assertThat(Teller.isOurs(Teller.source(BEN))).isTrue();
    assertThat(Teller.isOurs("urn:milktide:partner")).isFalse();
    assertThat(Teller.invited(Teller.source(BEN))).contains(BEN);
    assertThat(Teller.invited(Teller.PAGES)).isEmpty();
  }
}
